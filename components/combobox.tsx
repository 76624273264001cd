import { useId, useRef, useState } from 'preact/hooks';
import { number, t } from '../utils/locale.ts';
import './combobox.css';
import type { Choice } from './filter-select.tsx';

interface ComboboxProps {
  readonly label: string;
  /** Name of what is chosen; empty for nothing. */
  readonly chosen: string;
  readonly placeholder?: string;
  /** The choices for some words, the likeliest first; all that are worth showing for none. */
  readonly find: (words: string) => Promise<readonly Choice[]>;
  /** An empty value takes the choice back. */
  readonly onChoose: (value: string) => void;
}

/** One of thousands of names, found by typing a part of it. */
export function Combobox({ label, chosen, placeholder, find, onChoose }: ComboboxProps) {
  const id = useId();
  /** Null while the field shows what is chosen. */
  const [words, setWords] = useState<string | null>(null);
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [active, setActive] = useState(-1);
  const asked = useRef('');
  const isOpen = words !== null;

  const ask = async (next: string) => {
    asked.current = next;
    setWords(next);
    const found = await find(next);
    // A later question may have been answered already.
    if (asked.current !== next) return;
    setChoices(found);
    setActive(next === '' ? -1 : 0);
  };
  const close = () => {
    asked.current = '\0';
    setWords(null);
    setChoices([]);
  };
  const choose = (value: string) => {
    close();
    onChoose(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = choices.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) void ask('');
      else setActive(event.key === 'ArrowDown' ? Math.min(last, active + 1) : Math.max(0, active - 1));
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const choice = choices[active];
      if (choice) choose(choice.value);
      else if (words === '') choose('');
    }
  };
  return (
    <div class="field combobox">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder ?? t('filterAny')}
        aria-autocomplete="list"
        aria-expanded={isOpen && choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        value={words ?? chosen}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => !isOpen && void ask('')}
        onInput={(event) => void ask(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (words === '' && chosen !== '' && choices.length === 0) onChoose('');
          close();
        }}
      />
      {chosen !== '' && !isOpen && (
        <button
          type="button"
          class="combobox-clear"
          aria-label={t('clearChoice', label)}
          onClick={() => choose('')}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M3 3l6 6M9 3l-6 6" />
          </svg>
        </button>
      )}
      <div
        id={`${id}-list`}
        class="combobox-list"
        role="listbox"
        aria-label={label}
        hidden={!isOpen || choices.length === 0}
      >
        {choices.map((choice, index) => (
          <div
            key={choice.value}
            id={`${id}-${index}`}
            class="combobox-choice"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Before the field loses the focus.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(choice.value);
            }}
          >
            <span>{choice.label}</span>
            <span class="combobox-detail">
              {choice.group} {number(choice.count)}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
