import type { Edtf } from '../types.ts';
import { toOrdinal, type Weekday, weekdayOf } from './calendar.ts';
import { openingDay } from './edtf.ts';

/**
 * Whether a weekday written beside a date is the one that the date has. `Senin (5/11/2025)` is not: one of the two is
 * a slip of the pen, and which one nobody can tell.
 */
export function weekdayFits(value: Edtf, weekday: Weekday): boolean {
  const [year = 0, month, day] = (value.split('/')[0] ?? '').split('-').map(Number);
  return day === undefined || weekdayOf(toOrdinal(openingDay({ year, month, day }))) === weekday;
}
