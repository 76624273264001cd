import { useMemo } from 'preact/hooks';
import { queryTellings } from '../utils/library/one-event/tellings.ts';
import type { OutlineColumns } from '../utils/library/outline-columns.ts';
import type { Library } from '../utils/library/schema.ts';
import { type Stretch, stretchesOf } from '../utils/library/stretches.ts';
import { entitiesOf, entriesOf, entryKeys } from '../utils/library/timeline.ts';
import { watchesOfEntry } from '../utils/library/watched.ts';
import { queryWatches } from '../utils/library/watches.ts';
import { t } from '../utils/locale.ts';
import { showMonth, showYear } from '../utils/locale-dates.ts';
import { nameFinder } from './names.ts';
import './timeline.css';
import { TimelineKnot } from './timeline-knot.tsx';
import { type Piece, Unrolled } from './unrolled.tsx';
import { useLive } from './use-live.ts';

/** Guesses of heights in CSS pixels, until the true ones are known. */
const guessed = { entry: 88, year: 58, month: 40 } as const;

/** What the reader points at, in the drawing or in the list; both show it. */
export interface Pointing {
  /** Key of the entry that is chosen. */
  readonly chosen: string | null;
  /** Key of the entry that is to be brought into view. */
  readonly sought: string | null;
  /** Key of the entry under the pointer or the focus. */
  readonly onPoint: (key: string | null) => void;
}

interface TimelineProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  /** Newest first. */
  readonly entries: Int32Array;
  readonly pointing?: Pointing;
}

type StretchPiece = Piece & { readonly stretch: Stretch };

/** The entries in their order, newest first, under their years and months. */
export function Timeline({ library, columns, entries, pointing }: TimelineProps) {
  const pieces = useMemo(
    () =>
      stretchesOf(columns, entries).map(
        (stretch): StretchPiece => ({
          stretch,
          key: `${stretch.month ?? stretch.year} ${stretch.entries[0]} ${stretch.entries.length}`,
          height:
            stretch.entries.length * guessed.entry +
            (stretch.opensYear ? guessed.year : 0) +
            (stretch.opensMonth ? guessed.month : 0),
        }),
      ),
    [columns, entries],
  );
  const sought = pointing?.sought ?? null;
  const revealed = useMemo(
    () =>
      sought === null
        ? null
        : (pieces.find(({ stretch }) => stretch.entries.some((entry) => columns.keyOf(entry) === sought))
            ?.key ?? null),
    [sought, pieces],
  );
  return (
    <div class="timeline">
      <Unrolled pieces={pieces} reveal={revealed}>
        {({ stretch }) => (
          <>
            {stretch.opensYear && <h2 class="timeline-year-name">{showYear(stretch.year)}</h2>}
            {stretch.opensMonth && (
              <h3 class="timeline-month-name">
                {stretch.month === null ? t('monthUnknown') : showMonth(stretch.month)}
              </h3>
            )}
            <StretchOfTime
              library={library}
              columns={columns}
              entries={stretch.entries}
              pointing={pointing}
            />
          </>
        )}
      </Unrolled>
    </div>
  );
}

interface StretchOfTimeProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  readonly entries: readonly number[];
  readonly pointing: Pointing | undefined;
}

/** The rows of one stretch, read when they are near. */
function StretchOfTime({ library, columns, entries, pointing }: StretchOfTimeProps) {
  const keys = entryKeys(columns, entries);
  const live = useLive(
    async () => {
      const rows = await entriesOf(library, keys);
      const watches = await queryWatches(library);
      const watched = rows.map((entry) => watchesOfEntry(watches, entry).map(({ target }) => target));
      const tellings = await queryTellings(
        library,
        rows.flatMap(({ event }) => event ?? []),
      );
      return { rows, watched, tellings, names: nameFinder(await entitiesOf(library, rows)) };
    },
    keys.map(({ articleId, eventId }) => eventId ?? articleId).join(' '),
  );
  if (live.state !== 'ready') return <div style={{ height: `${entries.length * guessed.entry}px` }} />;
  const { rows, watched, tellings, names } = live.value;
  return (
    <ol>
      {rows.map((entry, index) => (
        <TimelineKnot
          key={entry.key}
          entry={entry}
          above={rows[index - 1] ?? null}
          nameOfId={names}
          watched={watched[index] ?? []}
          tellings={tellings}
          pointing={pointing}
        />
      ))}
    </ol>
  );
}
