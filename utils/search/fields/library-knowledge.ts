import { type KnowledgeTable, type KnownEntity, readEntities } from '../../analysis/knowledge.ts';
import { facetsOf } from '../../library/facets.ts';
import { queryFilingMatches } from '../../library/filing-matches.ts';
import { queryKnownTags } from '../../library/known-tags.ts';
import type { OutlineColumns } from '../../library/outline-columns.ts';
import type { ReadingState } from '../../library/reader-rows.ts';
import type { Library } from '../../library/schema.ts';
import type { EntityRow, Facets, FacetValue } from '../../library/types.ts';
import { closedValues, type Messages } from './closed-values.ts';
import type { FieldKnowledge, FieldValue, NamedField } from './knowledge.ts';
import { countryValues, entityValues, plainValues } from './open-values.ts';

/** What the extension is packaged with, and how the reader's language names things. */
export interface PackagedNames {
  /** Texts of the interface: of the reader's language, and of all. */
  readonly shown: Messages;
  readonly all: readonly Messages[];
  readonly entities: readonly KnownEntity[];
  readonly nameOf: (row: EntityRow) => string;
  readonly countryName: (code: string) => string;
}

/** What the library knows of the values of fields; read when it is first asked for. */
export function libraryKnowledge(
  library: Library,
  columns: OutlineColumns,
  packaged: () => Promise<PackagedNames>,
): FieldKnowledge {
  const known = new Map<NamedField, Promise<readonly FieldValue[]>>();
  let facets: Facets | null = null;
  const counts = () => {
    facets ??= facetsOf(columns);
    return facets;
  };
  const read = async (field: NamedField): Promise<readonly FieldValue[]> => {
    switch (field) {
      case 'site':
        return plainValues(counts().sites);
      case 'tag':
        return plainValues((await queryKnownTags(library)).map((value) => ({ value, count: 0 })));
      case 'entity': {
        const [{ entities, nameOf }, rows] = await Promise.all([packaged(), library.entities.toArray()]);
        return entityValues(counts().entities, rows, entities, nameOf);
      }
      case 'country': {
        const { entities, countryName } = await packaged();
        return countryValues(counts().countries, entities, countryName);
      }
      default: {
        const { shown, all } = await packaged();
        return byCount(closedValues(field, shown, all), countsOf(field, counts()));
      }
    }
  };
  return {
    valuesOf: (field) => {
      const values = known.get(field) ?? read(field);
      known.set(field, values);
      return values;
    },
    filed: async (field, id) => {
      const { within, without } = await queryFilingMatches(
        library,
        field === 'tag' ? { tag: id } : { state: id as ReadingState },
      );
      return (articleId) => (within === null || within.has(articleId)) && !without.has(articleId);
    },
  };
}

/** How often each value of a closed field occurs; empty where that is not counted. */
function countsOf(field: NamedField, facets: Facets): readonly FacetValue<string>[] {
  switch (field) {
    case 'topic':
      return facets.topics;
    case 'type':
      return facets.types;
    case 'stage':
      return facets.stages;
    case 'lang':
      return facets.languages;
    default:
      return [];
  }
}

function byCount(
  values: readonly FieldValue[],
  counts: readonly FacetValue<string>[],
): readonly FieldValue[] {
  const countOf = new Map(counts.map(({ value, count }) => [value, count]));
  return values
    .map((value) => {
      const count = countOf.get(value.id);
      return count === undefined ? value : { ...value, count };
    })
    .toSorted((one, other) => (other.count ?? 0) - (one.count ?? 0));
}

const tablesWithNames = ['places', 'organizations', 'diseases', 'products', 'practices'] as const;

/** Entities of the packaged tables. @param read text of one table. */
export async function packagedEntities(
  read: (table: KnowledgeTable) => Promise<string>,
): Promise<readonly KnownEntity[]> {
  const texts = await Promise.all(tablesWithNames.map(async (name) => [name, await read(name)] as const));
  return readEntities(Object.fromEntries(texts) as Record<KnowledgeTable, string>);
}
