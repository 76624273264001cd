import { Dexie, type EntityTable } from 'dexie';
import { type BenchRow, type Contestant, split } from './contestant.ts';

class Terms extends Dexie {
  readonly rows!: EntityTable<{ readonly id: number; readonly terms: readonly string[] }, 'id'>;

  constructor() {
    super('bench-dexie');
    this.version(1).stores({ rows: 'id, *terms' });
  }
}

/** A multi-entry index: IndexedDB finds the rows of a term, nothing ranks them. */
export function dexieIndex(): Contestant {
  const { rows: table } = new Terms();
  const put = async (rows: readonly BenchRow[]) =>
    void (await table.bulkPut(
      rows.map(({ id, title, text }) => ({ id, terms: [...new Set(split(`${title} ${text}`))] })),
    ));
  return {
    build: async (batches) => {
      for await (const rows of batches) await put(rows);
    },
    open: async () => {},
    add: put,
    search: async (terms) => {
      const lists = await Promise.all(terms.map((term) => table.where('terms').equals(term).primaryKeys()));
      const [first = [], ...others] = lists;
      const sets = others.map((ids) => new Set(ids));
      const found = first.filter((id) => sets.every((ids) => ids.has(id)));
      return { total: found.length, best: [] };
    },
  };
}
