import { findDefinitions } from './entities/definitions.ts';
import { type EntityInput, viewText } from './entities/document.ts';
import { findKnown } from './entities/find-known.ts';
import { createGazetteer, type Gazetteer } from './entities/gazetteer.ts';
import { mergeMentions } from './entities/merge.ts';
import { settleOverlaps } from './entities/overlaps.ts';
import { findPatterns } from './entities/patterns.ts';
import { findPersons } from './entities/persons.ts';
import { findCompounds } from './entities/compounds.ts';
import { findOrganizations } from './entities/organizations.ts';
import { findPlaces } from './entities/places.ts';
import { placeKnown } from './entities/known-places.ts';
import { resolveEntities } from './entities/resolve.ts';
import type { Knowledge } from './knowledge.ts';
import type { Entity } from './types.ts';

export interface EntityFinder extends Pick<Gazetteer, 'known' | 'kindOf'> {
  /**
   * @param input a text, its title, its sentences and its language.
   * @returns entities in the order of their first mention; mentions of different entities never overlap.
   */
  find(input: EntityInput): readonly Entity[];
}

/** Indexes the tables once; the finder then reads any number of texts, in time linear in their length. */
export function createEntityFinder(knowledge: Knowledge): EntityFinder {
  const gazetteer = createGazetteer(knowledge);
  return {
    known: gazetteer.known,
    kindOf: gazetteer.kindOf,
    find(input) {
      const view = viewText(input, gazetteer.hanVariants);
      // Parsers propose …
      const known = findKnown(view, gazetteer);
      const tables = placeKnown(view, known);
      const organizations = findOrganizations(view, tables, gazetteer);
      const institutions = placeKnown(view, organizations);
      const named = [
        ...known,
        ...organizations,
        ...findPlaces(view, tables),
        ...findCompounds(view, tables),
        ...findPatterns(view),
      ];
      const persons = findPersons(view, tables, institutions, gazetteer);
      const { aliases, blocked } = findDefinitions(view, named);
      // … refiners dispose.
      const settled = settleOverlaps([...named, ...persons, ...aliases], blocked);
      const resolved = resolveEntities(view, settled, gazetteer);
      return mergeMentions(view, resolved, gazetteer);
    },
  };
}
