import type { Span } from './types.ts';

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** A letter or digit of a script that parts its words. */
function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return isPlainLetter(code) || isDigit(code);
  return /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);
}

const joins = (one: string, other: string): boolean => isWordCharacter(one) && isWordCharacter(other);

/** A Latin name ends where its word ends; digits belong to the word (`H5N1`). Han needs no boundary. */
export function isBounded(text: string, { start, end }: Span, alsoRight: boolean): boolean {
  if (joins(text.charAt(start - 1), text.charAt(start))) return false;
  return !alsoRight || !joins(text.charAt(end - 1), text.charAt(end));
}
