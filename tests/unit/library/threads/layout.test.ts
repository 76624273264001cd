import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../../utils/library/days.ts';
import { selectEntries } from '../../../../utils/library/select-entries.ts';
import { knotRoom, layoutThreads, rowsOfMask } from '../../../../utils/library/threads/layout.ts';
import { type Thread, threadOf } from '../../../../utils/library/threads/thread.ts';
import { tieThreads } from '../../../../utils/library/threads/tie-threads.ts';
import { windowAround } from '../../../../utils/library/threads/time-window.ts';
import { anyLibrary, outlined, parties, type Told } from './outlined.ts';

const threads = (...keys: readonly string[]) =>
  keys.map(threadOf).filter((thread): thread is Thread => thread !== null);
const period = (from: string, to: string) => windowAround(dayNumber(from), dayNumber(to));

function drawn(
  articles: readonly (readonly Told[])[],
  keys: readonly string[],
  from: string,
  to: string,
  width = 1000,
) {
  const columns = outlined(articles);
  return layoutThreads(
    tieThreads(columns, selectEntries(columns, {}, null), threads(...keys)),
    period(from, to),
    width,
  );
}

test('an event ties the threads of its parties and lies on that of the one who acts first', () => {
  const { knots } = drawn(
    [[{ date: '2025-03-10', parties: ['organization:nmpa', 'organization:bpom'], countries: ['CN', 'ID'] }]],
    ['organization:bpom', 'organization:who', 'organization:nmpa'],
    '2025-01-01',
    '2025-12-31',
  );
  expect(knots).toHaveLength(1);
  expect(knots[0]).toMatchObject({ row: 2, tied: [0, 2] });
});

test('a country is a thread of all its institutions', () => {
  const { knots } = drawn(
    [[{ date: '2025-03-10', parties: ['organization:bpom'], countries: ['ID'] }]],
    ['place:id', 'topic:vaccines'],
    '2025-01-01',
    '2025-12-31',
  );
  expect(knots[0]).toMatchObject({ row: 0, tied: [0] });
});

test('what lies on no thread is drawn behind the last one', () => {
  const { knots } = drawn(
    [[{ date: '2025-03-10', parties: ['organization:who'] }], []],
    ['place:id'],
    '2025-01-01',
    '2025-12-31',
  );
  expect(knots.map(({ row, tied }) => [row, tied])).toEqual([
    [1, []],
    [1, []],
  ]);
});

test('a month is a span, a day is a point', () => {
  const { knots } = drawn(
    [
      [
        { date: '2025-03', parties: ['place:id'] },
        { date: '2025-08-04', parties: ['place:id'] },
      ],
    ],
    ['organization:who'],
    '2025-01-01',
    '2025-12-31',
    2_000,
  );
  const [month, day] = knots;
  expect((month?.until ?? 0) - (month?.x ?? 0)).toBeGreaterThan(100);
  expect(day?.until).toBe(day?.x);
});

test('many of one day are one bundle, which comes apart nearby', () => {
  const sameDay = Array.from({ length: 9 }, () => ({
    date: '2025-03-10',
    parties: ['organization:who', 'organization:bpom'],
  }));
  const keys = ['organization:who', 'organization:bpom'];
  const far = drawn([sameDay], keys, '2000-01-01', '2026-12-31');
  expect(far.knots).toEqual([]);
  expect(far.bundles).toMatchObject([
    { count: 9, row: 0, tied: [{ row: 1, count: 9 }], types: [0, 9, 0, 0, 0, 0, 0, 0, 0] },
  ]);
  const near = drawn([sameDay], keys, '2025-03-10', '2025-03-11', 2_000);
  expect(near.bundles).toEqual([]);
  expect(near.knots).toHaveLength(9);
});

describe('for any library, threads, window and width', () => {
  const view = fc.record({
    columns: anyLibrary,
    keys: fc.uniqueArray(fc.constantFrom(...parties, 'topic:vaccines', 'country:SG'), { maxLength: 6 }),
    from: fc.double({ min: dayNumber('2018-01-01'), max: dayNumber('2026-06-01'), noNaN: true }),
    length: fc.double({ min: 3, max: 4_000, noNaN: true }),
    width: fc.integer({ min: 240, max: 2_400 }),
  });
  const property = (
    holds: (
      layout: ReturnType<typeof layoutThreads>,
      ties: ReturnType<typeof tieThreads>,
      window: { from: number; to: number },
    ) => void,
  ) =>
    fc.assert(
      fc.property(view, ({ columns, keys, from, length, width }) => {
        const ties = tieThreads(columns, selectEntries(columns, {}, null), threads(...keys));
        const window = { from, to: from + length };
        holds(layoutThreads(ties, window, width), ties, window);
      }),
      { numRuns: 300 },
    );

  test('every entry of the window is drawn once: knots and counts of bundles are its entries', () => {
    property(({ knots, bundles, start, end }, { columns, selection }, { from, to }) => {
      const inWindow = [...selection].filter((entry) => {
        const day = columns.entryFirst.at(entry);
        return day >= Math.floor(from) && day < to;
      });
      expect(selection.slice(start, end)).toEqual(Int32Array.from(inWindow));
      expect(knots.length + bundles.reduce((sum, { count }) => sum + count, 0)).toBe(inWindow.length);
      expect(new Set(knots.map(({ entry }) => entry)).size).toBe(knots.length);
    });
  });

  test('no knot is off its threads', () => {
    property(({ knots, bundles }, { selection, masks, threads: count }) => {
      for (const { entry, row, tied } of knots) {
        expect(tied).toEqual(rowsOfMask(masks[selection.indexOf(entry)] ?? 0));
        expect(tied.length === 0 ? row === count : tied.includes(row)).toBe(true);
      }
      for (const { row, count: size, tied } of bundles)
        for (const tie of tied) {
          expect(tie.row).not.toBe(row);
          expect(tie.count).toBeLessThanOrEqual(size);
        }
    });
  });

  test('along a thread time runs on, and no knot lies on another', () => {
    property(({ knots }, { columns }) => {
      for (const onThread of Map.groupBy(knots, ({ row }) => row).values()) {
        const sorted = onThread.toSorted((one, other) => one.x - other.x);
        sorted.forEach((knot, index) => {
          const next = sorted[index + 1];
          if (!next) return;
          expect(next.x - knot.x).toBeGreaterThanOrEqual(knotRoom - 1e-6);
          expect(columns.entryFirst.at(next.entry)).toBeGreaterThanOrEqual(columns.entryFirst.at(knot.entry));
        });
      }
    });
  });
});
