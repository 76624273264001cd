import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { reportUnexpected } from '../../utils/errors.ts';
import type { Library } from '../../utils/library/schema.ts';
import { type SearchAnswer, searchLibrary } from '../../utils/search/engine/search.ts';
import type { FieldKnowledge } from '../../utils/search/fields/knowledge.ts';
import { libraryKnowledge } from '../../utils/search/fields/library-knowledge.ts';
import type { KnownIndex } from '../../utils/search/index/known-index.ts';
import { parseQuery } from '../../utils/search/query/parse.ts';
import type { Live } from '../use-live.ts';
import { useSearchIndex } from '../use-search-index.ts';
import { type FirstRows, readFirst } from './found-pieces.ts';
import { readPackagedNames } from './packaged-names.ts';

/** What a query finds in the library as it is now. */
export interface Searching {
  readonly known: Live<KnownIndex>;
  /** Null until the library has been read. */
  readonly knowledge: FieldKnowledge | null;
  /** The last answer, and the query and index that it answers; it stays until the next is there. */
  readonly answered: {
    readonly query: string;
    readonly answer: SearchAnswer;
    readonly known: KnownIndex;
    /** Rows of the results that stand first. */
    readonly first: FirstRows;
  } | null;
}

/** Answers a query, and again whenever the library changes; an empty one is not asked. */
export function useSearch(library: Library, query: string): Searching {
  const known = useSearchIndex(library);
  const ready = known.state === 'ready' ? known.value : null;
  const knowledge = useMemo(
    () => ready && libraryKnowledge(library, ready.index.universe.columns, readPackagedNames),
    [ready?.version],
  );
  const [answered, setAnswered] = useState<Searching['answered']>(null);
  useLayoutEffect(() => {
    if (!ready || !knowledge || query.trim() === '') return;
    let isWanted = true;
    const ask = async () => {
      let first: FirstRows = new Map();
      for await (const answer of searchLibrary(ready.index, parseQuery(query), knowledge, () => isWanted)) {
        first = await readFirst(library, answer, ready, { height: innerHeight, read: first });
        if (isWanted) setAnswered({ query, answer, known: ready, first });
      }
    };
    ask().catch(reportUnexpected);
    return () => {
      isWanted = false;
    };
  }, [query, ready?.version, knowledge]);
  return { known, knowledge, answered: query.trim() === '' ? null : answered };
}
