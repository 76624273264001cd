import type { Groups, Reading, TimeRule } from './types.ts';

/*
 * Parts of which the languages build their patterns. All quantifiers are bounded, so that a pattern takes a bounded
 * number of steps at each place of the text.
 */

/*
 * Letters and digits of all living scripts, written out. An engine compiles `\p{L}` into hundreds of ranges and pairs of
 * surrogates; at both edges of a hundred patterns that took most of a cold start.
 */
const letter = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`;
const digit = String.raw`0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u218b\u2460-\u249b\uff10-\uff19`;

/**
 * Neither inside a word nor inside a number (`2.000`, `62-21-2025`, `9001:2015`, `HK.01.07/2025`). Most places of a text
 * lie inside a word of plain letters: asking for that first spares the rest.
 */
const leftEdge = `(?<![A-Za-z])(?<![${letter}${digit}_$€£¥#@&=+]|[${digit}][-–—.,/:]|[${letter}][-/])`;
const rightEdge = `(?![${letter}${digit}_%]|[.,:/][${digit}]|[-–—][${digit}])`;

/**
 * Matches always and takes nothing. Behind a part that is there or not, or that has words of different lengths, an engine
 * compiles the rest of the pattern anew for each case, and again behind the next such part: a date came to 200 kB of
 * code. A look ahead is a place where all cases meet again, so the rest is compiled once.
 */
export const joint = '(?=)';

/** One space, or a line broken inside an expression. */
export const space = String.raw`(?:[\s\u00a0\u202f]{1,2}${joint})`;
export const dash = String.raw`(?:[\s\u00a0]?[-‐‑‒–—−~～][\s\u00a0]?${joint})`;

/** The full stop of a shortened month (`Sept. 11`), never that of the sentence. */
export const shortStop = String.raw`${joint}(?:(?<!\p{L}{5})\.(?=[\s\u00a0]?\d))?${joint}`;

/** What a source says with letters that must keep their case: names of groups, escapes, classes. */
const syntax = /\(\?<\w+>|\\k<\w+>|\\[pP]\{[^{}]*\}|\\./gu;

/** Letters small, syntax as it is. */
function inSmallLetters(source: string): string {
  let small = '';
  let from = 0;
  for (const { index, 0: kept } of source.matchAll(syntax)) {
    small += source.slice(from, index).toLowerCase() + kept;
    from = index + kept.length;
  }
  return small + source.slice(from).toLowerCase();
}

/** A pattern for the text in small letters: the flag `i` makes a pattern five times dearer to compile. See `TimeRule`. */
const anyCase = (source: string): RegExp => new RegExp(inSmallLetters(source), 'dgu');

/** A pattern for an alphabetic script that only matches whole words and whole numbers; in any case, unless flags are given. */
export function wholeWords(source: string, flags?: 'gu'): RegExp {
  const whole = `${leftEdge}(?:${source})${joint}${rightEdge}`;
  return flags === undefined ? anyCase(whole) : new RegExp(whole, flags);
}

/** `a|b|c` of the keys of a table, the longest first, so that `sept` is not read as `sep`. */
export function anyOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

export function lookUp<T>(table: Readonly<Record<string, T>>, word: string | undefined): T | undefined {
  return word === undefined ? undefined : table[word.toLowerCase()];
}

/** A bracket with a digit, which every date in brackets has, `(15 Mei)`, `(September 11)`. */
const numberInBrackets = /[(（][^)）]{0,24}\d/u;

/**
 * Two rules for a date that may have its weekday before it: plain (`Kamis, 15 Mei 2025`) and with the date in
 * brackets (`Ahad (18/1)`), where the brackets belong to the expression.
 * @param needs see `TimeRule`.
 */
export function datedRules(
  name: string,
  { weekday, date, needs }: { readonly weekday: string; readonly date: string; readonly needs?: RegExp },
  read: (groups: Groups) => Reading | null,
): readonly TimeRule[] {
  const bracketed = `${leftEdge}${weekday},?${space}?[(（](?:tanggal |tgl\\.? )?${joint}${date}[)）]`;
  return [
    { name: `${name}-in-brackets`, pattern: anyCase(bracketed), needs: needs ?? numberInBrackets, read },
    {
      name,
      pattern: wholeWords(`(?:${weekday},?${space}(?:tanggal${space}|the )?)?${joint}${date}`),
      ...(needs ? { needs } : {}),
      read,
    },
  ];
}
