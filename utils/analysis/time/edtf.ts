import type { Edtf } from '../types.ts';
import { type Day, daysInMonth, isRealDay, toOrdinal } from './calendar.ts';

/** A year, a month of a year or a day: what EDTF level 0 writes as `2025`, `2025-11`, `2025-11-04`. */
export interface CalendarPoint {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

// A time of day is allowed and ignored: a day is the day that the text itself writes, in its own zone.
const pointPattern =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/u;

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function formatPoint({ year, month, day }: CalendarPoint): string {
  return [
    digits(year, 4),
    month === undefined ? '' : digits(month, 2),
    day === undefined ? '' : digits(day, 2),
  ]
    .filter((part) => part !== '')
    .join('-');
}

/** `2025-11-03/2025-11-09`; one point alone if both are the same. */
export function toEdtf(from: CalendarPoint, to: CalendarPoint = from): Edtf {
  const first = formatPoint(from);
  const last = formatPoint(to);
  return first === last ? first : `${first}/${last}`;
}

function parsePoint(value: string): CalendarPoint | null {
  const groups = pointPattern.exec(value)?.groups;
  if (groups === undefined) return null;
  const year = Number(groups.year);
  const month = groups.month === undefined ? undefined : Number(groups.month);
  const day = groups.day === undefined ? undefined : Number(groups.day);
  return isRealDay({ year, month: month ?? 1, day: day ?? 1 }) ? { year, month, day } : null;
}

/** First day of a point. */
export function openingDay({ year, month = 1, day = 1 }: CalendarPoint): Day {
  return { year, month, day };
}

/** Last day of a point. */
export function closingDay({ year, month = 12, day }: CalendarPoint): Day {
  return { year, month, day: day ?? daysInMonth(year, month) };
}

function parse(
  value: string,
): { readonly first: Day; readonly last: Day; readonly point: CalendarPoint | null } | null {
  const halves = value.split('/');
  if (halves.length > 2) return null;
  const points = halves.map(parsePoint);
  const [from, to = from] = points;
  if (!from || !to) return null;
  const first = openingDay(from);
  const last = closingDay(to);
  if (toOrdinal(first) > toOrdinal(last)) return null;
  return { first, last, point: halves.length === 1 ? from : null };
}

/** Whether a value is EDTF as Simpul writes it: level 0 (a time of day is allowed), or an interval of two such points. */
export function isEdtf(value: string): boolean {
  return parse(value) !== null;
}

/** The first calendar day that a value covers, `YYYY-MM-DD`; null for what is not EDTF. */
export function firstDay(value: Edtf): string | null {
  const parsed = parse(value);
  return parsed && formatPoint(parsed.first);
}

/** The last calendar day that a value covers, `YYYY-MM-DD`; null for what is not EDTF. */
export function lastDay(value: Edtf): string | null {
  const parsed = parse(value);
  return parsed && formatPoint(parsed.last);
}

export type EdtfPrecision = 'day' | 'month' | 'year' | 'interval';

/** How exactly a value tells the time; null for what is not EDTF. */
export function precisionOf(value: Edtf): EdtfPrecision | null {
  const parsed = parse(value);
  if (!parsed) return null;
  if (!parsed.point) return 'interval';
  return parsed.point.day !== undefined ? 'day' : parsed.point.month !== undefined ? 'month' : 'year';
}

/** The calendar day of a day-precise value (a time of day is ignored), else null. */
export function dayOf(value: Edtf): Day | null {
  const parsed = parse(value);
  return parsed?.point?.day === undefined ? null : parsed.first;
}

/** Number of days that a value covers; 0 for what is not EDTF. */
export function lengthInDays(value: Edtf): number {
  const parsed = parse(value);
  return parsed ? toOrdinal(parsed.last) - toOrdinal(parsed.first) + 1 : 0;
}

/** Order of a timeline: by first day, then the more exact before the longer. What is not EDTF comes last. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const left = parse(a);
  const right = parse(b);
  if (!left || !right) return left ? -1 : right ? 1 : 0;
  return toOrdinal(left.first) - toOrdinal(right.first) || toOrdinal(left.last) - toOrdinal(right.last);
}

/** Whether two values share at least one day. */
export function overlap(a: Edtf, b: Edtf): boolean {
  const left = parse(a);
  const right = parse(b);
  if (!left || !right) return false;
  return toOrdinal(left.first) <= toOrdinal(right.last) && toOrdinal(right.first) <= toOrdinal(left.last);
}

/** Whether every day of `inner` is a day of `outer`. */
export function isWithin(inner: Edtf, outer: Edtf): boolean {
  const left = parse(inner);
  const right = parse(outer);
  if (!left || !right) return false;
  return toOrdinal(left.first) >= toOrdinal(right.first) && toOrdinal(left.last) <= toOrdinal(right.last);
}
