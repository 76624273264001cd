import { useCallback, useMemo, useState } from 'preact/hooks';
import { lazy } from '../../components/lazy.tsx';
import { type FilteredPlace, filterPlace, type Look } from '../../components/library-place.ts';
import { Timeline } from '../../components/timeline.tsx';
import { useBehind } from '../../components/use-behind.ts';
import { dayNumber, dayOfNumber, localDay } from '../../utils/library/days.ts';
import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import type { Library } from '../../utils/library/schema.ts';
import { entriesWithin } from '../../utils/library/threads/entries-within.ts';
import { type TimeWindow, windowAround, within } from '../../utils/library/threads/time-window.ts';
import type { Clock, Facets } from '../../utils/library/types.ts';

/** The drawing comes behind the list: the library opens without it. */
const ThreadsView = lazy(async () => (await import('../../components/threads/threads-view.tsx')).ThreadsView);

interface TimelinePageProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  readonly facets: Facets;
  /** Newest first. */
  readonly entries: Int32Array;
  readonly place: FilteredPlace;
  readonly clock: Clock;
  readonly onChange: (place: FilteredPlace) => void;
}

/** The timeline: threads and knots, and the same as a list, which shows what the drawing shows. */
export function TimelinePage({
  library,
  columns,
  facets,
  entries,
  place,
  clock,
  onChange,
}: TimelinePageProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  /** The list goes to it when the reader asks, not with every choice: the drawing would leave the screen. */
  const [sought, setSought] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const { look = {} } = place;
  const whole = useMemo(() => wholeWindow(columns, entries), [columns, entries]);
  const window = useMemo(() => (whole ? windowOf(look, whole) : null), [look.from, look.to, whole]);
  const { start, end } = window ? entriesWithin(columns, entries, window) : { start: 0, end: 0 };
  // The drawing answers at once, the list a moment later; its entries are numbers in the columns they came from.
  const listed = useBehind(
    useMemo(
      () => ({
        columns,
        shown: start === 0 && end === entries.length ? entries : entries.subarray(start, end),
      }),
      [columns, entries, start, end],
    ),
  );
  const onPoint = useCallback((key: string | null) => setPointed(key), []);
  const list = useMemo(
    () => (
      <Timeline
        library={library}
        columns={listed.columns}
        entries={listed.shown}
        pointing={{ chosen, sought, onPoint }}
      />
    ),
    [library, listed, chosen, sought],
  );
  if (!whole || !window) return null;

  const changeLook = (change: Partial<Look>, left: Look = look) =>
    onChange({ ...place, look: { ...left, ...change } });
  return (
    <>
      <ThreadsView
        library={library}
        columns={columns}
        facets={facets}
        entries={entries}
        whole={whole}
        window={window}
        threads={look.threads ?? null}
        today={dayNumber(localDay(clock()))}
        chosen={chosen}
        pointed={pointed}
        onWindow={(next) => {
          const { from: _, to: __, ...others } = look;
          const isWhole = next.to - next.from >= whole.to - whole.from;
          changeLook(isWhole ? {} : lookOf(next), others);
        }}
        onThreads={(keys) => {
          const { threads: _, ...others } = look;
          changeLook(keys === null ? {} : { threads: keys }, others);
        }}
        onPeriod={(from, to) => onChange(filterPlace(place, { ...place.filter, from, to }))}
        onChoose={(key) => {
          setChosen(key);
          setSought(null);
        }}
        onSeek={setSought}
      />
      {list}
    </>
  );
}

/** From the first to the last day of all entries; null where there are none. */
function wholeWindow(columns: OutlineColumns, entries: Int32Array): TimeWindow | null {
  const oldest = entries.at(-1);
  if (oldest === undefined) return null;
  let last = -Infinity;
  for (let at = 0; at < entries.length; at++) last = Math.max(last, columns.entryLast.at(entries[at] ?? 0));
  return windowAround(columns.entryFirst.at(oldest), last);
}

const lookOf = ({ from, to }: TimeWindow): Look => ({
  from: dayOfNumber(Math.floor(from)),
  to: dayOfNumber(Math.ceil(to) - 1),
});

const windowOf = ({ from, to }: Look, whole: TimeWindow): TimeWindow =>
  from && to ? within({ from: dayNumber(from), to: dayNumber(to) + 1 }, whole) : whole;
