import type { Postings } from '../index/buckets.ts';

/** A part of the index: on disk, or what is not there yet in memory. */
export interface Source {
  readonly postings: (term: string) => Promise<Postings>;
  /** All that begins so, as one term. */
  readonly beginning: (prefix: string) => Promise<Postings>;
  /** The unit of a number in this source; −1 for what is no longer so. */
  readonly unitOf: (number: number) => number;
  /** Folded texts of units, each its title and its text parted by a line break; missing where the source has none. */
  readonly texts: (units: readonly number[]) => Promise<ReadonlyMap<number, string>>;
}
