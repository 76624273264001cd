import type { QueryField } from '../query/types.ts';

/** A value of a field that a reader can choose. */
export interface FieldValue {
  readonly id: string;
  /** In the reader's language. */
  readonly label: string;
  /** Everything that it is called, folded, in any language. */
  readonly names: readonly string[];
  /** In how many articles, where that is known. */
  readonly count?: number;
}

/** Fields whose values are names of something; the others take days. */
export type NamedField = Exclude<QueryField, 'before' | 'after'>;

/** What is known of the values of fields. */
export interface FieldKnowledge {
  /** All values of a field, the likeliest first. */
  readonly valuesOf: (field: NamedField) => Promise<readonly FieldValue[]>;
  /** Which articles are filed so. */
  readonly filed: (field: 'tag' | 'is', id: string) => Promise<(articleId: string) => boolean>;
}
