import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { number, t } from '../../utils/locale.ts';
import type { FieldKnowledge } from '../../utils/search/fields/knowledge.ts';
import {
  type Completion,
  type Completions,
  completed,
  completionsAt,
} from '../../utils/search/query/complete.ts';
import '../combobox.css';
import { searchFieldId } from '../header-search.tsx';
import type { GivenQuery } from './use-asked.ts';

interface SearchBoxProps {
  readonly given: GivenQuery;
  /** Null while the library is read: nothing is offered then. */
  readonly knowledge: FieldKnowledge | null;
  readonly onQuery: (query: string) => void;
}

const noCompletions: Completions = { range: { start: 0, end: 0 }, items: [] };

/** The field for a query; while a field's name or value is typed, what it could be is offered below. */
export function SearchBox({ given, knowledge, onQuery }: SearchBoxProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(given.query);
  const [offered, setOffered] = useState(noCompletions);
  const [active, setActive] = useState(-1);
  const asked = useRef(0);
  const isOpen = offered.items.length > 0;
  // By a choice beside the results, by the way back.
  useEffect(() => setText(given.query), [given]);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);

  const close = () => {
    asked.current++;
    setOffered(noCompletions);
    setActive(-1);
  };
  const offer = async (typed: string, caret: number) => {
    const question = ++asked.current;
    const found = knowledge && (await completionsAt(typed, caret, knowledge));
    // Something else may have been typed since.
    if (asked.current !== question) return;
    setOffered(found ?? noCompletions);
    setActive(-1);
  };
  const type = (typed: string) => {
    setText(typed);
    onQuery(typed);
    void offer(typed, input.current?.selectionStart ?? typed.length);
  };
  const choose = (completion: Completion) => {
    const next = completed(text, offered, completion);
    setText(next.text);
    onQuery(next.text);
    requestAnimationFrame(() => {
      input.current?.setSelectionRange(next.caret, next.caret);
      // A field that was chosen wants a value.
      if (completion.kind === 'field') void offer(next.text, next.caret);
    });
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const last = offered.items.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen) {
        if (event.key === 'ArrowDown') void offer(text, input.current?.selectionStart ?? text.length);
        return;
      }
      event.preventDefault();
      setActive(event.key === 'ArrowDown' ? Math.min(last, active + 1) : Math.max(-1, active - 1));
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if ((event.key === 'Enter' || event.key === 'Tab') && isOpen && active >= 0) {
      const completion = offered.items[active];
      if (!completion) return;
      event.preventDefault();
      choose(completion);
    } else if (event.key === 'Enter') {
      close();
    }
  };
  return (
    <div class="search-box combobox">
      <label class="unseen" for={searchFieldId}>
        {t('searchLabel')}
      </label>
      <svg class="search-glass" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="6.5" cy="6.5" r="4.5" />
        <path d="M10 10l4.5 4.5" />
      </svg>
      <input
        id={searchFieldId}
        ref={input}
        class="search-input"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={t('searchPlaceholder')}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div
        id={listId}
        class="combobox-list"
        role="listbox"
        aria-label={t('searchCompletions')}
        hidden={!isOpen}
      >
        {offered.items.map((completion, index) => (
          <div
            key={completion.text}
            id={`${listId}-${index}`}
            class="combobox-choice"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Before the field loses the focus.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(completion);
            }}
          >
            <span>{completion.kind === 'field' ? completion.text : completion.value.label}</span>
            <span class="combobox-detail figures">
              {completion.kind === 'field'
                ? t(`searchField_${completion.field}`)
                : completion.value.count
                  ? number(completion.value.count)
                  : ''}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
