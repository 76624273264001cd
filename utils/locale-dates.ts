import type { Edtf } from './analysis/types.ts';
import { localDay } from './library/days.ts';
import { interfaceLanguage, interfaceLocale } from './locale.ts';
import { remembered } from './remembered.ts';

type Precision = 'year' | 'month' | 'day';

/** `long`: 4 November 2025; `short`: 4 Nov 2025; `figures`: 2025-11-04. */
export const dateStyles = ['long', 'short', 'figures'] as const;
export type DateStyle = (typeof dateStyles)[number];

let style: DateStyle = 'long';

/** How all dates are shown from now on; called once, before a page is drawn. */
export function setDateStyle(wanted: DateStyle): void {
  style = wanted;
}

/** A date in another style than the reader's, for a choice between them. */
export function showDateIn(wanted: DateStyle, value: Edtf): string {
  const before = style;
  style = wanted;
  const shown = showDate(value);
  style = before;
  return shown;
}

const monthShape = () => (style === 'short' ? 'short' : 'long');
const shapes = (month: 'short' | 'long'): Readonly<Record<Precision, Intl.DateTimeFormatOptions>> => ({
  year: { year: 'numeric' },
  month: { year: 'numeric', month },
  day: { year: 'numeric', month, day: 'numeric' },
});

interface CalendarDate {
  readonly date: Date;
  readonly precision: Precision;
}

const calendarDate = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u;

function readDate(value: string): CalendarDate | null {
  const parts = calendarDate.exec(value)?.groups;
  if (!parts) return null;
  const date = new Date(Date.UTC(Number(parts.year), Number(parts.month ?? 1) - 1, Number(parts.day ?? 1)));
  return { date, precision: parts.day ? 'day' : parts.month ? 'month' : 'year' };
}

const coarser = (left: Precision, right: Precision): Precision =>
  left === 'year' || right === 'year' ? 'year' : left === 'month' || right === 'month' ? 'month' : 'day';

// Calendar days have no time zone: they are kept and shown in UTC, so that no reader sees the day before.
const formatters = remembered(
  (locale, month, precision) =>
    new Intl.DateTimeFormat(locale, {
      ...shapes(month as 'short' | 'long')[precision as Precision],
      timeZone: 'UTC',
    }),
);
const formatterIn = (locale: string, month: 'short' | 'long') => (precision: Precision) =>
  formatters(locale, month, precision);
type Formatter = ReturnType<typeof formatterIn>;

/** A date as precise as it is known: "4 November 2025", "November 2025", "2025", "3–9 November 2025". */
export function showDate(value: Edtf): string {
  const [from = '', to] = value.split('/');
  if (style === 'figures') return inFigures(from, to) ?? value;
  return inWords(value, interfaceLocale(), monthShape());
}

/** A date as precise as it is known, in the words of any language: for what leaves the library. */
export const showDateInWords = (value: Edtf, locale: string): string => inWords(value, locale, 'long');

function inWords(value: Edtf, locale: string, month: 'short' | 'long'): string {
  const formatter = formatterIn(locale, month);
  const [from = '', to] = value.split('/');
  const first = readDate(from);
  const last = to === undefined ? null : readDate(to);
  if (!first) return last ? formatter(last.precision).format(last.date) : value;
  if (!last) return formatter(first.precision).format(first.date);
  const format = formatter(coarser(first.precision, last.precision));
  // Browsers write Chinese intervals in figures and slashes, which no newspaper does.
  if (new Intl.Locale(locale).language === 'zh')
    return `${format.format(first.date)}至${restOfInterval(first, last, formatter)}`;
  return format.formatRange(first.date, last.date);
}

/** `2025-11-03 – 2025-11-09`; an open end is left out. */
function inFigures(from: string, to: string | undefined): string | null {
  const days = [from, to].flatMap((part) => calendarDate.exec(part ?? '')?.[0] ?? []);
  return days.length === 0 ? null : days.join(' – ');
}

/** The end of a Chinese interval without what its start has said: "2025年11月3日至9日". */
function restOfInterval(first: CalendarDate, last: CalendarDate, formatter: Formatter): string {
  const whole = formatter(coarser(first.precision, last.precision));
  const said = whole.formatToParts(first.date);
  const told = whole.formatToParts(last.date);
  // Figures and their characters alternate: 2025 年 11 月 3 日.
  const differs = told.findIndex((part, index) => part.value !== said[index]?.value);
  return told
    .slice(Math.max(0, differs))
    .map(({ value }) => value)
    .join('');
}

const daysOfYear = remembered(
  (locale, month) =>
    new Intl.DateTimeFormat(locale, { month: month as 'short' | 'long', day: 'numeric', timeZone: 'UTC' }),
);

