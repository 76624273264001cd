import { dayOfNumber } from '../../utils/library/days.ts';
import { showDate } from '../../utils/locale-dates.ts';

/** "3–9 November 2025" of two places in time; the second is not part of it. */
export function periodWords(one: number, other: number): string {
  const [from, to] = [Math.floor(Math.min(one, other)), Math.ceil(Math.max(one, other)) - 1];
  return showDate(to > from ? `${dayOfNumber(from)}/${dayOfNumber(to)}` : dayOfNumber(from));
}
