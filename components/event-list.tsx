import type { Entity, EventFinding, LanguageCode, Span } from '../utils/analysis/types.ts';
import { list, t } from '../utils/locale.ts';
import { showDate } from '../utils/locale-dates.ts';
import type { QuotedSpan } from '../utils/messages.ts';
import { EventKind, EventParties } from './event-heading.tsx';
import './event-list.css';
import { Evidence } from './evidence.tsx';
import { Knot } from './knot.tsx';
import { nameFinder } from './names.ts';
import { passagesOf, spansWithin } from './passages.ts';
import { ShowAll } from './show-all.tsx';
import { useDisclosure } from './use-disclosure.ts';
import { useFirstFew } from './use-first-few.ts';

/** Events that are shown before the reader asks for all. */
const eventsAtFirst = 5;

interface EventListProps {
  readonly events: readonly EventFinding[];
  readonly entities: readonly Entity[];
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly lang: LanguageCode | null;
  readonly onReveal?: ((passage: QuotedSpan) => void) | undefined;
}

/** The events of one text on a thread; each opens the sentence that tells it, with its parties marked. */
export function EventList({ events, entities, text, sentences, lang, onReveal }: EventListProps) {
  const disclosure = useDisclosure();
  const { shown, total, showAll } = useFirstFew(events, eventsAtFirst);
  if (events.length === 0) return <p class="nothing">{t('noEvents')}</p>;
  const nameOfId = nameFinder(entities);
  return (
    <>
      <ol class="events">
        {shown.map((event, index) => {
          const key = String(index);
          return (
            <li class="event" key={key}>
              <Knot stage={event.stage} type={event.type} />
              <div>
                <button class="event-button" {...disclosure.button(key)}>
                  <EventParties event={event} nameOfId={nameOfId} />
                  <EventKind event={event}>
                    {event.date && (
                      <time class="event-date" dateTime={event.date}>
                        {showDate(event.date)}
                      </time>
                    )}
                  </EventKind>
                </button>
                {disclosure.open === key && (
                  <div id={disclosure.panelId}>
                    <EventDetails event={event} nameOfId={nameOfId} />
                    <Evidence
                      passages={passagesOf(text, sentences, evidenceSpans(event, entities))}
                      lang={lang}
                      onReveal={onReveal}
                    />
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <ShowAll total={total} onClick={showAll} />
    </>
  );
}

function EventDetails({ event, nameOfId }: { event: EventFinding; nameOfId: (id: string) => string }) {
  const details = [
    event.about.length > 0 && t('eventAbout', list(event.about.map(nameOfId))),
    event.place && t('eventPlace', nameOfId(event.place)),
    event.date ? event.dateBasis === 'inferred' && t('inferredDate') : t('noEventDate'),
  ].filter(Boolean);
  return details.length > 0 && <p class="event-detail">{details.join(' · ')}</p>;
}

/** The sentences of an event, and in them every mention of a party. */
function evidenceSpans(event: EventFinding, entities: readonly Entity[]): Span[] {
  const parties = new Set([...event.actors, ...event.recipients]);
  const mentions = entities.filter(({ id }) => parties.has(id)).flatMap((entity) => entity.mentions);
  return [event.evidence, ...event.alsoAt].flatMap((sentence) => [
    sentence,
    ...spansWithin(sentence, mentions),
  ]);
}
