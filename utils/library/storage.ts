import type { Library } from './schema.ts';
import type { StorageUse } from './types.ts';

/** How much is stored, and how much the browser allows. */
export async function queryStorageUse(library: Library): Promise<StorageUse> {
  const [articles, events, notes, estimate] = await Promise.all([
    library.articles.filter((row) => row.deletedAt === null).count(),
    library.events.filter((row) => row.deletedAt === null).count(),
    library.notes.filter((row) => row.deletedAt === null).count(),
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
