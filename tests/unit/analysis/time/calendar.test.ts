import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  daysInMonth,
  fromOrdinal,
  isRealDay,
  mondayOf,
  toOrdinal,
  weekdayOf,
} from '../../../../utils/analysis/time/calendar.ts';

describe('calendar', () => {
  it('counts days like the calendar of UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (ordinal) => {
        const day = fromOrdinal(ordinal);
        const date = new Date(ordinal * 86_400_000);
        expect(day).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(toOrdinal(day)).toBe(ordinal);
        expect(weekdayOf(ordinal)).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  it('knows leap years and impossible days', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(isRealDay({ year: 2025, month: 2, day: 29 })).toBe(false);
    expect(isRealDay({ year: 2025, month: 13, day: 1 })).toBe(false);
    expect(isRealDay({ year: 2024, month: 2, day: 29 })).toBe(true);
  });

  it('begins weeks on Monday and crosses years', () => {
    expect(fromOrdinal(mondayOf(toOrdinal({ year: 2025, month: 11, day: 9 })))).toEqual({
      year: 2025,
      month: 11,
      day: 3,
    });
    expect(addMonths(2025, 1, -2)).toEqual({ year: 2024, month: 11 });
    expect(addMonths(2025, 12, 1)).toEqual({ year: 2026, month: 1 });
  });
});
