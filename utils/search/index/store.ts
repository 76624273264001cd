import type { EntityTable, Table } from 'dexie';
import type { Bucket } from './buckets.ts';

/** An article as the index knows it. One with very many events has several, each for a part of them. */
export interface DocumentRow {
  readonly number: number;
  readonly articleId: string;
  /** Place of its first event among those of the article. */
  readonly from: number;
  /** Of what it was made; the same again needs no new one. */
  readonly signature: string;
}

/** Texts of a document's units, folded, by their part: what a phrase is looked for in. */
interface TextRow {
  readonly number: number;
  readonly parts: readonly string[];
}

/** What was written at once. Small ones are joined when there are many: a term is read from each. */
interface SegmentRow {
  readonly id: number;
  readonly documents: number;
  /** The buckets that it has rows of, where it is small; a large one is never joined with others. */
  readonly buckets: readonly string[];
}

export interface StateRow {
  readonly id: 'state';
  /** Changes with the terms and their numbers: an index of another shape is built anew. */
  readonly shape: number;
  /** Every outline up to this revision is in the index. */
  readonly revision: number;
  readonly nextDocument: number;
  readonly nextSegment: number;
  /** When the index was begun, epoch ms: another one has other numbers. */
  readonly begunAt: number;
}

/** A bucket as one segment has it. */
export type PostingRow = Bucket & { readonly bucket: string; readonly segment: number };

/**
 * The full-text index, in tables of the library: all in it is derived and can be thrown away, and it is in no backup.
 * Only the background worker writes.
 */
export interface SearchTables {
  readonly searchPostings: Table<PostingRow, [bucket: string, segment: number]>;
  readonly searchDocuments: EntityTable<DocumentRow, 'number'>;
  readonly searchTexts: EntityTable<TextRow, 'number'>;
  readonly searchSegments: EntityTable<SegmentRow, 'id'>;
  readonly searchState: EntityTable<StateRow, 'id'>;
}

export const searchTables = {
  searchPostings: '[bucket+segment]',
  searchDocuments: 'number, articleId',
  searchTexts: 'number',
  searchSegments: 'id',
  searchState: 'id, revision',
} as const satisfies Readonly<Record<keyof SearchTables, string>>;

export const indexShape = 1;

/** The state of an index in which nothing is. */
export const emptyState = (begunAt: number): StateRow => ({
  id: 'state',
  shape: indexShape,
  revision: 0,
  nextDocument: 1,
  nextSegment: 1,
  begunAt,
});
