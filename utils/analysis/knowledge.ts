import type { EntityId, EntityType, LanguageCode } from './types.ts';

/** File names (without `.tsv`) in `public/knowledge`; the caller reads them, the core never touches a disk or network. */
export const knowledgeTables = [
  'places',
  'towns',
  'person-names',
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
  /** Rows of further organisations that the reader took in, under the columns of `organizations`; absent without them. */
  readonly registry?: string | undefined;
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

/** The names of a table's columns, and the cells of each of its rows. */
interface TableCells {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function readCells(text: string): TableCells {
  const [header = '', ...lines] = (text.includes('\r') ? text.replaceAll('\r\n', '\n') : text).split('\n');
  const rows: (readonly string[])[] = [];
  if (header !== '') for (const line of lines) if (line !== '') rows.push(line.split('\t'));
  return { columns: header.split('\t'), rows };
}

/** Reads a tab-separated table with a header line; a missing cell is an empty string. */
export function readTable(text: string): readonly TableRow[] {
  const { columns, rows } = readCells(text);
  return rows.map((cells) => {
    const row: Record<string, string> = {};
    for (let at = 0; at < columns.length; at++) row[columns[at] ?? ''] = cells[at] ?? '';
    return row;
  });
}

/** The alternatives of one cell. */
export function alternatives(cell: string | undefined): readonly string[] {
  if (!cell) return none;
  if (!cell.includes('|')) return [cell];
  const names = cell.split('|');
  return names.includes('') ? names.filter((name) => name !== '') : names;
}

const none: readonly string[] = [];

/** `ror=02wv2bt91;wikidata=Q4837689` → `{ ror, wikidata }`. */
function readRefs(cell: string): Readonly<Record<string, string>> {
  const pairs = cell.split(';').map((pair) => pair.split('='));
  return Object.fromEntries(pairs.flatMap(([key, value]) => (key && value ? [[key, value]] : [])));
}

/** Where the cells of an entity table stand. */
interface EntityColumns {
  readonly entity: number;
  readonly kind: number;
  readonly en: number;
  readonly id: number;
  readonly zh: number;
  readonly any: number;
  readonly country: number;
  readonly parent: number;
  readonly refs: number;
}

function columnsOf(columns: readonly string[]): EntityColumns {
  const at = (name: keyof EntityColumns) => columns.indexOf(name);
  return {
    entity: at('entity'),
    kind: at('kind'),
    en: at('en'),
    id: at('id'),
    zh: at('zh'),
    any: at('any'),
    country: at('country'),
    parent: at('parent'),
    refs: at('refs'),
  };
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

  constructor(type: EntityType, cells: readonly string[], at: EntityColumns) {
    this.id = cells[at.entity] ?? '';
    this.type = type;
    this.kind = cells[at.kind] ?? '';
    this.names = {
      en: alternatives(cells[at.en]),
      id: alternatives(cells[at.id]),
      zh: alternatives(cells[at.zh]),
      any: alternatives(cells[at.any]),
    };
    this.country = cells[at.country] || null;
    this.parent = cells[at.parent] || null;
    this.#refs = cells[at.refs] ?? '';
  }

  get refs(): Readonly<Record<string, string>> {
    this.#read ??= readRefs(this.#refs);
    return this.#read;
  }
}

/**
 * Organisations that the reader took in and the packaged tables do not have, by ROR id and by id, with those names that
 * nothing of the tables bears: what is known already keeps its id, and its names lead nowhere else.
 */
export function readRegistry(text: string, packaged: readonly KnownEntity[]): readonly KnownEntity[] {
  const rors = new Set<string>();
  const ids = new Set<EntityId>();
  const taken = new Set<string>();
  for (const entity of packaged) {
    ids.add(entity.id);
    if (entity.type === 'organization' && entity.refs.ror) rors.add(entity.refs.ror);
    const { en, id, zh, any } = entity.names;
    for (const names of [en, id, zh, any]) for (const name of names) taken.add(name.toLowerCase());
  }
  const { columns, rows } = readCells(text);
  const at = columnsOf(columns);
  const named = [at.en, at.id, at.zh, at.any];
  const isTaken = (name: string) => taken.has(name.toLowerCase());
  const entities: KnownEntity[] = [];
  for (const cells of rows) {
    const { ror = '' } = readRefs(cells[at.refs] ?? '');
    if (rors.has(ror) || ids.has(cells[at.entity] ?? '')) continue;
    const own = [...cells];
    for (const column of named) {
      const names = alternatives(cells[column]);
      if (names.some(isTaken)) own[column] = names.filter((name) => !isTaken(name)).join('|');
    }
    if (named.some((column) => own[column])) entities.push(new EntityRow('organization', own, at));
  }
  return entities;
}

/** All rows of the entity tables, in the order of the files. */
export function readEntities(tables: Knowledge['tables']): readonly KnownEntity[] {
  const known: KnownEntity[] = [];
  for (const [table, type] of Object.entries(entityTables) as [KnowledgeTable, EntityType][]) {
    const { columns, rows } = readCells(tables[table]);
    const at = columnsOf(columns);
    for (const cells of rows) known.push(new EntityRow(type, cells, at));
  }
  return known;
}

/** `han-variants.tsv`: traditional character, simplified character. */
export function readHanVariants(text: string): ReadonlyMap<string, string> {
  const { columns, rows } = readCells(text);
  const [traditional, simplified] = [columns.indexOf('traditional'), columns.indexOf('simplified')];
  return new Map(rows.map((cells) => [cells[traditional] ?? '', cells[simplified] ?? '']));
}
