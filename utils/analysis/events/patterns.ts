import { allMatches } from '../all-matches.ts';

/**
 * A pattern of whole words for languages with spaces. A space in the source stands for any white space; the text is folded,
 * so words are written in lower case without accents and a Latin letter is one of `a` to `z` (`\p{L}` in a hundred look-arounds
 * costs tens of milliseconds to compile).
 */
export const words = (source: string): RegExp =>
  new RegExp(`(?<![a-z0-9]-?)(?:${source.replaceAll(' ', '\\s+')})(?![a-z0-9])`, 'gu');

/** A pattern for Han text, which has no word boundary. */
export const han = (source: string): RegExp => new RegExp(`(?:${source})`, 'gu');

/** Whether a pattern with the `g` flag matches somewhere, without its memory of the last match. */
export function found(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const hit = pattern.test(text);
  pattern.lastIndex = 0;
  return hit;
}

const sticky = new WeakMap<RegExp, RegExp>();

/** How long the match of a pattern at the start of a text is; 0 where it does not match there. Reads no further. */
export function lengthAtStart(pattern: RegExp, text: string): number {
  let here = sticky.get(pattern);
  if (!here) {
    here = new RegExp(pattern.source, 'uy');
    sticky.set(pattern, here);
  }
  here.lastIndex = 0;
  return here.exec(text)?.[0].length ?? 0;
}

/** Whether a pattern's last match ends where the text ends. */
export const endsWith = (pattern: RegExp, text: string): boolean =>
  lastMatch(pattern, text)?.end === text.length;

/** The last match in a text. */
export function lastMatch(pattern: RegExp, text: string): { start: number; end: number } | null {
  const last = allMatches(pattern, text).at(-1);
  return last ? { start: last.index, end: last.index + last[0].length } : null;
}

/** Words of an office or description, any number of them with what ties them together. */
export const phraseOf = (source: string): RegExp =>
  new RegExp(`(?:[\\s().]|'s?|(?<![a-z])(?:${source.replaceAll(' ', '\\s+')})(?![a-z]))*`, 'gu');

const anchored = new WeakMap<RegExp, RegExp>();

/** Whether a pattern matches a text from its start to its end. */
export function wholly(pattern: RegExp, text: string): boolean {
  let whole = anchored.get(pattern);
  if (!whole) {
    whole = new RegExp(`^(?:${pattern.source})$`, 'u');
    anchored.set(pattern, whole);
  }
  return whole.test(text);
}
