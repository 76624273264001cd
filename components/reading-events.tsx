import type { EventRow } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { showDate } from '../utils/locale-dates.ts';
import { AddToBrief } from './briefs/add-to-brief.tsx';
import { EventKind, EventParties } from './event-heading.tsx';
import './event-list.css';
import { Knot } from './knot.tsx';
import { hashOf } from './library-place.ts';
import type { NameFinder } from './names.ts';
import { Section } from './section.tsx';

interface ReadingEventsProps {
  readonly articleId: string;
  readonly events: readonly EventRow[];
  readonly eventId: string | null;
  readonly nameOfId: NameFinder;
}

/** The events of a stored article; each leads to its sentence in the text. */
export function ReadingEvents({ articleId, events, eventId, nameOfId }: ReadingEventsProps) {
  return (
    <Section title={t('eventsInText')}>
      {events.length === 0 && <p class="nothing">{t('noEvents')}</p>}
      <ol class="events">
        {events.map(({ id, finding, quote }) => (
          <li class="event" key={id}>
            <Knot stage={finding.stage} type={finding.type} />
            <div>
              <a
                class="reading-event"
                href={hashOf({ view: 'reading', articleId, eventId: id })}
                aria-current={id === eventId}
              >
                <EventParties event={finding} nameOfId={nameOfId} />
              </a>
              <EventKind event={finding}>
                {finding.date && (
                  <time class="event-date" dateTime={finding.date}>
                    {showDate(finding.date)}
                  </time>
                )}
              </EventKind>
              <AddToBrief picks={[{ kind: 'event', id }]} named={quote.slice(0, 80)} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
