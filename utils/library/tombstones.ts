import type { Table } from 'dexie';
import type { Library } from './schema.ts';
import type { Clock } from './types.ts';

interface MortalRow {
  readonly id: string;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
}

/** The rows that live. */
export const living = <Row extends MortalRow>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ deletedAt }) => deletedAt === null);

/** How many rows of a table live; none of them is read. */
export async function countLiving(table: Table): Promise<number> {
  // The index has the tombstones alone.
  const [all, deleted] = await Promise.all([table.count(), table.where('deletedAt').above(0).count()]);
  return all - deleted;
}

/** Marks a row of the reader's own as deleted, or takes that back. False where there is no such row. */
export async function setTombstone(
  library: Library,
  table: 'notes' | 'corrections' | 'watches' | 'sites' | 'collections' | 'searches' | 'briefs',
  id: string,
  deleted: boolean,
  clock: Clock,
): Promise<boolean> {
  const now = clock();
  const changes = { deletedAt: deleted ? now : null, updatedAt: now };
  return (await library.table<MortalRow, string>(table).update(id, changes)) > 0;
}
