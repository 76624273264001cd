import type { Outcome } from '../errors.ts';

/** What the library page asks for so that it opens fast the next time. */
export interface UpkeepCalls {
  /** Packs the outlines of the library where many are newer than the last packing. */
  packOutlines(): Promise<Outcome<boolean>>;
}
