import type { QueryField } from '../query/types.ts';

/** What of a query could not be understood, and was left out; each is told with what to do about it. */
export type QueryProblem =
  | { readonly kind: 'unknown-field'; readonly name: string; readonly suggestions: readonly string[] }
  | {
      readonly kind: 'unknown-value';
      readonly field: QueryField;
      readonly value: string;
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'missing-value'; readonly field: QueryField }
  | { readonly kind: 'no-day'; readonly field: QueryField; readonly value: string }
  | { readonly kind: 'short-beginning'; readonly text: string };
