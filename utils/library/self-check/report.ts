import type { tableNames } from '../table-names.ts';

/** What may be wrong with a library, however it came about. */
export const faultKinds = [
  /** A row that no version of Simpul would write. */
  'bad-row',
  /** An article without its text. */
  'no-content',
  /** A text, event, revision, filing or outline without its article. */
  'no-article',
  /** A note, event or filing that points at something that is gone. */
  'lost-reference',
  /** An outline, from which lists and timeline are drawn, that does not say what the rows say. */
  'old-outline',
  /** A name that an article has and the table of names has not. */
  'missing-entity',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export type CheckedTable = (typeof tableNames)[number] | 'outlines';

/** A row that was taken out of its table because nothing could be made of it; it is kept, and can be downloaded. */
export interface AsideRow {
  /** `<table> <id>` */
  readonly id: string;
  readonly table: CheckedTable;
  readonly reason: FaultKind;
  /** Epoch ms. */
  readonly at: number;
  readonly row: unknown;
}

export interface CheckReport {
  /** Rows that were looked at. */
  readonly rows: number;
  readonly faults: Readonly<Record<FaultKind, number>>;
  /** How many of the faults were put right; all or none. */
  readonly repaired: number;
}
