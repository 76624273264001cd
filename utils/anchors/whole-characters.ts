import type { Span } from '../analysis/types.ts';

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** Edits are counted in UTF-16 units; a passage begins and ends between characters, not inside one. */
export function wholeCharacters(letters: string, { start, end }: Span): Span {
  const splits = (at: number) =>
    at > 0 && isHighSurrogate(letters.charCodeAt(at - 1)) && isLowSurrogate(letters.charCodeAt(at));
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end };
}
