import type { Library } from '../../library/schema.ts';
import { joinedBucket } from './buckets.ts';
import type { PostingRow } from './store.ts';

/** So many small segments may lie beside each other: a term is read from each. */
const mostLoose = 16;
/** A segment of more documents stays as it is. */
const mostDocuments = 200;

export const isSmall = (documents: number): boolean => documents <= mostDocuments;

/** Makes one segment of the small ones where there are many. Nothing that can be found changes. */
export async function joinSegments(
  library: Pick<Library, 'searchPostings' | 'searchSegments' | 'searchState' | 'transaction'>,
): Promise<void> {
  const { searchPostings: postings, searchSegments: segments, searchState: state } = library;
  await library.transaction('rw', [postings, segments, state], async () => {
    const small = (await segments.toArray()).filter(({ documents }) => isSmall(documents));
    const now = await state.get('state');
    if (small.length <= mostLoose || !now) return;
    const keys = small.flatMap(({ id, buckets }) => buckets.map((bucket): [string, number] => [bucket, id]));
    const rows = (await postings.bulkGet(keys)).filter((row) => row !== undefined);
    const segment = now.nextSegment;
    const joined = [...Map.groupBy(rows, ({ bucket }) => bucket)].map(([bucket, all]): PostingRow => {
      return { bucket, segment, ...joinedBucket(all) };
    });
    await postings.bulkDelete(keys);
    await postings.bulkAdd(joined);
    await segments.bulkDelete(small.map(({ id }) => id));
    const documents = small.reduce((sum, one) => sum + one.documents, 0);
    const buckets = isSmall(documents) ? joined.map(({ bucket }) => bucket) : [];
    await segments.add({ id: segment, documents, buckets });
    await state.put({ ...now, nextSegment: segment + 1 });
  });
}
