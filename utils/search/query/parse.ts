import { fieldNamed } from './field-names.ts';
import { type Lexeme, lex } from './lex.ts';
import { emptyQuery, type Query } from './types.ts';

/** What can be looked for has a letter or a digit. */
const isWorded = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Groups deeper than this are read as if their brackets were not there. */
const deepest = 40;

/** Parts of one kind as one group: flat, and no group at all around a single one. */
export function grouped(kind: 'all' | 'any', parts: readonly Query[]): Query {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const filled = flat.filter((part) => part.kind !== 'all' || part.parts.length > 0);
  const [first] = filled;
  if (filled.length === 1 && first) return first;
  return filled.length === 0 ? emptyQuery : { kind, parts: filled };
}

function negated(part: Query): Query {
  if (part.kind === 'not') return part.part;
  return part.kind === 'all' && part.parts.length === 0 ? part : { kind: 'not', part };
}

function wordOf(text: string): Query {
  const prefix = /[*＊]$/u.test(text);
  const bare = text.replace(/(?<![*＊])[*＊]+$/u, '');
  return isWorded(bare) ? { kind: 'word', text: bare, prefix } : emptyQuery;
}

function leafOf(lexeme: Lexeme): Query {
  switch (lexeme.kind) {
    case 'phrase':
      return isWorded(lexeme.text) ? { kind: 'phrase', text: lexeme.text } : emptyQuery;
    case 'word':
      return wordOf(lexeme.text);
    case 'field': {
      const field = fieldNamed(lexeme.name);
      if (field !== null) return { kind: 'field', field, value: lexeme.value };
      return { kind: 'unknown', name: lexeme.name, value: lexeme.value };
    }
    default:
      return emptyQuery;
  }
}

class Parser {
  readonly #lexemes: readonly Lexeme[];
  #at = 0;

  constructor(text: string) {
    this.#lexemes = lex(text);
  }

  whole(): Query {
    const parts: Query[] = [];
    // A bracket too many closes nothing.
    while (this.#at < this.#lexemes.length) {
      parts.push(this.#all(0));
      this.#at++;
    }
    return grouped('all', parts);
  }

  #peek(): Lexeme | undefined {
    return this.#lexemes[this.#at];
  }

  /** At a closing bracket or the end. */
  #isClosed(): boolean {
    const lexeme = this.#peek();
    return lexeme === undefined || lexeme.kind === 'close';
  }

  #all(depth: number): Query {
    const parts: Query[] = [];
    while (!this.#isClosed()) parts.push(this.#any(depth));
    return grouped('all', parts);
  }

  /** `a OR b`; an OR at an edge joins nothing. */
  #any(depth: number): Query {
    const parts = [this.#one(depth)];
    while (this.#peek()?.kind === 'or') {
      this.#at++;
      if (!this.#isClosed()) parts.push(this.#one(depth));
    }
    return grouped('any', parts);
  }

  #one(depth: number): Query {
    const lexeme = this.#peek();
    if (!lexeme || lexeme.kind === 'close') return emptyQuery;
    if (lexeme.kind === 'or') return emptyQuery;
    this.#at++;
    if (lexeme.kind === 'not') {
      // Any number of signs is read without going deeper.
      let isNegative = true;
      for (; this.#peek()?.kind === 'not'; this.#at++) isNegative = !isNegative;
      const part = this.#one(depth);
      return isNegative ? negated(part) : part;
    }
    if (lexeme.kind !== 'open') return leafOf(lexeme);
    if (depth >= deepest) return emptyQuery;
    const inner = this.#all(depth + 1);
    if (this.#peek()?.kind === 'close') this.#at++;
    return inner;
  }
}

/**
 * Reads a query: words that must all occur, `OR` between alternatives (which binds them closer than their neighbours),
 * `-` before what must not, `"a phrase"`, `begin*`, brackets, `field:value`. Whatever is typed is some query.
 */
export const parseQuery = (text: string): Query => new Parser(text).whole();
