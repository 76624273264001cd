import type { Entity, EntityId } from '../utils/analysis/types.ts';
import { countryName, interfaceLanguage } from '../utils/locale.ts';

type Named = Pick<Entity, 'id' | 'name' | 'names'>;

/** An entity's name in the reader's language where one is known, else as its article writes it. */
export const nameOf = (entity: Named): string => entity.names?.[interfaceLanguage()] ?? entity.name;

/** Finds the name of an entity by its id. */
export type NameFinder = (id: EntityId) => string;

/** Names from a list of entities; what the list lacks is named by its country code or its slug. */
export function nameFinder(entities: Iterable<Named>): NameFinder {
  const names = new Map<EntityId, string>();
  for (const entity of entities) names.set(entity.id, nameOf(entity));
  return (id) => names.get(id) ?? nameFromId(id);
}

/** The name of a side: a country by its code, or an entity. */
export const nameOfSide =
  (nameOfId: NameFinder): NameFinder =>
  (side) =>
    /^[A-Z]{2}$/u.test(side) ? countryName(side) : nameOfId(side);

function nameFromId(id: EntityId): string {
  const slug = id.slice(id.indexOf(':') + 1);
  return /^place:[a-z]{2}$/u.test(id) ? countryName(slug.toUpperCase()) : slug.replaceAll('-', ' ');
}
