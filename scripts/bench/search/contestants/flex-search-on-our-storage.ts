import { Index } from 'flexsearch';
import { openLibrary } from '../../../../utils/library/schema.ts';
import type { Postings } from '../../../../utils/search/index/buckets.ts';
import { FlexStorage } from '../../../../utils/search/index/flex-storage.ts';
import { isSmall, joinSegments } from '../../../../utils/search/index/join-segments.ts';
import { emptyState } from '../../../../utils/search/index/store.ts';
import { type BenchRow, type Contestant, split } from './contestant.ts';

const make = () =>
  new Index<false, false, false>({
    tokenize: 'strict',
    encode: split,
    resolution: 9,
    resolve: false,
    commit: false,
  });

/** FlexSearch on our storage, as it ships: a commit only adds rows, in one transaction. */
export function flexSearchOnOurStorage(): Contestant {
  const store = openLibrary();
  const storage = new FlexStorage(store);
  let index = make();
  const open = async () => {
    index = make();
    await index.mount(storage.asInterface());
    if (!(await store.searchState.get('state'))) await store.searchState.put(emptyState(0));
  };
  const put = async (rows: readonly BenchRow[]) => {
    for (const { id, title, text } of rows) index.add(id, `${title} ${text}`);
    const documents = rows.filter(({ title }) => title !== '').length;
    await store.transaction(
      'rw',
      [store.searchPostings, store.searchSegments, store.searchState],
      async () => {
        const state = (await store.searchState.get('state')) ?? emptyState(0);
        storage.segment = state.nextSegment;
        await index.commit();
        const buckets = isSmall(documents) ? storage.buckets : [];
        await store.searchSegments.add({ id: storage.segment, documents, buckets });
        await store.searchState.put({ ...state, nextSegment: state.nextSegment + 1 });
      },
    );
    await joinSegments(store);
  };
  const postings = async (term: string): Promise<Postings> => {
    const found = await index.search({ query: term, limit: 0, resolve: false });
    return (found as unknown as { readonly result: Postings }).result;
  };
  return {
    build: async (batches) => {
      await open();
      for await (const rows of batches) await put(rows);
    },
    open,
    add: put,
    search: async (terms) => {
      const scores = new Map<number, number>();
      const times = new Map<number, number>();
      for (const bySlot of await Promise.all(terms.map(postings))) {
        const rarity = Math.log(1 + 120_000 / bySlot.reduce((sum, units) => sum + (units?.length ?? 0), 1));
        bySlot.forEach((units, slot) => {
          for (const unit of units ?? []) {
            times.set(unit, (times.get(unit) ?? 0) + 1);
            scores.set(unit, (scores.get(unit) ?? 0) + rarity * (10 - slot));
          }
        });
      }
      const found = [...times].filter(([, count]) => count === terms.length).map(([unit]) => unit);
      found.sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0));
      return { total: found.length, best: found.slice(0, 20) };
    },
  };
}
