import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct } from '../../../utils/analysis/distinct.ts';

describe('distinct', () => {
  it('keeps the first of equal items', () => {
    expect(distinct(['who', 'nhc', 'who'])).toEqual(['who', 'nhc']);
    expect(distinct([])).toEqual([]);
  });

  it('is what a set would keep, for lists short and long', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 }), (items) => {
        expect(distinct(items)).toEqual([...new Set(items)]);
      }),
    );
  });
});
