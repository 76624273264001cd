import { fold, type HanVariants } from './fold.ts';
import { type Token, tokenize } from './tokens.ts';
import { hashOfCodes } from './word-filter.ts';

/** A text as several steps read it; made once for each article. */
export interface ReadText {
  /** Same length as the text; see fold.ts. */
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** Folded text of each token. */
  readonly words: readonly string[];
  /** The different words. What depends on a word alone is asked once for each of these, not at every token. */
  readonly vocabulary: readonly string[];
  /** The hash of each word of the vocabulary; see word-filter.ts. */
  readonly hashes: readonly number[];
  /** For each token the place of its word in the vocabulary; different places always hold different words, almost. */
  readonly wordIds: Int32Array;
}

/** So many words may share a hash before one is taken for new: no text can make the reading quadratic. */
const mostProbes = 64;

/** Codes of a text's characters: a look at one costs a fraction of what it costs in a string. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

function isSame(codes: Uint16Array, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (codes[one + at] !== codes[other + at]) return false;
  return true;
}

/** Numbers words as they come. */
class WordNumbers {
  readonly vocabulary: string[] = [];
  readonly hashes: number[] = [];
  readonly #folded: string;
  readonly #codes: Uint16Array;
  readonly #firsts: Int32Array;
  /** By hash: the number of a word and one more; 0 where there is none. */
  readonly #slots: Int32Array;
  readonly #shift: number;

  constructor(folded: string, count: number) {
    this.#folded = folded;
    this.#codes = codesOf(folded);
    this.#firsts = new Int32Array(count);
    this.#slots = new Int32Array(2 << (32 - Math.clz32(count)));
    this.#shift = Math.clz32(this.#slots.length - 1);
  }

  of(start: number, end: number): number {
    const codes = this.#codes;
    const slots = this.#slots;
    const hash = hashOfCodes(codes, start, end);
    let slot = hash >>> this.#shift;
    for (let probe = 0; probe < mostProbes; probe++) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) {
        slots[slot] = this.vocabulary.length + 1;
        break;
      }
      const word = this.vocabulary[id];
      if (word?.length === end - start && isSame(codes, this.#firsts[id] ?? 0, start, end - start)) return id;
      slot = (slot + 1) & (slots.length - 1);
    }
    this.#firsts[this.vocabulary.length] = start;
    this.hashes.push(hash);
    return this.vocabulary.push(this.#folded.slice(start, end)) - 1;
  }
}

export function readText(text: string, hanVariants?: HanVariants): ReadText {
  const folded = fold(text, hanVariants);
  const tokens = tokenize(text);
  const numbers = new WordNumbers(folded, tokens.length);
  const { vocabulary, hashes } = numbers;
  const wordIds = new Int32Array(tokens.length);
  const words: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start = 0, end = 0 } = tokens[at] ?? {};
    const id = numbers.of(start, end);
    wordIds[at] = id;
    words.push(vocabulary[id] ?? '');
  }
  return { folded, tokens, words, vocabulary, hashes, wordIds };
}
