import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedSearchRow } from '../../utils/library/reader-rows.ts';
import { number, t } from '../../utils/locale.ts';
import { hashOf } from '../library-place.ts';
import './saved-searches.css';
import { SearchNameForm } from './search-name-form.tsx';

export interface SavedSearchActions {
  readonly onOpen: (search: SavedSearchRow) => void;
  readonly onRename: (search: SavedSearchRow, name: string) => void;
  readonly onRemove: (search: SavedSearchRow) => void;
  readonly onMove: (search: SavedSearchRow, place: number) => void;
}

interface SavedSearchesProps extends SavedSearchActions {
  readonly searches: readonly SavedSearchRow[];
  /** How many articles, events and notes each finds that came since it was opened; missing while it is counted. */
  readonly newIn: ReadonlyMap<string, number>;
}

/** The searches that the reader keeps, in the reader's order. */
export function SavedSearches({ searches, newIn, ...actions }: SavedSearchesProps) {
  if (searches.length === 0) return <p class="nothing">{t('searchesNone')}</p>;
  return (
    <ol class="saved-searches">
      {searches.map((search, place) => (
        <SavedSearch
          key={search.id}
          search={search}
          place={place}
          last={searches.length - 1}
          fresh={newIn.get(search.id) ?? 0}
          {...actions}
        />
      ))}
    </ol>
  );
}

interface SavedSearchProps extends SavedSearchActions {
  readonly search: SavedSearchRow;
  readonly place: number;
  readonly last: number;
  readonly fresh: number;
}

function SavedSearch({ search, place, last, fresh, onOpen, onRename, onRemove, onMove }: SavedSearchProps) {
  const [name, setName] = useState<string | null>(null);
  const item = useRef<HTMLLIElement>(null);
  /** What had the focus goes, or moves: then the name of the search has it, where that stands. */
  const isFocusLost = useRef(false);
  const thenFocus = (act: () => void) => {
    isFocusLost.current = true;
    act();
  };
  useLayoutEffect(() => {
    const link = item.current?.querySelector('a');
    if (!isFocusLost.current || !link) return;
    isFocusLost.current = false;
    link.focus();
  }, [name, place]);
  if (name !== null)
    return (
      <li class="saved-search" ref={item}>
        <SearchNameForm
          name={name}
          onName={setName}
          onKeep={() =>
            thenFocus(() => {
              onRename(search, name);
              setName(null);
            })
          }
          onGiveUp={() => thenFocus(() => setName(null))}
        />
      </li>
    );
  return (
    <li class="saved-search" ref={item}>
      <p class="saved-search-name">
        <a href={hashOf({ view: 'search', query: search.query })} onClick={() => onOpen(search)}>
          {search.name}
        </a>
        {fresh > 0 && <span class="saved-search-new figures">{t('searchNew', number(fresh))}</span>}
      </p>
      {search.query !== search.name && <p class="saved-search-query">{search.query}</p>}
      <p class="saved-search-actions">
        <button type="button" class="button button-plain" onClick={() => setName(search.name)}>
          {t('collectionRenameAction')}
          <span class="unseen"> {search.name}</span>
        </button>
        {place > 0 && (
          <button
            type="button"
            class="button button-plain"
            onClick={() => thenFocus(() => onMove(search, place - 1))}
          >
            {t('collectionUpAction')}
            <span class="unseen"> {search.name}</span>
          </button>
        )}
        {place < last && (
          <button
            type="button"
            class="button button-plain"
            onClick={() => thenFocus(() => onMove(search, place + 1))}
          >
            {t('collectionDownAction')}
            <span class="unseen"> {search.name}</span>
          </button>
        )}
        <button type="button" class="button button-plain" onClick={() => onRemove(search)}>
          {t('removeAction')}
          <span class="unseen"> {search.name}</span>
        </button>
      </p>
    </li>
  );
}
