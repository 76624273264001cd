import { useState } from 'preact/hooks';
import type { Shelf as ShelfFigures } from '../utils/library/shelf.ts';
import type { LibraryFilter } from '../utils/library/types.ts';
import { number, t } from '../utils/locale.ts';
import { hashOf } from './library-place.ts';
import './shelf.css';
import { ShowAll } from './show-all.tsx';
import { useFirstFew } from './use-first-few.ts';

interface ShelfProps {
  readonly shelf: ShelfFigures;
  readonly filter: LibraryFilter;
  readonly onCollection: (name: string) => void;
}

const tagsAtFirst = 12;

/** How the articles are filed: by state, collection and tag. Each is a way to its articles. */
export function Shelf({ shelf, filter, onCollection }: ShelfProps) {
  const { state, tag, collection, ...others } = filter;
  const link = (own: LibraryFilter, label: string, amount: number | null, current: boolean) => (
    <li key={JSON.stringify(own)}>
      <a
        class="shelf-link"
        href={hashOf({ view: 'articles', filter: { ...others, ...own } })}
        aria-current={current ? 'true' : undefined}
      >
        <span>{label}</span>
        {amount !== null && <span class="shelf-count figures">{number(amount)}</span>}
      </a>
    </li>
  );
  const isAny = tag === undefined && collection === undefined;
  const tags = useFirstFew(shelf.tags, tagsAtFirst);
  return (
    <nav class="shelf" aria-label={t('shelfLabel')}>
      <ul class="shelf-list">
        {link({}, t('stateShown'), shelf.unread + shelf.read, isAny && state === undefined)}
        {link({ state: 'unread' }, t('state_unread'), shelf.unread, isAny && state === 'unread')}
        {link({ state: 'read' }, t('state_read'), shelf.read, isAny && state === 'read')}
        {link({ state: 'archived' }, t('state_archived'), shelf.archived, isAny && state === 'archived')}
      </ul>
      <h2 class="shelf-heading">{t('collectionsHeading')}</h2>
      {shelf.collections.length === 0 && <p class="shelf-none">{t('collectionsNone')}</p>}
      <ul class="shelf-list">
        {shelf.collections.map(({ collection: { id, name }, count }) =>
          link({ collection: id }, name, count, collection === id),
        )}
      </ul>
      <NewCollection onCollection={onCollection} />
      {shelf.tags.length > 0 && (
        <>
          <h2 class="shelf-heading">{t('tagsLabel')}</h2>
          <ul class="shelf-list">
            {tags.shown.map(({ value, count }) => link({ tag: value }, value, count, tag === value))}
          </ul>
          <ShowAll total={tags.total} onClick={tags.showAll} />
        </>
      )}
    </nav>
  );
}

function NewCollection({ onCollection }: Pick<ShelfProps, 'onCollection'>) {
  const [name, setName] = useState('');
  return (
    <form
      class="shelf-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onCollection(name);
        setName('');
      }}
    >
      <input
        type="text"
        aria-label={t('collectionNewLabel')}
        placeholder={t('collectionNewLabel')}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('addAction')}
      </button>
    </form>
  );
}
