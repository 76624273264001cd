import type { Span } from '../../analysis/types.ts';

/** A piece of a query as it was typed. */
export type Lexeme = Span &
  (
    | { readonly kind: 'open' | 'close' | 'or' | 'not' }
    | { readonly kind: 'phrase'; readonly text: string }
    | { readonly kind: 'word'; readonly text: string }
    /** `name:value`; `quoted` where the value stands in quotation marks. */
    | { readonly kind: 'field'; readonly name: string; readonly value: string; readonly quoted: boolean }
  );

const quotes = '"“”„‟＂«»「」『』';
const space = /\s/u;
const colon = /^(?<name>\p{L}[\p{L}\p{M}_-]*)[:：](?<value>.*)$/su;
const minus = /[-−－]/u;

const isQuote = (character: string) => character !== '' && quotes.includes(character);
const isEnd = (character: string) =>
  character === '' || space.test(character) || isQuote(character) || '()（）'.includes(character);

/** Where a quoted passage ends: at the next quotation mark, or with the query. */
function quoted(text: string, start: number): { readonly text: string; readonly end: number } {
  let end = start;
  while (end < text.length && !isQuote(text.charAt(end))) end++;
  return { text: text.slice(start, end).trim().replace(/\s+/gu, ' '), end: Math.min(end + 1, text.length) };
}

/** `http://…` is an address and `10:30` a time, no field. */
const isField = (value: string) => !value.startsWith('//');

/** Cuts a query into its pieces. Takes any text. */
export function lex(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const character = text.charAt(at);
    if (space.test(character)) {
      at++;
      continue;
    }
    if ('(（'.includes(character)) {
      lexemes.push({ kind: 'open', start, end: ++at });
      continue;
    }
    if (')）'.includes(character)) {
      lexemes.push({ kind: 'close', start, end: ++at });
      continue;
    }
    if (minus.test(character) && !space.test(text.charAt(at + 1)) && at + 1 < text.length) {
      lexemes.push({ kind: 'not', start, end: ++at });
      continue;
    }
    if (isQuote(character)) {
      const passage = quoted(text, at + 1);
      at = passage.end;
      lexemes.push({ kind: 'phrase', text: passage.text, start, end: at });
      continue;
    }
    while (!isEnd(text.charAt(at))) at++;
    const run = text.slice(start, at);
    // Most runs are no field: a pattern of letters of all scripts is slow to begin with.
    const { name, value = '' } = (/[:：]/u.test(run) && colon.exec(run)?.groups) || {};
    if (name !== undefined && value === '' && isQuote(text.charAt(at))) {
      const passage = quoted(text, at + 1);
      at = passage.end;
      lexemes.push({ kind: 'field', name, value: passage.text, quoted: true, start, end: at });
    } else if (name !== undefined && isField(value)) {
      lexemes.push({ kind: 'field', name, value, quoted: false, start, end: at });
    } else if (run === 'OR' || run === '|') {
      lexemes.push({ kind: 'or', start, end: at });
    } else {
      lexemes.push({ kind: 'word', text: run, start, end: at });
    }
  }
  return lexemes;
}
