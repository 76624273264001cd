import { type Span, type TopicId, topicIds } from '../utils/analysis/types.ts';
import { idOfSide, type Subject } from '../utils/library/dossier/subject.ts';
import { filterToHash, hashToFilter } from '../utils/library/filter-hash.ts';
import { type NoteFilter, noteFilterToQuery, queryToNoteFilter } from '../utils/library/note-filter.ts';
import { threadOf } from '../utils/library/threads/thread.ts';
import type { LibraryFilter } from '../utils/library/types.ts';
import { dossierOf, pairOf, topicOf } from './dossier-address.ts';

/** How the reader looks at the timeline; what is not there is as usual. */
export interface Look {
  /** Keys of the threads that are drawn, from the top. */
  readonly threads?: readonly string[];
  /** First and last day that are seen: `2025-01-01`. */
  readonly from?: string;
  readonly to?: string;
}

/** Where in the library the reader is; every place has an address, so that it can be kept, sent and gone back to. */
export type Place =
  | { readonly view: 'timeline' | 'articles'; readonly filter: LibraryFilter; readonly look?: Look }
  | {
      readonly view: 'reading';
      readonly articleId: string;
      readonly eventId: string | null;
      /** A passage of the text that the reader is led to, or a note of theirs. */
      readonly at?: Span;
      readonly noteId?: string;
    }
  /** The ledger of two sides, by their pair; null: the first. */
  | { readonly view: 'ledger'; readonly pair: string | null }
  | { readonly view: 'notes'; readonly noteFilter?: NoteFilter }
  /** All that is known of one entity, of two sides, of one topic. */
  | { readonly view: 'dossier'; readonly entity: string }
  | { readonly view: 'pair'; readonly pair: string }
  | { readonly view: 'topic'; readonly topic: TopicId }
  | { readonly view: 'search'; readonly query: string }
  | { readonly view: 'brief'; readonly briefId: string }
  | { readonly view: 'overview' | 'briefs' | 'data' | 'settings' };

/** A page about one thing. */
export type SubjectPlace = Extract<Place, { readonly view: 'dossier' | 'pair' | 'topic' }>;

export type FilteredPlace = Extract<Place, { readonly filter: LibraryFilter }>;

/** `#/timeline?entity=…`, `#/reading/<article>?event=<event>`, `#/notes?tag=…`; none is the overview, anything else the whole timeline. */
export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const [view = '', encoded = ''] = path.split('/');
  // Who opens the library without an address wants to know what is new: docs/decisions/overview-first.md.
  if (view === '' && query === '') return { view: 'overview' };
  return (
    placeIn(view, decoded(encoded), query) ?? filteredPlace(view === 'articles' ? view : 'timeline', hash)
  );
}

/** A place that is no filtered list; null where the address names none. */
function placeIn(view: string, name: string, query: string): Place | null {
  switch (view) {
    case 'reading':
      return name ? readingPlace(name, new URLSearchParams(query)) : null;
    case 'ledger':
      return { view, pair: name || null };
    case 'dossier':
      return name ? { view, entity: name } : null;
    case 'pair':
      return name ? { view, pair: name } : null;
    case 'topic': {
      const topic = topicIds.find((id) => id === name);
      return topic ? { view, topic } : null;
    }
    case 'search':
      return { view, query: new URLSearchParams(query).get('q') ?? '' };
    case 'brief':
      return name ? { view, briefId: name } : null;
    case 'notes':
      return { view, noteFilter: queryToNoteFilter(query) };
    case 'overview':
    case 'briefs':
    case 'data':
    case 'settings':
      return { view };
  }
  return null;
}

const span = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/u;

function readingPlace(articleId: string, parameters: URLSearchParams): Place {
  const { start, end } = span.exec(parameters.get('at') ?? '')?.groups ?? {};
  const at = start && end && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null;
  const noteId = parameters.get('note');
  return {
    view: 'reading',
    articleId,
    eventId: parameters.get('event'),
    ...(at && { at }),
    ...(noteId !== null && { noteId }),
  };
}

