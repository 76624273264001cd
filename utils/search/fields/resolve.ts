import { fold } from '../../analysis/fold.ts';
import { dayNumber } from '../../library/days.ts';
import type { Resolved, Scope } from '../engine/resolved.ts';
import type { Universe } from '../engine/universe.ts';
import { fieldNames } from '../query/field-names.ts';
import type { Query, QueryField } from '../query/types.ts';
import type { FieldKnowledge, FieldValue, NamedField } from './knowledge.ts';
import { called, nearest } from './nearest.ts';
import { placesToLook } from './places-to-look.ts';
import type { QueryProblem } from './problems.ts';
import { filedTest, periodTest, testOf } from './tests-of-units.ts';

/** Fewer letters begin too many words. */
const shortestBeginning = 2;
const suggestionsShown = 3;

export interface ResolvedQuery {
  readonly query: Resolved;
  readonly problems: readonly QueryProblem[];
}

/** A part that was not understood restricts nothing; the reader is told. */
const nothing: Resolved = { kind: 'all', parts: [] };

const dayPattern = /^(?<year>\d{4})(?:[-/](?<month>\d{1,2}))?(?:[-/](?<day>\d{1,2}))?$/u;

/** The first day of `2025`, `2025-03` or `2025-03-01`, as an epoch day; null for what is no day. */
export function firstDayOf(value: string): number | null {
  const { year, month = '1', day = '1' } = dayPattern.exec(value.trim())?.groups ?? {};
  if (year === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // 31 February would be a day of March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? null : dayNumber(iso);
}

class Resolver {
  readonly problems: QueryProblem[] = [];
  readonly #universe: Universe;
  readonly #knowledge: FieldKnowledge;

  constructor(universe: Universe, knowledge: FieldKnowledge) {
    this.#universe = universe;
    this.#knowledge = knowledge;
  }

  async resolve(query: Query, scope: Scope): Promise<Resolved> {
    switch (query.kind) {
      case 'all': {
        const inner = scopeOf(query.parts) ?? scope;
        return {
          kind: 'all',
          parts: await Promise.all(query.parts.map((part) => this.resolve(part, inner))),
        };
      }
      case 'any': {
        const parts = await Promise.all(query.parts.map((part) => this.resolve(part, scope)));
        const understood = parts.filter((part) => part !== nothing);
        return understood.length === 0 ? nothing : { kind: 'any', parts: understood };
      }
      case 'not': {
        const part = await this.resolve(query.part, scope);
        return part === nothing ? nothing : { kind: 'not', part };
      }
      case 'word':
        return this.#word(query, scope);
      case 'phrase':
        return { kind: 'words', text: query.text, exact: true, prefix: false, scope };
      case 'field':
        return this.#field(query.field, query.value);
      case 'unknown':
        return this.#tell({ kind: 'unknown-field', name: query.name, suggestions: fieldsLike(query.name) });
    }
  }

  #word({ text, prefix }: Extract<Query, { readonly kind: 'word' }>, scope: Scope): Resolved {
    const isShort = prefix && text.length < shortestBeginning && !/\p{Script=Han}/u.test(text);
    if (isShort) return this.#tell({ kind: 'short-beginning', text });
    return { kind: 'words', text, exact: false, prefix, scope };
  }

  #tell(problem: QueryProblem): Resolved {
    this.problems.push(problem);
    return nothing;
  }

  async #field(field: QueryField, value: string): Promise<Resolved> {
    if (value.trim() === '') return this.#tell({ kind: 'missing-value', field });
    if (field === 'before' || field === 'after') {
      const day = firstDayOf(value);
      if (day === null) return this.#tell({ kind: 'no-day', field, value });
      const [from, until] = field === 'after' ? [day, Infinity] : [-Infinity, day];
      return { kind: 'where', matches: periodTest(this.#universe, from, until) };
    }
    const values = await this.#knowledge.valuesOf(field);
    const meant = meantBy(field, value, values);
    if (meant.length === 0) {
      const suggestions = nearest(value, values, suggestionsShown).map(({ label }) => label);
      return this.#tell({ kind: 'unknown-value', field, value, suggestions });
    }
    const ids = meant.map(({ id }) => id);
    if (field !== 'tag' && field !== 'is')
      return { kind: 'where', matches: testOf(this.#universe, field, ids) };
    const tests = await Promise.all(ids.map((id) => this.#knowledge.filed(field, id)));
    const isFiled = (articleId: string) => tests.some((test) => test(articleId));
    return {
      kind: 'where',
      matches: filedTest(this.#universe, isFiled, field === 'tag' ? (ids[0] ?? null) : null),
    };
  }
}

/** What a value of a field means: what is called so; of sites also those whose name has it. */
function meantBy(field: NamedField, value: string, values: readonly FieldValue[]): readonly FieldValue[] {
  const exact = called(value, values);
  if (exact.length > 0 || field !== 'site') return exact;
  const wanted = fold(value.trim());
  return values.filter(({ names }) => names.some((name) => name.includes(wanted)));
}

/** `in:title` beside words says where those are looked for. */
function scopeOf(parts: readonly Query[]): Scope | null {
  for (const part of parts) {
    if (part.kind !== 'field' || part.field !== 'in') continue;
    const [place] = called(part.value, placesToLook);
    if (place?.id === 'title' || place?.id === 'text') return place.id;
  }
  return null;
}

function fieldsLike(name: string): readonly string[] {
  const values = fieldNames.map((field) => ({ field, names: [field] }));
  return nearest(name, values, suggestionsShown).map(({ field }) => `${field}:`);
}

/** Understands the fields of a query. What cannot be understood is left out of it, and told. */
export async function resolveQuery(
  query: Query,
  universe: Universe,
  knowledge: FieldKnowledge,
): Promise<ResolvedQuery> {
  const resolver = new Resolver(universe, knowledge);
  return { query: await resolver.resolve(query, 'anywhere'), problems: resolver.problems };
}
