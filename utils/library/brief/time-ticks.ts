import { dayNumber, dayOfNumber } from '../days.ts';

const most = 7;
/** Months between ticks, from fine to coarse. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240] as const;

const firstOfMonth = (month: number): number => {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return dayNumber(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
};

/** Months or years at which an axis of days is marked: few enough to be read. */
export function timeTicks(
  start: number,
  end: number,
  locale: string,
): readonly { readonly day: number; readonly label: string }[] {
  const [year = '0', month = '1'] = dayOfNumber(start).split('-');
  const first = Number(year) * 12 + Number(month) - 1;
  const months = Math.ceil((end - start) / 30.4);
  const step = steps.find((size) => months / size <= most) ?? 240;
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(step < 12 && { month: 'short' }),
    timeZone: 'UTC',
  });
  const ticks: { readonly day: number; readonly label: string }[] = [];
  for (let at = Math.ceil(first / step) * step; firstOfMonth(at) <= end; at += step) {
    const day = firstOfMonth(at);
    if (day >= start) ticks.push({ day, label: format.format(day * 86_400_000) });
  }
  return ticks;
}
