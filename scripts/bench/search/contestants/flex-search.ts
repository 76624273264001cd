import { Index } from 'flexsearch';
import IndexedDB from 'flexsearch/db/indexeddb';
import { type BenchRow, type Contestant, split } from './contestant.ts';

/** Rows that are committed together. */
const atOnce = 1_200;

const make = () => new Index({ tokenize: 'strict', encode: split, resolution: 9, commit: false });

/** FlexSearch with its own adapter for IndexedDB: a row for each term, nothing in memory. */
export function flexSearch(): Contestant {
  let index = make();
  const open = async () => {
    index = make();
    await index.mount(new IndexedDB('bench', {}));
  };
  // `add` would walk through the whole database for what it replaces.
  const append = (rows: readonly BenchRow[]) => {
    for (const { id, title, text } of rows) index.append(id, `${title} ${text}`);
  };
  return {
    build: async (batches) => {
      await open();
      let waiting = 0;
      for await (const rows of batches) {
        append(rows);
        waiting += rows.length;
        if (waiting < atOnce) continue;
        await index.commit();
        waiting = 0;
      }
      await index.commit();
    },
    open,
    add: async (rows) => {
      append(rows);
      await index.commit();
    },
    search: async (terms) => {
      const found = await index.search(terms.join(' '), { limit: 200_000 });
      return { total: found.length, best: found.slice(0, 20).map(Number) };
    },
  };
}
