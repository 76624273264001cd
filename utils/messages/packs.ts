import type { Outcome } from '../errors.ts';
import type { PackHead } from '../library/pack/pack.ts';
import type { TakenReport } from '../library/pack/take-pack.ts';

/** What comes from others in one file. */
export interface PackCalls {
  /** Takes one part of a pack in, checked field by field; the reader's own stays as it is. */
  takePackPart(head: PackHead, rows: unknown): Promise<Outcome<TakenReport>>;
  /** Takes a pack back as a whole, with all its parts. */
  undoPack(packId: string): Promise<Outcome<null>>;
}
