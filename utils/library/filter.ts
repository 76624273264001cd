import { firstDay, lastDay, localDay } from './days.ts';
import type { ArticleRow, EventRow, LibraryFilter, TimelineEntry } from './types.ts';

/** The words of a text filter, folded; every one must occur. */
export function searchWords(text: string | undefined): readonly string[] {
  return fold(text ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** One folding for what is searched and what is searched for: full-width forms and case do not matter. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

const hasAll = (words: readonly string[], ...texts: readonly string[]) => {
  if (words.length === 0) return true;
  const haystack = fold(texts.join('\n'));
  return words.every((word) => haystack.includes(word));
};

/** Day under which an article itself stands: published, else saved. */
export function articleDay(article: ArticleRow): string {
  return (article.publishedAt && firstDay(article.publishedAt.value)) ?? localDay(article.savedAt);
}

/** First and last day on which an event can have happened, as far as the timeline knows. */
function eventPeriod(event: EventRow): readonly [first: string, last: string] {
  const { date } = event.finding;
  return [event.sortDay, (date !== null && lastDay(date)) || event.sortDay];
}

function withinPeriod(first: string, last: string, filter: LibraryFilter): boolean {
  return (!filter.from || last >= filter.from) && (!filter.to || first <= filter.to);
}

function fromWantedSource(article: ArticleRow, filter: LibraryFilter): boolean {
  return (
    article.deletedAt === null &&
    (!filter.lang || article.lang === filter.lang) &&
    (!filter.site || article.siteName === filter.site)
  );
}

function namesEntity(event: EventRow, id: string): boolean {
  const { about, place } = event.finding;
  return event.parties.includes(id) || about.includes(id) || place === id;
}

/** Whether an event tells of what the filter asks for, at any time. */
function eventMatches(event: EventRow, article: ArticleRow, filter: LibraryFilter): boolean {
  return (
    event.deletedAt === null &&
    (!filter.type || event.type === filter.type) &&
    (!filter.stage || event.stage === filter.stage) &&
    (!filter.entity || namesEntity(event, filter.entity)) &&
    (!filter.country || event.countries.includes(filter.country)) &&
    (!filter.topic || event.topicIds.includes(filter.topic)) &&
    hasAll(searchWords(filter.text), event.quote, article.title)
  );
}

/** Whether an article as a whole tells of what the filter asks for, at any time. `text`: its stored text. */
function articleMatches(article: ArticleRow, text: string, filter: LibraryFilter): boolean {
  return (
    fromWantedSource(article, filter) &&
    (!filter.entity || article.entityIds.includes(filter.entity)) &&
    (!filter.country || article.countries.includes(filter.country)) &&
    (!filter.topic || article.topicIds.includes(filter.topic)) &&
    hasAll(
      searchWords(filter.text),
      article.title,
      article.siteName,
      article.byline ?? '',
      article.summary,
      text,
    )
  );
}

/** Whether the list of articles shows this one: its own day lies in the period, or one of its events does. */
export function articlePasses(
  article: ArticleRow,
  events: readonly EventRow[],
  text: string,
  filter: LibraryFilter,
): boolean {
  if (!articleMatches(article, text, filter)) return false;
  const day = articleDay(article);
  const wanted = events.filter(
    (event) =>
      event.deletedAt === null &&
      (!filter.type || event.type === filter.type) &&
      (!filter.stage || event.stage === filter.stage),
  );
  const within = wanted.some((event) => withinPeriod(...eventPeriod(event), filter));
  return filter.type || filter.stage ? within : within || withinPeriod(day, day, filter);
}

/**
 * The entries that an article gives to the timeline: its matching events, or, where none matches but the article as a
 * whole does, the article itself. A filter by type or stage asks for events, so there the article never stands alone.
 */
export function timelineEntries(
  article: ArticleRow,
  events: readonly EventRow[],
  text: string,
  filter: LibraryFilter,
): readonly TimelineEntry[] {
  if (!fromWantedSource(article, filter)) return [];
  const matching = events.filter((event) => eventMatches(event, article, filter));
  if (matching.length > 0) {
    return matching
      .filter((event) => withinPeriod(...eventPeriod(event), filter))
      .map((event) => ({ key: event.id, sortDay: event.sortDay, event, article }));
  }
  const day = articleDay(article);
  const standsAlone = !filter.type && !filter.stage && withinPeriod(day, day, filter);
  if (!standsAlone || !articleMatches(article, text, filter)) return [];
  return [{ key: article.id, sortDay: day, event: null, article }];
}
