import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { lengthOf, type TimeWindow } from './time-window.ts';

const dayLength = 86_400_000;

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'five-years' | 'decade' | 'century';

interface Step {
  readonly unit: TimeUnit;
  /** Mean length in days. */
  readonly days: number;
  readonly interval: { floor(date: Date): Date; offset(date: Date, step: number): Date };
}

const years = (count: number) => {
  const interval = utcYear.every(count);
  if (!interval) throw new Error(`no interval of ${count} years`);
  return { floor: interval.floor, offset: (date: Date, step: number) => utcYear.offset(date, step * count) };
};
const quarter = utcMonth.every(3) ?? utcMonth;

/** Calendar units from short to long, so that a cell begins where a reader expects it, whatever the window. */
const steps: readonly Step[] = [
  { unit: 'day', days: 1, interval: utcDay },
  { unit: 'week', days: 7, interval: utcMonday },
  { unit: 'month', days: 30.4, interval: utcMonth },
  {
    unit: 'quarter',
    days: 91.3,
    interval: { floor: quarter.floor, offset: (date, step) => utcMonth.offset(date, step * 3) },
  },
  { unit: 'year', days: 365.2, interval: utcYear },
  { unit: 'five-years', days: 1826, interval: years(5) },
  { unit: 'decade', days: 3652, interval: years(10) },
  { unit: 'century', days: 36_525, interval: years(100) },
];

export interface TimeCells {
  readonly unit: TimeUnit;
  /** Epoch days at which the cells begin, ascending, and the end of the last. */
  readonly edges: readonly number[];
}

/**
 * Cuts a window into calendar cells, each at least `narrowest` wide where such a unit exists.
 * @param width of the window, in the unit of `narrowest` (CSS pixels).
 */
export function timeCells(window: TimeWindow, width: number, narrowest: number): TimeCells {
  const perDay = width / lengthOf(window);
  const step = steps.find(({ days }) => days * perDay >= narrowest) ?? steps.at(-1);
  if (!step) throw new Error('no unit of time');
  const edges: number[] = [];
  let edge = step.interval.floor(new Date(Math.floor(window.from) * dayLength));
  for (; edge.getTime() / dayLength < window.to; edge = step.interval.offset(edge, 1))
    edges.push(edge.getTime() / dayLength);
  edges.push(edge.getTime() / dayLength);
  return { unit: step.unit, edges };
}
