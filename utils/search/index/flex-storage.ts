import type { StorageInterface } from 'flexsearch';
import { type Bucket, bucketOf, inBuckets, type Postings, postingsIn } from './buckets.ts';
import type { SearchTables } from './store.ts';

/** What a storage takes from the index that is mounted on it. */
interface MountedIndex {
  db: unknown;
  readonly map: Map<string, Postings>;
  readonly reg: Set<number>;
  commit_task: unknown[];
}

/**
 * Keeps a FlexSearch index in our own database, by the interface that FlexSearch has for it. Its own adapter for
 * IndexedDB does not run in a worker, writes the whole row of a term for every document that has it, and walks through
 * everything to take one out; here a commit only adds rows, in the transaction of whoever commits.
 */
export class FlexStorage {
  readonly #store: Pick<SearchTables, 'searchPostings'>;
  /** Segment that the next commit writes. */
  segment = 0;
  /** Buckets that the last commit wrote. */
  buckets: readonly string[] = [];

  constructor(store: Pick<SearchTables, 'searchPostings'>) {
    this.#store = store;
  }

  /** As FlexSearch types it: its class has a constructor that this one has no use for. */
  asInterface(): StorageInterface {
    return this as unknown as StorageInterface;
  }

  async mount(index: MountedIndex): Promise<void> {
    index.db = this;
  }

  async commit(index: MountedIndex): Promise<void> {
    const buckets = inBuckets(index.map);
    index.map.clear();
    index.reg.clear();
    index.commit_task = [];
    this.buckets = [...buckets.keys()];
    await this.#store.searchPostings.bulkAdd(
      [...buckets].map(([bucket, row]) => ({ bucket, segment: this.segment, ...row })),
    );
  }

  async get(term: string): Promise<Postings> {
    return postingsIn(await readBucket(this.#store, bucketOf(term)), (one) => one === term);
  }
}

/** The rows of a bucket, one of each segment that has any of its terms. */
export const readBucket = (
  { searchPostings }: Pick<SearchTables, 'searchPostings'>,
  bucket: string,
): Promise<readonly Bucket[]> => searchPostings.where('bucket').equals(bucket).toArray();
