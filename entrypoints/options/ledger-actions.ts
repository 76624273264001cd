import type { LedgerActions } from '../../components/ladder-step.tsx';
import { failureNotice, type Notice } from '../../components/status.tsx';
import type { Outcome } from '../../utils/errors.ts';
import type { Judgement } from '../../utils/library/judgements.ts';
import { t } from '../../utils/locale.ts';
import type { JudgementCalls } from '../../utils/messages/judgements.ts';

/** What the reader says of a ledger's steps; each saying can be taken back. */
export function ledgerActions(librarian: JudgementCalls, say: (notice: Notice) => void): LedgerActions {
  const undo = async (before: readonly Judgement[]) => {
    const undone = await librarian.restoreJudgements(before);
    say(undone.ok ? { text: t('ledgerUndoneStatus') } : failureNotice(undone.reason));
  };
  const tell = async (call: Promise<Outcome<readonly Judgement[]>>) => {
    const outcome = await call;
    if (!outcome.ok) say(failureNotice(outcome.reason));
    else say({ text: t('ledgerChangedStatus'), undo: () => void undo(outcome.value) });
  };
  return {
    judge: (sameAs, verdict) => void tell(librarian.judgeAct(sameAs, verdict)),
    move: (sameAs, eventId) => void tell(librarian.moveAct(sameAs, eventId)),
    merge: (eventIds) => void tell(librarian.mergeEvents(eventIds)),
    split: (eventId) => void tell(librarian.splitEvent(eventId)),
  };
}
