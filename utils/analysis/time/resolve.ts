import type { Edtf } from '../types.ts';
import { fromOrdinal, mondayOf, toOrdinal, type Weekday } from './calendar.ts';
import type { TimeContext } from './context.ts';
import { toEdtf } from './edtf.ts';
import { partOfMonth, partOfYear } from './parts-of-periods.ts';
import { resolveAnaphora } from './resolve-anaphora.ts';
import {
  resolveDayOfMonth,
  resolveRelative,
  resolveWeekday,
  resolveWeekdayOfWeek,
} from './resolve-relative.ts';
import { isRealPoint, resolveYear, runsOverNewYear } from './resolve-year.ts';
import type { Reading } from './types.ts';
import { weekdayFits } from './weekday-check.ts';

export interface Resolved {
  readonly value: Edtf;
  readonly basis: 'stated' | 'inferred';
  readonly doubt?: 'weekday-mismatch';
}

/** The date that a reading means; null where it means none (31 February) or none that can be known. */
export function resolve(reading: Reading, context: TimeContext): Resolved | null {
  switch (reading.kind) {
    case 'within-year':
      return resolveWithinYear(reading, context);
    case 'years':
      return resolveYears(reading, context);
    case 'relative':
      return inferred(resolveRelative(reading.unit, reading.offset, reading.part, context));
    case 'weekday':
      return inferred(resolveWeekday(reading.weekday, reading.side, context));
    case 'weekday-of-week':
      return inferred(resolveWeekdayOfWeek(reading.weekday, reading.weeks, context));
    case 'day-of-month': {
      const { from, to, months, weekday } = reading;
      return checked(inferred(resolveDayOfMonth(from, to, months, weekday, context)), weekday);
    }
    case 'end-of-decade':
      return (
        context.published && inferred(toEdtf({ year: Math.floor(context.published.year / 10) * 10 + 9 }))
      );
    case 'same':
      return resolveAnaphora(reading.unit, reading.offset, context);
    case 'either': {
      const [one, other] = reading.readings.map((each) => resolve(each, context));
      const believed = [one, other].filter((each) => each && !each.doubt);
      return (believed.length === 1 || one?.value === other?.value ? believed[0] : null) ?? null;
    }
  }
}

function inferred(value: Edtf | null): Resolved | null {
  return value === null ? null : { value, basis: 'inferred' };
}

function checked(resolved: Resolved | null, weekday: Weekday | undefined): Resolved | null {
  if (!resolved || weekday === undefined || weekdayFits(resolved.value, weekday)) return resolved;
  return { ...resolved, doubt: 'weekday-mismatch' };
}

function resolveWithinYear(
  { from, to, year: source, weekday, fromYear, part, week }: Extract<Reading, { kind: 'within-year' }>,
  context: TimeContext,
): Resolved | null {
  const known = resolveYear(source, from, to, weekday, context);
  if (!known) return null;
  const { year, basis } = known;
  const first = { ...from, year: fromYear ?? (runsOverNewYear(from, to) ? year - 1 : year) };
  const last = { ...to, year };
  if (!isRealPoint(first) || !isRealPoint(last)) return null;
  if (part) return { value: partOfMonth(year, from.month, part), basis };
  if (ordinalOf(first) > ordinalOf(last)) return null;
  if (week) {
    const monday = mondayOf(ordinalOf(first));
    return { value: toEdtf(fromOrdinal(monday), fromOrdinal(monday + 6)), basis };
  }
  return checked({ value: toEdtf(first, last), basis }, weekday);
}

function ordinalOf({ year, month, day }: { year: number; month: number; day?: number | undefined }): number {
  return toOrdinal({ year, month, day: day ?? 1 });
}

function resolveYears(
  { from, to, part }: Extract<Reading, { kind: 'years' }>,
  context: TimeContext,
): Resolved | null {
  const known = resolveYear(from, { month: 1 }, { month: 12 }, undefined, context);
  if (!known || (to !== undefined && to <= known.year)) return null;
  const { year, basis } = known;
  return { value: part ? partOfYear(year, part) : toEdtf({ year }, { year: to ?? year }), basis };
}
