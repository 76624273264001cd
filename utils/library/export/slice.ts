import type { OutlineColumns } from '../outline-columns.ts';

/** What of the library goes out: acts by one of their reports each, and articles. */
export interface Slice {
  readonly eventIds: readonly string[];
  readonly articleIds: readonly string[];
}

/** One report of each act, the first that comes. */
function oneOfEachAct(columns: OutlineColumns, entries: Iterable<number>): readonly string[] {
  const seen = new Set<number>();
  const ids: string[] = [];
  for (const entry of entries) {
    const id = columns.entryEventId[entry];
    const act = columns.entryAct.at(entry);
    if (!id || (act >= 0 && seen.has(act))) continue;
    if (act >= 0) seen.add(act);
    ids.push(id);
  }
  return ids;
}

/** Entries of the timeline, and the articles that tell them. */
export function sliceOfEntries(columns: OutlineColumns, entries: Iterable<number>): Slice {
  const all = [...entries];
  const articles = new Set(all.map((entry) => columns.entryArticle.at(entry)));
  return {
    eventIds: oneOfEachAct(columns, all),
    articleIds: [...articles].flatMap((article) => columns.articleIds[article] ?? []),
  };
}

/** Articles, and what they tell in the order of the timeline. */
export function sliceOfArticles(columns: OutlineColumns, ids: readonly string[]): Slice {
  const wanted = new Set(ids);
  const isOf = (entry: number) => wanted.has(columns.articleIds[columns.entryArticle.at(entry)] ?? '');
  return { eventIds: oneOfEachAct(columns, columns.order.filter(isOf)), articleIds: ids };
}

/** All that lives. */
export const sliceOfAll = (columns: OutlineColumns): Slice => sliceOfEntries(columns, columns.order);
