import { type KnowledgeTable, type KnownEntity, readEntities } from '../../analysis/knowledge.ts';
import { facetsOf } from '../../library/facets.ts';
import { queryFilingMatches } from '../../library/filing-matches.ts';
import { queryKnownTags } from '../../library/known-tags.ts';
import type { OutlineColumns } from '../../library/outline-columns.ts';
import type { ReadingState } from '../../library/reader-rows.ts';
import type { Library } from '../../library/schema.ts';
import type { EntityRow, Facets } from '../../library/types.ts';
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
        return closedValues(field, shown, all);
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

const tablesWithNames = ['places', 'organizations', 'diseases', 'products', 'practices'] as const;

/** Entities of the packaged tables. @param read text of one table. */
export async function packagedEntities(
  read: (table: KnowledgeTable) => Promise<string>,
): Promise<readonly KnownEntity[]> {
  const texts = await Promise.all(tablesWithNames.map(async (name) => [name, await read(name)] as const));
  return readEntities(Object.fromEntries(texts) as Record<KnowledgeTable, string>);
}
