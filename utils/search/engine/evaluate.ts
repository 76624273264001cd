import { findWords, type SearchIndex } from './find-words.ts';
import { allMarks, both, either, type Marks, neither, noMarks } from './marks.ts';
import type { Resolved, ResolvedWords } from './resolved.ts';
import { textPattern } from './text-pattern.ts';

/** A query with what is known of every unit about each of its parts. */
export type Evaluated = { readonly marks: Marks } & (
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Evaluated[] }
  | { readonly kind: 'not'; readonly part: Evaluated }
  | { readonly kind: 'words'; readonly words: ResolvedWords; readonly pattern: RegExp | null }
  | { readonly kind: 'where' }
);

function whereMarks(size: number, matches: (unit: number) => boolean): Marks {
  const { yes, score } = noMarks(size);
  for (let unit = 0; unit < size; unit++) if (matches(unit)) yes[unit] = 1;
  return { yes, maybe: yes, score };
}

/** Asks the index for every part of a query. */
export async function evaluate(index: SearchIndex, query: Resolved): Promise<Evaluated> {
  const { size } = index.universe;
  switch (query.kind) {
    case 'words': {
      const pattern = textPattern(query.text, query.prefix, index.variants);
      return { kind: 'words', words: query, pattern, marks: await findWords(index, query) };
    }
    case 'where':
      return { kind: 'where', marks: whereMarks(size, query.matches) };
    case 'not': {
      const part = await evaluate(index, query.part);
      return { kind: 'not', part, marks: neither(part.marks) };
    }
    default: {
      const parts = await Promise.all(query.parts.map((part) => evaluate(index, part)));
      const [first, ...others] = parts.map(({ marks }) => marks);
      const marks = first ? others.reduce(query.kind === 'all' ? both : either, first) : allMarks(size);
      return { kind: query.kind, parts, marks };
    }
  }
}

/** Whether a unit is found, where the index left it open: its folded text decides. */
export function decide(query: Evaluated, unit: number, text: string): boolean {
  if (query.marks.yes[unit] === 1) return true;
  if (query.marks.maybe[unit] === 0) return false;
  switch (query.kind) {
    case 'all':
      return query.parts.every((part) => decide(part, unit, text));
    case 'any':
      return query.parts.some((part) => decide(part, unit, text));
    case 'not':
      return !decide(query.part, unit, text);
    case 'words':
      return query.pattern?.test(inScope(text, query.words)) ?? false;
    default:
      return true;
  }
}

/** The part of a text in which words are looked for: its first line is the title. */
function inScope(text: string, { scope }: ResolvedWords): string {
  if (scope === 'anywhere') return text;
  const titleEnd = text.indexOf('\n');
  return scope === 'title' ? text.slice(0, titleEnd) : text.slice(titleEnd + 1);
}
