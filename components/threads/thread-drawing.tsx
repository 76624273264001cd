import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { dayOfNumber } from '../../utils/library/days.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Ties } from '../../utils/library/threads/tie-threads.ts';
import { moved, nearer, type TimeWindow, zoomed } from '../../utils/library/threads/time-window.ts';
import { t } from '../../utils/locale.ts';
import { frameOf, type Hit, hitAt, rowMiddle, sameHit } from './frame.ts';
import { periodWords } from './period-words.ts';
import { ThreadAxis } from './thread-axis.tsx';
import { cardOf, ThreadCard } from './thread-card.tsx';
import './thread-drawing.css';
import type { NamedThread } from './thread-names.ts';
import { type Stretch, useGestures } from './use-gestures.ts';
import { useLaidOut } from './use-laid-out.ts';
import { usePalette } from './use-palette.ts';
import { usePicture } from './use-picture.ts';
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
  const [hit, setHit] = useState<Hit | null>(null);
  const [brush, setBrush] = useState<Stretch | null>(null);

  const { layout, axis, shift } = useLaidOut(ties, window, width, props.isMoving);
  const perDay = width / (window.to - window.from);
  const lit = hit?.kind === 'knot' ? hit.knot.entry : (pointed ?? chosen);
  const todayX = (today - window.from) * perDay;

  usePicture(canvas, {
    columns,
    layout,
    shift,
    frame,
    palette,
    ticks: axis.labels.map(({ x }) => x),
    todayX,
    lit,
    brush,
    isMoving: props.isMoving,
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
          <ThreadCard
            card={card}
            library={library}
            columns={columns}
            y={axisHeight + rowMiddle(frame, card.row)}
            width={width}
            onSeek={props.onSeek}
          />
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
