import type { TimelineEntry } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { showDate } from '../utils/locale-dates.ts';
import { EventKind } from './event-heading.tsx';
import './event-list.css';
import { Knot } from './knot.tsx';
import './related-list.css';

interface RelatedListProps {
  readonly entries: readonly TimelineEntry[];
  /** Address of an article's stored text in the library. */
  readonly addressOf: (entry: TimelineEntry) => string;
}

/** What the library already knows about the same parties: a short thread, newest first. */
export function RelatedList({ entries, addressOf }: RelatedListProps) {
  if (entries.length === 0) return <p class="nothing">{t('noRelated')}</p>;
  return (
    <ol class="events">
      {entries.map((entry) => (
        <li class="event" key={entry.key}>
          <Knot stage={entry.event?.stage ?? null} type={entry.event?.type ?? null} />
          <div>
            <p class="related-date">
              <time dateTime={entry.sortDay}>{showDate(entry.event?.finding.date ?? entry.sortDay)}</time>
            </p>
            <a
              class="related-title"
              href={addressOf(entry)}
              target="_blank"
              lang={entry.article.lang}
              rel="noopener"
            >
              {entry.article.title}
            </a>
            {entry.event && <EventKind event={entry.event.finding} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
