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
