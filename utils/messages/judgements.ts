import type { Outcome } from '../errors.ts';
import type { Judgement, Verdict } from '../library/judgements.ts';

/** What the reader says of events and acts. */
export interface JudgementCalls {
  /** Says that events of several articles tell one act. The answer undoes it, by `restoreJudgements`. */
  mergeEvents(eventIds: readonly string[]): Promise<Outcome<readonly Judgement[]>>;
  /** Says that an event tells an act of its own. */
  splitEvent(eventId: string): Promise<Outcome<readonly Judgement[]>>;
  /** Confirms or rejects an act as a step of its ledger, by the id that its reports share. */
  judgeAct(sameAs: string, verdict: Verdict): Promise<Outcome<readonly Judgement[]>>;
  /** Puts an act on the ladder of another event; null gives it back to its own matter. */
  moveAct(sameAs: string, eventId: string | null): Promise<Outcome<readonly Judgement[]>>;
  restoreJudgements(before: readonly Judgement[]): Promise<Outcome<null>>;
}
