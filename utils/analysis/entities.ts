import { findCompounds } from './entities/compounds.ts';
import { findCoordinated } from './entities/coordination.ts';
import { findDefinitions } from './entities/definitions.ts';
import { type EntityInput, viewText } from './entities/document.ts';
import { findKnown } from './entities/find-known.ts';
import { findTagged } from './entities/find-tagged.ts';
import { createGazetteer, type Gazetteer } from './entities/gazetteer.ts';
import { findGovernments } from './entities/governments.ts';
import { findHanOrganizations } from './entities/han-organizations.ts';
import { findHanPersons } from './entities/han-persons.ts';
import { placeInstitutions } from './entities/institutions.ts';
import { placeKnown } from './entities/known-places.ts';
import { mergeMentions } from './entities/merge.ts';
import { findOrganizations } from './entities/organizations.ts';
import { keepNested, settleOverlaps, takenTokens } from './entities/overlaps.ts';
import { findPatterns } from './entities/patterns.ts';
import { findPersons } from './entities/persons.ts';
import { findPlaces } from './entities/places.ts';
import { findRepeats } from './entities/repeats.ts';
import { resolveEntities } from './entities/resolve.ts';
import type { Knowledge } from './knowledge.ts';
import { createTagger } from './tagger.ts';
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
  const tag = knowledge.model ? createTagger(knowledge.model) : null;
  return {
    known: gazetteer.known,
    kindOf: gazetteer.kindOf,
    find(input) {
      const view = viewText(input, gazetteer.hanVariants);
      // Parsers propose …
      const known = findKnown(view, gazetteer);
      const tables = placeKnown(view, known);
      const organizations = placeInstitutions(
        view,
        [...findOrganizations(view, tables, gazetteer), ...findHanOrganizations(view, tables)],
        tables,
        gazetteer,
      );
      const institutions = placeKnown(view, organizations);
      const named = [
        ...known,
        ...organizations,
        ...findGovernments(view, tables, gazetteer),
        ...findPlaces(view, tables),
        ...findCompounds(view, tables),
        ...findPatterns(view),
        ...findPersons(view, tables, institutions),
        ...findHanPersons(view, tables),
        ...findTagged(view, tag),
      ];
      // … refiners dispose.
      const { aliases, blocked } = findDefinitions(view, settleOverlaps(named, []), known);
      const first = settleOverlaps([...named, ...aliases], blocked);
      const repeats = findRepeats(view, first, takenTokens(view, first, blocked));
      const second = [...first, ...repeats];
      const settled = [...second, ...findCoordinated(view, second, takenTokens(view, second, blocked))];
      settled.push(...keepNested(settled, known));
      const resolved = resolveEntities(view, settled, gazetteer);
      return mergeMentions(view, resolved, gazetteer);
    },
  };
}
