import { describe, expect, it } from 'vitest';
import { createCover, dealOut } from '../../../../utils/analysis/topics/cover.ts';

const span = (start: number, end: number) => ({ start, end });

describe('cover of spans', () => {
  const covers = createCover([span(10, 20), span(0, 4), span(12, 30)]);

  it.each([
    [span(0, 4), true],
    [span(1, 3), true],
    [span(15, 30), true],
    [span(11, 20), true],
    [span(3, 5), false],
    [span(9, 12), false],
    [span(11, 30), false],
    [span(31, 32), false],
  ])('%o → %s', (asked, expected) => {
    expect(covers(asked)).toBe(expected);
  });

  it('covers nothing without spans', () => {
    expect(createCover([])(span(0, 0))).toBe(false);
  });
});

describe('dealing out', () => {
  const sentences = [span(0, 10), span(12, 20)];

  it('gives each item to the sentence that holds it whole', () => {
    const items = [span(0, 3), span(8, 10), span(13, 20)];
    expect(dealOut(items, sentences)).toEqual([[span(0, 3), span(8, 10)], [span(13, 20)]]);
  });

  it('gives an item across two sentences, between or after them to none', () => {
    expect(dealOut([span(8, 14), span(10, 11), span(21, 22)], sentences)).toEqual([[], []]);
  });
});
