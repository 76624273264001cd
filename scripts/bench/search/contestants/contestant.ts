/** A title, text or sentence as the terms that it is found by, joined by spaces. */
export interface BenchRow {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export interface Found {
  readonly total: number;
  /** The best twenty; none where the contestant does not rank. */
  readonly best: readonly number[];
}

/** A way to keep an index of the library. */
export interface Contestant {
  readonly build: (batches: AsyncIterable<readonly BenchRow[]>) => Promise<void>;
  /** What a page that has just been opened does before its first question. */
  readonly open: () => Promise<void>;
  /** One article and its events, on disk when the promise is done. */
  readonly add: (rows: readonly BenchRow[]) => Promise<void>;
  /** Rows that have all terms. */
  readonly search: (terms: readonly string[]) => Promise<Found>;
}

export const split = (text: string): string[] => text.split(' ');
