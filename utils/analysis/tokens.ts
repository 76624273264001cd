import type { Span } from './types.ts';

/** `word`: letters and marks; `han`: one Han character; `number`: digits with separators; `mark`: one other sign. */
type TokenKind = 'word' | 'number' | 'han' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
}

const [unknown, space, han, digit, letter, mark] = [0, 1, 2, 3, 4, 5] as const;

function classOf(character: string): number {
  if (/\p{Script=Han}/u.test(character)) return han;
  if (/\p{Nd}/u.test(character)) return digit;
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  return /[\s\p{Z}]/u.test(character) ? space : mark;
}

/** Classes of the code units that were seen; a text has few different ones, and a regular expression asks anew each time. */
const classes = new Uint8Array(0x10000);

/** Most of what texts are made of, told without a regular expression. */
function fill(first: number, last: number, kind: number): void {
  classes.fill(kind, first, last + 1);
}
fill(0x00, 0x7f, mark);
fill(0x09, 0x0d, space);
fill(0x20, 0x20, space);
fill(0x30, 0x39, digit);
fill(0x41, 0x5a, letter);
fill(0x61, 0x7a, letter);
// Dashes and quotation marks.
fill(0x2010, 0x2027, mark);

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code] ?? unknown;
  if (known !== unknown) return known;
  const isPair = code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff;
  if (isPair) return classOf(text.slice(at, at + 2));
  const found = classOf(text.charAt(at));
  // Half a pair means something else with its other half.
  if (code < 0xd800 || code > 0xdfff) classes[code] = found;
  return found;
}

const widthAt = (text: string, at: number): 1 | 2 => {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
};

/** Where the run of one class that holds `from` ends. */
function endOfRun(text: string, from: number, kind: number): number {
  let at = from;
  for (;;) {
    // Most characters have been seen, and halves of pairs are never known.
    while (at < text.length && classes[text.charCodeAt(at)] === kind) at++;
    if (at >= text.length || classAt(text, at) !== kind) return at;
    at += widthAt(text, at);
  }
}

/** `1.250,5`: separators belong to a number where digits follow. */
function endOfNumber(text: string, from: number): number {
  let end = endOfRun(text, from, digit);
  while (text.charAt(end) === '.' || text.charAt(end) === ',') {
    const next = endOfRun(text, end + 1, digit);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Cuts a text into tokens; white space belongs to none. Linear in the text's length. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const found = classAt(text, at);
    let kind: TokenKind = 'mark';
    if (found === letter) {
      kind = 'word';
      at = endOfRun(text, at, letter);
    } else if (found === digit) {
      kind = 'number';
      at = endOfNumber(text, at);
    } else {
      at += widthAt(text, at);
      if (found === space) continue;
      if (found === han) kind = 'han';
    }
    tokens.push({ start, end: at, kind });
  }
  return tokens;
}
