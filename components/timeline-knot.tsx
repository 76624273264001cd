import type { TimelineEntry } from '../utils/library/types.ts';
import { keyPart, t } from '../utils/locale.ts';
import { showDate, showMoment } from '../utils/locale-dates.ts';
import { EventKind, EventParties } from './event-heading.tsx';
import { Quote } from './evidence.tsx';
import { Knot } from './knot.tsx';
import { hashOf } from './library-place.ts';
import type { NameFinder } from './names.ts';
import { useDisclosure } from './use-disclosure.ts';

interface TimelineKnotProps {
  readonly entry: TimelineEntry;
  readonly nameOfId: NameFinder;
}

/** One entry of the timeline: the day it happened, who and what, and the report that says so. */
export function TimelineKnot({ entry: { event, article, sortDay }, nameOfId }: TimelineKnotProps) {
  const disclosure = useDisclosure();
  const reading = hashOf({ view: 'reading', articleId: article.id, eventId: event?.id ?? null });
  const date = event?.finding.date ?? null;
  const subject = event && [
    ...event.finding.about.map(nameOfId),
    ...event.finding.topics.map((topic) => t(`topic_${keyPart(topic)}`)),
  ];
  const isOpen = disclosure.open !== null;
  return (
    <li class="timeline-entry">
      <p class="timeline-date">
        <time dateTime={date ?? sortDay}>{showDate(date ?? sortDay)}</time>
        {date === null && (
          <span class="timeline-basis">
            {t(article.publishedAt ? 'dayFromPublication' : 'dayFromSaving')}
          </span>
        )}
      </p>
      <Knot stage={event?.stage ?? null} type={event?.type ?? null} />
      <div class="timeline-body">
        {event ? (
          <>
            <h4 class="timeline-parties">
              <EventParties event={event.finding} nameOfId={nameOfId} />
            </h4>
            <EventKind event={event.finding} />
            {subject && subject.length > 0 && <p class="timeline-subject">{subject.join(' · ')}</p>}
          </>
        ) : null}
        <p class="timeline-source">
          <a class="timeline-title" href={reading} lang={article.lang}>
            {article.title}
          </a>
        </p>
        <p class="timeline-origin figures">
          {[
            article.siteName,
            article.publishedAt && t('publishedOn', showDate(article.publishedAt.value)),
            t('savedOn', showMoment(article.savedAt)),
            event ? null : t('noEventInArticle'),
          ]
            .filter(Boolean)
            .join(' · ')}
          {event && (
            <button class="button button-plain timeline-evidence" {...disclosure.button(event.id)}>
              {t('showSentence')}
            </button>
          )}
        </p>
        {event && isOpen && (
          <div id={disclosure.panelId}>
            <Quote passage={{ start: 0, sentence: event.quote, marks: [] }} lang={article.lang} />
          </div>
        )}
      </div>
    </li>
  );
}
