import type { Span } from '../../analysis/types.ts';
import type { FieldKnowledge, FieldValue } from '../fields/knowledge.ts';
import { nearest } from '../fields/nearest.ts';
import { fieldNamed, fieldNames } from './field-names.ts';
import { type Lexeme, lex } from './lex.ts';
import { type QueryField, queryFields } from './types.ts';

/** What may stand in the place of what is being typed. */
export type Completion =
  | { readonly kind: 'field'; readonly field: QueryField; readonly text: string }
  | { readonly kind: 'value'; readonly field: QueryField; readonly text: string; readonly value: FieldValue };

export interface Completions {
  /** The part of the query that a completion replaces. */
  readonly range: Span;
  readonly items: readonly Completion[];
}

const mostShown = 8;

/** The piece of the query that ends where the caret stands. */
const typedAt = (text: string, caret: number): Lexeme | null =>
  lex(text.slice(0, caret)).findLast(({ end }) => end === caret) ?? null;

/** A value as it is typed: in quotation marks where it would be read as several words. */
function asTyped(value: string): string {
  const [only, ...others] = lex(`in:${value}`);
  const isOne = others.length === 0 && only?.kind === 'field' && only.value === value;
  return isOne ? value : `"${value.replaceAll('"', '')}"`;
}

/** Fields by the beginning of their name in any language, each as it is called there. */
function fieldsBeginning(word: string): readonly Completion[] {
  const wanted = word.toLowerCase();
  const found = new Map<QueryField, string>();
  for (const name of fieldNames) {
    const field = fieldNamed(name);
    if (field && name.startsWith(wanted) && !found.has(field)) found.set(field, name);
  }
  return queryFields.flatMap((field) => {
    const name = found.get(field);
    return name ? [{ kind: 'field', field, text: `${name}:` } as const] : [];
  });
}

/** The name of a value by which it is found again: its label, where that is one of its names, else its id. */
const nameToType = ({ id, label, names }: FieldValue): string =>
  names.includes(label.normalize('NFKC').toLowerCase()) ? label : id;

/** What can be completed at the caret: the name of a field, or a value of the one that is typed. */
export async function completionsAt(
  text: string,
  caret: number,
  knowledge: FieldKnowledge,
): Promise<Completions | null> {
  const typed = typedAt(text, caret);
  if (typed?.kind === 'word' && typed.text.length >= 2) {
    const items = fieldsBeginning(typed.text);
    return items.length > 0 ? { range: typed, items } : null;
  }
  if (typed?.kind !== 'field') return null;
  const field = fieldNamed(typed.name);
  if (field === null || field === 'before' || field === 'after') return null;
  // A quoted value that is closed is done.
  if (typed.quoted && typed.value !== '' && /["”»」』＂]$/u.test(text.slice(typed.start, caret))) return null;
  const values = await knowledge.valuesOf(field);
  const likely =
    typed.value.trim() === '' ? values.slice(0, mostShown) : nearest(typed.value, values, mostShown);
  const items = likely.map((value): Completion => {
    return { kind: 'value', field, value, text: `${typed.name}:${asTyped(nameToType(value))} ` };
  });
  return items.length > 0 ? { range: typed, items } : null;
}

/** The query with a completion in place, and where the caret stands then. */
export function completed(
  text: string,
  { range }: Pick<Completions, 'range'>,
  { text: insert }: Pick<Completion, 'text'>,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(range.end);
  const next = `${text.slice(0, range.start)}${insert}${insert.endsWith(' ') ? rest.replace(/^\s+/u, '') : rest}`;
  return { text: next, caret: range.start + insert.length };
}
