import type { LibraryRows } from '../export/library-rows.ts';
import type { Row } from '../types.ts';

/** What of a library goes into a pack: a slice of it, never how its reader filed it. */
export type PackRows = Pick<
  LibraryRows,
  'articles' | 'contents' | 'events' | 'entities' | 'notes' | 'corrections'
>;

export const packTables = ['articles', 'contents', 'events', 'entities', 'notes', 'corrections'] as const;

/** What a pack says of itself. */
export interface PackHead {
  /** Of this pack: taken twice, it is the same one. */
  readonly id: string;
  /** Epoch ms. */
  readonly madeAt: number;
  /** Who sends it, as they call themselves; may be empty. */
  readonly sender: string;
  readonly note: string;
  /** False where the texts are excerpts. */
  readonly hasTexts: boolean;
}

export interface Pack extends PackHead {
  readonly rows: PackRows;
}

/** Tables whose rows can be told apart from the reader's own, so that a newer pack may renew them. */
export type BroughtTable = 'articles' | 'entities' | 'notes' | 'corrections';

/** A row that a pack brought, as it was then: changed since, it is the reader's own. */
export type Brought = readonly [table: BroughtTable, id: string, updatedAt: number];

/** A pack that was taken in, with what is needed to take it back. */
export interface PackRow extends Row {
  readonly sender: string;
  readonly note: string;
  readonly madeAt: number;
  readonly takenAt: number;
  readonly brought: readonly Brought[];
  /** Rows of earlier packs that this one renewed. */
  readonly before: PackRows;
  /** The reader's own notes that found their article in it. */
  readonly adopted: readonly string[];
}

export const noPackRows: PackRows = {
  articles: [],
  contents: [],
  events: [],
  entities: [],
  notes: [],
  corrections: [],
};
