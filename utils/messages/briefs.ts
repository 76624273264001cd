import type { Outcome } from '../errors.ts';
import type { BriefChange } from '../library/brief/changes.ts';
import type { Picked } from '../library/brief/pick.ts';

/** What the reader does with briefs. */
export interface BriefCalls {
  /** Begins a brief with what was picked. */
  startBrief(title: string, picks: readonly Picked[]): Promise<Outcome<{ readonly briefId: string }>>;
  /** Puts what was picked at the end of a brief, but for what it has. The answer names the new pieces. */
  addToBrief(
    briefId: string,
    picks: readonly Picked[],
  ): Promise<Outcome<{ readonly itemIds: readonly string[] }>>;
  /** Carries out changes in their order; each may come twice. */
  changeBrief(briefId: string, changes: readonly BriefChange[]): Promise<Outcome<null>>;
  removeBrief(briefId: string): Promise<Outcome<null>>;
  restoreBrief(briefId: string): Promise<Outcome<null>>;
}
