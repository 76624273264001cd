import { distanceBetween, type Fingerprint } from './sentence-fingerprint.ts';

/** Bits of 64: with one word changed five of six sentences stay within, with a fifth cut off three of four; unrelated ones never came near. */
const mostBitsApart = 12;
/** A copy shares at least this part of the shorter report's sentences, and this many of them. */
const shareOfCopy = 0.5;
const fewestOfCopy = 3;
/** Size of the sketch by which copies find each other: A. Broder's bottom-k sample (1997) of whole sentences. */
const sketchSize = 8;

export const areAlike = (one: Fingerprint, other: Fingerprint): boolean =>
  distanceBetween(one, other) <= mostBitsApart;

/** For each sentence of `one`, the index of the sentence of `other` that says nearly the same, or -1. */
export function sharedSentences(
  one: readonly Fingerprint[],
  other: readonly Fingerprint[],
): readonly number[] {
  return one.map((fingerprint) => {
    let best = -1;
    let fewest = mostBitsApart + 1;
    other.forEach((candidate, index) => {
      const distance = distanceBetween(fingerprint, candidate);
      if (distance < fewest) [best, fewest] = [index, distance];
    });
    return best;
  });
}

export const shorterFirst = <Item>(
  one: readonly Item[],
  other: readonly Item[],
): readonly [readonly Item[], readonly Item[]] => (one.length <= other.length ? [one, other] : [other, one]);

/** Whether one report was syndicated from the other, or both from a third: half of the shorter stands in the longer. */
export function areCopies(one: readonly Fingerprint[], other: readonly Fingerprint[]): boolean {
  const telling = (fingerprints: readonly Fingerprint[]) => fingerprints.filter((print) => print !== '');
  const [shorter, longer] = shorterFirst(telling(one), telling(other));
  const shared = sharedSentences(shorter, longer).filter((index) => index >= 0).length;
  return shared >= fewestOfCopy && shared >= shareOfCopy * shorter.length;
}

/** Keys of which two copies share at least one, unless each of their sentences was changed. */
export const copyKeysOf = (fingerprints: readonly Fingerprint[]): readonly string[] =>
  [...new Set(fingerprints)]
    .filter((print) => print !== '')
    .sort()
    .slice(0, sketchSize);
