import type { EntityTable, IDType } from 'dexie';
import type { EntityId } from '../analysis/types.ts';
import type { TextMatches } from '../search/engine/text-matches.ts';
import { articleDay } from './article-day.ts';
import { queryFilingMatches } from './filing-matches.ts';
import type { OutlineColumns } from './outline-columns.ts';
import { readOutlines } from './outlines.ts';
import type { Library } from './schema.ts';
import { selectEntries } from './select-entries.ts';
import type { EntityRow, LibraryFilter, TimelineEntry } from './types.ts';

/** Newest first; on one day the article saved last stands first, its events in the order of the text. */
function byDay(one: TimelineEntry, other: TimelineEntry): number {
  if (one.sortDay !== other.sortDay) return one.sortDay < other.sortDay ? 1 : -1;
  if (one.article.id !== other.article.id) {
    return other.article.savedAt - one.article.savedAt || (one.article.id < other.article.id ? -1 : 1);
  }
  return (one.event?.finding.evidence.start ?? 0) - (other.event?.finding.evidence.start ?? 0);
}

/** The timeline under a filter, newest first. @param texts where its words occur. */
export async function queryTimeline(
  library: Library,
  filter: LibraryFilter,
  texts: TextMatches | null = null,
): Promise<readonly TimelineEntry[]> {
  const filed = await queryFilingMatches(library, filter);
  const columns = await readOutlines(library);
  return entriesOf(library, entryKeys(columns, selectEntries(columns, filter, texts, filed)));
}

/** Where the rows of an entry are. */
export interface EntryKey {
  readonly articleId: string;
  /** Null for an article that stands for itself. */
  readonly eventId: string | null;
}

export const entryKeys = (columns: OutlineColumns, entries: Iterable<number>): readonly EntryKey[] =>
  Array.from(entries, (entry) => ({
    articleId: columns.articleIds[columns.entryArticle.at(entry)] ?? '',
    eventId: columns.entryEventId[entry] || null,
  }));

/** The rows of some entries, in their order; what is no longer stored is left out. */
export async function entriesOf(
  library: Library,
  keys: readonly EntryKey[],
): Promise<readonly TimelineEntry[]> {
  const articles = await byId(
    library.articles,
    keys.map(({ articleId }) => articleId),
  );
  const events = await byId(
    library.events,
    keys.flatMap(({ eventId }) => eventId ?? []),
  );
  return keys.flatMap(({ articleId, eventId }): readonly TimelineEntry[] => {
    const article = articles.get(articleId);
    const event = eventId === null ? null : events.get(eventId);
    if (!article || event === undefined) return [];
    return [{ key: eventId ?? articleId, sortDay: event?.sortDay ?? articleDay(article), event, article }];
  });
}

async function byId<Row extends { readonly id: string }>(
  table: EntityTable<Row, 'id'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const unique = [...new Set(ids)] as IDType<Row, 'id'>[];
  const rows = await table.bulkGet(unique);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** How many of the entity's own events between the same parties an entry shares. */
function shared(entry: TimelineEntry, parties: ReadonlySet<EntityId>): number {
  return entry.event?.parties.filter((party) => parties.has(party)).length ?? 0;
}

/**
 * What the library already knows about the same parties: events that share one of them, those that share most of
 * them first chosen, then told newest first. `exceptArticleId`: the article being read, if it is stored.
 */
export async function relatedEntries(
  library: Library,
  parties: readonly EntityId[],
  limit: number,
  exceptArticleId: string | null = null,
): Promise<readonly TimelineEntry[]> {
  const wanted = new Set(parties);
  const events = await library.events
    .where('parties')
    .anyOf([...wanted])
    .distinct()
    .filter((event) => event.deletedAt === null && event.articleId !== exceptArticleId)
    .toArray();
  const articles = await library.articles.bulkGet(events.map(({ articleId }) => articleId));
  const entries = events.flatMap((event, index): readonly TimelineEntry[] => {
    const article = articles[index];
    if (!article || article.deletedAt !== null) return [];
    return [{ key: event.id, sortDay: event.sortDay, event, article }];
  });
  return entries
    .sort((one, other) => shared(other, wanted) - shared(one, wanted) || byDay(one, other))
    .slice(0, limit)
    .sort(byDay);
}

/** What the library knows of the parties and matters of some entries, for their names. */
export async function entitiesOf(
  library: Library,
  entries: readonly TimelineEntry[],
): Promise<readonly EntityRow[]> {
  const parties = new Set(
    entries.flatMap(({ event }) => (event ? [...event.parties, ...event.finding.about] : [])),
  );
  const rows = await library.entities.bulkGet([...parties]);
  return rows.filter((row) => row !== undefined);
}
