import type { Place } from '../opening.ts';
import { openAsStored, openLibrary } from '../schema.ts';
import { tableNames } from '../table-names.ts';
import type { Clock } from '../types.ts';
import { writeTables } from './json.ts';

/**
 * A library that a newer Simpul wrote, as the backup which that one reads: its rows as they stand, under its version,
 * with tables that are not known here; what is known and in no backup is left out. Nothing is written.
 */
export async function exportNewerLibrary(clock: Clock, place: Place = {}): Promise<Blob> {
  const leftOut = new Set(openLibrary(place).tables.map(({ name }) => name));
  for (const name of tableNames) leftOut.delete(name);
  const library = openAsStored(place);
  try {
    await library.open();
    const names = library.tables.map(({ name }) => name).filter((name) => !leftOut.has(name));
    return await writeTables(library, names, Math.floor(library.verno), clock);
  } finally {
    library.close();
  }
}
