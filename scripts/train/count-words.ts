import { hashText } from '../../utils/analysis/tagger/hash.ts';
import { wordKey } from '../../utils/analysis/tagger/model.ts';
import { classOf, unseenClass } from '../../utils/analysis/tagger/word-classes.ts';
import { lowerOf } from '../../utils/analysis/tagger/word-view.ts';
import type { TaggedSentence } from './read-corpus.ts';

/** A vocabulary larger than this would eat the file; its rarest words then count as unseen. */
const mostWords = 40_000;

export interface WordCounts {
  /** Class of each token of a sentence of the corpus, as if the corpus lacked this sentence: as it is for new text. */
  classesWithout(sentence: TaggedSentence): readonly number[];
  readonly wordKeys: Uint32Array;
  readonly wordClasses: Uint16Array;
}

/** Counts for each word of a corpus how often it stands for each kind of name. */
export function countWords(corpus: readonly TaggedSentence[], labels: readonly string[]): WordCounts {
  const kinds = ['', ...new Set(labels.filter((label) => label !== 'O').map((label) => label.slice(2)))];
  const kindOf = new Map(labels.map((label) => [label, label === 'O' ? 0 : kinds.indexOf(label.slice(2))]));
  const counts = new Map<number, Int32Array>();
  const keyOf = (token: string) => wordKey(hashText(lowerOf(token)));
  const count = (sentence: TaggedSentence, by: number) => {
    for (const [at, token] of sentence.tokens.entries()) {
      const key = keyOf(token);
      const known = counts.get(key) ?? new Int32Array(kinds.length);
      counts.set(key, known);
      const kind = kindOf.get(sentence.labels[at] ?? 'O') ?? 0;
      known[kind] = (known[kind] ?? 0) + by;
    }
  };
  for (const sentence of corpus) count(sentence, 1);
  const total = (known: Int32Array) => known.reduce((sum, value) => sum + value, 0);
  let fewest = 1;
  let kept = [...counts.keys()];
  while (kept.length > mostWords) {
    fewest++;
    kept = kept.filter((key) => total(counts.get(key) ?? new Int32Array(0)) >= fewest);
  }
  kept.sort((one, other) => one - other);
  const classNow = (key: number) => {
    const known = counts.get(key);
    return known && total(known) >= fewest ? classOf(known) : unseenClass;
  };
  const wordKeys = Uint32Array.from(kept);
  const wordClasses = Uint16Array.from(kept, classNow);
  return {
    wordKeys,
    wordClasses,
    classesWithout(sentence) {
      count(sentence, -1);
      const classes = sentence.tokens.map((token) => classNow(keyOf(token)));
      count(sentence, 1);
      return classes;
    },
  };
}
