import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dayOfNumber } from '../../utils/library/days.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { ThreadLayout } from '../../utils/library/threads/layout.ts';
import type { Ties } from '../../utils/library/threads/tie-threads.ts';
import { moved, type TimeWindow, zoomed } from '../../utils/library/threads/time-window.ts';
import { compactNumber, count as counted, t } from '../../utils/locale.ts';
import { showDate } from '../../utils/locale-dates.ts';
import { remembered } from '../../utils/remembered.ts';
import { drawThreads } from './draw.ts';
import { frameOf, type Hit, hitAt, rowMiddle } from './frame.ts';
import { KnotCard } from './knot-card.tsx';
import { ThreadAxis } from './thread-axis.tsx';
import './thread-drawing.css';
import { isDrawable, type SlidPicture, samePicture } from './slid-picture.ts';
import type { NamedThread } from './thread-names.ts';
import { type Stretch, useGestures } from './use-gestures.ts';
import { layoutWidths, useLaidOut } from './use-laid-out.ts';
import { usePalette } from './use-palette.ts';
import { useWidth } from './use-width.ts';

/** Below this width of names and drawing together, names stand above their threads instead of beside them. */
const narrowest = 820;
const keyStep = 0.2;
const keyZoom = 0.6;

interface ThreadDrawingProps {
  readonly library: Library;
  readonly ties: Ties;
  readonly threads: readonly NamedThread[];
  readonly window: TimeWindow;
  /** Whether the window has not come to rest. */
  readonly isMoving: boolean;
  readonly whole: TimeWindow;
  /** Epoch day. */
  readonly today: number;
  /** The entry that is chosen, and the one that is pointed at in the list. */
  readonly chosen: number | null;
  readonly pointed: number | null;
  readonly onWindow: (window: TimeWindow) => void;
  readonly onPeriod: (from: string, to: string) => void;
  readonly onChoose: (entry: number | null) => void;
  readonly onSeek: (entry: number) => void;
  readonly onOpen: (entry: number) => void;
}

