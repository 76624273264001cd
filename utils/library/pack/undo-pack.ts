import { outlineArticles } from '../outlines.ts';
import type { Library } from '../schema.ts';
import type { ArticleRow, Clock } from '../types.ts';
import { Arrivals } from './arrivals.ts';
import type { Brought, PackRow } from './pack.ts';
import { isTheReaders } from './reader-traces.ts';
import { settleNotes } from './settle-notes.ts';
import { bury, packTablesInUse } from './take-pack.ts';

const keyOf = (one: Brought): string => one.join('\n');

/** An article as the pack brought it, that the reader has not made their own. */
async function removable(
  library: Library,
  [, id, at]: Brought,
  theirs: ReadonlySet<string>,
): Promise<ArticleRow | null> {
  const article = await library.articles.get(id);
  if (!article || article.updatedAt !== at) return null;
  return (await isTheReaders(library, id, (note) => theirs.has(note.id))) ? null : article;
}

/** Notes that came with packs, or to an article that did: they say nothing of the reader's use of it. */
const notesOf = (packs: readonly PackRow[]): ReadonlySet<string> =>
  new Set(
    packs.flatMap(({ adopted, brought }) => [
      ...adopted,
      ...brought.flatMap(([table, id]) => (table === 'notes' ? [id] : [])),
    ]),
  );

async function dropArticles(
  library: Library,
  brought: readonly Brought[],
  theirs: ReadonlySet<string>,
): Promise<readonly ArticleRow[]> {
  const gone: ArticleRow[] = [];
  for (const one of brought) {
    const article = await removable(library, one, theirs);
    if (!article) continue;
    gone.push(article);
    await library.articles.delete(article.id);
    await library.contents.delete(article.id);
    await library.events.where('articleId').equals(article.id).delete();
  }
  await bury(library, gone);
  return gone;
}

/** Notes and corrections as the pack brought them. */
async function dropRows(library: Library, brought: readonly Brought[]): Promise<void> {
  for (const [table, id, at] of brought) {
    if (table === 'articles' || table === 'entities') continue;
    const row = await library.table<{ readonly updatedAt: number }, string>(table).get(id);
    if (row?.updatedAt === at) await library.table(table).delete(id);
  }
}

/** Names that came with packs and that no article has any more, whichever of the packs was taken back first. */
async function dropNames(
  library: Library,
  ids: ReadonlySet<string>,
  packs: readonly PackRow[],
  others: Arrivals,
): Promise<void> {
  const arrivals = new Arrivals(packs);
  for (const id of ids) {
    const row = await library.entities.get(id);
    if (!row || !arrivals.isBrought('entities', row) || others.isBrought('entities', row)) continue;
    if ((await library.articles.where('entityIds').equals(id).count()) === 0)
      await library.entities.delete(id);
  }
}

/** Puts back what the pack had renewed, as far as another pack still answers for it and nothing else stands there. */
async function putBack(library: Library, { before }: PackRow, own: readonly Brought[], others: Arrivals) {
  const { articles, contents, events } = library;
  const back: string[] = [];
  for (const article of before.articles) {
    const isTaken =
      (await articles.get(article.id)) ?? (await articles.where('url').equals(article.url).first());
    if (isTaken || !others.isBrought('articles', article)) continue;
    await articles.put(article);
    await contents.bulkPut(before.contents.filter(({ id }) => id === article.id));
    await events.bulkPut(before.events.filter(({ articleId }) => articleId === article.id));
    back.push(article.id);
  }
  const isOwn = new Set(own.map(keyOf));
  for (const table of ['entities', 'notes', 'corrections'] as const)
    for (const row of before[table]) {
      const stored = await library.table<{ readonly updatedAt: number }, string>(table).get(row.id);
      const isFree = !stored || isOwn.has(keyOf([table, row.id, stored.updatedAt]));
      if (isFree && others.isBrought(table, row)) await library.table(table).put(row);
    }
  await outlineArticles(library, back);
}

/**
 * Takes a pack back as a whole: what it brought goes, what it had renewed returns. What another pack brought as well, or
 * the reader has used or changed since, stays. False where there is no such pack.
 */
export async function undoPack(library: Library, packId: string, clock: Clock): Promise<boolean> {
  return library.transaction('rw', [...packTablesInUse], async () => {
    const all = await library.packs.toArray();
    const packs = all.filter(({ deletedAt }) => deletedAt === null);
    const pack = packs.find(({ id }) => id === packId);
    if (!pack) return false;
    const others = new Arrivals(packs.filter(({ id }) => id !== packId));
    const own = pack.brought.filter(([table, id, updatedAt]) => !others.isBrought(table, { id, updatedAt }));
    const articles = own.filter(([table]) => table === 'articles');
    const loose = notesOf(all);
    const gone = await dropArticles(library, articles, loose);
    await putBack(library, pack, own, others);
    await dropRows(library, own);
    const addresses = gone.flatMap(({ url, addresses: more }) => [url, ...more]);
    await settleNotes(library, addresses, ({ id }) => loose.has(id));
    const names = own.flatMap(([table, id]) => (table === 'entities' ? [id] : []));
    await dropNames(library, new Set([...names, ...gone.flatMap(({ entityIds }) => entityIds)]), all, others);
    await library.packs.put({ ...pack, deletedAt: clock(), updatedAt: clock() });
    return true;
  });
}
