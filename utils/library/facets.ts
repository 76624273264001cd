import { eventTypes, type LanguageCode, stages, topicIds } from '../analysis/types.ts';
import { dayOfNumber } from './days.ts';
import type { OutlineColumns } from './outline-columns.ts';
import { eachBit } from './topic-bits.ts';
import type { Facets, FacetValue } from './types.ts';

/** Values that occur, most frequent first, then by value. */
function counted<Value extends string>(
  values: readonly Value[],
  counts: ArrayLike<number>,
): readonly FacetValue<Value>[] {
  return values
    .map((value, index) => ({ value, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

/** In how many articles each value occurs; a bit for each value of an article. */
function countBits(counts: Uint32Array, bits: number): void {
  eachBit(bits, (place) => {
    counts[place] = (counts[place] ?? 0) + 1;
  });
}

/** What occurs in the library, for the filter menus. */
export function facetsOf(columns: OutlineColumns): Facets {
  const entities = new Uint32Array(columns.entities.all.length);
  const countries = new Uint32Array(columns.countries.all.length);
  const languages = new Uint32Array(columns.languages.all.length);
  const sites = new Uint32Array(columns.sites.all.length);
  const [topics, types, kindStages] = [new Uint32Array(32), new Uint32Array(32), new Uint32Array(32)];
  const count = (counts: Uint32Array, index: number) => {
    counts[index] = (counts[index] ?? 0) + 1;
  };
  for (let article = 0; article < columns.articleIds.length; article++) {
    if (columns.articleIsLiving.at(article) === 0) continue;
    columns.articleEntities.each(article, (entity) => count(entities, entity));
    columns.articleCountries.each(article, (country) => count(countries, country));
    count(languages, columns.articleLanguage.at(article));
    count(sites, columns.articleSite.at(article));
    countBits(topics, columns.articleTopics.at(article));
    let typeBits = 0;
    let stageBits = 0;
    for (
      let entry = columns.articleFirst.at(article);
      entry < columns.articleFirst.at(article + 1) - 1;
      entry++
    ) {
      const kind = columns.entryKind.at(entry);
      typeBits |= 1 << ((kind & 15) - 1);
      stageBits |= 1 << (((kind >> 4) & 15) - 1);
    }
    countBits(types, typeBits);
    countBits(kindStages, stageBits);
  }
  return {
    entities: counted(columns.entities.all, entities),
    countries: counted(columns.countries.all, countries),
    topics: counted(topicIds, topics),
    types: counted(eventTypes, types),
    stages: counted(stages, kindStages),
    languages: counted(columns.languages.all as readonly LanguageCode[], languages),
    sites: counted(columns.sites.all, sites),
    period: periodOf(columns),
  };
}

/** First and last day of what the timeline shows without a filter; null while it is empty. */
function periodOf(columns: OutlineColumns): Facets['period'] {
  const { order } = columns;
  // An article with events does not stand for itself.
  const isShown = (entry: number) => {
    const article = columns.entryArticle.at(entry);
    return columns.entryKind.at(entry) !== 0 || columns.articleFirst.at(article) === entry;
  };
  const newest = order.find(isShown);
  const oldest = order.findLast(isShown);
  if (newest === undefined || oldest === undefined) return null;
  return { from: dayOfNumber(columns.entryFirst.at(oldest)), to: dayOfNumber(columns.entryFirst.at(newest)) };
}
