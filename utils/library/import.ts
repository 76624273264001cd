import { v7 as uuid } from 'uuid';
import type { ImportReport } from '../messages.ts';
import type { LibraryRows } from './export/library-file.ts';
import { unitedEntity } from './rows.ts';
import type { Library } from './schema.ts';
import type { ArticleRow, Clock, EventRow } from './types.ts';

type Change = keyof ImportReport;

/**
 * The stored article that an incoming one is the same as: same address, else same id. An address is unique; two
 * devices that saved one page gave it two ids.
 */
async function storedTwin(library: Library, { id, url }: ArticleRow): Promise<ArticleRow | undefined> {
  const sameAddress = await library.articles.where('url').equals(url).first();
  return sameAddress ?? library.articles.get(id);
}

/** Ids that other articles' events already have are given anew: a file must not take events away from them. */
async function ownEvents(
  library: Library,
  events: readonly EventRow[],
  articleId: string,
  newId: () => string,
): Promise<EventRow[]> {
  const stored = await library.events.bulkGet(events.map(({ id }) => id));
  return events.map((event, index) => {
    const taken = stored[index] !== undefined && stored[index].articleId !== articleId;
    return { ...event, articleId, id: taken ? newId() : event.id };
  });
}

async function mergeArticle(
  library: Library,
  incoming: ArticleRow,
  rows: LibraryRows,
  newId: () => string,
): Promise<Change> {
  const { articles, contents, events } = library;
  const stored = await storedTwin(library, incoming);
  const savedAt = Math.min(incoming.savedAt, stored?.savedAt ?? incoming.savedAt);
  if (stored && stored.updatedAt >= incoming.updatedAt) {
    if (savedAt < stored.savedAt) await articles.update(stored.id, { savedAt });
    return 'unchanged';
  }
  const content = rows.contents.find(({ id }) => id === incoming.id);
  if (!content) throw new Error(`article without content: ${incoming.id}`);
  const id = stored?.id ?? incoming.id;
  const found = rows.events.filter(({ articleId }) => articleId === incoming.id);
  await articles.put({ ...incoming, id, savedAt });
  await contents.put({ ...content, id });
  await events.where('articleId').equals(id).delete();
  await events.bulkPut(await ownEvents(library, found, id, newId));
  await library.notes
    .where('url')
    .anyOf([...incoming.addresses])
    .filter(({ articleId }) => articleId === null)
    .modify({ articleId: id });
  return stored ? 'updated' : 'added';
}

/** The note's article: the one it names, else the one with its address, which may have another id here. */
async function articleOf(library: Library, articleId: string | null, url: string): Promise<string | null> {
  if (articleId !== null && (await library.articles.get(articleId))) return articleId;
  return (await library.articles.where('addresses').equals(url).first())?.id ?? null;
}

async function mergeEntities(library: Library, rows: LibraryRows): Promise<void> {
  for (const incoming of rows.entities) {
    const stored = await library.entities.get(incoming.id);
    const newer = stored && stored.updatedAt >= incoming.updatedAt ? stored : incoming;
    const older = newer === incoming ? stored : incoming;
    const merged = older ? unitedEntity(older, newer) : newer;
    await library.entities.put(merged);
  }
}

async function mergeNotes(library: Library, rows: LibraryRows): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const incoming of rows.notes) {
    const stored = await library.notes.get(incoming.id);
    if (stored && stored.updatedAt >= incoming.updatedAt) {
      changes.push('unchanged');
      continue;
    }
    await library.notes.put({
      ...incoming,
      articleId: await articleOf(library, incoming.articleId, incoming.url),
    });
    changes.push(stored ? 'updated' : 'added');
  }
  return changes;
}

/**
 * Merges validated rows into the library in one transaction: what is newer wins, row by row, tombstones included, so
 * that importing twice or in any order ends the same. Counts articles and notes, which are what the reader saved.
 */
export async function mergeRows(library: Library, rows: LibraryRows, clock: Clock): Promise<ImportReport> {
  const { articles, contents, events, entities, notes } = library;
  return library.transaction('rw', [articles, contents, events, entities, notes], async () => {
    const newId = () => uuid({ msecs: clock() });
    const changes: Change[] = [];
    for (const article of rows.articles) changes.push(await mergeArticle(library, article, rows, newId));
    await mergeEntities(library, rows);
    changes.push(...(await mergeNotes(library, rows)));
    const count = (wanted: Change) => changes.filter((change) => change === wanted).length;
    return { added: count('added'), updated: count('updated'), unchanged: count('unchanged') };
  });
}
