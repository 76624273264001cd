import { beyond, type ClassedWord, type Sink } from './features.ts';
import { featureKey, join } from './hash.ts';

/** A run longer than this is a headline in capitals; it is read in pieces. */
const longestRun = 8;

/** Ends of the run of capitals around a word, no further away than `longestRun`. */
function runAround(words: readonly ClassedWord[], at: number): readonly [number, number] {
  const isCapital = (index: number) => words[index]?.view.isCapital ?? false;
  let [first, last] = [at, at];
  while (at - first < longestRun && isCapital(first - 1)) first--;
  while (last - at < longestRun && isCapital(last + 1)) last++;
  return [first, last];
}

/** A run of capitals takes its meaning from the words around it and from its own first and last word. */
function capitalRun(words: readonly ClassedWord[], at: number, sink: Sink): void {
  const wordAt = (index: number): ClassedWord => words[index] ?? beyond;
  const [first, last] = runAround(words, at);
  const [lead, follow, head, tail] = [wordAt(first - 1), wordAt(last + 1), wordAt(first), wordAt(last)];
  const [behind, ahead] = [at - first, last - at];
  sink(featureKey(60, lead.view.lower));
  sink(featureKey(61, follow.view.lower));
  sink(featureKey(62, head.view.lower));
  sink(featureKey(63, tail.view.lower));
  sink(featureKey(64, behind, ahead));
  sink(featureKey(65, lead.view.lower, head.view.lower));
  sink(featureKey(66, wordAt(first - 2).view.lower, lead.view.lower));
  sink(featureKey(67, follow.view.lower, wordAt(last + 2).view.lower));
  sink(featureKey(68, head.view.lower, behind));
  sink(featureKey(69, tail.view.lower, ahead));
  sink(featureKey(70, lead.view.lower, follow.view.lower));
  let text = 0;
  for (let index = first; index <= last; index++) {
    const { lower } = wordAt(index).view;
    text = join(text, lower);
    if (index !== at) sink(featureKey(71, lower));
  }
  sink(featureKey(72, text, behind));
  sink(featureKey(73, lead.wordClass));
  sink(featureKey(74, lead.wordClass, wordAt(at).wordClass));
  sink(featureKey(75, head.wordClass, behind));
}

/** Features of the run of words to which a word belongs. */
export function runFeatures(words: readonly ClassedWord[], sinkAt: (at: number) => Sink): void {
  for (let at = 0; at < words.length; at++) if (words[at]?.view.isCapital) capitalRun(words, at, sinkAt(at));
}