/** A part of an address as it was meant; as it stands where it was cut in the middle of a character. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function filteredPlace(view: 'timeline' | 'articles', hash: string): Place {
  const look = hashToLook(hash);
  return { view, filter: hashToFilter(hash), ...(Object.keys(look).length > 0 && { look }) };
}

const period = /^(?<from>\d{4}-\d{2}-\d{2})\/(?<to>\d{4}-\d{2}-\d{2})$/u;

/** `threads=country:ID,topic:vaccines&shown=2025-01-01/2025-06-30` */
function lookToHash({ threads, from, to }: Look = {}): string {
  const parts = [
    threads && `threads=${threads.map(encodeURIComponent).join(',').replaceAll('%3A', ':')}`,
    from && to && `shown=${from}/${to}`,
  ];
  return parts.filter(Boolean).join('&');
}

function hashToLook(hash: string): Look {
  const parameters = new URLSearchParams(hash.replace(/^[^?=]*\?/u, ''));
  const keys = parameters.get('threads');
  const threads = keys?.split(',').filter((key) => threadOf(key) !== null);
  const { from, to } = period.exec(parameters.get('shown') ?? '')?.groups ?? {};
  const isPeriod = from && to && isDay(from) && isDay(to) && from <= to;
  return { ...(threads && { threads }), ...(isPeriod && { from, to }) };
}

const isDay = (day: string) => !Number.isNaN(Date.parse(day));

/** The same view under another filter. Another period is seen as a whole. */
export function filterPlace(place: FilteredPlace, filter: LibraryFilter): FilteredPlace {
  const { threads, ...window } = place.look ?? {};
  const isSamePeriod = filter.from === place.filter.from && filter.to === place.filter.to;
  const look: Look = { ...(threads && { threads }), ...(isSamePeriod && window) };
  return { view: place.view, filter, look };
}

export function hashOf(place: Place): string {
  switch (place.view) {
    case 'reading':
      return readingHash(place);
    case 'dossier':
      return dossierOf(place.entity);
    case 'pair':
      return pairOf(place.pair);
    case 'topic':
      return topicOf(place.topic);
    case 'search':
      return place.query ? `#/search?${new URLSearchParams({ q: place.query })}` : '#/search';
    case 'brief':
      return `#/brief/${encodeURIComponent(place.briefId)}`;
    case 'ledger':
      return place.pair === null ? '#/ledger' : `#/ledger/${encodeURIComponent(place.pair)}`;
    case 'timeline':
    case 'articles': {
      const query = [filterToHash(place.filter), lookToHash(place.look)].filter(Boolean).join('&');
      return query ? `#/${place.view}?${query}` : `#/${place.view}`;
    }
    case 'notes': {
      const query = noteFilterToQuery(place.noteFilter ?? {});
      return query ? `#/notes?${query}` : '#/notes';
    }
    default:
      return `#/${place.view}`;
  }
}

/** Where all is told of a subject. */
export function placeOfSubject(subject: Subject): Place {
  switch (subject.kind) {
    case 'entity':
      return { view: 'dossier', entity: subject.entity };
    case 'country':
      return { view: 'dossier', entity: idOfSide(subject.country) };
    case 'topic':
      return { view: 'topic', topic: subject.topic };
    case 'pair':
      return { view: 'pair', pair: subject.pair };
  }
}

function readingHash({
  articleId,
  eventId,
  at,
  noteId,
}: Extract<Place, { readonly view: 'reading' }>): string {
  const parts = [eventId && `event=${eventId}`, at && `at=${at.start}-${at.end}`, noteId && `note=${noteId}`];
  const query = parts.filter(Boolean).join('&');
  return query ? `#/reading/${articleId}?${query}` : `#/reading/${articleId}`;
}
