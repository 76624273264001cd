import { slug } from '../entities/merge.ts';
import type { EntityId, EntityType } from '../types.ts';

/** No table has a full stop in an id, and `slug` leaves none: so these ids are the reader's alone. */
const own = 'own.';

/**
 * Id of an entity of the reader's own: `organization:own.rumah-sakit-melati`.
 * @param taken ids of the reader's other own entities.
 */
export function ownId(type: EntityType, name: string, taken: ReadonlySet<EntityId>): EntityId {
  const id = `${type}:${own}${slug(name) || 'entity'}`;
  let number = 1;
  let free = id;
  while (taken.has(free)) free = `${id}-${++number}`;
  return free;
}
