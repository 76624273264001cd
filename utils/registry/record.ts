import { type NameColumn, nameColumns, usableName } from './usable-names.ts';

/** What the Research Organization Registry sorts its records by. */
export const registryTypes = [
  'education',
  'healthcare',
  'government',
  'facility',
  'company',
  'nonprofit',
  'funder',
  'archive',
  'other',
] as const;
export type RegistryType = (typeof registryTypes)[number];

/** One organisation of the registry, as far as texts can name it. */
export interface RegistryOrganization {
  /** `02wv2bt91`, the end of its address. */
  readonly ror: string;
  readonly types: readonly RegistryType[];
  /** ISO 3166-1 alpha-2; empty where none is given. */
  readonly country: string;
  /** `Q42944`; empty where none is given. */
  readonly wikidata: string;
  /** By column of a knowledge table, the name that it goes by first. */
  readonly names: Readonly<Record<NameColumn, readonly string[]>>;
}

/** What a dump may hold: anything. */
type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const objects = (value: unknown): readonly Unknown[] => (Array.isArray(value) ? value.filter(isObject) : []);
const words = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const address = /^https:\/\/ror\.org\/(?<ror>0[a-z0-9]{6}\d{2})$/u;

/** Whether this is a record of version 2 at all: version 1 had one `name` and a `country` of its own. */
export const isRecord = (value: unknown): boolean =>
  isObject(value) && typeof value.id === 'string' && address.test(value.id) && Array.isArray(value.names);

function countryOf(record: Unknown): string {
  const [place] = objects(record.locations);
  const details = isObject(place?.geonames_details) ? place.geonames_details : {};
  const { country_code: code } = details;
  return typeof code === 'string' && /^[A-Z]{2}$/u.test(code) ? code : '';
}

function wikidataOf(record: Unknown): string {
  const external = objects(record.external_ids).find(({ type }) => type === 'wikidata');
  const id = external?.preferred ?? words(external?.all)[0];
  return typeof id === 'string' && /^Q\d+$/u.test(id) ? id : '';
}

/** The name that it goes by first, then what it is called in each language, then what else it is called. */
const rankOf = (types: readonly string[]): number =>
  types.includes('ror_display') ? 0 : types.includes('label') ? 1 : 2;

function namesOf(record: Unknown): RegistryOrganization['names'] {
  const names = Object.fromEntries(nameColumns.map((column) => [column, [] as string[]])) as Record<
    NameColumn,
    string[]
  >;
  const given = objects(record.names)
    .map(({ value, lang, types }) => ({ value, lang, types: words(types) }))
    .toSorted((one, other) => rankOf(one.types) - rankOf(other.types));
  for (const { value, lang, types } of given) {
    // Letters that stand for a name stand for many.
    if (typeof value !== 'string' || types.includes('acronym')) continue;
    const usable = usableName(value, typeof lang === 'string' ? lang : null);
    if (usable && !names[usable.column].includes(usable.name)) names[usable.column].push(usable.name);
  }
  return names;
}

/** Reads a record of the registry's version 2; null for one that is withdrawn or has no name that could be found in a text. */
export function readRecord(value: unknown): RegistryOrganization | null {
  if (!isObject(value) || !isRecord(value) || value.status === 'withdrawn') return null;
  const ror = address.exec(String(value.id))?.groups?.ror ?? '';
  const names = namesOf(value);
  if (nameColumns.every((column) => names[column].length === 0)) return null;
  return {
    ror,
    types: registryTypes.filter((type) => words(value.types).includes(type)),
    country: countryOf(value),
    wikidata: wikidataOf(value),
    names,
  };
}
