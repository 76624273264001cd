import type { LedgerActions } from '../../components/ladder-step.tsx';
import { failureNotice, type Notice } from '../../components/status.tsx';
import type { Outcome } from '../../utils/errors.ts';
import type { Judgement } from '../../utils/library/judgements.ts';
import { t } from '../../utils/locale.ts';
import type { BackgroundCalls } from '../../utils/messages.ts';

/** What the reader says of a ledger's steps; each saying can be taken back. */
export function ledgerActions(background: BackgroundCalls, say: (notice: Notice) => void): LedgerActions {
  const undo = async (before: readonly Judgement[]) => {
    const undone = await background.restoreJudgements(before);
    say(undone.ok ? { text: t('ledgerUndoneStatus') } : failureNotice(undone.reason));
  };
  const tell = async (call: Promise<Outcome<readonly Judgement[]>>) => {
    const outcome = await call;
    if (!outcome.ok) say(failureNotice(outcome.reason));
    else say({ text: t('ledgerChangedStatus'), undo: () => void undo(outcome.value) });
  };
  return {
    judge: (sameAs, verdict) => void tell(background.judgeAct(sameAs, verdict)),
    move: (sameAs, eventId) => void tell(background.moveAct(sameAs, eventId)),
    merge: (eventIds) => void tell(background.mergeEvents(eventIds)),
    split: (eventId) => void tell(background.splitEvent(eventId)),
  };
}
