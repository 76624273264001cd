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
  { earlier, start, published }: TimeContext,
): Resolved | null {
  const now = published?.ordinal ?? null;
  const isFar = (value: Edtf) => now !== null && isAside(value, now);
  const near = earlier.some(({ value, end }) => start - end <= memory && dayOf(value) && !isFar(value));
  for (const finding of earlier.toReversed()) {
    if (start - finding.end > memory) return null;
    if (lengthInDays(finding.value) > background) continue;
    // In a report of this week "the next day" does not follow a licence of two years ago, nor a plan for next autumn.
    if (near && isFar(finding.value)) continue;
    const value = unit === 'day' ? sameDay(finding.value, offset) : sameMonth(finding.value, offset);
    return value === null || finding.doubt ? null : { value, basis: finding.basis };
  }
  return null;
}

/** Longer ago than this (in days), or still to come and not exact to the day: not the time of the story. */
const storyDays = 60;

function isAside(value: Edtf, now: number): boolean {
  const day = dayOf(value);
  if (day) return now - toOrdinal(day) > storyDays;
  const first = /^(?<year>\d{4})-(?<month>\d{2})/u.exec(value)?.groups;
  if (!first) return false;
  const opening = toOrdinal({ year: Number(first.year), month: Number(first.month), day: 1 });
  return opening > now || now - (opening + lengthInDays(value)) > storyDays;
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
