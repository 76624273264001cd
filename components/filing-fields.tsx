import type { CollectionRow } from '../utils/library/reader-rows.ts';
import { t } from '../utils/locale.ts';
import { TagField } from './tag-field.tsx';

type Named = Pick<CollectionRow, 'id' | 'name'>;

interface FilingFieldsProps {
  readonly tags: readonly string[];
  readonly knownTags: readonly string[];
  /** The collections in which the article is. */
  readonly own: readonly Named[];
  readonly collections: readonly Named[];
  readonly onTags: (tags: readonly string[]) => void;
  /** By their names; one that is no collection yet becomes one. */
  readonly onCollections: (names: readonly string[]) => void;
}

const namesOf = (collections: readonly Named[]) => collections.map(({ name }) => name);

/** Where tags and collections of an article are given. */
export function FilingFields({
  tags,
  knownTags,
  own,
  collections,
  onTags,
  onCollections,
}: FilingFieldsProps) {
  return (
    <>
      <TagField tags={tags} known={knownTags} offersAtOnce onChange={onTags} />
      <TagField
        tags={namesOf(own)}
        known={namesOf(collections)}
        label={t('collectionsHeading')}
        hint={t('collectionsHint')}
        separated={false}
        offersAtOnce
        onChange={onCollections}
      />
    </>
  );
}
