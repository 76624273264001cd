import { v7 as uuid } from 'uuid';
import { longest } from './export/library-rows.ts';
import type { CollectionRow } from './reader-rows.ts';
import type { Library } from './schema.ts';
import { living } from './tombstones.ts';
import type { Clock } from './types.ts';

/** What the reader may change about a collection. */
export type CollectionChanges = Partial<Pick<CollectionRow, 'name' | 'remark'>>;

const tidy = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, longest.line);

/** The living collections in the reader's order. */
export async function queryCollections({ collections }: Library): Promise<readonly CollectionRow[]> {
  return living(await collections.toArray()).toSorted(
    (one, other) => one.position - other.position || (one.id < other.id ? -1 : 1),
  );
}

/**
 * Makes a collection, last in the list. Another one of the same name would be taken for the first, so that one is
 * given instead. Null where no name is left of the words.
 */
export async function addCollection(
  library: Library,
  words: string,
  clock: Clock,
): Promise<CollectionRow | null> {
  const name = tidy(words);
  if (name === '') return null;
  return library.transaction('rw', library.collections, async () => {
    const stored = await queryCollections(library);
    const same = stored.find((row) => row.name.toLowerCase() === name.toLowerCase());
    if (same) return same;
    const now = clock();
    const row: CollectionRow = {
      id: uuid({ msecs: now }),
      updatedAt: now,
      deletedAt: null,
      name,
      remark: '',
      position: (stored.at(-1)?.position ?? -1) + 1,
    };
    await library.collections.put(row);
    return row;
  });
}

/** Renames a collection or writes its remark. @returns what it was before; null where there is none, or no name is left. */
export async function editCollection(
  library: Library,
  id: string,
  { name, remark }: CollectionChanges,
  clock: Clock,
): Promise<CollectionChanges | null> {
  return library.transaction('rw', library.collections, async () => {
    const stored = await library.collections.get(id);
    const renamed = name === undefined ? undefined : tidy(name);
    if (!stored || renamed === '') return null;
    await library.collections.update(id, {
      ...(renamed !== undefined && { name: renamed }),
      ...(remark !== undefined && { remark: remark.slice(0, longest.passage) }),
      updatedAt: clock(),
    });
    return {
      ...(name !== undefined && { name: stored.name }),
      ...(remark !== undefined && { remark: stored.remark }),
    };
  });
}

/** Puts the collections in an order; those that it does not name come last. @returns the order before. */
export async function orderCollections(
  library: Library,
  ids: readonly string[],
  clock: Clock,
): Promise<readonly string[]> {
  return library.transaction('rw', library.collections, async () => {
    const stored = await queryCollections(library);
    const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
    const ordered = stored.toSorted((one, other) => place(one.id) - place(other.id));
    const updatedAt = clock();
    await library.collections.bulkPut(
      ordered.flatMap((row, position) =>
        row.position === position ? [] : [{ ...row, position, updatedAt }],
      ),
    );
    return stored.map(({ id }) => id);
  });
}
