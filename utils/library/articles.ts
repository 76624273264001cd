import { v7 as uuid } from 'uuid';
import { articleRow, contentRow, entityRows, eventRows, type ReadArticle, unitedEntity } from './rows.ts';
import type { Library } from './schema.ts';
import type { Clock, EntityRow } from './types.ts';

export interface SaveResult {
  readonly articleId: string;
  /** False where a stored article was brought up to date. */
  readonly created: boolean;
}

/** Adds what an analysis knows of its entities to what earlier ones said. Runs inside the caller's transaction. */
export async function uniteEntities(library: Library, rows: readonly EntityRow[]): Promise<void> {
  const stored = await library.entities.bulkGet(rows.map(({ id }) => id));
  await library.entities.bulkPut(
    rows.map((row, index) => {
      const older = stored[index];
      return older ? unitedEntity(older, row) : row;
    }),
  );
}

/**
 * Stores an article under its canonical address, in one transaction: new, or in place of what is stored there, which
 * keeps its id and the time of its first save. A deleted article comes back by being saved.
 */
export async function saveArticle(library: Library, read: ReadArticle, clock: Clock): Promise<SaveResult> {
  const { articles, contents, events, entities, notes } = library;
  return library.transaction('rw', [articles, contents, events, entities, notes], async () => {
    const now = clock();
    const newId = () => uuid({ msecs: now });
    const { url } = read.article;
    // A text without an address is an article of its own each time.
    const stored = url === '' ? undefined : await articles.where('url').equals(url).first();
    const id = stored?.id ?? newId();
    const row = articleRow(read, { id, savedAt: stored?.savedAt ?? now, updatedAt: now });
    const storedEvents = await events.where('articleId').equals(id).toArray();
    const found = eventRows(read, row, storedEvents, newId);
    const kept = new Set(found.map((event) => event.id));

    await articles.put(row);
    await contents.put(contentRow(read, id));
    await events.bulkDelete(storedEvents.map((event) => event.id).filter((eventId) => !kept.has(eventId)));
    await events.bulkPut([...found]);
    await uniteEntities(library, entityRows(read.analysis, now));
    await notes
      .where('url')
      .equals(url)
      .filter((note) => note.articleId === null)
      .modify({ articleId: id, updatedAt: now });
    return { articleId: id, created: !stored || stored.deletedAt !== null };
  });
}

/** Sets or takes back the tombstone of an article and its events. False where there is no such article. */
async function setDeleted(
  library: Library,
  articleId: string,
  deletedAt: number | null,
  updatedAt: number,
): Promise<boolean> {
  const { articles, events } = library;
  return library.transaction('rw', [articles, events], async () => {
    const changed = await articles.update(articleId, { deletedAt, updatedAt });
    await events.where('articleId').equals(articleId).modify({ deletedAt, updatedAt });
    return changed > 0;
  });
}

/** The reader's notes on it stay: they are the reader's own words, and stand by themselves. */
export async function removeArticle(library: Library, articleId: string, clock: Clock): Promise<boolean> {
  const now = clock();
  return setDeleted(library, articleId, now, now);
}

export async function restoreArticle(library: Library, articleId: string, clock: Clock): Promise<boolean> {
  return setDeleted(library, articleId, null, clock());
}
