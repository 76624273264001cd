import { v7 as uuid } from 'uuid';
import type { ImportReport } from '../messages/imports.ts';
import { findByAddress } from './article-list.ts';
import type { LibraryRows } from './export/library-rows.ts';
import { putOutlines } from './outlines.ts';
import { unitedEntity } from './rows.ts';
import type { Library } from './schema.ts';
import { tableNames } from './table-names.ts';
import type { ArticleRow, Clock, EventRow } from './types.ts';

type Change = keyof ImportReport;

/** An incoming article that is written, and the id under which: that of its twin where it has one. */
interface Merge {
  readonly id: string;
  readonly incoming: ArticleRow;
  readonly row: ArticleRow;
}

interface ArticleMerges {
  readonly merges: readonly Merge[];
  /** Of every incoming article the id that it has here, also where nothing is written. */
  readonly idHere: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
}

/**
 * Decides for each incoming article. It is the same as a stored one by its address, else by its id: an address is
 * unique, and two devices that saved one page gave it two ids. The newer row wins, the earlier saving time stays.
 */
async function mergesOf(library: Library, incoming: readonly ArticleRow[]): Promise<ArticleMerges> {
  const byUrl = new Map<string, ArticleRow>();
  const byId = new Map<string, ArticleRow>();
  const learn = (row: ArticleRow) => {
    byUrl.set(row.url, row);
    byId.set(row.id, row);
  };
  const sameId = await library.articles.bulkGet(incoming.map(({ id }) => id));
  const urls = incoming.map(({ url }) => url);
  for (const row of sameId) if (row) learn(row);
  for (const row of await library.articles.where('url').anyOf(urls).toArray()) learn(row);

  const merges = new Map<string, Merge>();
  const idHere = new Map<string, string>();
  const changes = incoming.map((article): Change => {
    const stored = byUrl.get(article.url) ?? byId.get(article.id);
    const id = stored?.id ?? article.id;
    idHere.set(article.id, id);
    const savedAt = Math.min(article.savedAt, stored?.savedAt ?? article.savedAt);
    if (stored && stored.updatedAt >= article.updatedAt) return 'unchanged';
    const row = { ...article, id, savedAt };
    merges.set(id, { id, incoming: article, row });
    // An article that moved leaves its former address to others.
    if (stored && stored.url !== row.url) byUrl.delete(stored.url);
    learn(row);
    return stored ? 'updated' : 'added';
  });
  return { merges: [...merges.values()], idHere, changes };
}

/** Ids that other articles' events already have are given anew: a file must not take events away from them. */
async function withOwnIds(
  library: Library,
  events: readonly EventRow[],
  newId: () => string,
): Promise<EventRow[]> {
  const taken = new Set<string>();
  for (const row of await library.events.bulkGet(events.map(({ id }) => id))) if (row) taken.add(row.id);
  return events.map((event) => {
    const id = taken.has(event.id) ? newId() : event.id;
    taken.add(id);
    return { ...event, id };
  });
}

async function mergeArticles(
  library: Library,
  rows: LibraryRows,
  newId: () => string,
): Promise<readonly Change[]> {
  const { merges, idHere, changes } = await mergesOf(library, rows.articles);
  const contents = new Map(rows.contents.map((content) => [content.id, content]));
  const events = Map.groupBy(rows.events, ({ articleId }) => articleId);
  await library.articles.bulkPut(merges.map(({ row }) => row));
  await library.contents.bulkPut(
    merges.map(({ id, incoming }) => {
      const content = contents.get(incoming.id);
      if (!content) throw new Error(`article without content: ${incoming.id}`);
      return { ...content, id };
    }),
  );
  // What an article tells is replaced as a whole, so its former events go first.
  const ids = merges.map(({ id }) => id);
  await library.events.bulkDelete(await library.events.where('articleId').anyOf(ids).primaryKeys());
  const found = merges.flatMap(({ id, incoming }) =>
    (events.get(incoming.id) ?? []).map((event) => ({ ...event, articleId: id })),
  );
  const stored = await withOwnIds(library, found, newId);
  await library.events.bulkPut(stored);
  const idOf = new Map(merges.map(({ id, incoming }) => [incoming.id, id]));
  await library.revisions.bulkPut(
    rows.revisions.flatMap((revision) => {
      const articleId = idOf.get(revision.articleId);
      return articleId === undefined ? [] : [{ ...revision, articleId }];
    }),
  );
  await mergeNewer(
    library,
    'filings',
    rows.filings.map((filing) => ({ ...filing, id: idHere.get(filing.id) ?? filing.id })),
  );
  // All rows of an article are at hand: none is read again. In the order in which the database would give them.
  const eventsOf = Map.groupBy(
    stored.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ({ articleId }) => articleId,
  );
  await putOutlines(
    library,
    merges.map(({ id, row }) => ({ article: row, events: eventsOf.get(id) ?? [] })),
  );
  await adoptNotes(library, merges);
  return changes;
}

