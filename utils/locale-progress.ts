import { interfaceLocale } from './locale.ts';

/** "40%", of a part from 0 to 1. */
export const percent = (part: number): string =>
  new Intl.NumberFormat(interfaceLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(part);

/** "2 minutes", "30 seconds": a time in milliseconds, no finer than it can be foreseen. */
export function roughTime(milliseconds: number): string {
  const seconds = Math.max(1, milliseconds / 1_000);
  const [unit, amount] =
    seconds > 90
      ? (['minute', Math.round(seconds / 60)] as const)
      : (['second', seconds > 10 ? Math.ceil(seconds / 10) * 10 : Math.ceil(seconds)] as const);
  return new Intl.NumberFormat(interfaceLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    amount,
  );
}
