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
  const [header, ...lines] = (text.includes('\r') ? text.replaceAll('\r\n', '\n') : text).split('\n');
  if (!header) return [];
  const columns = header.split('\t');
  const rows: TableRow[] = [];
  for (const line of lines) {
    if (line === '') continue;
    const cells = line.split('\t');
    const row: Record<string, string> = {};
    for (let at = 0; at < columns.length; at++) row[columns[at] ?? ''] = cells[at] ?? '';
    rows.push(row);
  }
  return rows;
}

/** The alternatives of one cell. */
export function alternatives(cell: string | undefined): readonly string[] {
  if (!cell) return none;
  return cell.includes('|') ? cell.split('|').filter((name) => name.length > 0) : [cell];
}

const none: readonly string[] = [];

/** `ror=02wv2bt91;wikidata=Q4837689` → `{ ror, wikidata }`. */
function readRefs(cell: string): Readonly<Record<string, string>> {
  const pairs = cell.split(';').map((pair) => pair.split('='));
  return Object.fromEntries(pairs.flatMap(([key, value]) => (key && value ? [[key, value]] : [])));
}

/** A row as an entity. Its references are read when they are asked for, which few of thousands ever are. */
class EntityRow implements KnownEntity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly kind: string;
  readonly names: KnownEntity['names'];
  readonly country: string | null;
  readonly parent: EntityId | null;
  readonly #refs: string;
  #read: Readonly<Record<string, string>> | null = null;

  constructor(type: EntityType, row: TableRow) {
    this.id = row.entity ?? '';
    this.type = type;
    this.kind = row.kind ?? '';
    this.names = {
      en: alternatives(row.en),
      id: alternatives(row.id),
      zh: alternatives(row.zh),
      any: alternatives(row.any),
    };
    this.country = row.country || null;
    this.parent = row.parent || null;
    this.#refs = row.refs ?? '';
  }

  get refs(): Readonly<Record<string, string>> {
    this.#read ??= readRefs(this.#refs);
    return this.#read;
  }
}

/** All rows of the entity tables, in the order of the files. */
export function readEntities(tables: Knowledge['tables']): readonly KnownEntity[] {
  const known: KnownEntity[] = [];
  for (const [table, type] of Object.entries(entityTables) as [KnowledgeTable, EntityType][])
    for (const row of readTable(tables[table])) known.push(new EntityRow(type, row));
  return known;
}

/** `han-variants.tsv`: traditional character, simplified character. */
export function readHanVariants(text: string): ReadonlyMap<string, string> {
  return new Map(readTable(text).map(({ traditional = '', simplified = '' }) => [traditional, simplified]));
}
