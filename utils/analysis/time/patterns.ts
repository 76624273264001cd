import type { Groups, Reading, TimeRule } from './types.ts';

/*
 * Parts of which the languages build their patterns. All quantifiers are bounded, so that a pattern takes a bounded
 * number of steps at each place of the text.
 */

/** Neither inside a word nor inside a number (`2.000`, `62-21-2025`, `9001:2015`, `HK.01.07/2025`). */
const leftEdge = String.raw`(?<![\p{L}\p{N}_$€£¥#@&=+]|\p{N}[-–—.,/:]|\p{L}[-/])`;
const rightEdge = String.raw`(?![\p{L}\p{N}_%]|[.,:/]\p{N}|[-–—]\p{N})`;

/** One space, or a line broken inside an expression. */
export const space = String.raw`[\s\u00a0\u202f]{1,2}`;
export const dash = String.raw`[\s\u00a0]?[-‐‑‒–—−~～][\s\u00a0]?`;

/** The full stop of a shortened month (`Sept. 11`), never that of the sentence. */
export const shortStop = String.raw`(?:(?<!\p{L}{5})\.(?=[\s\u00a0]?\d))?`;

/** A pattern for an alphabetic script that only matches whole words and whole numbers. */
export function wholeWords(source: string, flags: 'gu' | 'giu' = 'giu'): RegExp {
  return new RegExp(`${leftEdge}(?:${source})${rightEdge}`, flags);
}

/** `a|b|c` of the keys of a table, the longest first, so that `sept` is not read as `sep`. */
export function anyOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

export function lookUp<T>(table: Readonly<Record<string, T>>, word: string | undefined): T | undefined {
  return word === undefined ? undefined : table[word.toLowerCase()];
}

/**
 * Two rules for a date that may have its weekday before it: plain (`Kamis, 15 Mei 2025`) and with the date in
 * brackets (`Ahad (18/1)`), where the brackets belong to the expression.
 */
export function datedRules(
  name: string,
  { weekday, date }: { readonly weekday: string; readonly date: string },
  read: (groups: Groups) => Reading | null,
): readonly TimeRule[] {
  const bracketed = `${leftEdge}${weekday},?${space}?[(（](?:tanggal |tgl\\.? )?${date}[)）]`;
  return [
    { name: `${name}-in-brackets`, pattern: new RegExp(bracketed, 'giu'), read },
    { name, pattern: wholeWords(`(?:${weekday},?${space}(?:tanggal${space}|the )?)?${date}`), read },
  ];
}
