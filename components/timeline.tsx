import { useMemo } from 'preact/hooks';
import type { OutlineColumns } from '../utils/library/outline-columns.ts';
import type { Library } from '../utils/library/schema.ts';
import { type Stretch, stretchesOf } from '../utils/library/stretches.ts';
import { t } from '../utils/locale.ts';
import { showMonth, showYear } from '../utils/locale-dates.ts';
import { rememberedOf } from '../utils/remembered.ts';
import { EntryList, guessedEntry } from './entry-list.tsx';
import type { Pointing } from './timeline-knot.tsx';
import { type Piece, Unrolled } from './unrolled.tsx';

/** Guesses of heights in CSS pixels, until the true ones are known. */
const guessed = { entry: guessedEntry, year: 58, month: 40 } as const;

interface TimelineProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  /** Newest first. */
  readonly entries: Int32Array;
  readonly pointing?: Pointing;
}

type StretchPiece = Piece & { readonly stretch: Stretch };

const piecesIn = (columns: OutlineColumns, entries: Int32Array): readonly StretchPiece[] =>
  stretchesOf(columns, entries).map((stretch) => ({
    stretch,
    key: `${stretch.month ?? stretch.year} ${stretch.entries[0]} ${stretch.entries.length}`,
    height:
      stretch.entries.length * guessed.entry +
      (stretch.opensYear ? guessed.year : 0) +
      (stretch.opensMonth ? guessed.month : 0),
  }));

/** The entries in their order, newest first, under their years and months. */
export function Timeline({ library, columns, entries, pointing }: TimelineProps) {
  const piecesOf = useMemo(() => rememberedOf((some: Int32Array) => piecesIn(columns, some)), [columns]);
  const pieces = piecesOf(entries);
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
        {({ stretch }, isFirst) => (
          <>
            {/* A year that began above what is in the page has its heading all the same, for who goes by headings. */}
            {(stretch.opensYear || isFirst) && (
              <h2 class={stretch.opensYear ? 'timeline-year-name' : 'unseen'}>{showYear(stretch.year)}</h2>
            )}
            {stretch.opensMonth && (
              <h3 class="timeline-month-name">
                {stretch.month === null ? t('monthUnknown') : showMonth(stretch.month)}
              </h3>
            )}
            <EntryList
              library={library}
              columns={columns}
              entries={stretch.entries}
              pointing={pointing}
              underYear
            />
          </>
        )}
      </Unrolled>
    </div>
  );
}
