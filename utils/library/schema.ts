import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { DocumentSnapshotRow } from '../search/index/document-snapshot.ts';
import { type SearchTables, searchTables } from '../search/index/store.ts';
import { guardOpening, guardPlace, type Place } from './opening.ts';
import type { OutlineRow } from './outline-row.ts';
import type { SnapshotRow } from './outline-snapshot.ts';
import { outlineAll } from './outlines.ts';
import type { PackRow } from './pack/pack.ts';
import type { QueueRow } from './queue-rows.ts';
import type { BriefRow, CollectionRow, FilingRow, SavedSearchRow } from './reader-rows.ts';
import type { RegistryRow } from './registry-rows.ts';
import type { AsideRow } from './self-check/report.ts';
import type {
  ArticleRow,
  ContentRow,
  CorrectionRow,
  EarlierRow,
  EntityRow,
  EventRow,
  NoteRow,
  RereadingRow,
  RevisionRow,
  SiteRow,
  WatchRow,
} from './types.ts';
import { upgradeToVersion2 } from './version-2.ts';

/**
 * The library's database. Only the background worker writes; pages read, with `liveQuery`. Null is no IndexedDB key:
 * `deletedAt` has an index of the tombstones alone, and `articleId` one of the notes that belong to an article.
 */
export type Library = Dexie & {
  readonly articles: EntityTable<ArticleRow, 'id'>;
  readonly contents: EntityTable<ContentRow, 'id'>;
  readonly events: EntityTable<EventRow, 'id'>;
  readonly entities: EntityTable<EntityRow, 'id'>;
  readonly notes: EntityTable<NoteRow, 'id'>;
  readonly revisions: EntityTable<RevisionRow, 'id'>;
  readonly corrections: EntityTable<CorrectionRow, 'id'>;
  readonly watches: EntityTable<WatchRow, 'id'>;
  readonly sites: EntityTable<SiteRow, 'id'>;
  readonly filings: EntityTable<FilingRow, 'id'>;
  readonly collections: EntityTable<CollectionRow, 'id'>;
  readonly searches: EntityTable<SavedSearchRow, 'id'>;
  readonly briefs: EntityTable<BriefRow, 'id'>;
  /** What came from others, to be told from the reader's own; in no backup. */
  readonly packs: EntityTable<PackRow, 'id'>;
  /** Organisations that the reader took in from a registry: they can be taken in again, and are in no backup. */
  readonly registry: Table<RegistryRow, string>;
  /** Addresses to be read and saved: work in progress, in no backup. */
  readonly queue: EntityTable<QueueRow, 'id'>;
  readonly rereadings: EntityTable<RereadingRow, 'id'>;
  readonly earlier: EntityTable<EarlierRow, 'id'>;
  /** Derived from articles and events by whoever writes those, in the same transaction; in no backup. */
  readonly outlines: EntityTable<OutlineRow, 'id'>;
  /** Derived from outlines and from the full-text index now and then. */
  readonly snapshots: Table<SnapshotRow | DocumentSnapshotRow, string>;
  /** What the self-check took out of the other tables. */
  readonly aside: EntityTable<AsideRow, 'id'>;
} & SearchTables;

/** The schema that this Simpul knows. */
export const schemaVersion = 3;

/**
 * Nothing is opened before the first query, so this is safe to call while the extension is built. A library of a newer Simpul is
 * refused then.
 * @param place where to keep it, if not in the browser's own IndexedDB. Not named `storage`: for that name WXT 0.21
 * imports its own storage library, even with auto-imports off.
 */
export function openLibrary(place: Place = {}): Library {
  const library = new Dexie('simpul', guardPlace(place, schemaVersion)) as Library;
  guardOpening(library, schemaVersion);
  library.version(1).stores({
    articles: 'id, &url, *addresses, savedAt, deletedAt, *entityIds, *countries, *topicIds, siteName, lang',
    contents: 'id',
    events: 'id, articleId, sortDay, deletedAt, *parties, *countries, *topicIds',
    entities: 'id, type',
    notes: 'id, url, articleId, savedAt, deletedAt',
  });
  library
    .version(2)
    .stores({
      articles:
        'id, &url, *addresses, savedAt, deletedAt, *entityIds, *countries, *topicIds, siteName, lang, *copyKeys',
      events: 'id, articleId, sortDay, deletedAt, *parties, *countries, *topicIds, sameAs, *actKeys, *pairs',
      revisions: 'id, articleId, deletedAt',
      notes: 'id, url, articleId, savedAt, deletedAt, *tags',
      corrections: 'id, madeAt, deletedAt',
      watches: 'id, addedAt, deletedAt',
      sites: 'id, deletedAt',
      rereadings: 'id, state, correctionId',
      earlier: 'id, rereadingId, article.id',
      outlines: 'id, revision',
    })
    .upgrade(upgradeToVersion2);
  library
    .version(schemaVersion)
    .stores({
      // What pages filter by is in the outlines: indexes that nobody asks took a third of the time of every save and import.
      articles: 'id, &url, *addresses, savedAt, deletedAt, *entityIds, *copyKeys',
      events: 'id, articleId, deletedAt, *parties, sameAs, *actKeys, *pairs',
      filings: 'id, state, deletedAt, *tags, *collectionIds',
      collections: 'id, deletedAt',
      searches: 'id, deletedAt',
      briefs: 'id, deletedAt',
      queue: 'id, state, host',
      registry: 'id',
      snapshots: 'id',
      aside: 'id',
      ...searchTables,
      packs: 'id, deletedAt',
    })
    .upgrade(outlineStored);
  return library;
}

/** What is stored, of whatever version and with whatever tables, to be read and not written. */
export const openAsStored = (place: Place = {}): Dexie => new Dexie('simpul', place);

/** Outlines came with version 2 and say more since version 3. */
const outlineStored = (transaction: Transaction): Promise<void> =>
  outlineAll({
    articles: transaction.table('articles'),
    events: transaction.table('events'),
    outlines: transaction.table('outlines'),
  } as unknown as Pick<Library, 'articles' | 'events' | 'outlines'>);
