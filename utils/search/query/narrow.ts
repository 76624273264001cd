import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import type { Query } from './types.ts';

/** What a choice beside the results adds to the query: all of its parts. */
export type Narrowing = readonly Extract<Query, { readonly kind: 'field' }>[];

const partsOf = (query: Query): readonly Query[] => (query.kind === 'all' ? query.parts : [query]);

const isSame = (one: Query, other: Query): boolean => printQuery(one) === printQuery(other);

/** Whether a query is narrowed so already. */
export const isNarrowed = (query: string, narrowing: Narrowing): boolean => {
  const parts = partsOf(parseQuery(query));
  return narrowing.every((wanted) => parts.some((part) => isSame(part, wanted)));
};

/** Narrows a query, or takes that back. */
export function toggled(query: string, narrowing: Narrowing): string {
  const parts = partsOf(parseQuery(query));
  const next = isNarrowed(query, narrowing)
    ? parts.filter((part) => !narrowing.some((one) => isSame(part, one)))
    : [...parts.filter((part) => !narrowing.some((one) => isSame(part, one))), ...narrowing];
  return printQuery({ kind: 'all', parts: next });
}

/** One value of a field. */
export const byValue = (field: Narrowing[number]['field'], value: string): Narrowing => [
  { kind: 'field', field, value },
];

/** One year, from its first day to the first of the next. */
export const byYear = (year: string): Narrowing => [
  ...byValue('after', year),
  ...byValue('before', String(Number(year) + 1)),
];
