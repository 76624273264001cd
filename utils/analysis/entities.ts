import { findDefinitions } from './entities/definitions.ts';
import { type EntityInput, viewText } from './entities/document.ts';
import { findKnown } from './entities/find-known.ts';
import { createGazetteer, type Gazetteer } from './entities/gazetteer.ts';
import { mergeMentions } from './entities/merge.ts';
import { settleOverlaps } from './entities/overlaps.ts';
import { findPatterns } from './entities/patterns.ts';
import { findPersons } from './entities/persons.ts';
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
      const patterns = findPatterns(view);
      const { aliases, blocked } = findDefinitions(view, [...known, ...patterns]);
      const persons = findPersons(view, known);
      // … refiners dispose.
      const settled = settleOverlaps([...known, ...patterns, ...persons, ...aliases], blocked);
      const resolved = resolveEntities(view, settled, gazetteer);
      return mergeMentions(view, resolved, gazetteer);
    },
  };
}
