import { topicIds } from '../../analysis/types.ts';
import { dayOfNumber } from '../../library/days.ts';
import type { FacetValue } from '../../library/types.ts';
import type { UnitKind, Universe } from './universe.ts';

/** How often each value occurs among the results; most frequent first. */
export interface SearchFacets {
  readonly kinds: Readonly<Record<UnitKind, number>>;
  readonly languages: readonly FacetValue<string>[];
  readonly sites: readonly FacetValue<string>[];
  readonly topics: readonly FacetValue<string>[];
  readonly countries: readonly FacetValue<string>[];
  /** Newest first. */
  readonly years: readonly FacetValue<string>[];
}

const counted = (values: readonly string[], counts: Uint32Array): readonly FacetValue<string>[] =>
  values
    .map((value, at) => ({ value, count: counts[at] ?? 0 }))
    .filter(({ count, value }) => count > 0 && value !== '')
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));

export function facetsOfUnits(universe: Universe, units: Int32Array): SearchFacets {
  const { columns, firstNote } = universe;
  const kinds: Record<UnitKind, number> = { article: 0, event: 0, note: 0 };
  const languages = new Uint32Array(columns.languages.all.length);
  const sites = new Uint32Array(columns.sites.all.length);
  const topics = new Uint32Array(topicIds.length);
  const countries = new Uint32Array(columns.countries.all.length);
  const years = new Map<string, number>();
  const add = (counts: Uint32Array, at: number) => {
    counts[at] = (counts[at] ?? 0) + 1;
  };
  const yearOf = new Map<number, string>();
  for (const unit of units) {
    kinds[universe.kindOf(unit)]++;
    const day = universe.dayOf(unit);
    const year = yearOf.get(day) ?? dayOfNumber(day).slice(0, 4);
    yearOf.set(day, year);
    years.set(year, (years.get(year) ?? 0) + 1);
    const article = universe.articleOf(unit);
    if (article < 0) continue;
    add(languages, columns.articleLanguage.at(article));
    add(sites, columns.articleSite.at(article));
    const isEvent = unit < firstNote && columns.entryKind.at(unit) !== 0;
    const bits = isEvent ? columns.entryTopics.at(unit) : columns.articleTopics.at(article);
    for (let left = bits; left !== 0; left &= left - 1) add(topics, 31 - Math.clz32(left & -left));
    if (isEvent) columns.entryCountries.each(unit, (country) => add(countries, country));
    else columns.articleCountries.each(article, (country) => add(countries, country));
  }
  return {
    kinds,
    languages: counted(columns.languages.all, languages),
    sites: counted(columns.sites.all, sites),
    topics: counted(topicIds, topics),
    countries: counted(columns.countries.all, countries),
    years: [...years]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => (one.value < other.value ? 1 : -1)),
  };
}
