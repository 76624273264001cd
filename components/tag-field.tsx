import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { longestTag, tidyTags } from '../utils/library/tags.ts';
import { t } from '../utils/locale.ts';

interface TagFieldProps {
  readonly tags: readonly string[];
  /** Tags in use elsewhere, the likeliest first. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly label?: string;
  readonly hint?: string;
  /** False for names that may have commas in them and be longer than a tag. */
  readonly separated?: boolean;
  /** Offers the likeliest before anything is written. */
  readonly offersAtOnce?: boolean;
  /** False where what is added does not stay in the field. */
  readonly keeps?: boolean;
}

const mostOffered = 6;
const separator = /[,，、;；\n]/u;

/** Tags that begin with what is written come first, then those that have a word that does. */
function offered(known: readonly string[], tags: readonly string[], draft: string): readonly string[] {
  const wanted = draft.trim().toLowerCase();
  const taken = new Set(tags.map((tag) => tag.toLowerCase()));
  const free = known.filter((tag) => !taken.has(tag.toLowerCase()) && tag.toLowerCase() !== wanted);
  const begins = free.filter((tag) => tag.toLowerCase().startsWith(wanted));
  const holds = free.filter((tag) => !begins.includes(tag) && tag.toLowerCase().includes(wanted));
  return [...begins, ...holds].slice(0, mostOffered);
}

/** A name more, as it stands: it may be longer than a tag and have commas. */
const withName = (names: readonly string[], words: string): readonly string[] =>
  words.trim() === '' ? names : [...new Set([...names, words.trim()])];

/** The tags of a note, and a field that adds one: by comma, by Enter, or from those in use. Its look: `note-editor.css`. */
export function TagField(props: TagFieldProps) {
  const { tags: stored, known, onChange, separated = true, offersAtOnce = false, keeps = true } = props;
  const [own, changeOwn] = useOwnTags(stored, onChange);
  const tags = keeps ? own : stored;
  const change = keeps ? changeOwn : onChange;
  const [draft, setDraft] = useState('');
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [focused, setFocused] = useState(false);
  const asks = draft.trim() !== '' || (offersAtOnce && focused);
  const choices = asks ? offered(known, tags, draft) : [];
  const label = props.label ?? t('tagsLabel');
  const optionId = (nth: number) => `${listId}-${nth}`;

  const add = (words: string) => {
    const next = separated ? tidyTags([...tags, ...words.split(separator)]) : withName(tags, words);
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
    } else if (event.key === 'Enter' && (draft.trim() !== '' || active >= 0)) {
      event.preventDefault();
      add(choices[active] ?? draft);
    } else if (event.key === 'Backspace' && draft === '' && tags.length > 0) {
      remove(tags.at(-1) ?? '');
    }
  };

  return (
    <div class="tag-field">
      <label class="note-label" for={`${listId}-field`}>
        {label}
      </label>
      <div class="tag-box">
        {tags.map((tag) => (
          <span class="tag" key={tag}>
            <span class="tag-words">{tag}</span>
            <button
              type="button"
              class="tag-remove"
              aria-label={t(separated ? 'tagRemoveNamed' : 'removeNamed', tag)}
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
          placeholder={tags.length === 0 ? (props.hint ?? t('tagAddHint')) : undefined}
          maxLength={separated ? longestTag : undefined}
          value={draft}
          onInput={({ currentTarget: { value } }) => {
            setActive(-1);
            if (separated && separator.test(value)) add(value);
            else setDraft(value);
          }}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false);
            add(draft);
          }}
        />
      </div>
      <div
        class="tag-offers"
        role="listbox"
        id={`${listId}-list`}
        aria-label={label}
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
