import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/schema.ts';
import { findTextMatches, hasWords, type TextMatches } from '../../utils/search/engine/text-matches.ts';
import { libraryKnowledge } from '../../utils/search/fields/library-knowledge.ts';
import type { Live } from '../use-live.ts';
import { useSearchIndex } from '../use-search-index.ts';
import { readPackagedNames } from './packaged-names.ts';

/** Where the words of a filter occur; null where it has none. */
interface FoundTexts {
  readonly matches: TextMatches | null;
  /** Articles that are in the index, and those that are not yet. */
  readonly indexed: number;
  readonly behind: number;
}

const anywhere: Live<FoundTexts> = { state: 'ready', value: { matches: null, indexed: 0, behind: 0 } };

/** Where the words of a filter occur; the former answer stays until the new one is there. */
export function useTextMatches(library: Library, text: string | undefined): Live<FoundTexts> {
  const isAsked = hasWords(text);
  const known = useSearchIndex(library, isAsked);
  // Whoever begins to type keeps what is shown, and the field with it, until the first answer comes.
  const [found, setFound] = useState<Live<FoundTexts>>(() => (isAsked ? { state: 'loading' } : anywhere));
  const ready = known.state === 'ready' ? known.value : null;
  useEffect(() => {
    if (!isAsked) setFound(anywhere);
    if (!isAsked || !ready) return;
    let isWanted = true;
    const { index, indexed, behind } = ready;
    const knowledge = libraryKnowledge(library, index.universe.columns, readPackagedNames);
    findTextMatches(index, text, knowledge).then(
      (matches) => isWanted && setFound({ state: 'ready', value: { matches, indexed, behind } }),
      (error: unknown) => isWanted && setFound({ state: 'failed', error }),
    );
    return () => {
      isWanted = false;
    };
  }, [isAsked, text, ready?.version]);
  if (!isAsked) return anywhere;
  return known.state === 'failed' ? known : found;
}
