import { useMemo } from 'preact/hooks';
import type { Library } from '../../utils/library/schema.ts';
import type { SearchAnswer } from '../../utils/search/engine/search.ts';
import type { KnownIndex } from '../../utils/search/index/known-index.ts';
import '../article-header.css';
import '../evidence.css';
import '../note-colours.css';
import '../note-list.css';
import '../timeline.css';
import { Unrolled } from '../unrolled.tsx';
import { useLive } from '../use-live.ts';
import { FoundItem } from './found-item.tsx';
import { type FirstRows, guessedHeight, piecesOf } from './found-pieces.ts';
import { type FoundRows, readFound } from './found-rows.ts';
import './search-results.css';

interface SearchResultsProps {
  readonly library: Library;
  readonly answer: SearchAnswer;
  readonly known: KnownIndex;
  /** Rows of the first ones, read with the answer. */
  readonly first: FirstRows;
}

/** The results in their order, read as far as the reader goes. */
export function SearchResults({ library, answer, known, first }: SearchResultsProps) {
  const pieces = useMemo(() => piecesOf(answer), [answer]);
  return (
    <Unrolled pieces={pieces}>
      {({ key, units }) => (
        <Results
          library={library}
          answer={answer}
          known={known}
          units={units}
          read={first.get(key) ?? null}
        />
      )}
    </Unrolled>
  );
}

interface ResultsProps extends Omit<SearchResultsProps, 'first'> {
  readonly units: readonly number[];
  /** Their rows, where they have been read; they are followed all the same. */
  readonly read: FoundRows | null;
}

function Results({ library, answer, known, units, read }: ResultsProps) {
  const { words } = answer;
  const live = useLive(
    () => readFound(library, { ...known.index, units, words }),
    JSON.stringify([units, words, known.version]),
  );
  const rows = live.state === 'ready' ? live.value : read;
  if (!rows) return <div style={{ height: `${units.length * guessedHeight}px` }} />;
  return (
    <ol class="found-list">
      {rows.found.map((found) => (
        <FoundItem key={found.key} found={found} nameOfId={rows.names} />
      ))}
    </ol>
  );
}
