import type { Edtf } from '../types.ts';
import { daysInMonth } from './calendar.ts';
import { toEdtf } from './edtf.ts';
import type { MonthDay, Part } from './types.ts';

/*
 * "Early", "mid" and "late" have no sharp borders. Simpul cuts a year into three times four months and a month into
 * the Chinese 旬 (days 1–10, 11–20, 21 to the end), and writes them as intervals, so that a timeline can place them.
 */

const thirds: Readonly<Record<Part, 0 | 1 | 2>> = { early: 0, middle: 1, late: 2 };

/** `awal 2026` → `2026-01/2026-04`. */
export function partOfYear(year: number, part: Part): Edtf {
  const first = thirds[part] * 4 + 1;
  return toEdtf({ year, month: first }, { year, month: first + 3 });
}

/** `akhir Oktober 2025` → `2025-10-21/2025-10-31`. */
export function partOfMonth(year: number, month: number, part: Part): Edtf {
  const first = thirds[part] * 10 + 1;
  const last = part === 'late' ? daysInMonth(year, month) : first + 9;
  return toEdtf({ year, month, day: first }, { year, month, day: last });
}

/** Quarters are counted from 1. */
export function monthsOfQuarter(quarter: number): { readonly from: MonthDay; readonly to: MonthDay } {
  return { from: { month: quarter * 3 - 2 }, to: { month: quarter * 3 } };
}

/** Halves are counted from 1. */
export function monthsOfHalf(half: number): { readonly from: MonthDay; readonly to: MonthDay } {
  return { from: { month: half * 6 - 5 }, to: { month: half * 6 } };
}
