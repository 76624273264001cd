import type { Library } from './schema.ts';
import { countLiving } from './tombstones.ts';
import type { StorageUse } from './types.ts';

/** How much is stored, and how much the browser allows. */
export async function queryStorageUse(library: Library): Promise<StorageUse> {
  const [articles, events, notes, estimate] = await Promise.all([
    countLiving(library.articles),
    countLiving(library.events),
    countLiving(library.notes),
    navigator.storage?.estimate(),
  ]);
  return {
    articles,
    events,
    notes,
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
  };
}
