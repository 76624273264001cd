import type { OutlineColumns } from '../outline-columns.ts';

/** What of the library goes out: acts by one of their reports each, and articles. */
export interface Slice {
  readonly eventIds: readonly string[];
  readonly articleIds: readonly string[];
  /** Ids of all reports of an act, by that of the one that stands for it; acts that one report tells are not in it. */
  readonly reports: ReadonlyMap<string, readonly string[]>;
}

/** Nothing. */
export const noSlice: Slice = { eventIds: [], articleIds: [], reports: new Map() };

/** One report of each act, the first that comes, and the others that tell of the same. */
function actsIn(columns: OutlineColumns, entries: Iterable<number>): Pick<Slice, 'eventIds' | 'reports'> {
  const tellers = new Map<number, string>();
  const eventIds: string[] = [];
  for (const entry of entries) {
    const id = columns.entryEventId[entry];
    const act = columns.entryAct.at(entry);
    if (!id || tellers.has(act)) continue;
    if (act >= 0) tellers.set(act, id);
    eventIds.push(id);
  }
  const reports = new Map<string, string[]>();
  for (const entry of columns.order) {
    const teller = tellers.get(columns.entryAct.at(entry));
    const id = columns.entryEventId[entry];
    if (!teller || !id) continue;
    const own = reports.get(teller);
    if (own) own.push(id);
    else reports.set(teller, [id]);
  }
  return { eventIds, reports };
}

/** Entries of the timeline, and the articles that tell them. */
export function sliceOfEntries(columns: OutlineColumns, entries: Iterable<number>): Slice {
  const all = [...entries];
  const articles = new Set(all.map((entry) => columns.entryArticle.at(entry)));
  return {
    ...actsIn(columns, all),
    articleIds: [...articles].flatMap((article) => columns.articleIds[article] ?? []),
  };
}

/** Articles, and what they tell in the order of the timeline. */
export function sliceOfArticles(columns: OutlineColumns, ids: readonly string[]): Slice {
  const wanted = new Set(ids);
  const isOf = (entry: number) => wanted.has(columns.articleIds[columns.entryArticle.at(entry)] ?? '');
  return { ...actsIn(columns, columns.order.filter(isOf)), articleIds: ids };
}

/** All that lives. */
export const sliceOfAll = (columns: OutlineColumns): Slice => sliceOfEntries(columns, columns.order);
