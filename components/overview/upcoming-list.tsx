import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import type { DateAhead } from '../../utils/library/overview/upcoming.ts';
import type { Library } from '../../utils/library/schema.ts';
import { entitiesOf, entriesOf, entryKeys } from '../../utils/library/timeline.ts';
import type { TimelineEntry } from '../../utils/library/types.ts';
import { showCountdown, showDate } from '../../utils/locale-dates.ts';
import { EventKind, EventParties } from '../event-heading.tsx';
import { Quote } from '../evidence.tsx';
import { hashOf } from '../library-place.ts';
import { type NameFinder, nameFinder } from '../names.ts';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';
import { useLive } from '../use-live.ts';
import './upcoming-list.css';
import { dossierOf } from '../dossier-address.ts';

const few = 5;
const most = 60;

/** What is to come: an event of the library, or a day that a text names. */
type Ahead = { readonly first: number; readonly last: number } & (
  | { readonly kind: 'event'; readonly entry: number }
  | { readonly kind: 'date'; readonly date: DateAhead }
);

interface UpcomingListProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  /** The next one first. */
  readonly events: readonly number[];
  readonly dates: readonly DateAhead[];
  /** Epoch day. */
  readonly today: number;
}

/** What is to come, the next first, with how long it is until then and the sentence that says so. */
export function UpcomingList({ library, columns, events, dates, today }: UpcomingListProps) {
  const all: readonly Ahead[] = [
    ...events.slice(0, most).map((entry): Ahead => {
      const [first, last] = [columns.entryFirst.at(entry), columns.entryLast.at(entry)];
      return { kind: 'event', entry, first, last };
    }),
    ...dates.slice(0, most).map((date): Ahead => ({ kind: 'date', date, first: date.day, last: date.last })),
  ].sort((one, other) => dueDay(one, today) - dueDay(other, today));
  const { shown, total, showAll } = useFirstFew(all.slice(0, most), few);
  const keys = entryKeys(
    columns,
    shown.flatMap((ahead) => (ahead.kind === 'event' ? [ahead.entry] : [])),
  );
  const live = useLive(
    async () => {
      const rows = await entriesOf(library, keys);
      return {
        rows: new Map(rows.map((row) => [row.key, row])),
        nameOfId: nameFinder(await entitiesOf(library, rows)),
      };
    },
    keys.map(({ eventId }) => eventId).join(' '),
  );
  if (live.state !== 'ready') return <div style={{ height: `${shown.length * 6}rem` }} />;
  return (
    <>
      <ol class="ahead">
        {shown.map((ahead) => {
          if (ahead.kind === 'date')
            return <DateOfText key={dateKey(ahead.date)} date={ahead.date} today={today} />;
          const key = columns.keyOf(ahead.entry);
          const row = live.value.rows.get(key);
          return (
            row && (
              <EventAhead key={key} row={row} nameOfId={live.value.nameOfId} ahead={ahead} today={today} />
            )
          );
        })}
      </ol>
      <ShowAll total={total} onClick={showAll} />
    </>
  );
}

const dateKey = ({ articleId, value, sentence }: DateAhead) => `${articleId} ${value} ${sentence}`;

/** What is planned for a period that has begun is due at its end. */
const dueDay = ({ first, last }: Pick<Ahead, 'first' | 'last'>, today: number) =>
  first > today ? first : last;

interface EventAheadProps {
  readonly row: TimelineEntry;
  readonly nameOfId: NameFinder;
  readonly ahead: Ahead;
  readonly today: number;
}

function EventAhead({ row, nameOfId, ahead, today }: EventAheadProps) {
  const { event, article } = row;
  if (!event) return null;
  const date = event.finding.date ?? event.sortDay;
  return (
    <li class="ahead-item">
      <p class="ahead-when">
        <strong class="ahead-countdown">{showCountdown(today, ahead.first, ahead.last)}</strong>
        <time dateTime={date}>{showDate(date)}</time>
      </p>
      <div class="ahead-what">
        <h3 class="ahead-parties">
          <EventParties event={event.finding} nameOfId={nameOfId} addressOf={dossierOf} />
        </h3>
        <EventKind event={event.finding} />
        <Quote passage={{ start: 0, sentence: event.quote, marks: [] }} lang={article.lang} />
        <p class="article-line-source">
          <a
            class="name-link"
            href={hashOf({ view: 'reading', articleId: article.id, eventId: event.id })}
            lang={article.lang}
          >
            {article.title}
          </a>{' '}
          · {article.siteName}
        </p>
      </div>
    </li>
  );
}

function DateOfText({ date, today }: { readonly date: DateAhead; readonly today: number }) {
  const { value, day, last, sentence, lang, title, siteName, articleId } = date;
  return (
    <li class="ahead-item">
      <p class="ahead-when">
        <strong class="ahead-countdown">{showCountdown(today, day, last)}</strong>
        <time dateTime={value}>{showDate(value)}</time>
      </p>
      <div class="ahead-what">
        <Quote passage={{ start: 0, sentence, marks: [] }} lang={lang} />
        <p class="article-line-source">
          <a class="name-link" href={hashOf({ view: 'reading', articleId, eventId: null })} lang={lang}>
            {title}
          </a>{' '}
          · {siteName}
        </p>
      </div>
    </li>
  );
}
