import { fold } from '../../analysis/fold.ts';
import type { KnownEntity } from '../../analysis/knowledge.ts';
import type { EntityRow, FacetValue } from '../../library/types.ts';
import type { FieldValue } from './knowledge.ts';

const unique = (names: readonly string[]) => [...new Set(names.map((name) => fold(name)))];

/**
 * The entities that the library names, most frequent first, by every name that an article or a table has for them.
 * @param nameOf name in the reader's language.
 */
export function entityValues(
  counts: readonly FacetValue<string>[],
  rows: readonly EntityRow[],
  known: readonly KnownEntity[],
  nameOf: (row: EntityRow) => string,
): readonly FieldValue[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const knownOf = new Map(known.map((entity) => [entity.id, entity]));
  return counts.flatMap(({ value, count }) => {
    const row = rowOf.get(value);
    if (!row) return [];
    const written = [row.name, ...Object.values(row.names)];
    const aliases = Object.values(knownOf.get(value)?.names ?? {}).flat();
    return [{ id: value, label: nameOf(row), count, names: unique([...written, ...aliases, slugOf(value)]) }];
  });
}

/** `organization:bio-farma` is also "bio farma". */
const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');

const locales = ['id', 'en', 'zh'] as const;

/** Name of a country in a language; null where the browser knows none. */
function browserName(code: string, locale: string): string | null {
  try {
    return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code) ?? null;
  } catch {
    return null;
  }
}

/**
 * Countries that the library names, by code and by what they are called in any language: `CN`, `Tiongkok`, `RRT`, `中国`.
 * @param nameOf name in the reader's language.
 */
export function countryValues(
  counts: readonly FacetValue<string>[],
  known: readonly KnownEntity[],
  nameOf: (code: string) => string,
): readonly FieldValue[] {
  const countries = new Map(
    known.filter(({ kind }) => kind === 'country').map((place) => [place.id.slice('place:'.length), place]),
  );
  return counts.map(({ value, count }) => {
    const place = countries.get(value.toLowerCase());
    const names = [
      value,
      ...locales.flatMap((locale) => browserName(value, locale) ?? []),
      ...Object.values(place?.names ?? {}).flat(),
    ];
    return { id: value, label: nameOf(value), count, names: unique(names) };
  });
}

/** Values that are their own names: sites, tags. */
export const plainValues = (counts: readonly FacetValue<string>[]): readonly FieldValue[] =>
  counts.map(({ value, count }) => ({ id: value, label: value, count, names: [fold(value)] }));
