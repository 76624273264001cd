import { v7 as uuid } from 'uuid';
import type { EntityId } from '../analysis/types.ts';
import type { Library } from './schema.ts';
import { living } from './tombstones.ts';
import type { Clock, WatchRow, WatchTarget } from './types.ts';

/** What tells that two targets are one. */
function watchKey(target: WatchTarget): string {
  switch (target.kind) {
    case 'entity':
      return target.entity.id;
    case 'topic':
      return `topic:${target.topic}`;
    case 'term':
      return `term:${target.term}`;
  }
}

export const isSameTarget = (one: WatchTarget, other: WatchTarget): boolean =>
  watchKey(one) === watchKey(other);

/** What the reader watches for, latest first. */
export async function queryWatches(library: Library): Promise<readonly WatchRow[]> {
  return living(await library.watches.orderBy('addedAt').reverse().toArray());
}

/** Id of the row that watches for an entity, or null. */
export async function watchIdOf(library: Library, entity: EntityId): Promise<string | null> {
  return (await queryWatches(library)).find(({ target }) => watchKey(target) === entity)?.id ?? null;
}

/** Watches for a target; one that is watched already stays as it is, and one that was taken off comes back. */
export async function addWatch(library: Library, target: WatchTarget, clock: Clock): Promise<WatchRow> {
  const { watches } = library;
  return library.transaction('rw', watches, async () => {
    const key = watchKey(target);
    const stored = (await watches.toArray()).find((row) => watchKey(row.target) === key);
    const now = clock();
    const row: WatchRow = {
      id: stored?.id ?? uuid({ msecs: now }),
      updatedAt: now,
      deletedAt: null,
      target,
      addedAt: stored?.deletedAt === null ? stored.addedAt : now,
    };
    await watches.put(row);
    return row;
  });
}
