import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../../utils/library/days.ts';
import { timeCells } from '../../../../utils/library/threads/time-cells.ts';
import {
  moved,
  type TimeWindow,
  windowAround,
  within,
  zoomed,
} from '../../../../utils/library/threads/time-window.ts';

const whole = windowAround(dayNumber('1990-01-01'), dayNumber('2026-12-31'));
const anyWindow = fc
  .record({
    from: fc.double({ min: whole.from, max: whole.to, noNaN: true }),
    length: fc.double({ min: 0, max: 9_000, noNaN: true }),
  })
  .map(({ from, length }): TimeWindow => within({ from, to: from + length }, whole));
const close = (one: number, other: number) => expect(Math.abs(one - other)).toBeLessThan(1e-6);

test('whatever the reader does, the window stays inside the whole and at least three days long', () => {
  fc.assert(
    fc.property(
      anyWindow,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (window, factor, at) => {
        for (const next of [zoomed(window, factor, at, whole), moved(window, factor - 50, whole)]) {
          expect(next.from).toBeGreaterThanOrEqual(whole.from - 1e-6);
          expect(next.to).toBeLessThanOrEqual(whole.to + 1e-6);
          expect(next.to - next.from).toBeGreaterThanOrEqual(3 - 1e-6);
        }
      },
    ),
  );
});

test('zooming leaves the day under the pointer where it is', () => {
  const window = { from: dayNumber('2010-01-01'), to: dayNumber('2011-01-01') };
  const next = zoomed(window, 0.5, 0.25, whole);
  close(next.from + (next.to - next.from) * 0.25, window.from + (window.to - window.from) * 0.25);
  close(next.to - next.from, (window.to - window.from) / 2);
});

test('moving there and back ends where it began, away from the ends', () => {
  const window = { from: dayNumber('2010-01-01'), to: dayNumber('2011-01-01') };
  const back = moved(moved(window, 0.3, whole), -0.3, whole);
  close(back.from, window.from);
  close(back.to, window.to);
});

test.each([
  ['2025-03-03', '2025-03-09', 'day', ['2025-03-03', '2025-03-04']],
  ['2025-01-01', '2025-06-30', 'week', ['2024-12-30', '2025-01-06']],
  ['2025-01-15', '2025-12-31', 'month', ['2025-01-01', '2025-02-01']],
  ['2020-02-01', '2026-12-31', 'quarter', ['2020-01-01', '2020-04-01']],
  ['2000-06-01', '2026-12-31', 'year', ['2000-01-01', '2001-01-01']],
  ['1952-06-01', '2026-12-31', 'five-years', ['1950-01-01', '1955-01-01']],
])('from %s to %s the calendar is cut by the %s', (from, to, unit, first) => {
  const cells = timeCells({ from: dayNumber(from), to: dayNumber(to) + 1 }, 1_000, 26);
  expect(cells.unit).toBe(unit);
  expect(cells.edges.slice(0, 2).map(dayOfNumber)).toEqual(first);
});

test('cells cover the window without a gap, none narrower than asked', () => {
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: 240, max: 2_400 }), (window, width) => {
      const { edges } = timeCells(window, width, 26);
      expect(edges[0]).toBeLessThanOrEqual(window.from);
      expect(edges.at(-1)).toBeGreaterThanOrEqual(window.to);
      edges.forEach((edge, index) => {
        const next = edges[index + 1];
        // A February is shorter than the mean month.
        if (next !== undefined)
          expect(((next - edge) * width) / (window.to - window.from)).toBeGreaterThan(26 * 0.9);
      });
    }),
  );
});
