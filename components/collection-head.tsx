import { useEffect, useRef, useState } from 'preact/hooks';
import type { CollectionChanges } from '../utils/library/collections.ts';
import type { CollectionRow } from '../utils/library/reader-rows.ts';
import { t } from '../utils/locale.ts';
import './collection-head.css';
import { NoteRemark } from './note-remark.tsx';

interface CollectionHeadProps {
  readonly collection: CollectionRow;
  readonly onEdit: (changes: CollectionChanges) => Promise<boolean>;
  /** Null where it is the first or the last already. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRemove: () => void;
}

/** Name and remark of the collection whose articles stand below, and what can be done with it. */
export function CollectionHead({ collection, onEdit, onUp, onDown, onRemove }: CollectionHeadProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isRenaming = draft !== null;
  useEffect(() => {
    if (isRenaming) field.current?.select();
  }, [isRenaming]);
  const plain = (label: string, act: () => void) => (
    <button type="button" class="button button-plain" onClick={act}>
      {label}
    </button>
  );
  return (
    <header class="collection-head">
      {draft === null ? (
        <h2 class="collection-name">{collection.name}</h2>
      ) : (
        <form
          class="collection-rename"
          onSubmit={async (event) => {
            event.preventDefault();
            if (await onEdit({ name: draft })) setDraft(null);
          }}
          onKeyDown={({ key }) => key === 'Escape' && setDraft(null)}
        >
          <label class="field">
            {t('collectionName')}
            <input
              type="text"
              required
              value={draft}
              ref={field}
              onInput={({ currentTarget }) => setDraft(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button button-primary">
            {t('keepAction')}
          </button>
          <button type="button" class="button" onClick={() => setDraft(null)}>
            {t('cancelAction')}
          </button>
        </form>
      )}
      <NoteRemark remark={collection.remark} onRemark={(remark) => onEdit({ remark })} />
      <p class="collection-actions">
        {draft === null && plain(t('collectionRenameAction'), () => setDraft(collection.name))}
        {onUp && plain(t('collectionUpAction'), onUp)}
        {onDown && plain(t('collectionDownAction'), onDown)}
        {plain(t('collectionRemoveAction'), onRemove)}
      </p>
    </header>
  );
}
