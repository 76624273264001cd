import { fold } from '../fold.ts';
import { tokenize } from '../tokens.ts';

/** A list of phrases, ready to be matched against a text's tokens. */
export interface PhraseIndex {
  /** How many tokens the longest phrase that starts at `at` has; 0 where none does. */
  lengthAt(words: readonly string[], at: number): number;
  /** The same for the longest phrase that ends before `end`. */
  lengthBefore(words: readonly string[], end: number): number;
}

const cache = new WeakMap<object, PhraseIndex>();

function build(list: Iterable<string>): PhraseIndex {
  const byFirst = new Map<string, string[][]>();
  const byLast = new Map<string, string[][]>();
  const put = (map: Map<string, string[][]>, key: string | undefined, phrase: string[]) => {
    if (key === undefined) return;
    const others = map.get(key);
    if (others) others.push(phrase);
    else map.set(key, [phrase]);
  };
  for (const phrase of list) {
    const folded = fold(phrase);
    const words = tokenize(folded).map(({ start, end }) => folded.slice(start, end));
    put(byFirst, words[0], words);
    put(byLast, words[words.length - 1], words);
  }
  const fits = (words: readonly string[], phrase: readonly string[], at: number) =>
    at >= 0 && phrase.every((word, index) => words[at + index] === word);
  return {
    lengthAt(words, at) {
      let longest = 0;
      for (const phrase of byFirst.get(words[at] ?? '') ?? [])
        if (phrase.length > longest && fits(words, phrase, at)) longest = phrase.length;
      return longest;
    },
    lengthBefore(words, end) {
      let longest = 0;
      for (const phrase of byLast.get(words[end - 1] ?? '') ?? [])
        if (phrase.length > longest && fits(words, phrase, end - phrase.length)) longest = phrase.length;
      return longest;
    },
  };
}

/** The index of a list, built at its first use. */
export function phraseIndex(list: readonly string[] | ReadonlySet<string>): PhraseIndex {
  const known = cache.get(list);
  if (known) return known;
  const built = build(list);
  cache.set(list, built);
  return built;
}
