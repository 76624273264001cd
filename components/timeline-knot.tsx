import { Fragment } from 'preact';
import type { EventFinding } from '../utils/analysis/types.ts';
import type { Tellings } from '../utils/library/one-event/tellings.ts';
import type { TimelineEntry, WatchTarget } from '../utils/library/types.ts';
import { keyPart, list, t } from '../utils/locale.ts';
import { showDate, showDayOfYear, showMoment } from '../utils/locale-dates.ts';
import { ActReports } from './act-reports.tsx';
import { AddToBrief } from './briefs/add-to-brief.tsx';
import { dossierOf, topicOf } from './dossier-address.ts';
import { EventKind, EventParties } from './event-heading.tsx';
import { Quote } from './evidence.tsx';
import { Knot } from './knot.tsx';
import { hashOf } from './library-place.ts';
import './name-link.css';
import type { NameFinder } from './names.ts';
import { useDisclosure } from './use-disclosure.ts';
import { nameOfTarget } from './watch-name.ts';
import './watched-line.css';

const subjectsShown = 4;

/** What the reader points at, in the drawing or in the list; both show it. */
export interface Pointing {
  /** Key of the entry that is chosen. */
  readonly chosen: string | null;
  /** Key of the entry that is to be brought into view. */
  readonly sought: string | null;
  /** Key of the entry under the pointer or the focus. */
  readonly onPoint: (key: string | null) => void;
}

interface TimelineKnotProps {
  readonly entry: TimelineEntry;
  /** The entry above, under the same month. Its day is not told twice. */
  readonly above: TimelineEntry | null;
  readonly nameOfId: NameFinder;
  /** What of it the reader watches for. */
  readonly watched: readonly WatchTarget[];
  /** The other reports of what is told. */
  readonly tellings: Tellings;
  readonly pointing?: Pointing | undefined;
  /** Whether the year stands above, in a heading. */
  readonly underYear?: boolean;
}

/** One entry of the timeline: the day it happened, who and what, and the report that says so. */
export function TimelineKnot(props: TimelineKnotProps) {
  const { entry, above, nameOfId, watched, tellings, pointing, underYear = true } = props;
  const { event, article } = entry;
  const disclosure = useDisclosure();
  const reports = event ? tellings.reportsOf.get(event.sameAs) : undefined;
  const reading = hashOf({ view: 'reading', articleId: article.id, eventId: event?.id ?? null });
  const day = dayOf(entry);
  const isNewDay = above === null || dayOf(above).words !== day.words;
  const subjects = event ? subjectsOf(event.finding, nameOfId) : [];
  return (
    <li
      class={isNewDay ? 'timeline-entry' : 'timeline-entry timeline-same-day'}
      aria-current={pointing?.chosen === entry.key ? 'true' : undefined}
      onPointerEnter={() => pointing?.onPoint(entry.key)}
      onPointerLeave={() => pointing?.onPoint(null)}
      onFocusCapture={() => pointing?.onPoint(entry.key)}
      onBlurCapture={() => pointing?.onPoint(null)}
    >
      <p class="timeline-date">
        <time dateTime={day.date}>{underYear ? showDayOfYear(day.date) : showDate(day.date)}</time>
        {day.basis && <span class="timeline-basis"> {t(day.basis)}</span>}
      </p>
      <Knot stage={event?.stage ?? null} type={event?.type ?? null} />
      <div class="timeline-body">
        {event && (
          <>
            <h4 class="timeline-parties">
              <EventParties event={event.finding} nameOfId={nameOfId} addressOf={dossierOf} />
            </h4>
            <EventKind event={event.finding}>
              {subjects.length > 0 && (
                <span class="timeline-subject">
                  {subjects.map(({ words, address }, index) => (
                    <Fragment key={address}>
                      {index > 0 && ' · '}
                      <a class="name-link" href={address}>
                        {words}
                      </a>
                    </Fragment>
                  ))}
                </span>
              )}
            </EventKind>
          </>
        )}
        <p class="timeline-source">
          {watched.length > 0 && (
            <span
              class="watched-star"
              role="img"
              aria-label={t('watchedHere', list(watched.map(nameOfTarget)))}
            >
              ★
            </span>
          )}
          <a class={event ? 'timeline-report' : 'timeline-title'} href={reading} lang={article.lang}>
            {article.title}
          </a>{' '}
          <span class="timeline-site">{article.siteName}</span>
          {event && (
            <button class="button button-plain" {...disclosure.button(event.id)}>
              {t('showSentence')}
            </button>
          )}
          <AddToBrief
            picks={[event ? { kind: 'event', id: event.id } : { kind: 'article', id: article.id }]}
            named={event ? event.quote.slice(0, 80) : article.title}
          />
        </p>
        {reports && <ActReports reports={reports} articles={tellings.articles} onSplit={null} />}
        {!event && <p class="timeline-subject">{t('noEventInArticle')}</p>}
        {event && disclosure.open !== null && (
          <div id={disclosure.panelId} class="timeline-evidence">
            <Quote passage={{ start: 0, sentence: event.quote, marks: [] }} lang={article.lang} />
            <p class="timeline-subject figures">
              {[
                article.publishedAt && t('publishedOn', showDate(article.publishedAt.value)),
                t('savedOn', showMoment(article.savedAt)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        )}
      </div>
    </li>
  );
}

/** What an event is about, in a few words: the things it names, then its topics, none told twice. */
function subjectsOf({ about, topics }: EventFinding, nameOfId: NameFinder) {
  const named = [
    ...about.map((id) => ({ words: nameOfId(id), address: dossierOf(id) })),
    ...topics.map((topic) => ({ words: t(`topic_${keyPart(topic)}`), address: topicOf(topic) })),
  ];
  const byWords = new Map(named.toReversed().map((one) => [one.words.toLowerCase(), one]));
  return [...byWords.values()].reverse().slice(0, subjectsShown);
}

/** The date that an entry stands under, and where it is from unless it is the event's own. */
function dayOf({ event, article, sortDay }: TimelineEntry) {
  const date = event?.finding.date ?? sortDay;
  const basis = event?.finding.date
    ? null
    : article.publishedAt
      ? ('dayFromPublication' as const)
      : ('dayFromSaving' as const);
  return { date, basis, words: `${date} ${basis}` };
}
