import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { longestTag } from '../utils/library/tags.ts';
import { t } from '../utils/locale.ts';
import './collection-head.css';

interface TagHeadProps {
  readonly tag: string;
  /** All tags in use. */
  readonly known: readonly string[];
  /** @returns whether it was done. */
  readonly onRename: (name: string) => Promise<boolean>;
}

/** Name of the tag whose articles stand below, and the way to another name, which may be that of another tag. */
export function TagHead({ tag, known, onRename }: TagHeadProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const hintId = useId();
  const isRenaming = draft !== null;
  useEffect(() => {
    if (isRenaming) field.current?.select();
  }, [isRenaming]);
  const giveUp = () => {
    setDraft(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (draft === null)
    return (
      <header class="collection-head">
        <h2 class="collection-name">{tag}</h2>
        <p class="collection-actions">
          <button ref={opener} type="button" class="button button-plain" onClick={() => setDraft(tag)}>
            {t('collectionRenameAction')}
            <span class="unseen"> {tag}</span>
          </button>
        </p>
      </header>
    );
  const wanted = draft.trim().toLowerCase();
  const other = known.find((one) => one !== tag && one.toLowerCase() === wanted) ?? null;
  return (
    <header class="collection-head">
      <form
        class="collection-rename"
        onSubmit={async (event) => {
          event.preventDefault();
          if (draft.trim() === tag) return giveUp();
          if (await onRename(draft)) setDraft(null);
        }}
        onKeyDown={({ key }) => key === 'Escape' && giveUp()}
      >
        <label class="field">
          {t('tagName')}
          <input
            type="text"
            required
            maxLength={longestTag}
            value={draft}
            list={listId}
            aria-describedby={hintId}
            ref={field}
            onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          />
        </label>
        <datalist id={listId}>
          {known
            .filter((one) => one !== tag)
            .map((one) => (
              <option key={one} value={one} />
            ))}
        </datalist>
        <button type="submit" class="button button-primary">
          {t(other === null ? 'collectionRenameAction' : 'tagMergeAction')}
        </button>
        <button type="button" class="button" onClick={giveUp}>
          {t('cancelAction')}
        </button>
      </form>
      <p id={hintId} role="status">
        {other !== null && t('tagMergeHint', other)}
      </p>
    </header>
  );
}
