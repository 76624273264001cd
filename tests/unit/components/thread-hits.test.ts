import { describe, expect, test } from 'vitest';
import { frameOf, type Hit, hitAt, rowMiddle, sameHit } from '../../../components/threads/frame.ts';
import type { PlacedBundle, PlacedKnot, ThreadLayout } from '../../../utils/library/threads/layout.ts';

const knot = (entry: number, x: number, row: number, tied: readonly number[] = []): PlacedKnot => ({
  entry,
  x,
  row,
  tied,
  until: x,
});
const bundle = (x: number, row: number): PlacedBundle => ({
  x,
  row,
  count: 3,
  cell: { from: 0, to: 7 },
  tied: [],
  types: [3],
});
const frame = frameOf(1_000, 3, false, false);
const layout = (knots: readonly PlacedKnot[], bundles: readonly PlacedBundle[] = []): ThreadLayout => ({
  unit: 'week',
  knots,
  bundles,
  start: 0,
  end: knots.length,
});
const entryAt = (knots: readonly PlacedKnot[], x: number, row: number) => {
  const hit = hitAt(layout(knots), frame, x, rowMiddle(frame, row));
  return hit?.kind === 'knot' ? hit.knot.entry : null;
};

describe('what lies under the pointer', () => {
  test('is the nearest knot within reach, on any of the threads that it ties', () => {
    const knots = [knot(4, 100, 0, [0, 2]), knot(5, 120, 0)];
    expect(entryAt(knots, 104, 0)).toBe(4);
    expect(entryAt(knots, 113, 0)).toBe(5);
    expect(entryAt(knots, 100, 2)).toBe(4);
    expect(entryAt(knots, 160, 0)).toBeNull();
  });

  test('is a knot where its tie crosses a thread that it leaves out', () => {
    const knots = [knot(4, 100, 0, [0, 2])];
    expect(entryAt(knots, 103, 1)).toBe(4);
    expect(entryAt(knots, 112, 1)).toBeNull();
  });

  test('is the same only for one entry, or one bundle', () => {
    const at = (entry: number): Hit => ({ kind: 'knot', knot: knot(entry, 0, 0) });
    const held = bundle(0, 0);
    expect(sameHit(at(4), at(4))).toBe(true);
    expect(sameHit(at(4), at(5))).toBe(false);
    expect(sameHit({ kind: 'bundle', bundle: held }, { kind: 'bundle', bundle: held })).toBe(true);
    expect(sameHit({ kind: 'bundle', bundle: held }, { kind: 'bundle', bundle: bundle(0, 0) })).toBe(false);
    expect(sameHit(at(4), { kind: 'bundle', bundle: held })).toBe(false);
    expect(sameHit(null, null)).toBe(true);
    expect(sameHit(at(4), null)).toBe(false);
  });
});
