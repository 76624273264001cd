import { readCandidates } from './candidates.ts';
import { timelineEntries } from './filter.ts';
import type { Library } from './schema.ts';
import type { EntityFacet, Facets, FacetValue } from './types.ts';

/** In how many lists each value occurs, most frequent first, then by value. */
function counted<Value extends string>(lists: Iterable<Iterable<Value>>): readonly FacetValue<Value>[] {
  const counts = new Map<Value, number>();
  for (const list of lists) {
    for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

/** What occurs in the library, for the filter menus. */
export async function queryFacets(library: Library): Promise<Facets> {
  const candidates = await readCandidates(library, {});
  const articles = candidates.map(({ article }) => article);
  const entityRows = new Map((await library.entities.toArray()).map((row) => [row.id, row]));
  const days = candidates
    .flatMap(({ article, events }) => timelineEntries(article, events, '', {}))
    .map(({ sortDay }) => sortDay)
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    entities: counted(articles.map(({ entityIds }) => entityIds)).flatMap((facet): readonly EntityFacet[] => {
      const row = entityRows.get(facet.value);
      return row ? [{ ...facet, type: row.type, name: row.name, names: row.names }] : [];
    }),
    countries: counted(articles.map(({ countries }) => countries)),
    topics: counted(articles.map(({ topicIds }) => topicIds)),
    types: counted(candidates.map(({ events }) => events.map(({ type }) => type))),
    stages: counted(candidates.map(({ events }) => events.map(({ stage }) => stage))),
    languages: counted(articles.map(({ lang }) => [lang])),
    sites: counted(articles.map(({ siteName }) => [siteName])),
    period: from !== undefined && to !== undefined ? { from, to } : null,
  };
}
