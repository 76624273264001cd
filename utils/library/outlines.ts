import { OutlineColumns } from './outline-columns.ts';
import { outlineRow } from './outline-row.ts';
import type { Library } from './schema.ts';
import type { ArticleRow, EventRow } from './types.ts';

/** Articles whose rows are read at once while a whole library is outlined. */
const atOnce = 500;

export interface Outlined {
  readonly article: ArticleRow;
  readonly events: readonly EventRow[];
}

type Tables = Pick<Library, 'articles' | 'events' | 'outlines'>;

async function nextRevision({ outlines }: Tables): Promise<number> {
  return ((await outlines.orderBy('revision').last())?.revision ?? 0) + 1;
}

/** Writes the outlines of articles whose rows are at hand. Runs inside the transaction that changed them. */
export async function putOutlines(tables: Tables, outlined: readonly Outlined[]): Promise<void> {
  const revision = await nextRevision(tables);
  await tables.outlines.bulkPut(
    outlined.map(({ article, events }, index) => outlineRow(article, events, revision + index)),
  );
}

/** Writes the outlines of articles anew from what is stored. Runs inside the transaction that changed them. */
export async function outlineArticles(tables: Tables, articleIds: readonly string[]): Promise<void> {
  const articles = await tables.articles.bulkGet([...articleIds]);
  const events = await tables.events.where('articleId').anyOf(articleIds).toArray();
  const byArticle = Map.groupBy(events, ({ articleId }) => articleId);
  await putOutlines(
    tables,
    articles.flatMap((article) => (article ? [{ article, events: byArticle.get(article.id) ?? [] }] : [])),
  );
}

/** Outlines every article that is stored, some hundred at a time. */
export async function outlineAll(tables: Tables): Promise<void> {
  const ids = await tables.articles.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += atOnce) await outlineArticles(tables, ids.slice(at, at + atOnce));
}

/** The outlines of the whole library, for a single question; a page keeps them and takes in what changes. */
export async function readOutlines(library: Library): Promise<OutlineColumns> {
  const columns = new OutlineColumns();
  columns.take(await library.outlines.toArray());
  return columns;
}
