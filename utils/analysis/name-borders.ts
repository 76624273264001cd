import type { Span } from './types.ts';

const joins = (one: string, other: string): boolean =>
  /[\p{L}\p{N}]/u.test(one) &&
  /[\p{L}\p{N}]/u.test(other) &&
  !/\p{Script=Han}/u.test(one) &&
  !/\p{Script=Han}/u.test(other);

/** A Latin name ends where its word ends; digits belong to the word (`H5N1`). Han needs no boundary. */
export function isBounded(text: string, { start, end }: Span, alsoRight: boolean): boolean {
  if (joins(text.charAt(start - 1), text.charAt(start))) return false;
  return !alsoRight || !joins(text.charAt(end - 1), text.charAt(end));
}
