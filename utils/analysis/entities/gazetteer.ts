import type { Correction } from '../corrections/types.ts';
import { type Corrected, correctKnowledge } from '../corrections.ts';
import { distinct } from '../distinct.ts';
import type { HanVariants } from '../fold.ts';
import {
  type Knowledge,
  type KnownEntity,
  readEntities,
  readHanVariants,
  readRegistry,
  readTable,
} from '../knowledge.ts';
import type { EntityId, LanguageCode } from '../types.ts';
import { createMisprints, type Misprints } from './misprints.ts';
import { createNameIndex, type IndexedName, type NameIndex } from './name-index.ts';
import { readPersonNames } from './person-name-lists.ts';
import { readSenses, type Senses } from './sense-table.ts';
import { readTowns, type Towns } from './towns.ts';

/** What the tables know, indexed once for all articles. */
export interface Gazetteer {
  readonly hanVariants: HanVariants;
  readonly names: NameIndex;
  readonly senses: Senses;
  readonly misprints: Misprints;
  readonly corrected: Corrected;
  /** Towns and regions that only a text's own words make sure of; laid out at their first use. */
  readonly towns: Towns;
  readonly personNames: ReturnType<typeof readPersonNames>;
  known(id: EntityId): KnownEntity | undefined;
  kindOf(id: EntityId): string | undefined;
  /** The country with this ISO 3166-1 code. */
  countryPlace(code: string): KnownEntity | undefined;
  /** Entities that bear a name, compared folded. */
  named(name: string): readonly KnownEntity[];
}

const languages: readonly (LanguageCode | 'any')[] = ['any', 'en', 'id', 'zh'];

/** People and things of a country: `Chinese`, `Kenyan`; `demonyms.tsv` names its place. */
function demonymNames(table: string, byId: ReadonlyMap<EntityId, KnownEntity>): IndexedName[] {
  const names: IndexedName[] = [];
  for (const row of readTable(table)) {
    const entity = byId.get(row.place ?? '');
    if (!entity) continue;
    for (const language of ['en', 'id', 'zh'] as const)
      for (const name of (row[language] ?? '').split('|'))
        if (name) names.push({ entity, name, language, isDemonym: true });
  }
  return names;
}

/**
 * @param corrections the reader's, in their order: one more table beside the packaged ones.
 * @returns the index of all names; costs most of a cold start, so build it once.
 */
export function createGazetteer(
  { tables, registry }: Knowledge,
  corrections: readonly Correction[] = [],
): Gazetteer {
  const hanVariants = readHanVariants(tables['han-variants']);
  const packaged = readEntities(tables);
  const taken = registry ? readRegistry(registry, packaged) : [];
  const listed = taken.length > 0 ? [...packaged, ...taken] : packaged;
  const corrected = correctKnowledge(listed, corrections, hanVariants);
  const { entities } = corrected;
  // The other tables speak of entities by their packaged ids.
  const byId = new Map(packaged.map(({ id }, at) => [id, entities[at] as KnownEntity]));
  const countries = new Map(
    entities
      .filter(({ type, kind, country }) => type === 'place' && kind === 'country' && country)
      .map((entity) => [entity.country ?? '', entity]),
  );
  const senses = readSenses(tables.senses, byId);
  const all: IndexedName[] = [];
  const index = (entity: KnownEntity, into: IndexedName[]) => {
    for (const language of languages)
      for (const name of entity.names[language]) into.push({ entity, name, language, isDemonym: false });
  };
  for (let at = 0; at < packaged.length; at++) index(entities[at] as KnownEntity, all);
  all.push(...demonymNames(tables.demonyms, byId));
  for (const { surface, entity } of senses.listed)
    if (entity) all.push({ entity, name: surface, language: 'any', isDemonym: false });
  all.push(...corrected.names);
  // Among many thousand names more, a misprint of one would too often be another.
  const others: IndexedName[] = [];
  for (let at = packaged.length; at < entities.length; at++) index(entities[at] as KnownEntity, others);
  const names = createNameIndex(others.length > 0 ? [...all, ...others] : all, hanVariants);
  return {
    hanVariants,
    corrected,
    names,
    misprints: createMisprints(all),
    senses,
    personNames: readPersonNames(tables['person-names']),
    towns: readTowns(tables.towns, hanVariants),
    known: corrected.known,
    kindOf: (id) => corrected.known(id)?.kind,
    countryPlace: (code) => countries.get(code),
    named(name) {
      const bearers = names.named(name).filter(({ isDemonym }) => !isDemonym);
      const given = bearers.filter(({ ofReader }) => ofReader);
      return distinct((given.length > 0 ? given : bearers).map(({ entity }) => entity));
    },
  };
}
