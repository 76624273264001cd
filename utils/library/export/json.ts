import type { Dexie } from 'dexie';
import type { Library } from '../schema.ts';
import { tableNames } from '../table-names.ts';
import type { Clock } from '../types.ts';
import { formatName, formatVersion } from './library-file.ts';

/** The whole library as one JSON file, read in one transaction. */
export function exportJson(library: Library, clock: Clock): Promise<Blob> {
  return writeTables(library, tableNames, formatVersion, clock);
}

/**
 * Tables as a backup of a version. It is put together row by row: one string of a large library would be longer than a
 * browser allows.
 */
export async function writeTables(
  library: Dexie,
  names: readonly string[],
  version: number,
  clock: Clock,
): Promise<Blob> {
  const head = { format: formatName, version, exportedAt: new Date(clock()).toISOString() };
  const parts: string[] = [JSON.stringify(head).slice(0, -1)];
  await library.transaction('r', [...names], async () => {
    for (const name of names) {
      parts.push(`,\n"${name}":[`);
      let before = '\n';
      await library.table(name).each((row: unknown) => {
        parts.push(before, JSON.stringify(row));
        before = ',\n';
      });
      parts.push(']');
    }
  });
  parts.push('}\n');
  return new Blob(parts, { type: 'application/json' });
}
