import { v7 as uuid } from 'uuid';
import { failure, type Outcome, success } from '../errors.ts';
import { joinReports } from './one-event/join-reports.ts';
import { outlineArticles, putOutlines } from './outlines.ts';
import { ownAddress } from './own-address.ts';
import { hashText, keepRevision } from './revisions.ts';
import {
  articleRow,
  contentRow,
  countryIn,
  entityRows,
  eventRows,
  fingerprintsOf,
  type ReadArticle,
  unitedEntity,
} from './rows.ts';
import type { Library } from './schema.ts';
import { storageOutcome } from './storage-outcome.ts';
import type { ArticleRow, Clock, EntityRow } from './types.ts';

export interface SaveResult {
  readonly articleId: string;
  /** False where a stored article was brought up to date. */
  readonly created: boolean;
}

/** Adds what an analysis knows of its entities to what earlier ones said. Runs inside the caller's transaction. */
async function uniteEntities(library: Library, rows: readonly EntityRow[]): Promise<void> {
  const stored = await library.entities.bulkGet(rows.map(({ id }) => id));
  await library.entities.bulkPut(
    rows.map((row, index) => {
      const older = stored[index];
      return older ? unitedEntity(older, row) : row;
    }),
  );
}

/** A complete article must not give way to what a paywall left of the same page. */
function wouldLoseText(read: ReadArticle, stored: ArticleRow | undefined): boolean {
  return stored?.quality.grade === 'article' && read.article.quality.grade === 'stub';
}

/**
 * Stores an article under its own address (`ownAddress`), in one transaction: new, or in place of what is stored there, which
 * keeps its id and the time of its first save. A deleted article comes back by being saved. `paywalled` where the
 * library has the whole text and this is a part of it. Where the text is another by now, the earlier one is kept as a
 * revision.
 */
export async function saveArticle(
  library: Library,
  read: ReadArticle,
  clock: Clock,
): Promise<Outcome<SaveResult>> {
  const { articles, contents, events, entities, notes, outlines, revisions } = library;
  // A transaction ends while it waits for anything but the database.
  const textHash = await hashText(read.article.text);
  const fingerprints = fingerprintsOf(read);
  const write = async (): Promise<Outcome<SaveResult>> => {
    const now = clock();
    const newId = () => uuid({ msecs: now });
    const url = await ownAddress(library, read);
    const stored = await articles.where('url').equals(url).first();
    if (wouldLoseText(read, stored)) return failure('paywalled', 'the stored text is complete');
    const id = stored?.id ?? newId();
    const row = articleRow(
      { ...read, article: { ...read.article, url } },
      {
        id,
        savedAt: stored?.savedAt ?? now,
        updatedAt: now,
        addresses: stored?.addresses ?? [],
        textHash,
      },
      fingerprints,
    );
    if (stored && stored.textHash !== textHash) {
      const content = await contents.get(id);
      if (content?.text !== read.article.text) await keepRevision(library, stored, content, newId(), now);
    }
    const storedEvents = await events.where('articleId').equals(id).toArray();
    const found = await joinReports(
      library,
      eventRows(read, row, storedEvents, newId),
      countryIn(read.analysis),
    );
    const kept = new Set(found.map((event) => event.id));

    // A text without an address is an article of its own each time.
    await articles.put(url === '' ? { ...row, url: `urn:uuid:${id}`, addresses: [] } : row);
    await contents.put(contentRow(read, id, fingerprints));
    await events.bulkDelete(storedEvents.map((event) => event.id).filter((eventId) => !kept.has(eventId)));
    await events.bulkPut([...found]);
    await putOutlines(library, [{ article: row, events: found }]);
    await uniteEntities(library, entityRows(read.analysis, now));
    await adoptNotes(library, row, now);
    return success({ articleId: id, created: !stored || stored.deletedAt !== null });
  };
  const written = await storageOutcome(() =>
    library.transaction('rw', [articles, contents, events, entities, notes, outlines, revisions], write),
  );
  return written.ok ? written.value : written;
}

/** Sets or takes back the tombstone of an article and its events. False where there is no such article. */
async function setDeleted(
  library: Library,
  articleId: string,
  deletedAt: number | null,
  updatedAt: number,
): Promise<boolean> {
  const { articles, events, outlines } = library;
  return library.transaction('rw', [articles, events, outlines], async () => {
    const changed = await articles.update(articleId, { deletedAt, updatedAt });
    await events.where('articleId').equals(articleId).modify({ deletedAt, updatedAt });
    await outlineArticles(library, [articleId]);
    return changed > 0;
  });
}

/** The reader's notes on it stay: they are the reader's own words, and stand by themselves. */
export async function removeArticle(library: Library, articleId: string, clock: Clock): Promise<boolean> {
  const now = clock();
  return setDeleted(library, articleId, now, now);
}

export async function restoreArticle(library: Library, articleId: string, clock: Clock): Promise<boolean> {
  const { articles, events, notes, outlines } = library;
  const now = clock();
  return library.transaction('rw', [articles, events, notes, outlines], async () => {
    const restored = await setDeleted(library, articleId, null, now);
    const article = await articles.get(articleId);
    if (article) await adoptNotes(library, article, now);
    return restored;
  });
}

/** Notes on a page that was not in the library, or not for a while, join its article. */
async function adoptNotes(library: Library, { id, addresses }: ArticleRow, updatedAt: number): Promise<void> {
  await library.notes
    .where('url')
    .anyOf([...addresses])
    .filter((note) => note.articleId === null)
    .modify({ articleId: id, updatedAt });
}