/** A date under the heading of its year: "4 November" for a day, else as `showDate` tells it. */
export function showDayOfYear(value: Edtf): string {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? readDate(value) : null;
  if (!day || style === 'figures') return showDate(value);
  return daysOfYear(interfaceLocale(), monthShape()).format(day.date);
}

/** Name of a month without its year, for a heading under the year: "November". */
export function showMonth(month: string): string {
  const read = readDate(month);
  if (!read) return month;
  return new Intl.DateTimeFormat(interfaceLocale(), { month: 'long', timeZone: 'UTC' }).format(read.date);
}

/** "2025" or "2025年": the year as the language writes it. */
export const showYear = (year: string): string => showDate(year.slice(0, 4));

/** The reader's own calendar day of a moment (epoch milliseconds). */
export const showMoment = (moment: number): string =>
  style === 'figures'
    ? localDay(moment)
    : new Intl.DateTimeFormat(interfaceLocale(), shapes(monthShape()).day).format(new Date(moment));

const clockAndZone =
  /T(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?:(?<utc>Z)|(?<sign>[+-])0?(?<ahead>\d{1,2}):?(?<rest>\d{2}))?/u;

/** A publication date with its time, in the publisher's own time zone: "10 November 2025, 09:12 (UTC+7)". */
export function showPublication(value: Edtf): string {
  const time = clockAndZone.exec(value)?.groups;
  if (!time) return showDate(value);
  const { sign, ahead, rest } = time;
  const offset = sign && `UTC${sign === '-' ? '−' : '+'}${ahead}${rest === '00' ? '' : `:${rest}`}`;
  const zone = time.utc || Number(ahead) + Number(rest) === 0 ? 'UTC' : offset;
  const clock = new Intl.DateTimeFormat(interfaceLocale(), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(Date.UTC(2000, 0, 1, Number(time.hour), Number(time.minute)));
  const comma = interfaceLanguage() === 'zh' ? '' : ',';
  const shown = `${showDate(value)}${comma} ${clock}`;
  if (!zone) return shown;
  return interfaceLanguage() === 'zh' ? `${shown}（${zone}）` : `${shown} (${zone})`;
}

/** Days of a month and of a year, in the mean. */
const longMonth = 30.44;
const longYear = 365.25;

type Measure = readonly [amount: number, unit: 'day' | 'week' | 'month' | 'year'];

/** A number of days in the unit in which a reader thinks of it. */
function measureOf(days: number): Measure {
  if (days < 14) return [days, 'day'];
  if (days < 60) return [Math.round(days / 7), 'week'];
  return days < 700 ? [Math.round(days / longMonth), 'month'] : [Math.round(days / longYear), 'year'];
}

/** Lengths of a period in days from which on it is thought of as a month, and as a year. */
const [aMonth, aYear] = [15, 100];

/**
 * How long from one day to a period, in words: "tomorrow", "in 3 weeks"; of a month or a year as such: "next month",
 * "this year". All in epoch days.
 */
export function showCountdown(today: number, first: number, last: number): string {
  const relative = new Intl.RelativeTimeFormat(interfaceLocale(), { numeric: 'auto' });
  const [now, then] = [today, Math.max(today, first)].map((day) => new Date(day * 86_400_000)) as [
    Date,
    Date,
  ];
  const years = then.getUTCFullYear() - now.getUTCFullYear();
  if (last - first >= aYear) return relative.format(years, 'year');
  if (last - first >= aMonth)
    return relative.format(years * 12 + then.getUTCMonth() - now.getUTCMonth(), 'month');
  if (first > today) return relative.format(...measureOf(first - today));
  return relative.format(0, last > first ? 'week' : 'day');
}

/** How long, in words: "4 months". */
export function showDuration(days: number): string {
  const [amount, unit] = measureOf(days);
  return new Intl.NumberFormat(interfaceLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    amount,
  );
}

const shortMonths = remembered(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
);

/** Name of a month where many stand side by side: "Nov", "11月". */
export function showMonthShortly(month: string): string {
  const read = readDate(month);
  if (!read) return month;
  return shortMonths(interfaceLocale()).format(read.date);
}

/** A day with its weekday, as a newspaper has it on its head: "Sunday, 9 November 2025". */
export function showToday(day: string): string {
  const read = readDate(day);
  if (!read || style === 'figures') return showDate(day);
  return new Intl.DateTimeFormat(interfaceLocale(), {
    ...shapes(monthShape()).day,
    weekday: 'long',
    timeZone: 'UTC',
  }).format(read.date);
}
