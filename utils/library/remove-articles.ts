import { outlineArticles } from './outlines.ts';
import type { Library } from './schema.ts';
import type { Clock } from './types.ts';

const tablesOf = ({ articles, events, notes, outlines }: Library) => [articles, events, notes, outlines];

/** Articles of a list that are, or are not, removed. */
async function found({ articles }: Library, ids: readonly string[], removed: boolean): Promise<string[]> {
  const rows = await articles.bulkGet([...new Set(ids)]);
  return rows.flatMap((row) => (row && (row.deletedAt !== null) === removed ? [row.id] : []));
}

async function mark(
  library: Library,
  ids: readonly string[],
  deletedAt: number | null,
  now: number,
): Promise<void> {
  const changes = { deletedAt, updatedAt: now };
  await library.articles.where('id').anyOf(ids).modify(changes);
  await library.events.where('articleId').anyOf(ids).modify(changes);
  await outlineArticles(library, ids);
}

/**
 * Removes articles, however many, in one transaction, as `removeArticle` does with one.
 * @returns those that were there and are removed now: what undoes it.
 */
export async function removeArticles(
  library: Library,
  ids: readonly string[],
  clock: Clock,
): Promise<readonly string[]> {
  return library.transaction('rw', tablesOf(library), async () => {
    const living = await found(library, ids, false);
    const now = clock();
    await mark(library, living, now, now);
    return living;
  });
}

/** Takes a removal back, in one transaction; notes made meanwhile on the pages join their articles. */
export async function restoreArticles(
  library: Library,
  ids: readonly string[],
  clock: Clock,
): Promise<readonly string[]> {
  const { articles, notes } = library;
  return library.transaction('rw', tablesOf(library), async () => {
    const removed = await found(library, ids, true);
    const now = clock();
    await mark(library, removed, null, now);
    const loose = await notes.filter(({ articleId }) => articleId === null).toArray();
    if (loose.length === 0) return removed;
    const rows = (await articles.bulkGet(removed)).filter((row) => row !== undefined);
    const articleAt = new Map(
      rows.flatMap(({ id, addresses }) => addresses.map((url) => [url, id] as const)),
    );
    await notes.bulkPut(
      loose.flatMap((note) => {
        const articleId = articleAt.get(note.url);
        return articleId === undefined ? [] : [{ ...note, articleId, updatedAt: now }];
      }),
    );
    return removed;
  });
}
