import type { Library } from '../schema.ts';
import { living } from '../tombstones.ts';
import type { ArticleRow, EntityRow, EventRow } from '../types.ts';
import { buildLadders, type Ladder } from './ladders.ts';
import type { Pair } from './pairs.ts';

export interface PairCount {
  readonly pair: Pair;
  /** Events of living and removed articles: an order of importance, not an account. */
  readonly events: number;
}

/** All pairs of sides that dealt with each other, those with most events first. Reads an index, no rows. */
export async function queryPairs(library: Library): Promise<readonly PairCount[]> {
  const counts = new Map<Pair, number>();
  await library.events.orderBy('pairs').eachKey((key) => {
    const pair = String(key);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return [...counts]
    .map(([pair, events]) => ({ pair, events }))
    .sort((one, other) => other.events - one.events || (one.pair < other.pair ? -1 : 1));
}

/** The ledger of one pair with all that a view shows of it. */
export interface Ledger {
  readonly ladders: readonly Ladder[];
  /** What the reader rejected, the latest first. */
  readonly rejected: readonly EventRow[];
  readonly articles: ReadonlyMap<string, ArticleRow>;
  readonly entities: readonly EntityRow[];
}

/** @param today the reader's day, `YYYY-MM-DD`. */
export async function queryLedger(library: Library, pair: Pair, today: string): Promise<Ledger> {
  const events = living(await library.events.where('pairs').equals(pair).toArray());
  const articleIds = [...new Set(events.map(({ articleId }) => articleId))];
  const articles = (await library.articles.bulkGet(articleIds)).filter((row) => row !== undefined);
  const named = new Set(events.flatMap(({ parties, finding }) => [...parties, ...finding.about]));
  const entities = (await library.entities.bulkGet([...named, ...pair.split(' ')])).filter(
    (row) => row !== undefined,
  );
  return {
    ladders: buildLadders(events, today),
    rejected: events
      .filter(({ verdict }) => verdict === 'rejected')
      .sort((one, other) => (one.sortDay < other.sortDay ? 1 : -1)),
    articles: new Map(articles.map((row) => [row.id, row])),
    entities,
  };
}
