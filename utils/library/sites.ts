import type { Library } from './schema.ts';
import { living } from './tombstones.ts';
import type { Clock, SiteRow } from './types.ts';

/** The sites that Simpul reads by itself, by name. */
export async function querySites(library: Library): Promise<readonly SiteRow[]> {
  return living(await library.sites.toArray());
}

export async function addSite(library: Library, host: string, clock: Clock): Promise<void> {
  const now = clock();
  const stored = await library.sites.get(host);
  await library.sites.put({
    id: host,
    updatedAt: now,
    deletedAt: null,
    addedAt: stored?.deletedAt === null ? stored.addedAt : now,
  });
}
