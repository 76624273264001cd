import type { EntityId } from '../analysis/types.ts';
import { readCandidates } from './candidates.ts';
import { timelineEntries } from './filter.ts';
import type { Library } from './schema.ts';
import type { EntityRow, LibraryFilter, TimelineEntry, TimelineMonth, TimelineYear } from './types.ts';

/** Newest first; on one day the article saved last stands first, its events in the order of the text. */
function byDay(one: TimelineEntry, other: TimelineEntry): number {
  if (one.sortDay !== other.sortDay) return one.sortDay < other.sortDay ? 1 : -1;
  if (one.article.id !== other.article.id) {
    return other.article.savedAt - one.article.savedAt || (one.article.id < other.article.id ? -1 : 1);
  }
  return (one.event?.finding.evidence.start ?? 0) - (other.event?.finding.evidence.start ?? 0);
}

/** The timeline under a filter, newest first. */
export async function queryTimeline(
  library: Library,
  filter: LibraryFilter,
): Promise<readonly TimelineEntry[]> {
  const candidates = await readCandidates(library, filter);
  return candidates
    .flatMap(({ article, events, text }) => timelineEntries(article, events, text, filter))
    .sort(byDay);
}

/** Years and months in the order of the entries. */
export function groupByMonth(entries: readonly TimelineEntry[]): readonly TimelineYear[] {
  const years = Map.groupBy(entries, ({ sortDay }) => sortDay.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({
    year,
    months: [...Map.groupBy(ofYear, ({ sortDay }) => sortDay.slice(0, 7))].map(
      ([month, ofMonth]): TimelineMonth => ({ month, entries: ofMonth }),
    ),
  }));
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

/** What the library knows of the parties of some entries, for their names. */
export async function entitiesOf(
  library: Library,
  entries: readonly TimelineEntry[],
): Promise<readonly EntityRow[]> {
  const parties = new Set(entries.flatMap(({ event }) => event?.parties ?? []));
  const rows = await library.entities.bulkGet([...parties]);
  return rows.filter((row) => row !== undefined);
}
