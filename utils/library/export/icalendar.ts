import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { keyPart } from '../../locale.ts';
import { dayNumber, dayOfNumber, firstDay, lastDay, localDay } from '../days.ts';
import type { Act } from './act.ts';
import { actHeadline } from './act-headline.ts';
import { onOneLine } from './plain-line.ts';
import type { ExportContext, OpenWriter } from './writer.ts';

/** First and last day of an act that is still to come or under way on a day; null for any other. */
function upcomingDays(
  { event: { finding } }: Pick<Act, 'event'>,
  today: string,
): { readonly first: string; readonly last: string } | null {
  if (finding.date === null || finding.modality === 'negated' || finding.modality === 'historical')
    return null;
  const first = firstDay(finding.date);
  const last = lastDay(finding.date);
  return first === null || last === null || last < today ? null : { first, last };
}

/** `ical-generator` reads the days of a date in UTC where it floats. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * What is still to come, as all-day events: a day is a day, a month or an interval spans its days. They keep no time
 * busy, and what a report calls planned or possible stands as tentative. An act keeps its UID from export to export,
 * so that a calendar that takes the file again moves it and does not double it.
 */
export const icalendar: OpenWriter<'acts'> = (context: ExportContext) => {
  const { names, words, now } = context;
  const today = localDay(now);
  const calendar = ical({
    name: words.say('extensionName'),
    prodId: { company: 'Simpul', product: 'Simpul', language: words.language.toUpperCase() },
  });
  const take = (act: Act) => {
    const days = upcomingDays(act, today);
    if (!days) return;
    const { finding, quote, topicIds } = act.event;
    const { place } = finding;
    calendar.createEvent({
      id: `${act.id}@simpul`,
      stamp: new Date(now),
      allDay: true,
      floating: true,
      start: midnight(days.first),
      // A calendar's end is the first day that no longer belongs to it.
      end: midnight(dayOfNumber(dayNumber(days.last) + 1)),
      summary: onOneLine(actHeadline(act.event.finding, names, words)),
      description: [
        onOneLine(quote),
        ...act.reports.map(
          ({ article }) => `${onOneLine(article.title)} (${article.siteName})\n${article.url}`,
        ),
      ].join('\n\n'),
      url: act.reports[0].article.url,
      location: place ? names.nameOf(place) : null,
      categories: topicIds.map((topic) => ({ name: words.say(`topic_${keyPart(topic)}`) })),
      status: finding.modality === 'actual' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  };
  return {
    begin: () => '',
    batch: (acts) => {
      for (const act of acts) take(act);
      return '';
    },
    end: () => [calendar.toString(), '\r\n'],
  };
};
