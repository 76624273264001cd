import { fold } from '../fold.ts';
import { tokenize } from '../tokens.ts';
import { WordFilter } from '../word-filter.ts';

/** The words of a text, and for each of them in which lists it begins or ends a phrase: one bit for each list. */
export interface ListedWords {
  readonly words: readonly string[];
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

/** A list of phrases, ready to be matched against a text's tokens. */
export interface PhraseIndex {
  /** How many tokens the longest phrase that starts at `at` has; 0 where none does. */
  lengthAt(text: ListedWords, at: number): number;
  /** The same for the longest phrase that ends before `end`. */
  lengthBefore(text: ListedWords, end: number): number;
  /** Tokens at which a phrase starts, ascending. */
  startsIn(text: ListedWords): readonly number[];
  /** `lengthAt` for words of which no bits are known. */
  lengthAtWord(words: readonly string[], at: number): number;
  lengthBeforeWord(words: readonly string[], end: number): number;
}

type Phrase = readonly string[];

const none: readonly Phrase[] = [];

function put(phrases: Map<string, Phrase[]>, key: string | undefined, phrase: Phrase): void {
  if (key === undefined) return;
  const others = phrases.get(key);
  if (others) others.push(phrase);
  else phrases.set(key, [phrase]);
}

const fits = (words: readonly string[], phrase: Phrase, at: number): boolean => {
  if (at < 0) return false;
  for (let index = 0; index < phrase.length; index++) if (words[at + index] !== phrase[index]) return false;
  return true;
};

class ListIndex implements PhraseIndex {
  readonly byFirst = new Map<string, Phrase[]>();
  readonly byLast = new Map<string, Phrase[]>();
  /** Bit of this list in `ListedWords`; 0 where it has none of its own, and so every place is looked up. */
  bit = 0;
  #isClaimed = false;

  constructor(list: Iterable<string>) {
    for (const phrase of list) {
      const folded = fold(phrase);
      const words = tokenize(folded).map(({ start, end }) => folded.slice(start, end));
      put(this.byFirst, words[0], words);
      put(this.byLast, words[words.length - 1], words);
    }
  }

  /** A list that has been given two different bits has none. */
  claim(bit: number): void {
    this.bit = this.#isClaimed && this.bit !== bit ? 0 : bit;
    this.#isClaimed = true;
  }

  lengthAt({ words, begins }: ListedWords, at: number): number {
    if (this.bit !== 0 && ((begins[at] ?? 0) & this.bit) === 0) return 0;
    return this.lengthAtWord(words, at);
  }

  lengthBefore({ words, ends }: ListedWords, end: number): number {
    if (this.bit !== 0 && ((ends[end - 1] ?? 0) & this.bit) === 0) return 0;
    return this.lengthBeforeWord(words, end);
  }

  startsIn(text: ListedWords): readonly number[] {
    const { begins } = text;
    const starts: number[] = [];
    for (let at = 0; at < begins.length; at++)
      if ((this.bit === 0 || ((begins[at] ?? 0) & this.bit) !== 0) && this.lengthAt(text, at) > 0)
        starts.push(at);
    return starts;
  }

  lengthAtWord(words: readonly string[], at: number): number {
    let longest = 0;
    for (const phrase of this.byFirst.get(words[at] ?? '') ?? none)
      if (phrase.length > longest && fits(words, phrase, at)) longest = phrase.length;
    return longest;
  }

  lengthBeforeWord(words: readonly string[], end: number): number {
    let longest = 0;
    for (const phrase of this.byLast.get(words[end - 1] ?? '') ?? none)
      if (phrase.length > longest && fits(words, phrase, end - phrase.length)) longest = phrase.length;
    return longest;
  }
}

type List = readonly string[] | ReadonlySet<string>;

const cache = new WeakMap<List, ListIndex>();

function indexOf(list: List): ListIndex {
  const known = cache.get(list);
  if (known) return known;
  const built = new ListIndex(list);
  cache.set(list, built);
  return built;
}

/** The index of a list, built at its first use. */
export const phraseIndex = (list: List): PhraseIndex => indexOf(list);

interface ListedWord {
  begins: number;
  ends: number;
}

/** Looks a word up in many lists at once. */
export interface WordLists {
  readonly words: ReadonlyMap<string, Readonly<ListedWord>>;
  readonly filter: WordFilter;
}

const bitsInNumber = 31;

/** Gives each list a bit, and each of their words the bits of the lists of which it begins or ends a phrase. */
export function joinLists(lists: readonly List[]): WordLists {
  const words = new Map<string, ListedWord>();
  const wordOf = (word: string): ListedWord => {
    let listed = words.get(word);
    if (!listed) {
      listed = { begins: 0, ends: 0 };
      words.set(word, listed);
    }
    return listed;
  };
  for (const [at, list] of lists.slice(0, bitsInNumber).entries()) {
    const index = indexOf(list);
    const bit = 1 << at;
    index.claim(bit);
    for (const word of index.byFirst.keys()) wordOf(word).begins |= bit;
    for (const word of index.byLast.keys()) wordOf(word).ends |= bit;
  }
  return { words, filter: WordFilter.of(words.keys()) };
}

/** Whether a word may be one of a list that `joinLists` was given; a look that costs next to nothing. */
export const mayBeIn = ({ begins }: ListedWords, at: number, list: List): boolean => {
  const { bit } = indexOf(list);
  return bit === 0 || ((begins[at] ?? 0) & bit) !== 0;
};
