import type { Span } from './types.ts';

/** `word`: letters and marks; `han`: one Han character; `number`: digits with separators; `mark`: one other sign. */
type TokenKind = 'word' | 'number' | 'han' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
}

const pattern =
  /(?<han>\p{Script=Han})|(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*)|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{M}])+)|(?<mark>[^\s\p{Z}])/gu;

/** Cuts a text into tokens; white space belongs to none. Linear in the text's length. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const kind: TokenKind = groups.han ? 'han' : groups.number ? 'number' : groups.word ? 'word' : 'mark';
    tokens.push({ start: match.index, end: match.index + match[0].length, kind });
  }
  return tokens;
}
