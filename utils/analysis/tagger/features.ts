import { featureKey, join } from './hash.ts';
import { runFeatures } from './run-features.ts';
import { outsideClass } from './word-classes.ts';
import { outside, type WordView } from './word-view.ts';

/** One word of a sentence: its view and its class (`word-classes.ts`). */
export interface ClassedWord {
  readonly view: WordView;
  readonly wordClass: number;
}

/** Takes the features of a token one by one, as keys of `featureKey`. */
export type Sink = (key: number) => void;

const beyond: ClassedWord = { view: outside, wordClass: outsideClass };
const bagReach = 5;

/** Features that depend on the word alone, so that they can be summed once for each word. */
export function wordFeatures({ view, wordClass }: ClassedWord, sink: Sink): void {
  const { lower, shape, isCapital, prefixes, suffixes } = view;
  sink(featureKey(0, 0));
  sink(featureKey(1, lower));
  sink(featureKey(2, shape));
  for (const prefix of prefixes) sink(featureKey(3, prefix));
  for (const [index, suffix] of suffixes.entries()) {
    sink(featureKey(4, suffix));
    if (isCapital && index < 4) sink(featureKey(5, suffix));
  }
  sink(featureKey(6, wordClass));
  sink(featureKey(7, wordClass, shape));
}

/** Features of a word among its neighbours. */
function contextFeatures(words: readonly ClassedWord[], at: number, sink: Sink): void {
  const wordAt = (index: number): ClassedWord => words[index] ?? beyond;
  const [third, second, before] = [wordAt(at - 3).view, wordAt(at - 2).view, wordAt(at - 1).view];
  const here = wordAt(at).view;
  const [after, fourth, fifth] = [wordAt(at + 1).view, wordAt(at + 2).view, wordAt(at + 3).view];
  sink(featureKey(10, before.lower));
  sink(featureKey(11, after.lower));
  sink(featureKey(12, second.lower));
  sink(featureKey(13, fourth.lower));
  sink(featureKey(14, third.lower));
  sink(featureKey(15, fifth.lower));
  sink(featureKey(16, before.lower, here.lower));
  sink(featureKey(17, here.lower, after.lower));
  sink(featureKey(18, second.lower, before.lower));
  sink(featureKey(19, after.lower, fourth.lower));
  sink(featureKey(20, before.lower, after.lower));
  sink(featureKey(21, before.lower, here.shape));
  sink(featureKey(22, here.shape, after.lower));
  sink(featureKey(23, before.shape));
  sink(featureKey(24, after.shape));
  sink(featureKey(25, before.shape, here.shape));
  sink(featureKey(26, here.shape, after.shape));
  sink(featureKey(27, before.shape, here.shape, after.shape));
  sink(featureKey(28, second.shape, before.shape, here.shape));
  sink(featureKey(29, here.shape, after.shape, fourth.shape));
  sink(featureKey(30, join(second.shape, before.shape), here.shape, join(after.shape, fourth.shape)));
  sink(featureKey(31, Math.min(at, 2)));
  sink(featureKey(32, (before.isCapital ? 4 : 0) + (here.isCapital ? 2 : 0) + (after.isCapital ? 1 : 0)));
  for (let distance = 1; distance <= bagReach; distance++) {
    sink(featureKey(33, wordAt(at - distance).view.lower));
    sink(featureKey(34, wordAt(at + distance).view.lower));
  }
}

/** Features of the classes around a word. */
function classFeatures(words: readonly ClassedWord[], at: number, sink: Sink): void {
  const wordAt = (index: number): ClassedWord => words[index] ?? beyond;
  const [second, before, here] = [wordAt(at - 2).wordClass, wordAt(at - 1), wordAt(at)];
  const [after, fourth] = [wordAt(at + 1), wordAt(at + 2).wordClass];
  sink(featureKey(40, before.wordClass));
  sink(featureKey(41, after.wordClass));
  sink(featureKey(42, before.wordClass, here.wordClass));
  sink(featureKey(43, here.wordClass, after.wordClass));
  sink(featureKey(44, before.wordClass, here.wordClass, after.wordClass));
  sink(featureKey(45, second, before.wordClass, here.wordClass));
  sink(featureKey(46, here.wordClass, after.wordClass, fourth));
  sink(featureKey(47, before.view.lower, here.wordClass));
  sink(featureKey(48, here.wordClass, after.view.lower));
  sink(featureKey(49, join(before.wordClass, before.view.shape), here.wordClass, here.view.shape));
  sink(featureKey(50, here.wordClass, here.view.shape, join(after.wordClass, after.view.shape)));
}

/**
 * Features of every word of a sentence beside `wordFeatures`.
 * @param sinkAt gives the sink for the word at an index
 */
export function sentenceFeatures(words: readonly ClassedWord[], sinkAt: (at: number) => Sink): void {
  let isQuoted = false;
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const { sign, shape } = word.view;
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    const sink = sinkAt(at);
    const enclosed = (isQuoted ? 1 : 0) + (depth > 0 ? 2 : 0);
    sink(featureKey(35, enclosed));
    sink(featureKey(36, enclosed, shape));
    contextFeatures(words, at, sink);
    classFeatures(words, at, sink);
  }
  runFeatures(words, sinkAt);
}
