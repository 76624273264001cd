import { describe, expect, it } from 'vitest';
import { spanProbabilities } from '../../../../utils/analysis/tagger/marginals.ts';
import { bestPath, mayFollow } from '../../../../utils/analysis/tagger/viterbi.ts';

const labels = ['O', 'B-X', 'I-X'];
const emissions = Float64Array.from([0.2, 0.9, 0.1, 0.4, -0.3, 0.8, 1.1, 0.5, 0.3]);
const forbidden = Number.NEGATIVE_INFINITY;
const transitions = Float64Array.from([0.3, -0.2, forbidden, 0.1, -0.6, 0.7, 0.2, 0, 0.4]);
const starts = Float64Array.from([0.1, 0.2, forbidden]);

/** All paths with their scores: the slow truth. */
const paths = [0, 1, 2].flatMap((one) =>
  [0, 1, 2].flatMap((two) =>
    [0, 1, 2].map((three) => {
      const path = [one, two, three];
      const score = path.reduce(
        (sum, label, at) =>
          sum +
          (emissions[at * 3 + label] ?? 0) +
          (at === 0 ? (starts[label] ?? 0) : (transitions[(path[at - 1] ?? 0) * 3 + label] ?? 0)),
        0,
      );
      return { path, weight: Math.exp(score) };
    }),
  ),
);
const total = paths.reduce((sum, { weight }) => sum + weight, 0);

describe('probabilities of spans', () => {
  const probability = spanProbabilities(emissions, { labels, transitions, starts });
  it.each([
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 1],
    [1, 2],
    [2, 2],
  ])('from token %i to %i are those of all paths summed', (first, last) => {
    const isSpan = (path: readonly number[]) =>
      path.every((label, at) =>
        at < first || at > last + 1
          ? true
          : at === first
            ? label === 1
            : at <= last
              ? label === 2
              : label !== 2,
      );
    const expected = paths.reduce((sum, { path, weight }) => sum + (isSpan(path) ? weight : 0), 0) / total;
    expect(probability(first, last, 1, 2)).toBeCloseTo(expected, 10);
  });

  it('are 0 for a longer name where the corpus has names of one word only', () => {
    expect(probability(0, 1, 1, -1)).toBe(0);
  });

  it('bear scores of any size', () => {
    const huge = spanProbabilities(
      emissions.map((score) => score * 1000),
      { labels, transitions, starts },
    );
    expect(huge(0, 1, 1, 2)).toBeGreaterThan(0.99);
  });
});

describe('the best path', () => {
  it('is the heaviest of all', () => {
    const heaviest = paths.reduce((one, other) => (other.weight > one.weight ? other : one));
    expect(bestPath(emissions, transitions, starts, 3)).toEqual(heaviest.path);
  });

  it.each([
    [null, 'I-X', false],
    ['O', 'I-X', false],
    ['B-Y', 'I-X', false],
    ['B-X', 'I-X', true],
    ['I-X', 'B-X', true],
    [null, 'O', true],
  ])('from %s to %s: %s', (from, to, may) => {
    expect(mayFollow(from, to)).toBe(may);
  });
});
