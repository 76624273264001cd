import { createContext } from 'preact';
import type { Picked } from '../../utils/library/brief/pick.ts';
import type { BriefRow } from '../../utils/library/reader-rows.ts';

/** What a button anywhere in the library needs to put something into a brief. */
export interface BriefDesk {
  /** Living briefs, changed last first. */
  readonly briefs: () => Promise<readonly BriefRow[]>;
  /** Adds to a brief, or begins one with null. What came of it is told. */
  readonly add: (briefId: string | null, picks: readonly Picked[]) => Promise<void>;
}

/** Null where there are no briefs: beside the library. */
export const BriefDeskContext = createContext<BriefDesk | null>(null);
