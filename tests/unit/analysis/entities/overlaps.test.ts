import { describe, expect, it } from 'vitest';
import { keepNested, settleOverlaps } from '../../../../utils/analysis/entities/overlaps.ts';
import type { Proposal } from '../../../../utils/analysis/entities/types.ts';

const proposal = (start: number, end: number, more: Partial<Proposal> = {}): Proposal => ({
  start,
  end,
  type: 'organization',
  rule: 'test',
  candidates: [],
  trust: 0.5,
  ...more,
});
const spans = (proposals: readonly Proposal[]) => proposals.map(({ start, end }) => [start, end]);

describe('settleOverlaps', () => {
  it('prefers the longer name, then the more trusted rule', () => {
    expect(spans(settleOverlaps([proposal(0, 5), proposal(0, 12), proposal(8, 14)], []))).toEqual([[0, 12]]);
    const [kept] = settleOverlaps([proposal(0, 5, { rule: 'weak', trust: 0.1 }), proposal(0, 5)], []);
    expect(kept?.rule).toBe('test');
  });

  it('keeps neighbours that only touch, in the order of the text', () => {
    expect(spans(settleOverlaps([proposal(5, 9), proposal(0, 5)], []))).toEqual([
      [0, 5],
      [5, 9],
    ]);
  });

  it('drops what is blocked, unless a longer name holds it', () => {
    const blocked = [{ start: 4, end: 7, rule: 'definition-of-other' }];
    expect(spans(settleOverlaps([proposal(4, 7)], blocked))).toEqual([]);
    expect(spans(settleOverlaps([proposal(0, 9)], blocked))).toEqual([[0, 9]]);
  });
});

describe('keepNested', () => {
  it('keeps a disease inside a product and nothing else', () => {
    const product = proposal(0, 20, { type: 'product' });
    const inside = [proposal(7, 12, { type: 'disease' }), proposal(13, 20, { type: 'place' })];
    expect(spans(keepNested([product], inside))).toEqual([[7, 12]]);
    expect(keepNested([proposal(0, 20)], inside)).toEqual([]);
  });
});
