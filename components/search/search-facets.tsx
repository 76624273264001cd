import { useMemo } from 'preact/hooks';
import { countryName, keyPart, type MessageKey, t } from '../../utils/locale.ts';
import { facetsOfUnits } from '../../utils/search/engine/facets.ts';
import { byValue, byYear } from '../../utils/search/query/narrow.ts';
import { useBehind } from '../use-behind.ts';
import { FacetList } from './facet-list.tsx';
import type { Searching } from './use-search.ts';

interface SearchFacetsProps {
  readonly answered: NonNullable<Searching['answered']>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

const kinds = ['article', 'event', 'note'] as const;

/** What occurs among the results: by kind, language, country, topic, site and year. Each choice narrows the query. */
export function SearchFacets({ answered, query, onQuery }: SearchFacetsProps) {
  // The results come first.
  const { answer, known } = useBehind(answered);
  const facets = useMemo(() => facetsOfUnits(known.index.universe, answer.units), [answer.units, known]);
  const own = { query, onQuery };
  return (
    <details class="search-facets" open={matchMedia('(width > 50rem)').matches}>
      <summary>{t('searchNarrow')}</summary>
      <FacetList
        {...own}
        title={t('searchByKind')}
        values={kinds
          .map((value) => ({ value, count: facets.kinds[value] }))
          .filter(({ count }) => count > 0)}
        nameOf={(kind) => t(`searchIn_${kind as (typeof kinds)[number]}`)}
        narrowingOf={(kind) => byValue('in', kind)}
      />
      <FacetList
        {...own}
        title={t('filterLang')}
        values={facets.languages}
        nameOf={(language) => t(`language_${language}` as MessageKey)}
        narrowingOf={(language) => byValue('lang', language)}
      />
      <FacetList
        {...own}
        title={t('filterCountry')}
        values={facets.countries}
        nameOf={countryName}
        narrowingOf={(country) => byValue('country', country)}
      />
      <FacetList
        {...own}
        title={t('filterTopic')}
        values={facets.topics}
        nameOf={(topic) => t(`topic_${keyPart(topic)}` as MessageKey)}
        narrowingOf={(topic) => byValue('topic', topic)}
      />
      <FacetList
        {...own}
        title={t('filterSite')}
        values={facets.sites}
        nameOf={(site) => site}
        narrowingOf={(site) => byValue('site', site)}
      />
      <FacetList
        {...own}
        title={t('searchByYear')}
        values={facets.years}
        nameOf={(year) => year}
        narrowingOf={byYear}
      />
    </details>
  );
}