/** Threads along which time runs, and the knots that tie them. */
export function ThreadDrawing(props: ThreadDrawingProps) {
  const { library, ties, threads, window, whole, today, chosen, pointed, onWindow, onChoose } = props;
  const { columns } = ties;
  const plot = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const helpId = useId();
  const outer = useRef<HTMLDivElement>(null);
  const isNarrow = useWidth(outer) < narrowest;
  const width = Math.max(80, useWidth(plot));
  const hasOthers = useMemo(() => ties.rows.includes(ties.threads) || ties.threads === 0, [ties]);
  const frame = frameOf(width, ties.threads, hasOthers, isNarrow);
  const palette = usePalette(plot);
  // A frame shows a hundred numbers, and mostly those of the frame before.
  const showNumber = useMemo(() => remembered((amount) => compactNumber(Number(amount))), []);
  const [hit, setHit] = useState<Hit | null>(null);
  const [brush, setBrush] = useState<Stretch | null>(null);

  const { layout, axis, shift } = useLaidOut(ties, window, width, props.isMoving);
  const perDay = width / (window.to - window.from);
  const lit = hit?.kind === 'knot' ? hit.knot.entry : (pointed ?? chosen);
  const todayX = (today - window.from) * perDay;

  const picture = useRef<SlidPicture | null>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !palette) return;
    const scale = devicePixelRatio || 1;
    // What only moves is drawn once, as wide as it is laid out, and slid: a new picture in every frame takes longer than
    // a frame has where no graphics card helps.
    const isSlid =
      props.isMoving && picture.current?.layout === layout && isDrawable(layoutWidths * width * scale);
    const drawn = isSlid ? { ...frame, width: layoutWidths * width } : frame;
    const left = isSlid ? shift : 0;
    element.style.width = isSlid ? `${drawn.width}px` : '';
    element.style.transform = isSlid ? `translateX(${shift}px)` : '';
    const next = { layout, palette, lit, brush, height: frame.height, isSlid };
    const isThere = isSlid && samePicture(picture.current, next);
    picture.current = next;
    if (isThere) return;
    const [pixelsWide, pixelsHigh] = [Math.round(drawn.width * scale), Math.round(frame.height * scale)];
    if (element.width !== pixelsWide || element.height !== pixelsHigh) {
      element.width = pixelsWide;
      element.height = pixelsHigh;
    }
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const today = todayX - left;
    drawThreads(context, {
      columns,
      layout,
      shift: shift - left,
      frame: drawn,
      palette,
      ticks: axis.labels.map(({ x }) => x),
      todayX: today > 0 && today < drawn.width ? today : null,
      lit,
      brush,
      showNumber: (amount) => showNumber(String(amount)),
    });
  });

  const dayAt = (x: number) => Math.min(Math.max(window.from + x / perDay, whole.from), whole.to);
  useGestures(() => plot.current, {
    window,
    whole,
    width,
    onWindow: (next) => {
      setHit(null);
      onWindow(next);
    },
    onPoint: (x, y) => {
      const next = Number.isNaN(x) ? null : hitAt(layout, frame, x - shift, y - axisHeight);
      setHit((known) => (sameHit(known, next) ? known : next));
    },
    onClick: (x, y) => {
      const next = hitAt(layout, frame, x - shift, y - axisHeight);
      if (next?.kind === 'bundle') onWindow(nearer(next.bundle.cell, window, whole));
      onChoose(next?.kind === 'knot' ? next.knot.entry : null);
      setHit(null);
    },
    onBrush: setBrush,
    onBrushed: ({ from, to }) =>
      props.onPeriod(dayOfNumber(Math.floor(dayAt(from))), dayOfNumber(Math.ceil(dayAt(to)) - 1)),
  });
  useEffect(() => setHit(null), [ties]);

  const step = (by: 1 | -1) => {
    const { start, end } = layout;
    if (end <= start) return;
    const known = chosen === null ? -1 : ties.selection.indexOf(chosen, start);
    const first = by > 0 ? start : end - 1;
    const place = known < start || known >= end ? first : Math.min(Math.max(known + by, start), end - 1);
    onChoose(ties.selection[place] ?? null);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => onWindow(moved(window, -keyStep, whole)),
    ArrowRight: () => onWindow(moved(window, keyStep, whole)),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    '+': () => onWindow(zoomed(window, keyZoom, 0.5, whole)),
    '=': () => onWindow(zoomed(window, keyZoom, 0.5, whole)),
    '-': () => onWindow(zoomed(window, 1 / keyZoom, 0.5, whole)),
    '0': () => onWindow(whole),
    Home: () => onWindow(moved(window, -1e6, whole)),
    End: () => onWindow(moved(window, 1e6, whole)),
    Enter: () => chosen !== null && props.onOpen(chosen),
    Escape: () => onChoose(null),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    event.preventDefault();
    act();
  };

  const card = cardOf(hit, chosen, layout, columns, window, perDay, shift);
  return (
    <div ref={outer} class={isNarrow ? 'threads threads-narrow' : 'threads'}>
      <ol class="threads-names" style={{ paddingBlockStart: `${axisHeight}px` }}>
        {threads.map(({ key, name }, row) => (
          <li key={key} class="threads-name" style={nameStyle(frame, row)} title={name}>
            <span>{name}</span>
          </li>
        ))}
        {hasOthers && (
          <li class="threads-name threads-name-others" style={nameStyle(frame, threads.length)}>
            <span>{t('otherThreads')}</span>
          </li>
        )}
      </ol>
      <div
        class="threads-plot"
        ref={plot}
        role="application"
        aria-label={t('threadsLabel')}
        aria-describedby={helpId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move in it, as its description says.
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <p id={helpId} class="unseen">
          {t('threadsKeys')}
        </p>
        <ThreadAxis axis={axis} shift={shift} width={width} />
        <div aria-hidden="true">
          <canvas
            ref={canvas}
            class={hit ? 'threads-canvas threads-canvas-hit' : 'threads-canvas'}
            style={{ height: `${frame.height}px` }}
            data-knots={layout.knots.length}
            data-bundled={layout.bundles.reduce((sum, { count }) => sum + count, 0)}
            data-entries={layout.end - layout.start}
          />
        </div>
        {todayX > 0 && todayX < width && (
          <span class="threads-today" style={{ transform: `translateX(${todayX}px)` }} aria-hidden="true">
            {t('today')}
          </span>
        )}
        {brush && <span class="threads-brush">{periodWords(dayAt(brush.from), dayAt(brush.to))}</span>}
        {card && (
          <div
            class={card.isFixed ? 'card' : 'card card-passing'}
            style={cardPlace(card.x, axisHeight + rowMiddle(frame, card.row), width)}
            role={card.isFixed ? 'status' : undefined}
          >
            {card.bundle === null ? (
              <KnotCard
                library={library}
                columns={columns}
                entry={card.entry}
                onSeek={card.isFixed ? () => props.onSeek(card.entry) : null}
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
        )}
      </div>
    </div>
  );
}

const axisHeight = 44;

const nameStyle = ({ rowHeight, nameRoom }: ReturnType<typeof frameOf>, row: number) => ({
  top: `${axisHeight + 4 + row * rowHeight}px`,
  height: `${nameRoom > 0 ? nameRoom + 6 : rowHeight}px`,
});

/** Whether a pointer is still on the same thing. */
const sameHit = (one: Hit | null, other: Hit | null): boolean =>
  one === other ||
  (one?.kind === 'knot' && other?.kind === 'knot' && one.knot.entry === other.knot.entry) ||
  (one?.kind === 'bundle' && other?.kind === 'bundle' && one.bundle === other.bundle);

/** The window of a bundle's cell, with a little room; at least half as long again as now where the cell fills it. */
function nearer(cell: TimeWindow, window: TimeWindow, whole: TimeWindow): TimeWindow {
  const room = (cell.to - cell.from) * 0.1;
  const middle = ((cell.from + cell.to) / 2 - window.from) / (window.to - window.from);
  const factor = (cell.to - cell.from + 2 * room) / (window.to - window.from);
  if (factor > 0.9) return zoomed(window, 0.5, Math.min(1, Math.max(0, middle)), whole);
  return zoomed({ from: cell.from - room, to: cell.to + room }, 1, 0.5, whole);
}

/** "3–9 November 2025" of two places in time; the second is not part of it. */
function periodWords(one: number, other: number): string {
  const [from, to] = [Math.floor(Math.min(one, other)), Math.ceil(Math.max(one, other)) - 1];
  return showDate(to > from ? `${dayOfNumber(from)}/${dayOfNumber(to)}` : dayOfNumber(from));
}

function cardOf(
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
