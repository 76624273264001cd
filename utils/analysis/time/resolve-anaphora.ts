import type { Edtf } from '../types.ts';
import { addMonths, fromOrdinal, toOrdinal } from './calendar.ts';
import type { TimeContext } from './context.ts';
import { dayOf, lengthInDays, precisionOf, toEdtf } from './edtf.ts';
import type { Resolved } from './resolve.ts';

/** A day named further back than this (in UTF-16 units) is no longer the day that is spoken of. */
const memory = 1_200;
/** Longer periods are background (`sejak 2019`) and do not move the time of the story. */
const background = 180;

/**
 * `hari yang sama`, `the same day`, `同日`: the last day that the text named. Where it has since named a week or a
 * month, which day of it is meant is not known, and nothing is found.
 */
export function resolveAnaphora(
  unit: 'day' | 'month',
  offset: number,
  { earlier, start }: TimeContext,
): Resolved | null {
  for (const finding of earlier.toReversed()) {
    if (start - finding.end > memory) return null;
    if (lengthInDays(finding.value) > background) continue;
    const value = unit === 'day' ? sameDay(finding.value, offset) : sameMonth(finding.value, offset);
    return value === null || finding.doubt ? null : { value, basis: finding.basis };
  }
  return null;
}

function sameDay(value: Edtf, offset: number): Edtf | null {
  const day = dayOf(value);
  return day && toEdtf(fromOrdinal(toOrdinal(day) + offset));
}

function sameMonth(value: Edtf, offset: number): Edtf | null {
  const precision = precisionOf(value);
  if (precision !== 'day' && precision !== 'month') return null;
  return toEdtf(addMonths(Number(value.slice(0, 4)), Number(value.slice(5, 7)), offset));
}
