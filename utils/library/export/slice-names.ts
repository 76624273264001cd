import type { EntityId, EntityType, LanguageCode } from '../../analysis/types.ts';
import type { EntityRow } from '../types.ts';

/** What a format says of an entity beside its id. */
export interface SliceNames {
  /** In the language of the file where the library knows it so, else as its articles write it. */
  readonly nameOf: (id: EntityId) => string;
  readonly typeOf: (id: EntityId) => EntityType | '';
  /** ISO 3166-1 alpha-2, or empty. */
  readonly countryOf: (id: EntityId) => string;
  readonly rowOf: (id: EntityId) => EntityRow | undefined;
}

const place = /^place:(?<code>[a-z]{2})$/u;

/** Names of entities in a language; what no row tells is named by its country or its id. */
export function sliceNames(rows: Iterable<EntityRow>, language: LanguageCode, locale: string): SliceNames {
  const byId = new Map<EntityId, EntityRow>();
  for (const row of rows) byId.set(row.id, row);
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const codeOf = (id: EntityId) => place.exec(id)?.groups?.code?.toUpperCase();
  return {
    rowOf: (id) => byId.get(id),
    nameOf(id) {
      const row = byId.get(id);
      if (row) return row.names[language] ?? row.name;
      const code = codeOf(id);
      return (code && regions.of(code)) ?? id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
    },
    typeOf: (id) => byId.get(id)?.type ?? typeFrom(id),
    countryOf: (id) => byId.get(id)?.country ?? codeOf(id) ?? '',
  };
}

function typeFrom(id: EntityId): EntityType | '' {
  const type = id.slice(0, Math.max(0, id.indexOf(':')));
  return isType(type) ? type : '';
}

const types: ReadonlySet<string> = new Set<EntityType>([
  'person',
  'organization',
  'place',
  'disease',
  'product',
  'practice',
]);
const isType = (type: string): type is EntityType => types.has(type);
