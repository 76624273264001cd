import { filterToHash, hashToFilter } from '../utils/library/filter-hash.ts';
import type { LibraryFilter } from '../utils/library/types.ts';

/** Where in the library the reader is; every place has an address, so that it can be kept, sent and gone back to. */
export type Place =
  | { readonly view: 'timeline' | 'articles'; readonly filter: LibraryFilter }
  | { readonly view: 'reading'; readonly articleId: string; readonly eventId: string | null }
  | { readonly view: 'notes' | 'data' };

/** `#/timeline?entity=…`, `#/reading/<article>?event=<event>`, `#/notes`; anything else is the whole timeline. */
export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const [view, articleId] = path.split('/');
  switch (view) {
    case 'reading':
      if (!articleId) break;
      return { view, articleId, eventId: new URLSearchParams(query).get('event') };
    case 'notes':
    case 'data':
      return { view };
    case 'articles':
      return { view, filter: hashToFilter(hash) };
  }
  return { view: 'timeline', filter: hashToFilter(hash) };
}

export function hashOf(place: Place): string {
  switch (place.view) {
    case 'reading':
      return `#/reading/${place.articleId}${place.eventId ? `?event=${place.eventId}` : ''}`;
    case 'timeline':
    case 'articles': {
      const query = filterToHash(place.filter);
      return query ? `#/${place.view}?${query}` : `#/${place.view}`;
    }
    default:
      return `#/${place.view}`;
  }
}

/** The timeline of one entity. */
export const timelineOf = (entity: string): string => hashOf({ view: 'timeline', filter: { entity } });
