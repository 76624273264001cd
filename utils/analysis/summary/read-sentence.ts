/** Content words of a sentence as ascending numbers, one for each word of the text: sets that are cheap to compare. */
export type WordNumbers = readonly number[];

export interface ReadSentence {
  /** Content words of Latin text, pairs of Han characters of Chinese text; case aside. */
  readonly words: WordNumbers;
  /** Runs of letters and digits, Han characters and signs. */
  readonly tokens: number;
  readonly han: number;
  /** Tokens with a capital behind the first. */
  readonly capitals: number;
}

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** All characters are of the kinds that `readPlain` knows: ASCII, dashes and quotes, everyday Han with its signs. */
const plain =
  /^[\t-\r -~\u2010-\u2027\u3001\u3002\u300a-\u300f\u4e00-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]*$/;

/**
 * Reads the sentences of one text; the same word has the same number in all of them.
 * @param functionWords words without content, in small letters.
 */
export function sentenceReader(functionWords: ReadonlySet<string>): (sentence: string) => ReadSentence {
  const numbers = new Map<string, number>();
  /** For each word the last sentence that has it. */
  const lastIn: number[] = [];
  let sentences = 0;

  const add = (words: number[], word: string): void => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
    }
    if (lastIn[number] === sentences) return;
    lastIn[number] = sentences;
    // Most words are new to the text, and so come in order.
    let at = words.length;
    for (; at > 0 && (words[at - 1] ?? 0) > number; at--) words[at] = words[at - 1] ?? 0;
    words[at] = number;
  };

  const readPlain = (sentence: string): ReadSentence => {
    const small = sentence.toLowerCase();
    const words: number[] = [];
    let [tokens, han, capitals] = [0, 0, 0];
    for (let at = 0; at < sentence.length; at++) {
      const code = sentence.charCodeAt(at);
      if (isSpace(code)) continue;
      tokens++;
      if (isHan(code)) {
        han++;
        if (isHan(sentence.charCodeAt(at + 1))) add(words, small.slice(at, at + 2));
        continue;
      }
      if (!isLetter(code) && !isDigit(code)) continue;
      const start = at;
      let isWord = true;
      for (; ; at++) {
        const next = sentence.charCodeAt(at);
        if (isDigit(next)) isWord = false;
        else if (!isLetter(next)) break;
      }
      if (tokens > 1 && code >= 0x41 && code <= 0x5a) capitals++;
      if (isWord && at - start > 2) {
        const word = small.slice(start, at);
        if (!functionWords.has(word)) add(words, word);
      }
      at--;
    }
    return { words, tokens, han, capitals };
  };

  const readAny = (sentence: string): ReadSentence => {
    const words: number[] = [];
    for (const [run] of sentence
      .toLowerCase()
      .matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
      if (/^\p{Script=Han}/u.test(run))
        for (let at = 0; at + 2 <= run.length; at++) add(words, run.slice(at, at + 2));
      else if (run.length > 2 && /^\p{L}+$/u.test(run) && !functionWords.has(run)) add(words, run);
    }
    const tokens =
      sentence.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|[^\s\p{L}\p{N}]/gu) ?? [];
    return {
      words,
      tokens: tokens.length,
      han: tokens.filter((token) => /^\p{Script=Han}/u.test(token)).length,
      capitals: tokens.slice(1).filter((token) => /^\p{Lu}/u.test(token)).length,
    };
  };

  return (sentence) => {
    sentences++;
    return plain.test(sentence) ? readPlain(sentence) : readAny(sentence);
  };
}

/** How many words two sentences share. */
export function sharedWords(one: WordNumbers, other: WordNumbers): number {
  let [at, beside, shared] = [0, 0, 0];
  while (at < one.length && beside < other.length) {
    const difference = (one[at] ?? 0) - (other[beside] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) beside++;
  }
  return shared;
}
