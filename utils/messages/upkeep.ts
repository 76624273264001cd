import type { Outcome } from '../errors.ts';
import type { CheckReport } from '../library/self-check/report.ts';

/** What the library page asks for so that it opens fast the next time. */
export interface UpkeepCalls {
  /** Packs the outlines of the library where many are newer than the last packing. */
  packOutlines(): Promise<Outcome<boolean>>;
  /** Looks at every row and reference of the library, and puts right what it finds where `repairs`. */
  checkLibrary(repairs: boolean): Promise<Outcome<CheckReport>>;
}
