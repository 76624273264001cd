import { useMemo } from 'preact/hooks';
import type { Shelf } from '../utils/library/shelf.ts';
import type { Facets, LibraryFilter } from '../utils/library/types.ts';
import { byName, count, countryName, keyPart, t } from '../utils/locale.ts';
import { Combobox } from './combobox.tsx';
import './filter-bar.css';
import { type Choice, FilterSelect, labelled } from './filter-select.tsx';
import type { NameFinder } from './names.ts';

type Field = keyof LibraryFilter;

interface FilterBarProps {
  readonly filter: LibraryFilter;
  readonly facets: Facets;
  readonly nameOfId: NameFinder;
  readonly findEntities: (words: string) => Promise<readonly Choice[]>;
  /** What the filter let pass, in words: "12 events". */
  readonly result: string | null;
  readonly shelf: Shelf;
  /** Whether state, tag and collection stand here; beside the list of articles they have a place of their own. */
  readonly filing: boolean;
  /** How many articles would pass, if they were not archived. */
  readonly hidden: number;
  readonly onChange: (filter: LibraryFilter) => void;
}

const rarer: readonly Field[] = ['type', 'stage', 'lang', 'site', 'from', 'to'];
const ofFiling: readonly Field[] = ['state', 'tag', 'collection'];

const choicesOf = (facets: Facets) => ({
  country: labelled(facets.countries, countryName).toSorted((one, other) => byName(one.label, other.label)),
  topic: labelled(facets.topics, (topic) => t(`topic_${keyPart(topic)}`)),
  type: labelled(facets.types, (type) => t(`eventType_${type}`)),
  stage: labelled(facets.stages, (stage) => t(`stage_${stage}`)),
  lang: labelled(facets.languages, (language) => t(`language_${language}`)),
  site: labelled(facets.sites, (site) => site),
});

/** Every restriction that the timeline and the list of articles know. */
export function FilterBar(props: FilterBarProps) {
  const { filter, facets, nameOfId, findEntities, result, shelf, filing, hidden, onChange } = props;
  const set = (field: Field) => (value: string) => {
    const { [field]: _, ...others } = filter;
    onChange(value === '' ? others : { ...others, [field]: value });
  };
  const select = (field: Field) => ({ value: filter[field] ?? '', onChange: set(field) });
  const choices = useMemo(() => choicesOf(facets), [facets]);
  const isSet = Object.keys(filter).length > 0;
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
        <Combobox
          label={t('filterEntity')}
          chosen={filter.entity ? nameOfId(filter.entity) : ''}
          find={findEntities}
          onChoose={set('entity')}
        />
        <FilterSelect {...select('country')} label={t('filterCountry')} choices={choices.country} />
        <FilterSelect {...select('topic')} label={t('filterTopic')} choices={choices.topic} />
      </div>
      <details
        class="filter-more"
        open={[...rarer, ...(filing ? ofFiling : [])].some((field) => filter[field] !== undefined)}
      >
        <summary>{t('filterShow')}</summary>
        <div class="filter-fields">
          <FilterSelect {...select('type')} label={t('filterType')} choices={choices.type} />
          <FilterSelect {...select('stage')} label={t('filterStage')} choices={choices.stage} />
          <FilterSelect {...select('lang')} label={t('filterLang')} choices={choices.lang} />
          <FilterSelect {...select('site')} label={t('filterSite')} choices={choices.site} />
          {filing && <FilingSelects select={select} shelf={shelf} />}
          <label class="field">
            {t('filterFrom')}
            <input
              type="date"
              value={filter.from ?? ''}
              onChange={(event) => set('from')(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            {t('filterTo')}
            <input
              type="date"
              value={filter.to ?? ''}
              onChange={(event) => set('to')(event.currentTarget.value)}
            />
          </label>
        </div>
      </details>
      <div class="filter-result">
        <p role="status" class="figures">
          {result}
        </p>
        {hidden > 0 && (
          <p class="figures">
            {t('archivedHidden', count('articles', hidden))}
            <button
              type="button"
              class="button button-plain"
              onClick={() => onChange({ ...filter, state: 'any' })}
            >
              {t('archivedShowAction')}
            </button>
          </p>
        )}
        {isSet && (
          <button type="button" class="button button-plain" onClick={() => onChange({})}>
            {t('filterClear')}
          </button>
        )}
      </div>
    </search>
  );
}

interface FilingSelectsProps {
  readonly select: (field: Field) => { readonly value: string; readonly onChange: (value: string) => void };
  readonly shelf: Shelf;
}

const filingChoicesOf = (shelf: Shelf) => ({
  state: (['unread', 'read', 'archived', 'any'] as const).map((state) => ({
    value: state,
    label: t(`state_${state}`),
    count: state === 'any' ? shelf.unread + shelf.read + shelf.archived : shelf[state],
  })),
  tag: labelled(shelf.tags, (tag) => tag),
  collection: shelf.collections.map(({ collection: { id, name }, count: amount }) => ({
    value: id,
    label: name,
    count: amount,
  })),
});

function FilingSelects({ select, shelf }: FilingSelectsProps) {
  const choices = useMemo(() => filingChoicesOf(shelf), [shelf]);
  return (
    <>
      <FilterSelect
        {...select('state')}
        label={t('stateLabel')}
        any={t('stateShown')}
        choices={choices.state}
      />
      <FilterSelect {...select('tag')} label={t('filterTag')} choices={choices.tag} />
      <FilterSelect {...select('collection')} label={t('filterCollection')} choices={choices.collection} />
    </>
  );
}
