import { lex } from './lex.ts';
import type { Query } from './types.ts';

/** Whether a value is read back as one piece without quotation marks. */
function isPlain(value: string): boolean {
  const [only, ...others] = lex(`in:${value}`);
  return value !== '' && others.length === 0 && only?.kind === 'field' && only.value === value;
}

const asValue = (value: string) => (isPlain(value) ? value : `"${value}"`);

function printPart(query: Query, parent: 'all' | 'any' | 'not'): string {
  switch (query.kind) {
    case 'word':
      return query.prefix ? `${query.text}*` : query.text;
    case 'phrase':
      return `"${query.text}"`;
    case 'field':
      return `${query.field}:${asValue(query.value)}`;
    case 'unknown':
      return `${query.name}:${asValue(query.value)}`;
    case 'not':
      return `-${printPart(query.part, 'not')}`;
    case 'any': {
      const inner = query.parts.map((part) => printPart(part, 'any')).join(' OR ');
      return parent === 'not' ? `(${inner})` : inner;
    }
    case 'all': {
      const inner = query.parts.map((part) => printPart(part, 'all')).join(' ');
      return parent === 'all' ? inner : `(${inner})`;
    }
  }
}

/** A query as a reader would type it; `parseQuery` gives it back. */
export const printQuery = (query: Query): string => printPart(query, 'all');