/** Notes that were here before their article join it; a removed article takes none. */
async function adoptNotes(library: Library, merges: readonly Merge[]): Promise<void> {
  const living = merges.filter(({ row }) => row.deletedAt === null);
  const articleAt = new Map(living.flatMap(({ id, row }) => row.addresses.map((address) => [address, id])));
  const notes = await library.notes
    .where('url')
    .anyOf([...articleAt.keys()])
    .filter(({ articleId }) => articleId === null)
    .toArray();
  await library.notes.bulkPut(notes.map((note) => ({ ...note, articleId: articleAt.get(note.url) ?? null })));
}

async function mergeEntities(library: Library, rows: LibraryRows): Promise<void> {
  const known = new Map(
    (await library.entities.bulkGet(rows.entities.map(({ id }) => id))).flatMap((row) =>
      row ? [[row.id, row]] : [],
    ),
  );
  for (const incoming of rows.entities) {
    const stored = known.get(incoming.id);
    const [older, newer] =
      stored && stored.updatedAt >= incoming.updatedAt ? [incoming, stored] : [stored, incoming];
    known.set(incoming.id, older ? unitedEntity(older, newer) : newer);
  }
  await library.entities.bulkPut([...known.values()]);
}

/** The note's article: the one it names, else the living one with its address, which may have another id here. */
async function articleOf(library: Library, articleId: string | null, url: string): Promise<string | null> {
  if (articleId !== null && (await library.articles.get(articleId))) return articleId;
  return (await findByAddress(library, url))?.id ?? null;
}

async function mergeNotes(library: Library, rows: LibraryRows): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const incoming of rows.notes) {
    const stored = await library.notes.get(incoming.id);
    if (stored && stored.updatedAt >= incoming.updatedAt) {
      changes.push('unchanged');
      continue;
    }
    const articleId = await articleOf(library, incoming.articleId, incoming.url);
    await library.notes.put({ ...incoming, articleId });
    changes.push(stored ? 'updated' : 'added');
  }
  return changes;
}

/** Rows that stand for themselves: the newer of two with one id wins. */
async function mergeNewer(
  library: Library,
  name: 'corrections' | 'watches' | 'sites' | 'collections' | 'searches' | 'briefs' | 'filings',
  rows: LibraryRows[typeof name],
): Promise<readonly Change[]> {
  const table = library.table<(typeof rows)[number], string>(name);
  const stored = await table.bulkGet(rows.map(({ id }) => id));
  const changes = rows.map((row, index): Change => {
    const older = stored[index];
    if (!older) return 'added';
    return older.updatedAt < row.updatedAt ? 'updated' : 'unchanged';
  });
  await table.bulkPut(rows.filter((_, index) => changes[index] !== 'unchanged'));
  return changes;
}

/**
 * Merges validated rows into the library in one transaction: what is newer wins, row by row, tombstones included, so
 * that importing twice or in any order ends the same. Counts articles, notes, corrections and what is watched, which
 * are the reader's own.
 */
export async function mergeRows(library: Library, rows: LibraryRows, clock: Clock): Promise<ImportReport> {
  return library.transaction('rw', [...tableNames, 'outlines'], async () => {
    const newId = () => uuid({ msecs: clock() });
    const changes = [...(await mergeArticles(library, rows, newId))];
    await mergeEntities(library, rows);
    changes.push(...(await mergeNotes(library, rows)));
    changes.push(...(await mergeNewer(library, 'corrections', rows.corrections)));
    changes.push(...(await mergeNewer(library, 'watches', rows.watches)));
    await mergeNewer(library, 'sites', rows.sites);
    changes.push(...(await mergeNewer(library, 'collections', rows.collections)));
    changes.push(...(await mergeNewer(library, 'searches', rows.searches)));
    changes.push(...(await mergeNewer(library, 'briefs', rows.briefs)));
    const count = (wanted: Change) => changes.filter((change) => change === wanted).length;
    return { added: count('added'), updated: count('updated'), unchanged: count('unchanged') };
  });
}
