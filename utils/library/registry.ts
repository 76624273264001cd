import { isAbout, type RegistryAbout } from './registry-rows.ts';
import type { Library } from './schema.ts';
import type { Clock } from './types.ts';

/** As `registryColumns` in `utils/registry/registry-table.ts`; written here for the worker, which makes no such table. */
const header = 'entity\tkind\ten\tid\tzh\tany\tcountry\tparent\trefs';

/** What is known of the organisations that were taken in; null where there are none. */
export async function queryRegistry({ registry }: Library): Promise<RegistryAbout | null> {
  const row = await registry.get('about');
  return isAbout(row) && row.deletedAt === null ? row : null;
}

const partsOf = ({ registry }: Library, importId: string) =>
  registry.where('id').between(`${importId}/`, `${importId}/\uffff`);

/** The organisations that were taken in, as a knowledge table; undefined where there are none. */
export async function readRegistryTable(library: Library): Promise<string | undefined> {
  const about = await queryRegistry(library);
  if (!about) return undefined;
  const parts = await partsOf(library, about.importId).toArray();
  return [header, ...parts.flatMap((part) => ('text' in part ? [part.text] : []))].join('\n');
}

/** Puts lines aside for an import; nothing knows of them before it is finished. */
export async function addToRegistry(
  { registry }: Library,
  importId: string,
  place: number,
  lines: readonly string[],
): Promise<void> {
  await registry.put({ id: `${importId}/${String(place).padStart(4, '0')}`, text: lines.join('\n') });
}

/** Puts the lines of an import in the place of what was taken in before. */
export async function finishRegistry(
  { registry }: Library,
  about: Omit<RegistryAbout, 'id' | 'updatedAt' | 'deletedAt' | 'takenAt'>,
  clock: Clock,
): Promise<void> {
  await registry.db.transaction('rw', registry, async () => {
    const now = clock();
    await registry.filter(({ id }) => !id.startsWith(`${about.importId}/`)).delete();
    await registry.put({ ...about, id: 'about', updatedAt: now, deletedAt: null, takenAt: now });
  });
}

/** Drops the lines of an import that was given up. */
export const dropRegistryImport = (library: Library, importId: string): Promise<number> =>
  partsOf(library, importId).delete();

/** Removes what was taken in, or takes that back. False where there is nothing. */
export async function setRegistryRemoved(
  { registry }: Library,
  removed: boolean,
  clock: Clock,
): Promise<boolean> {
  return registry.db.transaction('rw', registry, async () => {
    const about = await registry.get('about');
    if (!isAbout(about)) return false;
    const now = clock();
    await registry.put({ ...about, deletedAt: removed ? now : null, updatedAt: now });
    return true;
  });
}

/** Drops what was removed longer ago than can be taken back, and lines that belong to no import. */
export async function purgeRegistry({ registry }: Library, before: number): Promise<void> {
  const about = await registry.get('about');
  if (isAbout(about) && (about.deletedAt === null || about.deletedAt >= before))
    await registry.filter(({ id }) => id !== 'about' && !id.startsWith(`${about.importId}/`)).delete();
  else await registry.clear();
}
