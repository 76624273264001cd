import type { Library } from '../../utils/library/schema.ts';
import type { ThreadLayout } from '../../utils/library/threads/layout.ts';
import type { Ties } from '../../utils/library/threads/tie-threads.ts';
import type { TimeWindow } from '../../utils/library/threads/time-window.ts';
import { count as counted, t } from '../../utils/locale.ts';
import type { Hit } from './frame.ts';
import { KnotCard } from './knot-card.tsx';
import { periodWords } from './period-words.ts';

/** What is told beside a place of the drawing: one entry, or a bundle of several. */
type Card = NonNullable<ReturnType<typeof cardOf>>;

/** The card of what is pointed at, else of what is chosen and in sight. */
export function cardOf(
  hit: Hit | null,
  chosen: number | null,
  layout: ThreadLayout,
  columns: Ties['columns'],
  window: TimeWindow,
  perDay: number,
  shift: number,
) {
  if (hit?.kind === 'bundle')
    return { x: hit.bundle.x + shift, row: hit.bundle.row, bundle: hit.bundle, entry: -1, isFixed: false };
  if (hit?.kind === 'knot')
    return {
      x: hit.knot.x + shift,
      row: hit.knot.row,
      bundle: null,
      entry: hit.knot.entry,
      isFixed: hit.knot.entry === chosen,
    };
  if (chosen === null) return null;
  const knot = layout.knots.find(({ entry }) => entry === chosen);
  const day = columns.entryFirst.at(chosen) + 0.5;
  if (!knot && (day < window.from || day > window.to)) return null;
  return {
    x: knot ? knot.x + shift : (day - window.from) * perDay,
    row: knot?.row ?? 0,
    bundle: null,
    entry: chosen,
    isFixed: true,
  };
}

const cardWidth = 320;

/** Beside the knot, on the side that has room. */
function cardPlace(x: number, y: number, width: number) {
  const wide = Math.min(cardWidth, width);
  const left = Math.min(Math.max(0, x - wide / 2), width - wide);
  return { left: `${left}px`, top: `${y + 20}px`, width: `${wide}px` };
}

interface ThreadCardProps {
  readonly card: Card;
  readonly library: Library;
  readonly columns: Ties['columns'];
  /** Height of the card's place in the drawing, and the drawing's width, in CSS pixels. */
  readonly y: number;
  readonly width: number;
  readonly onSeek: (entry: number) => void;
}

export function ThreadCard({ card, library, columns, y, width, onSeek }: ThreadCardProps) {
  return (
    <div
      class={card.isFixed ? 'card' : 'card card-passing'}
      style={cardPlace(card.x, y, width)}
      role={card.isFixed ? 'status' : undefined}
    >
      {card.bundle === null ? (
        <KnotCard
          library={library}
          columns={columns}
          entry={card.entry}
          onSeek={card.isFixed ? () => onSeek(card.entry) : null}
        />
      ) : (
        <p>
          <strong>{counted('entries', card.bundle.count)}</strong>
          <br />
          {periodWords(card.bundle.cell.from, card.bundle.cell.to)}
          <br />
          <span class="card-hint">{t('bundleHint')}</span>
        </p>
      )}
    </div>
  );
}
