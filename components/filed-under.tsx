import type { CollectionRow } from '../utils/library/reader-rows.ts';
import { t } from '../utils/locale.ts';
import { hashOf } from './library-place.ts';
import './note-list.css';

interface FiledUnderProps {
  readonly collections: readonly Pick<CollectionRow, 'id' | 'name'>[];
  readonly tags: readonly string[];
}

/** The collections and tags of an article, each leading to what else is filed there; nothing where there are none. */
export function FiledUnder({ collections, tags }: FiledUnderProps) {
  if (collections.length + tags.length === 0) return null;
  return (
    <ul class="note-tags" aria-label={t('fileAction')}>
      {collections.map(({ id, name }) => (
        <li key={id}>
          <a
            class="tag tag-link tag-collection"
            href={hashOf({ view: 'articles', filter: { collection: id } })}
          >
            {name}
          </a>
        </li>
      ))}
      {tags.map((tag) => (
        <li key={tag}>
          <a class="tag tag-link" href={hashOf({ view: 'articles', filter: { tag } })}>
            {tag}
          </a>
        </li>
      ))}
    </ul>
  );
}
