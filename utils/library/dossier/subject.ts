import type { EntityId, TopicId } from '../../analysis/types.ts';
import type { Pair } from '../ledger/pairs.ts';
import type { LibraryFilter } from '../types.ts';

/** What a dossier is about: an entity, a country with all that act for it, a topic, or two sides. */
export type Subject =
  | { readonly kind: 'entity'; readonly entity: EntityId }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'pair'; readonly pair: Pair };

/** A side of a pair, or a partner: a country by its ISO code, or an entity. */
export type Side = string;

const countryId = /^place:(?<code>[a-z]{2})$/u;
const isoCountry = /^[A-Z]{2}$/u;

/** ISO code of a country's own id, `ID` of `place:id`; null for any other entity. */
export const countryOfId = (id: EntityId): string | null =>
  countryId.exec(id)?.groups?.code?.toUpperCase() ?? null;

/** The side that an entity's name stands for: `CN` for `place:cn`, the entity itself for any other. */
export const sideOfId = (id: EntityId): Side => countryOfId(id) ?? id;

/** The entity whose dossier is that of a side. */
export const idOfSide = (side: Side): EntityId =>
  isoCountry.test(side) ? `place:${side.toLowerCase()}` : side;

/** The dossier of a country takes in all that act for it. */
export function subjectOfId(id: EntityId): Subject {
  const country = countryOfId(id);
  return country === null ? { kind: 'entity', entity: id } : { kind: 'country', country };
}

/** Both sides of a pair; the second is empty where an address names only one. */
export function sidesOf(pair: Pair): readonly [Side, Side] {
  const [one = '', other = ''] = pair.split(' ');
  return [one, other];
}

/** Two sides as the ledger writes them, whatever order they come in. */
export const pairOfSides = (one: Side, other: Side): Pair => [one, other].sort().join(' ');

/** What the timeline and the list of articles can be narrowed to for a subject; of a pair its first side. */
export function filterOf(subject: Subject): LibraryFilter {
  switch (subject.kind) {
    case 'entity':
      return { entity: subject.entity };
    case 'country':
      return { country: subject.country };
    case 'topic':
      return { topic: subject.topic };
    case 'pair':
      return filterOf(subjectOfId(idOfSide(sidesOf(subject.pair)[0])));
  }
}
