import { hashText, join } from './hash.ts';

/** What features are made of, for one word: hashes, so that making features costs no strings. */
export interface WordView {
  readonly lower: number;
  readonly shape: number;
  readonly isCapital: boolean;
  /** Of the first 1, 2 … characters of the word in small letters; at most six. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** `"`, `(` and `)` change what surrounds the words behind them. */
  readonly sign: string;
}

const longestAffix = 6;

/** `Xxx`, `XX`, `d`, `x-X`: a sign stands at most twice in a row, so that lengths do not scatter the shape. */
function shapeOf(word: string): string {
  let shape = '';
  for (const character of word) {
    const sign = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? 'd'
          : character;
    if (!shape.endsWith(sign + sign)) shape += sign;
  }
  return shape;
}

/** A word in small letters, its digits alike. */
export const lowerOf = (word: string): string => word.toLowerCase().replace(/\p{N}/gu, '0');

/** Stands before the first and behind the last word of a sentence. */
export const outside: WordView = {
  lower: 1,
  shape: 1,
  isCapital: false,
  prefixes: [1],
  suffixes: [1],
  sign: '',
};

export function viewWord(word: string): WordView {
  const lower = lowerOf(word);
  const lengths = Array.from({ length: Math.min(longestAffix, lower.length) }, (_, index) => index + 1);
  return {
    lower: hashText(lower),
    shape: hashText(shapeOf(word)),
    isCapital: /^\p{Lu}/u.test(word),
    prefixes: lengths.map((length) => join(length, hashText(lower, 0, length))),
    suffixes: lengths.map((length) => join(length, hashText(lower, lower.length - length))),
    sign: /^["()]$/u.test(word) ? word : '',
  };
}
