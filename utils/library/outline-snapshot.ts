import { OutlineColumns, type PackedColumns } from './outline-columns.ts';
import type { Library } from './schema.ts';

/**
 * The outlines of the whole library as they were at a revision, packed. A page that opens reads this one row and the
 * outlines that are newer, not twenty thousand rows. Derived: it may be missing or old at any time, and is in no backup.
 */
export interface SnapshotRow {
  readonly id: 'outlines';
  /** Changes with the shape of `PackedColumns`; another shape is not read. */
  readonly shape: number;
  /** The highest revision that it holds. */
  readonly revision: number;
  /** How many outlines, tombstones among them, the library had then. */
  readonly total: number;
  readonly columns: PackedColumns;
}

const shape = 1;

/** Outlines that are read one by one before a new snapshot is worth its while. */
const mostLoose = 400;

/** What a page begins with: columns and what they hold. */
export interface Beginning {
  readonly columns: OutlineColumns;
  readonly revision: number;
  readonly total: number;
}

/** The columns as they were packed last; empty ones where there are none that can be read. */
export async function beginFromSnapshot(library: Library): Promise<Beginning> {
  const row = await library.snapshots.get('outlines');
  if (row?.id !== 'outlines' || row.shape !== shape)
    return { columns: new OutlineColumns(), revision: 0, total: 0 };
  const { revision, total, columns } = row;
  return { columns: new OutlineColumns(columns), revision, total };
}

/** Packs the outlines anew where more than a few are newer than the snapshot. @returns whether it did. */
export async function packOutlines(library: Library, loose = mostLoose): Promise<boolean> {
  return library.transaction('rw', [library.outlines, library.snapshots], async () => {
    const former = await library.snapshots.get('outlines');
    const known = former?.id === 'outlines' ? former.revision : 0;
    if ((await library.outlines.where('revision').above(known).count()) <= loose) return false;
    const rows = await library.outlines.toArray();
    const columns = new OutlineColumns();
    columns.take(rows);
    const revision = rows.reduce((last, row) => Math.max(last, row.revision), 0);
    const row = { shape, revision, total: rows.length, columns: columns.pack() };
    await library.snapshots.put({ id: 'outlines', ...row });
    return true;
  });
}
