import { isRealDay, toOrdinal, type Weekday, weekdayOf } from './calendar.ts';
import type { TimeContext } from './context.ts';
import { type CalendarPoint, closingDay, openingDay } from './edtf.ts';
import type { MonthDay, YearSource } from './types.ts';

export interface KnownYear {
  readonly year: number;
  readonly basis: 'stated' | 'inferred';
}

/**
 * How much less likely a reading is, in days of distance. Reports leave the year out where it is that of publication or
 * where the day is near; they look back more often than ahead; a weekday that fits is strong evidence.
 */
const weights = { unexpectedSide: 2, otherSideOfFuture: 3, otherYear: 150, wrongWeekday: 400 } as const;

/**
 * The year of a date that is written without one. `from` and `to` are its ends within a year; where `to` lies before
 * `from` the period runs over New Year and the year returned is that of its end.
 */
export function resolveYear(
  source: YearSource,
  from: MonthDay,
  to: MonthDay,
  weekday: Weekday | undefined,
  context: TimeContext,
): KnownYear | null {
  switch (source.kind) {
    case 'stated':
      return { year: source.year, basis: 'stated' };
    case 'relative':
      return context.published && { year: context.published.year + source.offset, basis: 'inferred' };
    case 'same': {
      const anchor = context.earlier.at(-1);
      if (!anchor) return null;
      return { year: Number(anchor.value.slice(0, 4)) + source.offset, basis: anchor.basis };
    }
    case 'nearest':
      return nearestYear(source.side ?? (context.isTold ? 'past' : undefined), from, to, weekday, context);
  }
}

function nearestYear(
  side: 'past' | 'future' | undefined,
  from: MonthDay,
  to: MonthDay,
  weekday: Weekday | undefined,
  context: TimeContext,
): KnownYear | null {
  const { published, agreedYear, isFuture } = context;
  if (!published) return agreedYear === null ? null : { year: agreedYear, basis: 'inferred' };
  let best: { readonly year: number; readonly cost: number } | null = null;
  for (const year of [published.year - 1, published.year, published.year + 1]) {
    const first: CalendarPoint = { ...from, year: runsOverNewYear(from, to) ? year - 1 : year };
    const last: CalendarPoint = { ...to, year };
    if (!isRealPoint(first) || !isRealPoint(last)) continue;
    const opening = toOrdinal(openingDay(first));
    const closing = toOrdinal(closingDay(last));
    const ahead = opening - published.ordinal;
    const behind = published.ordinal - closing;
    // A period that is running has begun: "cases rose in November".
    if (side === 'past' && (context.isTold ? ahead > 0 : behind <= 0)) continue;
    if (side === 'future' && ahead <= 0) continue;
    let cost = 0;
    if (ahead > 0) cost = ahead * (isFuture || side ? 1 : weights.unexpectedSide);
    else if (behind > 0) cost = behind * (isFuture && !side ? weights.otherSideOfFuture : 1);
    if (year !== published.year) cost += side ? 0 : weights.otherYear;
    if (weekday !== undefined && weekdayOf(opening) !== weekday) cost += weights.wrongWeekday;
    if (!best || cost < best.cost) best = { year, cost };
  }
  return best && { year: best.year, basis: 'inferred' };
}

export function runsOverNewYear(from: MonthDay, to: MonthDay): boolean {
  return from.month > to.month;
}

export function isRealPoint({ year, month = 1, day = 1 }: CalendarPoint): boolean {
  return isRealDay({ year, month, day });
}
