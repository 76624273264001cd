import type { Bucket } from './buckets.ts';
import { readBucket } from './flex-storage.ts';
import type { SearchTables } from './store.ts';

/** So much of the index is kept in memory, in bytes. */
const mostKept = 8_000_000;

const sizeOf = (rows: readonly Bucket[]): number =>
  rows.reduce(
    (sum, { terms, ends, numbers }) => sum + 2 * terms.length + ends.byteLength + numbers.byteLength,
    0,
  );

/**
 * Buckets of an index that does not change for whoever asks it: the last ones are kept. All terms that begin alike lie in
 * one, so that the reader's next letters mostly ask for what is there.
 */
export class ReadBuckets {
  readonly #store: Pick<SearchTables, 'searchPostings'>;
  /** The one that was asked for last stands last. */
  readonly #kept = new Map<string, Promise<readonly Bucket[]>>();
  readonly #sizes = new Map<string, number>();
  #size = 0;

  constructor(store: Pick<SearchTables, 'searchPostings'>) {
    this.#store = store;
  }

  read(bucket: string): Promise<readonly Bucket[]> {
    const kept = this.#kept.get(bucket);
    if (kept) {
      this.#kept.delete(bucket);
      this.#kept.set(bucket, kept);
      return kept;
    }
    const reading = readBucket(this.#store, bucket);
    this.#kept.set(bucket, reading);
    reading.then(
      (rows) => this.#kept.get(bucket) === reading && this.#weigh(bucket, sizeOf(rows)),
      // Asked for again, it is read again.
      () => this.#kept.delete(bucket),
    );
    return reading;
  }

  #weigh(bucket: string, size: number): void {
    this.#sizes.set(bucket, size);
    this.#size += size;
    for (const [oldest] of this.#kept) {
      if (this.#size <= mostKept || oldest === bucket) return;
      this.#size -= this.#sizes.get(oldest) ?? 0;
      this.#sizes.delete(oldest);
      this.#kept.delete(oldest);
    }
  }
}
