import { success } from '../errors.ts';
import type { JudgementCalls } from '../messages/judgements.ts';
import type { Handlers } from '../messaging/handle.ts';
import { judgeAct, mergeEvents, moveAct, restoreJudgements, splitEvent } from './judgements.ts';
import type { LibrarianTools } from './librarian.ts';
import { storageOutcome } from './storage-outcome.ts';

export function judgementHandlers({ library, clock }: LibrarianTools): Handlers<JudgementCalls> {
  return {
    mergeEvents: (ids) => storageOutcome(() => mergeEvents(library, ids, clock)),
    splitEvent: (id) => storageOutcome(() => splitEvent(library, id, clock)),
    judgeAct: (sameAs, verdict) => storageOutcome(() => judgeAct(library, sameAs, verdict, clock)),
    moveAct: (sameAs, eventId) => storageOutcome(() => moveAct(library, sameAs, eventId, clock)),
    restoreJudgements: async (before) => {
      const done = await storageOutcome(() => restoreJudgements(library, before, clock));
      return done.ok ? success(null) : done;
    },
  };
}
