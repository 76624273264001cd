import type { Weekday } from './calendar.ts';
import { lookUp } from './patterns.ts';
import type { Groups, MonthDay, Reading, YearSource } from './types.ts';

function isPlausibleYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

/** `2025`, and `25` where a date has two digits for its year: up to 69 in this century, later ones in the last. */
export function statedYear(digits: string | undefined): YearSource | null {
  if (digits === undefined) return null;
  const number = Number(digits);
  const year = digits.length > 2 ? number : number < 70 ? 2000 + number : 1900 + number;
  return isPlausibleYear(year) ? { kind: 'stated', year } : null;
}

export interface DatedParts {
  readonly from: MonthDay;
  readonly to?: MonthDay | undefined;
  readonly year: YearSource;
  readonly fromYear?: number | undefined;
  readonly weekday?: Weekday | undefined;
}

/** A day, a run of days, a month or a run of months. */
export function within({ from, to = from, year, fromYear, weekday }: DatedParts): Reading {
  return { kind: 'within-year', from, to, year, fromYear, weekday };
}

/** The words of a language that the groups of a date are written in. */
export interface DateWords {
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, Weekday>>;
  readonly year: YearSource | null;
}

/** Reads the groups `weekday`, `firstDay`, `firstMonth`, `firstYear`, `lastDay`, `month`; months are words or numbers. */
export function readDays(groups: Groups, { months, weekdays, year }: DateWords): Reading | null {
  const { firstDay, lastDay = firstDay } = groups;
  const month = lookUp(months, groups.month) ?? Number(groups.month);
  const firstMonth = lookUp(months, groups.firstMonth) ?? Number(groups.firstMonth ?? month);
  if (!year || !Number.isInteger(month) || !Number.isInteger(firstMonth)) return null;
  const from = { month: firstMonth, day: Number(firstDay) };
  const to = { month, day: Number(lastDay) };
  const fromYear = groups.firstYear === undefined ? undefined : Number(groups.firstYear);
  return within({ from, to, year, fromYear, weekday: lookUp(weekdays, groups.weekday) });
}

/** Days that are listed are a run only if they follow each other: `3 dan 4 November`, but not `3 dan 7 November`. */
export function isRunOfTwo(firstDay: number | null, lastDay: number | null): boolean {
  return firstDay !== null && lastDay === firstDay + 1;
}

/** `2024–2029`, `2024/2025`, `2024–26`; null where the second year is not the later one. */
export function yearRange({ firstYear = '', lastYear = '' }: Groups): Reading | null {
  const from = Number(firstYear);
  // `2025-11` is a month; `2010-11` is a season more often than one.
  if (lastYear.length === 2 && Number(lastYear) <= 12 && Number(lastYear) !== (from + 1) % 100) return null;
  const to = lastYear.length === 2 ? Math.floor(from / 100) * 100 + Number(lastYear) : Number(lastYear);
  if (!isPlausibleYear(from) || !isPlausibleYear(to) || to <= from) return null;
  return { kind: 'years', from: { kind: 'stated', year: from }, to };
}

/** `1990s`, `1990-an`, `上世纪90年代`. */
export function decade(first: number): Reading | null {
  if (!isPlausibleYear(first)) return null;
  return { kind: 'years', from: { kind: 'stated', year: first }, to: first + 9 };
}

/** `2025-11-04`, the same in all languages. */
export function isoDate({ year, month, day }: Groups): Reading | null {
  const stated = statedYear(year);
  return stated && within({ from: { month: Number(month), day: Number(day) }, year: stated });
}
