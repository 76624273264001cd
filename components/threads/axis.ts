import { dayOfNumber } from '../../utils/library/days.ts';
import { type TimeUnit, timeCells } from '../../utils/library/threads/time-cells.ts';
import { lengthOf, type TimeWindow } from '../../utils/library/threads/time-window.ts';
import { interfaceLocale } from '../../utils/locale.ts';

export interface AxisLabel {
  readonly key: number;
  /** In CSS pixels from the start of the window; before it for a period that has begun earlier. */
  readonly x: number;
  readonly words: string;
}

export interface Axis {
  /** What the labels stand under: months over days, years over months; none over years. */
  readonly wider: readonly AxisLabel[];
  readonly labels: readonly AxisLabel[];
}

/** Narrowest room of a label, in CSS pixels; a date in figures and characters needs less than one in words. */
const labelRoom: Readonly<Partial<Record<TimeUnit, number>>> & { readonly other: number } = { other: 58 };

const formats: Readonly<Record<TimeUnit, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  quarter: { month: 'short' },
  year: { year: 'numeric' },
  'five-years': { year: 'numeric' },
  decade: { year: 'numeric' },
  century: { year: 'numeric' },
};
const widerFormats: Readonly<Partial<Record<TimeUnit, Intl.DateTimeFormatOptions>>> = {
  day: { year: 'numeric', month: 'long' },
  week: { year: 'numeric' },
  month: { year: 'numeric' },
  quarter: { year: 'numeric' },
};

const written = (day: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(interfaceLocale(), { ...options, timeZone: 'UTC' }).format(
    new Date(dayOfNumber(day)),
  );

/** Labels of a window that is some pixels wide, in the reader's language. */
export function axisOf(window: TimeWindow, width: number): Axis {
  const { unit, edges } = timeCells(window, width, labelRoom.other);
  const perDay = width / lengthOf(window);
  const label = (day: number, options: Intl.DateTimeFormatOptions): AxisLabel => ({
    key: day,
    x: (day - window.from) * perDay,
    words: written(day, options),
  });
  const days = edges.slice(0, -1);
  const widerFormat = widerFormats[unit];
  const periodOf = (day: number) => dayOfNumber(day).slice(0, unit === 'day' ? 7 : 4);
  // The first cell may have begun before the window, and its period with it.
  const starts = days.filter((day, index) => index === 0 || periodOf(day) !== periodOf(days[index - 1] ?? 0));
  return {
    wider: widerFormat ? starts.map((day) => label(day, widerFormat)) : [],
    // The name of a cell that began before the window would be cut off.
    labels: days.filter((day) => day >= window.from).map((day) => label(day, formats[unit])),
  };
}
