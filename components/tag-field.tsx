import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { longestTag, tidyTags } from '../utils/library/tags.ts';
import { t } from '../utils/locale.ts';

interface TagFieldProps {
  readonly tags: readonly string[];
  /** Tags in use elsewhere, those of most notes first. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

const mostOffered = 6;
const separator = /[,，、;；\n]/u;

/** Tags that begin with what is written come first, then those that have a word that does. */
function offered(known: readonly string[], tags: readonly string[], draft: string): readonly string[] {
  const wanted = draft.trim().toLowerCase();
  if (wanted === '') return [];
  const taken = new Set(tags.map((tag) => tag.toLowerCase()));
  const free = known.filter((tag) => !taken.has(tag.toLowerCase()) && tag.toLowerCase() !== wanted);
  const begins = free.filter((tag) => tag.toLowerCase().startsWith(wanted));
  const holds = free.filter((tag) => !begins.includes(tag) && tag.toLowerCase().includes(wanted));
  return [...begins, ...holds].slice(0, mostOffered);
}

/** The tags of a note, and a field that adds one: by comma, by Enter, or from those in use. Its look: `note-editor.css`. */
export function TagField({ tags: stored, known, onChange }: TagFieldProps) {
  const [tags, change] = useOwnTags(stored, onChange);
  const [draft, setDraft] = useState('');
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const choices = offered(known, tags, draft);
  const optionId = (nth: number) => `${listId}-${nth}`;

  const add = (words: string) => {
    const next = tidyTags([...tags, ...words.split(separator)]);
    setDraft('');
    setActive(-1);
    if (next.length !== tags.length) change(next);
  };
  const remove = (tag: string) => {
    change(tags.filter((other) => other !== tag));
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    // While an input method is composing, Enter belongs to it.
    if (event.isComposing) return;
    if (step !== 0 && choices.length > 0) {
      event.preventDefault();
      setActive((active + step + choices.length + (active < 0 && step < 0 ? 1 : 0)) % choices.length);
    } else if (event.key === 'Enter' && draft.trim() !== '') {
      event.preventDefault();
      add(choices[active] ?? draft);
    } else if (event.key === 'Backspace' && draft === '' && tags.length > 0) {
      remove(tags.at(-1) ?? '');
    }
  };

  return (
    <div class="tag-field">
      <label class="note-label" for={`${listId}-field`}>
        {t('tagsLabel')}
      </label>
      <div class="tag-box">
        {tags.map((tag) => (
          <span class="tag" key={tag}>
            {tag}
            <button
              type="button"
              class="tag-remove"
              aria-label={t('tagRemoveNamed', tag)}
              onClick={() => remove(tag)}
            >
              ×
            </button>
          </span>
        ))}
        <input
          ref={field}
          id={`${listId}-field`}
          class="tag-input"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={choices.length > 0}
          aria-controls={`${listId}-list`}
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          placeholder={tags.length === 0 ? t('tagAddHint') : undefined}
          maxLength={longestTag}
          value={draft}
          onInput={({ currentTarget: { value } }) => {
            setActive(-1);
            if (separator.test(value)) add(value);
            else setDraft(value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => add(draft)}
        />
      </div>
      <div
        class="tag-offers"
        role="listbox"
        id={`${listId}-list`}
        aria-label={t('tagsLabel')}
        hidden={choices.length === 0}
      >
        {choices.map((tag, nth) => (
          <div
            key={tag}
            id={optionId(nth)}
            class="tag-offer"
            role="option"
            tabIndex={-1}
            aria-selected={nth === active}
            onPointerDown={(event) => {
              // The field keeps the focus, and what is written in it is not added as well.
              event.preventDefault();
              add(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
    </div>
  );
}

/**
 * The tags as the reader has them now. What is stored comes back a moment later, and two changes in that moment must not
 * undo each other: only what somebody else stored takes their place.
 */
function useOwnTags(stored: readonly string[], onChange: TagFieldProps['onChange']) {
  const [own, setOwn] = useState(stored);
  const sent = useRef(new Set<string>());
  const key = stored.join('\n');
  useEffect(() => {
    if (!sent.current.delete(key)) setOwn(stored);
  }, [key]);
  const change = (next: readonly string[]) => {
    sent.current.add(next.join('\n'));
    setOwn(next);
    onChange(next);
  };
  return [own, change] as const;
}
