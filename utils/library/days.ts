import type { Edtf } from '../analysis/types.ts';

const point = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?/u;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `null` where an interval is open (`..`) or the value is no date. */
function dayOf(value: string, edge: 'first' | 'last'): string | null {
  const groups = point.exec(value)?.groups;
  if (!groups?.year) return null;
  const year = groups.year;
  const month = groups.month ?? (edge === 'first' ? '01' : '12');
  const last = daysInMonth(Number(year), Number(month));
  const day = Math.min(Number(groups.day ?? (edge === 'first' ? 1 : last)), last);
  return `${year}-${month}-${String(day).padStart(2, '0')}`;
}

/** First day of an EDTF date, interval or time: `2025-11` → `2025-11-01`. An open start counts from its end. */
export function firstDay(value: Edtf): string | null {
  const [start = '', end] = value.split('/');
  return dayOf(start, 'first') ?? (end === undefined ? null : dayOf(end, 'first'));
}

/** Last day of an EDTF date, interval or time: `2025-11` → `2025-11-30`. An open end counts from its start. */
export function lastDay(value: Edtf): string | null {
  const [start = '', end] = value.split('/');
  return (end === undefined ? null : dayOf(end, 'last')) ?? dayOf(start, 'last');
}

/** The reader's own calendar day of an epoch time. */
export function localDay(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const dayLength = 86_400_000;

/** Days since 1970-01-01 of `2025-11-04`. */
export const dayNumber = (day: string): number => Math.round(Date.parse(day) / dayLength);

/** `2025-11-04` of days since 1970-01-01. */
export const dayOfNumber = (number: number): string =>
  new Date(number * dayLength).toISOString().slice(0, 10);
