import { create, insert, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { type BenchRow, type Contestant, split } from './contestant.ts';
import { Pieces } from './pieces.ts';

const make = () =>
  create({
    schema: { title: 'string', text: 'string' } as const,
    components: {
      tokenizer: {
        language: 'none',
        normalizationCache: new Map<string, string>(),
        tokenize: (raw: string) => [...new Set(split(raw))],
      },
    },
  });

const documentOf = ({ id, ...row }: BenchRow) => ({ id: String(id), ...row });

/** Orama in memory; what it saves, as its persistence plugin does, is one object. */
export function orama(): Contestant {
  const store = new Pieces('bench-orama');
  let database = make();
  const keep = async () => void (await store.pieces.put({ id: 0, body: save(database) }));
  return {
    build: async (batches) => {
      for await (const rows of batches) await insertMultiple(database, rows.map(documentOf), 500);
      await keep();
    },
    open: async () => {
      database = make();
      load(database, (await store.pieces.get(0))?.body as RawData);
    },
    add: async (rows) => {
      for (const row of rows) await insert(database, documentOf(row));
      await keep();
    },
    search: async (terms) => {
      const found = await search(database, { term: terms.join(' '), threshold: 0, limit: 20 });
      return { total: found.count, best: found.hits.map(({ id }) => Number(id)) };
    },
  };
}
