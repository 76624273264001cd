import { useState } from 'preact/hooks';
import { groupByMonth } from '../utils/library/timeline.ts';
import type { TimelineEntry } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { showMonth, showYear } from '../utils/locale-dates.ts';
import type { NameFinder } from './names.ts';
import './timeline.css';
import { TimelineKnot } from './timeline-knot.tsx';

/** Entries shown at once: a long thread is unrolled by hand, so that every page of it opens in a blink. */
const stretch = 150;

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly nameOfId: NameFinder;
}

/** All events on one thread, newest first, under their years and months. */
export function Timeline({ entries, nameOfId }: TimelineProps) {
  const [shown, setShown] = useState(stretch);
  return (
    <div class="timeline">
      {groupByMonth(entries.slice(0, shown)).map(({ year, months }) => (
        <section key={year} class="timeline-year" aria-label={showYear(year)}>
          <h2 class="timeline-year-name">{showYear(year)}</h2>
          {months.map(({ month, entries: ofMonth }) => (
            <section key={month} class="timeline-month">
              <h3 class="timeline-month-name">{showMonth(month)}</h3>
              <ol class="timeline-thread">
                {ofMonth.map((entry) => (
                  <TimelineKnot key={entry.key} entry={entry} nameOfId={nameOfId} />
                ))}
              </ol>
            </section>
          ))}
        </section>
      ))}
      {entries.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + stretch)}>
          {t('showOlder')}
        </button>
      )}
    </div>
  );
}
