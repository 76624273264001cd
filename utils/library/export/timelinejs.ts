import type { Edtf } from '../../analysis/types.ts';
import { keyPart } from '../../locale.ts';
import { showDateInWords } from '../../locale-dates.ts';
import type { Words } from '../../words.ts';
import type { Act } from './act.ts';
import { actHeadline } from './act-headline.ts';
import { onOneLine } from './plain-line.ts';
import { type ExportContext, jsonArrayWriter, type OpenWriter } from './writer.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** TimelineJS shows its texts as markup; ours are none. */
const asMarkup = (text: string): string =>
  onOneLine(text).replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

/** Only addresses of the web become links. */
const link = (url: string, title: string): string =>
  /^https?:\/\//u.test(url) ? `<a href="${asMarkup(url)}">${asMarkup(title)}</a>` : asMarkup(title);

interface DateObject {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function dateObject(value: string): DateObject | null {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u.exec(value)?.groups;
  if (!parts?.year) return null;
  return {
    year: Number(parts.year),
    ...(parts.month && { month: Number(parts.month) }),
    ...(parts.day && { day: Number(parts.day) }),
  };
}

/** An interval's two ends; a date by itself, however coarse, is its own span. An open end is left out. */
function span(date: Edtf) {
  const [start = '', end] = date.split('/');
  const from = dateObject(start);
  const until = end === undefined ? null : dateObject(end);
  return { start: from ?? until, end: from ? until : null };
}

/** The date in words, and what is uncertain about it: inferred, or that of the report. */
function shownDate({ event, reports }: Act, { say, locale, language }: Words): string {
  const { date, dateBasis } = event.finding;
  const shown = showDateInWords(date ?? event.sortDay, locale);
  const doubt =
    date === null
      ? say(reports[0].article.publishedAt ? 'dayFromPublication' : 'dayFromSaving')
      : dateBasis === 'inferred'
        ? say('inferredDate')
        : '';
  if (!doubt) return shown;
  return language === 'zh' ? `${shown}（${doubt}）` : `${shown} (${doubt})`;
}

function slideOf(act: Act, { names, words }: ExportContext) {
  const { finding, sortDay, quote, topicIds, stage } = act.event;
  const { start, end } = span(finding.date ?? sortDay);
  const sources = act.reports.map(
    ({ article }) => `${link(article.url, article.title)} ${asMarkup(article.siteName)}`,
  );
  const [topic] = topicIds;
  return {
    unique_id: act.id,
    start_date: start ?? dateObject(sortDay),
    ...(end && { end_date: end }),
    display_date: shownDate(act, words),
    ...(topic && { group: words.say(`topic_${keyPart(topic)}`) }),
    text: {
      headline: asMarkup(actHeadline(finding, names, words)),
      text: [
        `<p>${asMarkup(words.say(`stage_${stage}`))}</p>`,
        `<blockquote>${asMarkup(quote)}</blockquote>`,
        ...sources.map((source) => `<p>${source}</p>`),
      ].join(''),
    },
    autolink: false,
  };
}

/** TimelineJS 3: a slide an act. Where nothing is known but a year or a month, its date object says no more. */
export const timelineJs: OpenWriter<'acts'> = (context) =>
  jsonArrayWriter((act: Act) => slideOf(act, context), ['{"scale":"human","events":[', ']}']);
