import { beyond, loneFeatures, reach, sentenceFeatures } from '../../utils/analysis/tagger/features.ts';
import { viewWord } from '../../utils/analysis/tagger/word-view.ts';
import { countWords, type WordCounts } from './count-words.ts';
import type { TaggedSentence } from './read-corpus.ts';

/** A corpus as the trainer reads it: each feature is a row of the weights, each label an index. */
export interface Examples {
  /** `O` first, then the others in alphabetical order. */
  readonly labels: readonly string[];
  readonly keys: Uint32Array;
  readonly words: Pick<WordCounts, 'wordKeys' | 'wordClasses'>;
  readonly sentences: readonly { readonly rows: readonly Int32Array[]; readonly gold: Int32Array }[];
}

/** Its own features first: the trainer never hides the very first, which every token has. */
const distances = [0, ...Array.from({ length: reach }, (_, index) => [-index - 1, index + 1]).flat()];

/** @param fewestTokens a feature seen in fewer tokens is left out */
export function readExamples(corpus: readonly TaggedSentence[], fewestTokens: number): Examples {
  const named = new Set(corpus.flatMap((sentence) => sentence.labels));
  named.delete('O');
  const labels = ['O', ...[...named].sort()];
  const words = countWords(corpus, labels);
  const counts = new Map<number, number>();
  const features = corpus.map((sentence) => {
    const classes = words.classesWithout(sentence);
    const classed = sentence.tokens.map((token, at) => ({
      view: viewWord(token),
      wordClass: classes[at] ?? 0,
    }));
    const keys = classed.map(() => [] as number[]);
    for (const [at, ofToken] of keys.entries())
      for (const distance of distances)
        loneFeatures(classed[at + distance] ?? beyond, distance, (key) => ofToken.push(key));
    sentenceFeatures(classed, (at) => (key) => keys[at]?.push(key));
    for (const ofToken of keys) for (const key of ofToken) counts.set(key, (counts.get(key) ?? 0) + 1);
    return keys.map((ofToken) => Uint32Array.from(ofToken));
  });
  const keys = Uint32Array.from(
    [...counts].filter(([, count]) => count >= fewestTokens).map(([key]) => key),
  ).sort();
  const rowOf = new Map<number, number>();
  keys.forEach((key, row) => {
    rowOf.set(key, row);
  });
  const labelIndex = new Map(labels.map((label, index) => [label, index]));
  return {
    labels,
    keys,
    words,
    sentences: corpus.map((sentence, index) => ({
      rows: (features[index] ?? []).map((ofToken) =>
        Int32Array.from([...ofToken].flatMap((key) => rowOf.get(key) ?? [])),
      ),
      gold: Int32Array.from(sentence.labels, (label) => labelIndex.get(label) ?? 0),
    })),
  };
}
