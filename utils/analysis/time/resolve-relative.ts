import type { Edtf } from '../types.ts';
import {
  addMonths,
  fromOrdinal,
  isRealDay,
  mondayOf,
  toOrdinal,
  type Weekday,
  weekdayOf,
} from './calendar.ts';
import type { TimeContext } from './context.ts';
import { toEdtf } from './edtf.ts';
import { monthsOfHalf, monthsOfQuarter, partOfMonth, partOfYear } from './parts-of-periods.ts';
import type { Part, Unit } from './types.ts';

function days(first: number, last: number = first): Edtf {
  return toEdtf(fromOrdinal(first), fromOrdinal(last));
}

/** `pekan lalu`, `next month`, `去年底`: units of the calendar counted from the one that holds publication. */
export function resolveRelative(
  unit: Unit,
  offset: number,
  part: Part | undefined,
  { published }: TimeContext,
): Edtf | null {
  if (!published) return null;
  const { ordinal } = published;
  switch (unit) {
    case 'day':
      return days(ordinal + offset);
    case 'week': {
      // ISO weeks: `pekan lalu` is the week from Monday to Sunday before that of publication.
      const monday = mondayOf(ordinal) + offset * 7;
      return days(monday, monday + 6);
    }
    case 'weekend': {
      // On a Saturday or Sunday "the weekend" is the present one.
      const saturday = mondayOf(ordinal) + 5 + offset * 7;
      return days(saturday, saturday + 1);
    }
    case 'month': {
      const { year, month } = addMonths(published.year, published.month, offset);
      return part ? partOfMonth(year, month, part) : toEdtf({ year, month });
    }
    case 'quarter':
    case 'half': {
      const length = unit === 'quarter' ? 3 : 6;
      const index = Math.floor((published.year * 12 + published.month - 1) / length) + offset;
      const perYear = 12 / length;
      const year = Math.floor(index / perYear);
      const number = index - year * perYear + 1;
      const { from, to } = unit === 'quarter' ? monthsOfQuarter(number) : monthsOfHalf(number);
      return toEdtf({ year, ...from }, { year, ...to });
    }
    case 'year': {
      const year = published.year + offset;
      return part ? partOfYear(year, part) : toEdtf({ year });
    }
  }
}

/**
 * `on Wednesday`: the nearest such day at or before publication; after it where the sentence speaks of the future.
 * `last Tuesday` and `next Monday` exclude the day of publication itself.
 */
export function resolveWeekday(
  weekday: Weekday,
  side: 'past' | 'future' | undefined,
  { published, isFuture }: TimeContext,
): Edtf | null {
  if (!published) return null;
  const today = weekdayOf(published.ordinal);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (side === 'past') return days(published.ordinal - (back || 7));
  if (side === 'future') return days(published.ordinal + (ahead || 7));
  return days(isFuture ? published.ordinal + ahead : published.ordinal - back);
}

/** `Senin pekan depan`, `上周三`. */
export function resolveWeekdayOfWeek(
  weekday: Weekday,
  weeks: number,
  { published }: TimeContext,
): Edtf | null {
  return published && days(mondayOf(published.ordinal) + weeks * 7 + weekday - 1);
}

/**
 * `7日`, the Chinese way to write a day of the running month. Days ahead cost double, since reports look back; another
 * month than that of publication costs a week, since a writer would rather name it. The day after publication is
 * taken for what it says: the place of the event may be a time zone ahead.
 */
export function resolveDayOfMonth(
  from: number,
  to: number,
  months: number | undefined,
  weekday: Weekday | undefined,
  { published, isFuture }: TimeContext,
): Edtf | null {
  if (!published || from > to) return null;
  let best: { readonly value: Edtf; readonly cost: number } | null = null;
  for (const offset of months === undefined ? [-1, 0, 1] : [months]) {
    const month = addMonths(published.year, published.month, offset);
    const first = { ...month, day: from };
    const last = { ...month, day: to };
    if (!isRealDay(first) || !isRealDay(last)) continue;
    const ahead = toOrdinal(first) - published.ordinal;
    let cost = offset === 0 ? 0 : 7;
    if (ahead > 1) cost += isFuture ? ahead : ahead * 2;
    else if (ahead < 0) cost += isFuture ? -ahead * 3 : -ahead;
    if (weekday !== undefined && weekdayOf(toOrdinal(first)) !== weekday) cost += 100;
    if (!best || cost < best.cost) best = { value: toEdtf(first, last), cost };
  }
  return best?.value ?? null;
}
