import type { Library } from '../schema.ts';
import { tableNames } from '../table-names.ts';
import type { Clock } from '../types.ts';
import { formatName, formatVersion } from './library-file.ts';

/**
 * The whole library as one JSON file, read in one transaction. It is put together row by row: one string of a large
 * library would be longer than a browser allows.
 */
export async function exportJson(library: Library, clock: Clock): Promise<Blob> {
  const head = { format: formatName, version: formatVersion, exportedAt: new Date(clock()).toISOString() };
  const parts: string[] = [JSON.stringify(head).slice(0, -1)];
  await library.transaction('r', [...tableNames], async () => {
    for (const name of tableNames) {
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
