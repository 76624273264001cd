import type { ComponentChildren } from 'preact';
import type { LibraryFilter } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { HeaderSearch, useSearchKey } from './header-search.tsx';
import { HouseMark } from './house-mark.tsx';
import './library-header.css';
import { hashOf, type Look, type Place } from './library-place.ts';

interface LibraryHeaderProps {
  readonly place: Place;
  /** Kept while the reader goes from the timeline to the articles and back. */
  readonly filter: LibraryFilter;
  readonly look: Look | undefined;
  /** What stands beside the name of a view: a figure. */
  readonly signs: Partial<Record<Place['view'], ComponentChildren>>;
  readonly onSearch: (query: string) => void;
}

/** The name of the house and the ways through the library. */
export function LibraryHeader({ place, filter, look, signs, onSearch }: LibraryHeaderProps) {
  // The list of articles has it for its own words.
  useSearchKey(place.view !== 'articles');
  const views: readonly Place[] = [
    { view: 'overview' },
    { view: 'timeline', filter, ...(look && { look }) },
    { view: 'articles', filter, ...(look && { look }) },
    { view: 'ledger', pair: null },
    { view: 'notes' },
    { view: 'briefs' },
    { view: 'search', query: '' },
    { view: 'data' },
    { view: 'settings' },
  ];
  return (
    <header class="library-header">
      <p class="library-name">
        <HouseMark />
        {t('extensionName')}
      </p>
      {place.view !== 'search' && <HeaderSearch onSearch={onSearch} />}
      <nav class="library-views" aria-label={t('viewsLabel')}>
        {views.map((view) => (
          <a
            key={view.view}
            class="library-view"
            href={hashOf(view)}
            aria-current={view.view === place.view ? 'page' : undefined}
          >
            {t(`${view.view}View`)}
            {signs[view.view]}
          </a>
        ))}
        {views.every(({ view }) => view !== place.view) && (
          <a class="library-view" href={hashOf(place)} aria-current="page">
            {t(`${place.view}View`)}
          </a>
        )}
      </nav>
    </header>
  );
}
