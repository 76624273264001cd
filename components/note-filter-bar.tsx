import { noteColours } from '../utils/library/note-colours.ts';
import type { NoteFilter } from '../utils/library/note-filter.ts';
import type { NoteRow } from '../utils/library/types.ts';
import { count, t } from '../utils/locale.ts';
import './filter-bar.css';
import { FilterSelect } from './filter-select.tsx';

interface NoteFilterBarProps {
  readonly filter: NoteFilter;
  readonly notes: readonly NoteRow[];
  /** In the order in which they are offered. */
  readonly tags: readonly string[];
  readonly shown: number;
  readonly onChange: (filter: NoteFilter) => void;
}

/** Words, colour and tag of the notes that are shown. */
export function NoteFilterBar({ filter, notes, tags, shown, onChange }: NoteFilterBarProps) {
  const set = (field: keyof NoteFilter) => (value: string) => {
    const { [field]: _, ...others } = filter;
    onChange(value === '' ? others : { ...others, [field]: value });
  };
  const amount = (passes: (note: NoteRow) => boolean) => notes.filter(passes).length;
  return (
    <search class="filter" aria-label={t('filterHeading')}>
      <div class="filter-fields">
        <label class="field">
          {t('filterText')}
          <input
            type="search"
            value={filter.text ?? ''}
            onInput={(event) => set('text')(event.currentTarget.value)}
          />
        </label>
        <FilterSelect
          label={t('noteColourLabel')}
          value={filter.colour ?? ''}
          choices={noteColours
            .map((colour) => ({
              value: colour,
              label: t(`noteColour_${colour}`),
              count: amount((note) => note.colour === colour),
            }))
            .filter((choice) => choice.count > 0)}
          onChange={set('colour')}
        />
        <FilterSelect
          label={t('tagsLabel')}
          value={filter.tag ?? ''}
          choices={tags.map((tag) => ({
            value: tag,
            label: tag,
            count: amount((note) => note.tags.includes(tag)),
          }))}
          onChange={set('tag')}
        />
      </div>
      <div class="filter-result">
        <p role="status" class="figures">
          {count('notes', shown)}
        </p>
        {Object.keys(filter).length > 0 && (
          <button type="button" class="button button-plain" onClick={() => onChange({})}>
            {t('filterClear')}
          </button>
        )}
      </div>
    </search>
  );
}
