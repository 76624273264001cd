import MiniSearch from 'minisearch';
import { type BenchRow, type Contestant, split } from './contestant.ts';
import { Pieces } from './pieces.ts';

const options = { fields: ['title', 'text'], tokenize: split, processTerm: (term: string) => term };
const shardSize = 6_000;
const looseSize = 600;

/** MiniSearch holds all in memory; what it serialises is kept in shards, of which only the last one changes. */
export function miniSearch(): Contestant {
  const store = new Pieces('bench-minisearch');
  let shards: MiniSearch<BenchRow>[] = [];
  const keep = async (at: number) =>
    void (await store.pieces.put({ id: at, body: JSON.stringify(shards[at]) }));
  return {
    build: async (batches) => {
      shards = [new MiniSearch<BenchRow>(options)];
      for await (const rows of batches) {
        const shard = shards.at(-1);
        shard?.addAll(rows);
        if ((shard?.documentCount ?? 0) < shardSize) continue;
        await keep(shards.length - 1);
        shards.push(new MiniSearch(options));
      }
      await keep(shards.length - 1);
    },
    open: async () => {
      shards = [];
      for (const id of await store.pieces.toCollection().primaryKeys()) {
        const piece = await store.pieces.get(id);
        shards[id] = await MiniSearch.loadJSONAsync<BenchRow>(String(piece?.body), options);
      }
    },
    add: async (rows) => {
      const last = shards.at(-1);
      const loose = last && last.documentCount < looseSize ? last : new MiniSearch<BenchRow>(options);
      if (loose !== last) shards.push(loose);
      loose.addAll(rows);
      await keep(shards.length - 1);
    },
    search: async (terms) => {
      const query = { combineWith: 'AND' as const, queries: [...terms] };
      const found = shards.flatMap((shard) => shard.search(query, { boost: { title: 2 } }));
      found.sort((one, other) => other.score - one.score);
      return { total: found.length, best: found.slice(0, 20).map(({ id }) => Number(id)) };
    },
  };
}
