import { expect, test } from 'vitest';
import { nearestCell } from '../../../components/dossier/heat-steps.ts';

const counts = [
  [0, 3, 0, 1],
  [2, 0, 0, 0],
  [0, 1, 0, 4],
];

test.each([
  ['0 1', { rows: 0, cells: 1 }, '0 3'],
  ['0 3', { rows: 0, cells: -1 }, '0 1'],
  ['0 3', { rows: 1, cells: 0 }, '2 3'],
  ['2 1', { rows: -1, cells: 0 }, '0 1'],
  // Nothing lies there.
  ['0 3', { rows: 0, cells: 1 }, null],
  ['0 1', { rows: 0, cells: -1 }, null],
  ['1 0', { rows: 1, cells: 0 }, null],
  ['1 0', { rows: -1, cells: 0 }, null],
])('from %s by %o to %s', (from, step, to) => {
  expect(nearestCell(counts, from, step)).toBe(to);
});
