import { useEffect, useState } from 'preact/hooks';
import { reportUnexpected } from '../../utils/errors.ts';
import type { SavedSearchRow } from '../../utils/library/reader-rows.ts';
import { newSince } from '../../utils/search/engine/new-since.ts';
import { searchLibrary } from '../../utils/search/engine/search.ts';
import type { FieldKnowledge } from '../../utils/search/fields/knowledge.ts';
import type { KnownIndex } from '../../utils/search/index/known-index.ts';
import { parseQuery } from '../../utils/search/query/parse.ts';

/** How many results of each kept search came since it was opened last; one search after the other is asked. */
export function useNewInSearches(
  searches: readonly SavedSearchRow[],
  known: KnownIndex | null,
  knowledge: FieldKnowledge | null,
): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    if (!known || !knowledge) return;
    let isWanted = true;
    const ask = async () => {
      for (const { id, query, openedAt } of searches) {
        let fresh = 0;
        for await (const { units } of searchLibrary(
          known.index,
          parseQuery(query),
          knowledge,
          () => isWanted,
        ))
          fresh = newSince(known.index.universe, units, openedAt);
        if (!isWanted) return;
        setCounts((before) => new Map(before).set(id, fresh));
      }
    };
    ask().catch(reportUnexpected);
    return () => {
      isWanted = false;
    };
  }, [
    known?.version,
    knowledge,
    JSON.stringify(searches.map(({ id, query, openedAt }) => [id, query, openedAt])),
  ]);
  return counts;
}
