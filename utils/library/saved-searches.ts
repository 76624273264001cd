import { v7 as uuid } from 'uuid';
import { longest } from './export/library-rows.ts';
import type { SavedSearchRow } from './reader-rows.ts';
import type { Library } from './schema.ts';
import { living } from './tombstones.ts';
import type { Clock } from './types.ts';

/** The kept searches in their order. */
export async function querySearches(library: Library): Promise<readonly SavedSearchRow[]> {
  const rows = living(await library.searches.toArray());
  return rows.toSorted((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));
}

/** Keeps a search behind the others. @returns its id. */
export async function saveSearch(
  library: Library,
  { name, query }: Pick<SavedSearchRow, 'name' | 'query'>,
  clock: Clock,
): Promise<string> {
  return library.transaction('rw', library.searches, async () => {
    const now = clock();
    const id = uuid({ msecs: now });
    const position = ((await querySearches(library)).at(-1)?.position ?? -1) + 1;
    await library.searches.add({
      id,
      updatedAt: now,
      deletedAt: null,
      name: tidy(name) || tidy(query),
      query: query.slice(0, longest.line),
      position,
      openedAt: now,
    });
    return id;
  });
}

const tidy = (name: string) => name.trim().replace(/\s+/gu, ' ').slice(0, longest.line);

/** Changes a kept search; an empty name changes nothing. False where there is no such search. */
export async function editSearch(
  library: Library,
  id: string,
  changes: Partial<Pick<SavedSearchRow, 'name' | 'openedAt'>>,
  clock: Clock,
): Promise<boolean> {
  const { name, ...others } = changes;
  const next = name !== undefined && tidy(name) !== '' ? { ...others, name: tidy(name) } : others;
  return (await library.searches.update(id, { ...next, updatedAt: clock() })) > 0;
}

/** Puts a kept search at a place of the list. False where there is no such search. */
export async function moveSearch(
  library: Library,
  id: string,
  place: number,
  clock: Clock,
): Promise<boolean> {
  return library.transaction('rw', library.searches, async () => {
    const rows = await querySearches(library);
    const moved = rows.find((row) => row.id === id);
    if (!moved) return false;
    const order = rows.filter((row) => row !== moved);
    order.splice(Math.max(0, Math.min(place, order.length)), 0, moved);
    const updatedAt = clock();
    await library.searches.bulkPut(
      order.flatMap((row, position) => (row.position === position ? [] : [{ ...row, position, updatedAt }])),
    );
    return true;
  });
}
