import { countUpTo } from '../count-up-to.ts';
import type { Span } from '../types.ts';

/** @returns whether one of the spans holds all of the asked one; logarithmic for each question. */
export function createCover(spans: readonly Span[]): (asked: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  let furthest = -1;
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    const count = countUpTo(starts, start);
    return count > 0 && (reach[count - 1] ?? -1) >= end;
  };
}

/** Deals items out to the sentences that hold them whole; items across a sentence's end go to none. */
export function dealOut<T extends Span>(items: readonly T[], sentences: readonly Span[]): readonly T[][] {
  const starts = sentences.map(({ start }) => start);
  const dealt: T[][] = sentences.map(() => []);
  for (const item of items) {
    const index = countUpTo(starts, item.start) - 1;
    const sentence = sentences[index];
    if (sentence && item.end <= sentence.end) dealt[index]?.push(item);
  }
  return dealt;
}
