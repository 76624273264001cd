import type { EntityId, EntityType, LanguageCode } from './types.ts';

/** File names (without `.tsv`) in `public/knowledge`; the caller reads them, the core never touches a disk or network. */
export const knowledgeTables = [
  'places',
  'demonyms',
  'organizations',
  'diseases',
  'products',
  'practices',
  'senses',
  'topics',
  'han-variants',
] as const;
export type KnowledgeTable = (typeof knowledgeTables)[number];

export interface Knowledge {
  /** Raw text of each table. */
  readonly tables: Readonly<Record<KnowledgeTable, string>>;
  /** Weights of the tagger, or null to do without it. */
  readonly model: Uint8Array | null;
}

/** One row of an entity table. */
export interface KnownEntity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** `country`, `ministry`, `vaccine` …; the table's own vocabulary. */
  readonly kind: string;
  /** Names by language, canonical first; `any` holds acronyms and names that all languages share. */
  readonly names: Readonly<Record<LanguageCode | 'any', readonly string[]>>;
  readonly country: string | null;
  readonly parent: EntityId | null;
  readonly refs: Readonly<Record<string, string>>;
}

const entityTables: Readonly<Partial<Record<KnowledgeTable, EntityType>>> = {
  places: 'place',
  organizations: 'organization',
  diseases: 'disease',
  products: 'product',
  practices: 'practice',
};

export type TableRow = Readonly<Record<string, string>>;

/** Reads a tab-separated table with a header line; a missing cell is an empty string. */
export function readTable(text: string): readonly TableRow[] {
  const [header, ...lines] = text.split(/\r?\n/u).filter((line) => line.length > 0);
  if (!header) return [];
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** The alternatives of one cell. */
export const alternatives = (cell: string | undefined): readonly string[] =>
  cell ? cell.split('|').filter((name) => name.length > 0) : [];

/** `ror=02wv2bt91;wikidata=Q4837689` → `{ ror, wikidata }`. */
function readRefs(cell: string | undefined): Readonly<Record<string, string>> {
  const pairs = (cell ?? '').split(';').map((pair) => pair.split('='));
  return Object.fromEntries(pairs.flatMap(([key, value]) => (key && value ? [[key, value]] : [])));
}

/** All rows of the entity tables, in the order of the files. */
export function readEntities(tables: Knowledge['tables']): readonly KnownEntity[] {
  const known: KnownEntity[] = [];
  for (const [table, type] of Object.entries(entityTables) as [KnowledgeTable, EntityType][])
    for (const row of readTable(tables[table]))
      known.push({
        id: row.entity ?? '',
        type,
        kind: row.kind ?? '',
        names: {
          en: alternatives(row.en),
          id: alternatives(row.id),
          zh: alternatives(row.zh),
          any: alternatives(row.any),
        },
        country: row.country || null,
        parent: row.parent || null,
        refs: readRefs(row.refs),
      });
  return known;
}

/** `han-variants.tsv`: traditional character, simplified character. */
export function readHanVariants(text: string): ReadonlyMap<string, string> {
  return new Map(readTable(text).map(({ traditional = '', simplified = '' }) => [traditional, simplified]));
}
