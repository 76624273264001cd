import { useState } from 'preact/hooks';
import { groupByMonth } from '../utils/library/timeline.ts';
import type { TimelineEntry, TimelineYear } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { showMonth, showYear } from '../utils/locale-dates.ts';
import { KnotLegend } from './knot-legend.tsx';
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
    <>
      {entries.length > 0 && <KnotLegend />}
      <div class="timeline">
        {groupByMonth(entries.slice(0, shown)).map((year) => (
          <section key={year.year} class="timeline-year">
            <h2 class="timeline-year-name">{showYear(year.year)}</h2>
            {parts(year).map(({ name, entries: ofPart }) => (
              <section key={name}>
                <h3 class="timeline-month-name">{name}</h3>
                <ol>
                  {ofPart.map((entry, index) => (
                    <TimelineKnot
                      key={entry.key}
                      entry={entry}
                      above={ofPart[index - 1] ?? null}
                      nameOfId={nameOfId}
                    />
                  ))}
                </ol>
              </section>
            ))}
          </section>
        ))}
      </div>
      {entries.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + stretch)}>
          {t('showOlder')}
        </button>
      )}
    </>
  );
}

interface YearPart {
  readonly name: string;
  readonly entries: readonly TimelineEntry[];
}

/** The months of a year; after them what is known by its year alone, which would else stand under January. */
function parts({ months }: TimelineYear): YearPart[] {
  const byYearOnly = (entry: TimelineEntry): boolean => /^\d{4}$/u.test(entry.event?.finding.date ?? '');
  const rest = months.flatMap(({ entries }) => entries.filter(byYearOnly));
  return [
    ...months.map(({ month, entries }) => ({
      name: showMonth(month),
      entries: entries.filter((entry) => !byYearOnly(entry)),
    })),
    { name: t('monthUnknown'), entries: rest },
  ].filter(({ entries }) => entries.length > 0);
}
