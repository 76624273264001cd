import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dayOfNumber } from '../../utils/library/days.ts';
import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import type { Library } from '../../utils/library/schema.ts';
import { defaultThreads } from '../../utils/library/threads/default-threads.ts';
import { entriesWithin } from '../../utils/library/threads/entries-within.ts';
import { threadOf } from '../../utils/library/threads/thread.ts';
import { mostThreads, tieThreads } from '../../utils/library/threads/tie-threads.ts';
import { type TimeWindow, zoomed } from '../../utils/library/threads/time-window.ts';
import type { Facets } from '../../utils/library/types.ts';
import { count, t } from '../../utils/locale.ts';
import { showDate } from '../../utils/locale-dates.ts';
import { rememberedOf } from '../../utils/remembered.ts';
import { KnotLegend } from '../knot-legend.tsx';
import { hashOf } from '../library-place.ts';
import { useNames } from '../use-names.ts';
import { ThreadDrawing } from './thread-drawing.tsx';
import { namedThreads, threadEntities } from './thread-names.ts';
import { ThreadPicker } from './thread-picker.tsx';
import './threads-view.css';

/** Threads that are drawn where the reader chose none. */
const usual = 6;
/** What follows the window (list, address) does so when it has come to rest, in milliseconds. */
const rest = 120;

export interface ThreadsViewProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  readonly facets: Facets;
  /** Newest first. */
  readonly entries: Int32Array;
  readonly whole: TimeWindow;
  /** The window at rest. */
  readonly window: TimeWindow;
  /** Keys of the threads that the reader chose; null for the usual ones. */
  readonly threads: readonly string[] | null;
  /** Epoch day. */
  readonly today: number;
  readonly chosen: string | null;
  readonly pointed: string | null;
  readonly onWindow: (window: TimeWindow) => void;
  readonly onThreads: (keys: readonly string[] | null) => void;
  readonly onPeriod: (from: string, to: string) => void;
  readonly onChoose: (key: string | null) => void;
  /** Brings an entry of the list into view. */
  readonly onSeek: (key: string) => void;
}

/** The drawing with all that steers it. */
export function ThreadsView(props: ThreadsViewProps) {
  const { library, columns, entries, whole, today } = props;
  const [window, setWindow, isMoving] = useMovingWindow(props.window, props.onWindow);
  const [isPicking, setPicking] = useState(false);
  const usualOf = useMemo(
    () => rememberedOf((some: Int32Array) => defaultThreads(columns, some, usual)),
    [columns],
  );
  const { threads, ties } = useMemo(() => {
    if (props.threads === null) return usualOf(entries);
    const wanted = props.threads.flatMap((key) => threadOf(key) ?? []).slice(0, mostThreads);
    return { threads: wanted, ties: tieThreads(columns, entries, wanted) };
  }, [props.threads?.join(' '), columns, entries]);
  const nameOfId = useNames(library, threadEntities(threads));
  const named = namedThreads(threads, nameOfId);
  const { start, end } = entriesWithin(columns, entries, window);
  const entryOf = useMemo(() => {
    const places = new Map<string, number>();
    return (key: string | null) => {
      if (key === null) return null;
      const known = places.get(key) ?? entries.find((entry) => columns.keyOf(entry) === key) ?? -1;
      places.set(key, known);
      return known < 0 ? null : known;
    };
  }, [columns, entries]);
  const [firstDay, lastDay] = [dayOfNumber(Math.floor(window.from)), dayOfNumber(Math.ceil(window.to) - 1)];
  return (
    <section class="threads-view" aria-label={t('threadsLabel')} aria-busy={isMoving}>
      <div class="threads-bar">
        <p class="threads-period figures">
          {count('entries', end - start)} · {showDate(`${firstDay}/${lastDay}`)}
        </p>
        <div class="threads-buttons">
          <button
            type="button"
            class="button"
            aria-label={t('zoomOut')}
            onClick={() => setWindow(zoomed(window, 1.6, 0.5, whole))}
          >
            −
          </button>
          <button
            type="button"
            class="button"
            aria-label={t('zoomIn')}
            onClick={() => setWindow(zoomed(window, 0.6, 0.5, whole))}
          >
            +
          </button>
          <button type="button" class="button" onClick={() => setWindow(whole)}>
            {t('wholePeriod')}
          </button>
          <button type="button" class="button" onClick={() => props.onPeriod(firstDay, lastDay)}>
            {t('keepPeriod')}
          </button>
          <button
            type="button"
            class="button"
            aria-expanded={isPicking}
            onClick={() => setPicking(!isPicking)}
          >
            {t('chooseThreads')}
          </button>
        </div>
      </div>
      {isPicking && (
        <ThreadPicker
          library={library}
          facets={props.facets}
          threads={named}
          chosen={props.threads}
          onChoose={props.onThreads}
        />
      )}
      <ThreadDrawing
        library={library}
        ties={ties}
        threads={named}
        window={window}
        isMoving={isMoving}
        whole={whole}
        today={today}
        chosen={entryOf(props.chosen)}
        pointed={entryOf(props.pointed)}
        onWindow={setWindow}
        onPeriod={props.onPeriod}
        onChoose={(entry) => props.onChoose(entry === null ? null : columns.keyOf(entry))}
        onSeek={(entry) => props.onSeek(columns.keyOf(entry))}
        onOpen={(entry) => {
          const articleId = columns.articleIds[columns.entryArticle.at(entry)] ?? '';
          location.hash = hashOf({
            view: 'reading',
            articleId,
            eventId: columns.entryEventId[entry] || null,
          });
        }}
      />
      <div class="threads-foot">
        <KnotLegend />
        <p class="threads-hint">{t('threadsHint')}</p>
      </div>
    </section>
  );
}

/** A window that moves at once, and is told when it has come to rest. */
function useMovingWindow(atRest: TimeWindow, onRest: (window: TimeWindow) => void) {
  const [moving, setMoving] = useState<TimeWindow | null>(null);
  const told = useRef(onRest);
  told.current = onRest;
  useEffect(() => {
    if (!moving) return;
    const timer = setTimeout(() => {
      told.current(moving);
      setMoving(null);
    }, rest);
    return () => clearTimeout(timer);
  }, [moving]);
  return [moving ?? atRest, setMoving, moving !== null] as const;
}
