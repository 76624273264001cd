import { useMemo } from 'preact/hooks';
import type { Library } from '../../utils/library/schema.ts';
import type { SearchAnswer } from '../../utils/search/engine/search.ts';
import type { KnownIndex } from '../../utils/search/index/known-index.ts';
import '../article-header.css';
import '../evidence.css';
import '../note-colours.css';
import '../note-list.css';
import '../timeline.css';
import { nameFinder } from '../names.ts';
import { Unrolled } from '../unrolled.tsx';
import { useLive } from '../use-live.ts';
import { FoundItem } from './found-item.tsx';
import { namesOfFound, readFound } from './found-rows.ts';
import './search-results.css';

/** Results of one piece of the list, and the height that one is guessed to have, in CSS pixels. */
const pieceSize = 8;
const guessedHeight = 132;

interface SearchResultsProps {
  readonly library: Library;
  readonly answer: SearchAnswer;
  readonly known: KnownIndex;
}

/** The results in their order, read as far as the reader goes. */
export function SearchResults({ library, answer, known }: SearchResultsProps) {
  const { units } = answer;
  const pieces = useMemo(
    () =>
      Array.from({ length: Math.ceil(units.length / pieceSize) }, (_, index) => {
        const own = [...units.subarray(index * pieceSize, (index + 1) * pieceSize)];
        return { key: own.join(' '), height: own.length * guessedHeight, units: own };
      }),
    [units],
  );
  return (
    <Unrolled pieces={pieces}>
      {(piece) => <Results library={library} answer={answer} known={known} units={piece.units} />}
    </Unrolled>
  );
}

function Results({
  library,
  answer,
  known,
  units,
}: SearchResultsProps & { readonly units: readonly number[] }) {
  const { words } = answer;
  const { universe, variants } = known.index;
  const live = useLive(
    async () => {
      const found = await readFound(library, { universe, units, words, variants });
      return { found, names: nameFinder(await namesOfFound(library, found)) };
    },
    JSON.stringify([units, words, known.version]),
  );
  if (live.state !== 'ready') return <div style={{ height: `${units.length * guessedHeight}px` }} />;
  return (
    <ol class="found-list">
      {live.value.found.map((found) => (
        <FoundItem key={found.key} found={found} nameOfId={live.value.names} />
      ))}
    </ol>
  );
}
