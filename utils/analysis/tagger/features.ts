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

/** Stands before the first and behind the last word of a sentence. */
export const beyond: ClassedWord = { view: outside, wordClass: outsideClass };

/** Words further away say nothing. */
export const reach = 5;
/** From here on it makes no difference how far a word is, only on which side. */
export const farDistance = 3;

/**
 * What a word alone says of the word at a distance from it, so that it can be summed once for each word and distance.
 * @param distance 0 for the word itself, -1 for the word before; at most `reach`
 */
export function loneFeatures(word: ClassedWord, distance: number, sink: Sink): void {
  const { view, wordClass } = word;
  if (distance === 0) {
    ownFeatures(word, sink);
    return;
  }
  sink(featureKey(distance < 0 ? 33 : 34, view.lower));
  if (distance === -1 || distance === 1) {
    sink(featureKey(11 + distance, view.lower));
    sink(featureKey(24 + distance, view.shape));
    sink(featureKey(41 + distance, wordClass));
  } else if (distance === -2 || distance === 2) sink(featureKey(14 + distance, view.lower));
}

function ownFeatures({ view, wordClass }: ClassedWord, sink: Sink): void {
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

/** Features of a word together with its neighbours. */
function contextFeatures(words: readonly ClassedWord[], at: number, sink: Sink): void {
  const wordAt = (index: number): ClassedWord => words[index] ?? beyond;
  const [second, before, here] = [wordAt(at - 2).view, wordAt(at - 1).view, wordAt(at).view];
  const [after, fourth] = [wordAt(at + 1).view, wordAt(at + 2).view];
  sink(featureKey(16, before.lower, here.lower));
  sink(featureKey(17, here.lower, after.lower));
  sink(featureKey(18, second.lower, before.lower));
  sink(featureKey(19, after.lower, fourth.lower));
  sink(featureKey(20, before.lower, after.lower));
  sink(featureKey(21, before.lower, here.shape));
  sink(featureKey(22, here.shape, after.lower));
  sink(featureKey(26, before.shape, here.shape));
  sink(featureKey(27, here.shape, after.shape));
  sink(featureKey(28, before.shape, here.shape, after.shape));
  sink(featureKey(29, second.shape, before.shape, here.shape));
  sink(featureKey(30, here.shape, after.shape, fourth.shape));
  sink(featureKey(31, join(second.shape, before.shape), here.shape, join(after.shape, fourth.shape)));
  sink(featureKey(32, Math.min(at, 2)));
}

/** Features of the classes around a word. */
function classFeatures(words: readonly ClassedWord[], at: number, sink: Sink): void {
  const [before, here, after] = [words[at - 1] ?? beyond, words[at] ?? beyond, words[at + 1] ?? beyond];
  sink(featureKey(44, before.wordClass, here.wordClass));
  sink(featureKey(45, here.wordClass, after.wordClass));
  sink(featureKey(46, before.wordClass, here.wordClass, after.wordClass));
  sink(featureKey(47, before.view.lower, here.wordClass));
  sink(featureKey(48, here.wordClass, after.view.lower));
}

/**
 * Features of every word of a sentence beside its `loneFeatures`.
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
