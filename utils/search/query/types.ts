/** What a query can restrict besides words, in the order in which they are offered. */
export const queryFields = [
  'entity',
  'country',
  'topic',
  'type',
  'stage',
  'site',
  'lang',
  'tag',
  'is',
  'before',
  'after',
  'in',
] as const;
export type QueryField = (typeof queryFields)[number];

/** A query as a tree. The parser gives it in one form only: no group of one, none within its own kind. */
export type Query =
  | { readonly kind: 'all'; readonly parts: readonly Query[] }
  | { readonly kind: 'any'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  /** `prefix`: all words that begin so. */
  | { readonly kind: 'word'; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'field'; readonly field: QueryField; readonly value: string }
  /** Written like a field, but there is none of this name. */
  | { readonly kind: 'unknown'; readonly name: string; readonly value: string };

/** Looks for nothing and restricts nothing. */
export const emptyQuery: Query = { kind: 'all', parts: [] };
