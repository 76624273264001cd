import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bowOf,
  drawingWidth,
  placeTies,
  rowHeight,
  rowsOf,
} from '../../../components/dossier/partner-layout.ts';

test('names of one side never lie on each other, and every knot lies within the drawing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (partners) => {
      const ties = placeTies(partners);
      expect(ties).toHaveLength(partners);
      for (const side of [true, false]) {
        const own = ties.filter(({ toRight }) => toRight === side).map(({ y }) => y);
        for (let at = 1; at < own.length; at++) expect((own[at] ?? 0) - (own[at - 1] ?? 0)).toBe(rowHeight);
      }
      for (const { x, y, knot } of ties) {
        expect(knot.x).toBeGreaterThan(0);
        expect(knot.x).toBeLessThan(drawingWidth);
        expect(Math.min(x, drawingWidth - x)).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThan(rowsOf(partners) * rowHeight);
      }
    }),
  );
});

test('the strongest stand on top, right before left; the same partners lie where they lay', () => {
  expect(placeTies(3).map(({ toRight, y }) => [toRight, y])).toEqual([
    [true, rowHeight / 2],
    [false, rowHeight / 2],
    [true, rowHeight * 1.5],
  ]);
  expect(placeTies(7)).toEqual(placeTies(7));
});

test('names bow around the middle, alike above and below; two rows stand straight', () => {
  expect([0, 1, 2, 3, 4, 5].map((row) => bowOf(row, 6))).toEqual(
    [5, 4, 3, 2, 1, 0].map((row) => bowOf(row, 6)),
  );
  expect(bowOf(0, 6)).toBeGreaterThan(bowOf(1, 6));
  expect(bowOf(0, 2)).toBe(0);
});
