import type { Correction } from './corrections/types.ts';
import { findDefinitions } from './entities/aliases.ts';
import { findBrands } from './entities/brands.ts';
import { findCompounds } from './entities/compounds.ts';
import { findCoordinated } from './entities/coordination.ts';
import { correctResolved } from './entities/correct.ts';
import { findDescribed } from './entities/described-names.ts';
import { type EntityInput, viewText } from './entities/document.ts';
import { findKnown } from './entities/find-known.ts';
import { findMisspelt } from './entities/find-misspelt.ts';
import { findTagged } from './entities/find-tagged.ts';
import { findDatelines, findHanTowns, findTowns } from './entities/find-towns.ts';
import { createGazetteer, type Gazetteer } from './entities/gazetteer.ts';
import { findGovernments } from './entities/governments.ts';
import { findHanCountries } from './entities/han-countries.ts';
import { findHanLatinNames } from './entities/han-latin-names.ts';
import { findHanMinistries } from './entities/han-ministries.ts';
import { findHanOrganizations } from './entities/han-organizations.ts';
import { findHanPersons } from './entities/han-persons.ts';
import { findHanPlaces } from './entities/han-places.ts';
import { findHanQuoted } from './entities/han-quoted.ts';
import { findNamesakes, placeInstitutions } from './entities/institutions.ts';
import { placeKnown } from './entities/known-places.ts';
import { type FoundEntity, mergeMentions } from './entities/merge.ts';
import { dropNamedAfterPlaces } from './entities/named-after-places.ts';
import { settleOffices } from './entities/offices.ts';
import { inOneLayout } from './entities/one-layout.ts';
import { findOpenCompanies, findOpenPlaces } from './entities/open-names.ts';
import { findOpenPersons } from './entities/open-persons.ts';
import { findOrganizations } from './entities/organizations.ts';
import {
  dropEnclosedPlaces,
  dropFieldsOfOffices,
  keepNested,
  settledOver,
  settleOverlaps,
  takenTokens,
} from './entities/overlaps.ts';
import { findPersons } from './entities/persons.ts';
import { findPlaces, wordsOfPlaces } from './entities/places.ts';
import { findRepeats } from './entities/repeats.ts';
import { resolveEntities } from './entities/resolve.ts';
import { findSiteNames } from './entities/site-names.ts';
import type { Proposal } from './entities/types.ts';
import type { Knowledge } from './knowledge.ts';
import { createSpanFinder, type FindSpans } from './tagger.ts';

export interface EntityFinder extends Pick<Gazetteer, 'known' | 'kindOf' | 'hanVariants'> {
  /**
   * @param input a text, its title, its sentences and its language.
   * @returns entities in the order of their first mention; mentions of different entities never overlap, but for a
   * disease inside a product's name (`vaksin tuberkulosis`).
   */
  find(input: EntityInput): readonly FoundEntity[];
}

/** A fair or a summit is held, it does not act; its name hides the names inside it. */
const isOccasion = ({ candidates }: Proposal) => candidates[0]?.kind === 'occasion';

/** The tagger errs too often for its word to spread, but for full names of persons; those found late spread, too. */
const latePersons: ReadonlySet<string> = new Set(['tagger', 'name-shape', 'name-beside']);
const lateCompanies: ReadonlySet<string> = new Set(['company-cue', 'described', 'based']);
const isLate = ({ rule, type }: Proposal) =>
  (type === 'person' && latePersons.has(rule)) || lateCompanies.has(rule);

/** Not every language uses the tagger, and its weights take longer to lay out than a report to read. */
function taggerAtFirstUse(model: Uint8Array): FindSpans {
  let findSpans: FindSpans | null = null;
  return (tokens) => {
    findSpans ??= createSpanFinder(model);
    return findSpans(tokens);
  };
}

/** Indexes the tables once; the finder then reads any number of texts, in time linear in their length. */
export function createEntityFinder(
  knowledge: Knowledge,
  corrections: readonly Correction[] = [],
): EntityFinder {
  const gazetteer = createGazetteer(knowledge, corrections);
  const { corrected } = gazetteer;
  const findSpans = knowledge.model ? taggerAtFirstUse(knowledge.model) : null;
  return {
    known: gazetteer.known,
    kindOf: gazetteer.kindOf,
    hanVariants: gazetteer.hanVariants,
    find(input) {
      if (input.text === '') return [];
      const view = viewText(input, gazetteer);
      /** What the reader said is no name is proposed by nobody, so that a shorter or longer name may stand there. */
      const heard = (proposals: readonly Proposal[]) => {
        const laidOut = inOneLayout(proposals);
        return corrected.isSilencing
          ? laidOut.filter(({ start, end }) => !corrected.isSilenced(view.text.slice(start, end)))
          : laidOut;
      };
      // Parsers propose …
      const tabled = heard(findKnown(view, gazetteer));
      const all = [...tabled, ...heard(findHanCountries(view, tabled, gazetteer))];
      const known = all.filter((proposal) => !isOccasion(proposal));
      const tables = placeKnown(view, known);
      const organizations = placeInstitutions(
        view,
        [
          ...findOrganizations(view, tables, gazetteer),
          ...findHanOrganizations(view, tables),
          ...findHanMinistries(view, known),
          ...findHanQuoted(view),
          ...findHanLatinNames(view, tables),
        ],
        tables,
        known,
        gazetteer,
      );
      const institutions = placeKnown(view, organizations);
      const places = findPlaces(view, tables);
      const ruled = heard([
        ...known,
        ...organizations,
        ...findGovernments(view, tables, gazetteer),
        ...findNamesakes(view, known, tables, gazetteer),
        ...places,
        ...findDatelines(view, gazetteer),
        ...findCompounds(view, tables),
        ...findBrands(view, tables),
        ...findPersons(view, tables, institutions, wordsOfPlaces(view, places)),
        ...findHanPersons(view, tables),
        ...findHanPlaces(view, tables),
        ...findHanTowns(view, gazetteer),
      ]);
      // … refiners dispose.
      const { aliases, blocked: others } = findDefinitions(view, settleOverlaps(ruled, []), known);
      const blocked = [...others, ...findSiteNames(view), ...all.filter(isOccasion)];
      const taken = (proposals: readonly Proposal[]) => takenTokens(view, proposals, blocked);
      const sure = settleOverlaps(heard([...ruled, ...aliases]), blocked);
      const again = heard([...sure, ...findRepeats(view, sure, taken(sure))]);
      const joined = heard([...again, ...findCoordinated(view, again, taken(again))]);
      const isTaken = taken(joined);
      const open = heard([
        ...joined,
        ...findMisspelt(view, gazetteer, isTaken),
        ...findOpenPersons(view, joined, isTaken),
        ...findOpenCompanies(view, joined, isTaken),
        ...findDescribed(view, isTaken),
        ...findOpenPlaces(view, joined, isTaken),
        ...findTowns(view, gazetteer, isTaken),
      ]);
      const named = settleOverlaps(
        heard([...open, ...findTagged(view, findSpans, settledOver(view, open))]),
        blocked,
      );
      const settled = heard([...named, ...findRepeats(view, named.filter(isLate), taken(named))]);
      const kept = [
        ...dropFieldsOfOffices(dropNamedAfterPlaces(view, dropEnclosedPlaces(view, settled))),
        ...keepNested(settled, known),
      ].sort((one, other) => one.start - other.start);
      const resolved = settleOffices(view, resolveEntities(view, kept, gazetteer), gazetteer);
      return mergeMentions(view, correctResolved(resolved, corrected), gazetteer);
    },
  };
}
