import { fold } from '../analysis/fold.ts';
import { isBounded } from '../analysis/name-borders.ts';
import type { Analysis, EntityId, Span, TopicId } from '../analysis/types.ts';
import type { ArticleRow, EventRow, WatchRow, WatchTarget } from './types.ts';

/** What of a text the reader watches for: a flag for whoever shows or paints its findings. */
export interface Watched {
  /** Ids of the rows of the watch list that match. */
  readonly watchIds: readonly string[];
  readonly entities: readonly EntityId[];
  readonly topics: readonly TopicId[];
  /** Where the text has watched words, in its order. */
  readonly terms: readonly Span[];
}

/** More places of one word than anybody looks at. */
const mostPlaces = 500;

/** `TCM` is meant as it is written; a word with a small letter, or without case, is not. */
const isCapitals = (term: string) => /\p{Lu}/u.test(term) && !/\p{Ll}/u.test(term);

/**
 * Where a text has a term: as whole words where its script has such, as written where it is all in capitals.
 * @param folded the text, folded; see `fold`.
 */
function placesOf(term: string, text: string, folded: string): readonly Span[] {
  const exact = isCapitals(term);
  const [haystack, needle] = exact ? [text, term] : [folded, fold(term)];
  const places: Span[] = [];
  if (needle.trim() === '') return places;
  for (
    let start = haystack.indexOf(needle);
    start >= 0 && places.length < mostPlaces;
    start = haystack.indexOf(needle, start + 1)
  ) {
    const span = { start, end: start + needle.length };
    if (isBounded(text, span, true)) places.push(span);
  }
  return places;
}

const hasTerm = (term: string, text: string) => placesOf(term, text, fold(text)).length > 0;

/** What of an article matches the watch list. */
export function watchedIn(
  watches: readonly WatchRow[],
  { text, title }: { readonly text: string; readonly title: string },
  { entities, topics }: Pick<Analysis, 'entities' | 'topics'>,
): Watched {
  const foundEntities = new Set(entities.map(({ id }) => id));
  const foundTopics = new Set(topics.map(({ id }) => id));
  const folded = fold(text);
  const matching: { id: string; target: WatchTarget; terms: readonly Span[] }[] = [];
  for (const { id, target } of watches) {
    const terms = target.kind === 'term' ? placesOf(target.term, text, folded) : [];
    const matches =
      (target.kind === 'entity' && foundEntities.has(target.entity.id)) ||
      (target.kind === 'topic' && foundTopics.has(target.topic)) ||
      (target.kind === 'term' && (terms.length > 0 || hasTerm(target.term, title)));
    if (matches) matching.push({ id, target, terms });
  }
  return {
    watchIds: matching.map(({ id }) => id),
    entities: matching.flatMap(({ target }) => (target.kind === 'entity' ? [target.entity.id] : [])),
    topics: matching.flatMap(({ target }) => (target.kind === 'topic' ? [target.topic] : [])),
    terms: matching.flatMap(({ terms }) => terms).sort((one, other) => one.start - other.start),
  };
}

/** The rows of the watch list that an entry of the timeline matches: its event, or the article where it stands alone. */
export function watchesOfEntry(
  watches: readonly WatchRow[],
  { event, article }: { readonly event: EventRow | null; readonly article: ArticleRow },
): readonly WatchRow[] {
  const { about = [], place } = event?.finding ?? {};
  const ids = event ? [...event.parties, ...about, ...(place ? [place] : [])] : article.entityIds;
  const topics = event ? event.topicIds : article.topicIds;
  const words = event ? event.quote : `${article.title}\n${article.summary}`;
  return watches.filter(({ target }) => {
    if (target.kind === 'entity') return ids.includes(target.entity.id);
    if (target.kind === 'topic') return topics.includes(target.topic);
    return hasTerm(target.term, words);
  });
}
