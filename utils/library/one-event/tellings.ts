import type { Library } from '../schema.ts';
import type { ArticleRow, EventRow } from '../types.ts';

/** Acts with all the reports that tell them. */
export interface Tellings {
  /** By the id that the reports of an act share; the report told of it first, first. */
  readonly reportsOf: ReadonlyMap<string, readonly EventRow[]>;
  readonly articles: ReadonlyMap<string, ArticleRow>;
}

/** The reports of acts, of which more than one tells; those of removed articles are left out. */
export async function queryTellings(library: Library, events: readonly EventRow[]): Promise<Tellings> {
  const acts = [...new Set(events.map(({ sameAs }) => sameAs))];
  const rows = await library.events
    .where('sameAs')
    .anyOf(acts)
    .filter(({ deletedAt }) => deletedAt === null)
    .toArray();
  const joined = [...Map.groupBy(rows, ({ sameAs }) => sameAs)].filter(([, reports]) => reports.length > 1);
  const ids = [...new Set(joined.flatMap(([, reports]) => reports.map(({ articleId }) => articleId)))];
  const articles = new Map(
    (await library.articles.bulkGet(ids)).flatMap((row) =>
      row && row.deletedAt === null ? [[row.id, row] as const] : [],
    ),
  );
  const firstFirst = (act: string) => (one: EventRow, other: EventRow) =>
    Number(other.id === act) - Number(one.id === act) || (one.sortDay < other.sortDay ? -1 : 1);
  const reportsOf = new Map(
    joined
      .map(([act, reports]) => [act, reports.filter(({ articleId }) => articles.has(articleId))] as const)
      .filter(([, reports]) => reports.length > 1)
      .map(([act, reports]) => [act, reports.toSorted(firstFirst(act))]),
  );
  return { reportsOf, articles };
}
