import { useMemo } from 'preact/hooks';
import { dayNumber, localDay } from '../../utils/library/days.ts';
import { figuresOf, partByDay } from '../../utils/library/dossier/event-figures.ts';
import { partnersOf } from '../../utils/library/dossier/partners.ts';
import { periodsFor } from '../../utils/library/dossier/periods.ts';
import { standingOf } from '../../utils/library/dossier/promises.ts';
import { selectSubject } from '../../utils/library/dossier/select-subject.ts';
import type { Side, Subject } from '../../utils/library/dossier/subject.ts';
import { topicsOverTime } from '../../utils/library/dossier/topics-over-time.ts';
import type { Clock } from '../../utils/library/types.ts';
import { useLadders } from '../use-ladders.ts';
import type { KnownOutlines } from '../use-outlines.ts';

/** All that a dossier shows, worked out from the outlines; how promises stand comes when the rest is drawn. */
export function useDossier(known: KnownOutlines, subject: Subject, except: readonly Side[], clock: Clock) {
  const { columns } = known;
  const day = localDay(clock());
  const today = dayNumber(day);
  const key = JSON.stringify(subject);
  const told = useMemo(() => {
    const selected = selectSubject(columns, subject);
    const { events } = selected;
    const stretch = stretchOf(columns, events, today);
    const topics = Array.from(events, (entry) => ({ entry, topics: columns.entryTopics.at(entry) }));
    return {
      ...selected,
      figures: figuresOf(columns, selected),
      inTime: partByDay(columns, events, today),
      stretch,
      grid: topicsOverTime(columns, topics, periodsFor(stretch, today)),
    };
  }, [known, key, today]);
  const partners = useMemo(() => partnersOf(columns, told.events, subject, except), [told, except.join(' ')]);
  const ladders = useLadders(known, day);
  const standing = useMemo(() => ladders && standingOf(columns, ladders, subject), [known, key, ladders]);
  return { ...told, partners, standing };
}

export type Dossier = ReturnType<typeof useDossier>;

/** First and last day of some events, newest first; today where there are none. */
function stretchOf(columns: KnownOutlines['columns'], events: Int32Array, today: number) {
  const oldest = events.at(-1);
  let last = today;
  for (const entry of events) last = Math.max(last, columns.entryFirst.at(entry));
  return { first: oldest === undefined ? today : columns.entryFirst.at(oldest), last };
}
