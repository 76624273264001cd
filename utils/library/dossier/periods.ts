import { utcMonth } from 'd3-time';
import { dayOfNumber } from '../days.ts';

/** A column of a picture of time: one month or quarter, or all that lies before or behind the others. */
export interface Period {
  readonly kind: 'earlier' | 'month' | 'quarter' | 'later';
  /** First and last epoch day; open towards the past or the future for what is earlier or later. */
  readonly from: number;
  readonly to: number;
}

const dayLength = 86_400_000;
/** Months that stand side by side, and quarters. */
const cells = 12;

const monthOf = (day: number): Date => utcMonth.floor(new Date(day * dayLength));
const toDay = (date: Date): number => Math.round(date.getTime() / dayLength);

const quarterOf = (day: number): Date => {
  const month = monthOf(day);
  return utcMonth.offset(month, -(month.getUTCMonth() % 3));
};

function rowOfPeriods(kind: 'month' | 'quarter', today: number, count: number): readonly Period[] {
  const length = kind === 'month' ? 1 : 3;
  const last = kind === 'month' ? monthOf(today) : quarterOf(today);
  return Array.from({ length: count }, (_, index) => {
    const start = utcMonth.offset(last, (index - count + 1) * length);
    return { kind, from: toDay(start), to: toDay(utcMonth.offset(start, length)) - 1 };
  });
}

interface Stretch {
  /** First and last epoch day of what is to be shown. */
  readonly first: number;
  readonly last: number;
}

/** The periods up to today, with one before them and one behind where something lies there. */
function around(periods: readonly Period[], { first, last }: Stretch): readonly Period[] {
  const [from, to] = [periods[0]?.from ?? 0, periods.at(-1)?.to ?? 0];
  return [
    ...(first < from ? [{ kind: 'earlier' as const, from: -Infinity, to: from - 1 }] : []),
    ...periods,
    ...(last > to ? [{ kind: 'later' as const, from: to + 1, to: Infinity }] : []),
  ];
}

/** The last twelve months, with what is earlier only where `first` is not given as the start. */
export const lastMonths = (today: number, last: number): readonly Period[] =>
  around(rowOfPeriods('month', today, cells), { first: Infinity, last });

/**
 * Periods for all that is known of a subject: months where twelve of them hold it, else the last twelve quarters.
 * @param today epoch day.
 */
export function periodsFor(stretch: Stretch, today: number): readonly Period[] {
  const months = rowOfPeriods('month', today, cells);
  if (stretch.first >= (months[0]?.from ?? 0)) return around(months, stretch);
  return around(rowOfPeriods('quarter', today, cells), stretch);
}

/** What is known no better than this says nothing of a month or quarter, in days. */
const longestSpan = 45;

/** The period in which something happened, by its place; −1 where its date does not say. @param first epoch day. */
export function placeIn(periods: readonly Period[], first: number, last: number): number {
  const place = periods.findIndex(({ from, to }) => first >= from && first <= to);
  const period = periods[place];
  if (!period) return -1;
  return last <= period.to || last - first <= longestSpan ? place : -1;
}

/** `2026-03-01/2026-03-31`: what an address shows of a period; an open end is that of the stretch. */
export function windowOfPeriod({ from, to }: Period, { first, last }: Stretch) {
  return {
    from: dayOfNumber(Number.isFinite(from) ? from : Math.min(first, to)),
    to: dayOfNumber(Number.isFinite(to) ? to : Math.max(last, from)),
  };
}

/** First day of a period as `2026-03-01`, for its name; null where it has no beginning. */
export const startOf = ({ from }: Period): string | null =>
  Number.isFinite(from) ? dayOfNumber(from) : null;
