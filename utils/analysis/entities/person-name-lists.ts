import { alternatives, readTable } from '../knowledge.ts';
import type { LanguageCode } from '../types.ts';

/** Given and family names of the world that are no everyday word, place or organisation; folded. */
export interface PersonNameLists {
  isGiven(word: string): boolean;
  isFamily(word: string): boolean;
}

/**
 * @param table a row for each kind, laid out when a text first asks for it; `given-en` holds those that are words
 * of the other languages only.
 * @returns the lists for a language.
 */
export function readPersonNames(table: string): (code: LanguageCode) => PersonNameLists {
  let rows: ReadonlyMap<string, string> | null = null;
  const sets = new Map<string, ReadonlySet<string>>();
  const setOf = (kind: string): ReadonlySet<string> => {
    rows ??= new Map(readTable(table).map(({ kind: of = '', names = '' }) => [of, names]));
    const set = sets.get(kind) ?? new Set(alternatives(rows.get(kind)));
    sets.set(kind, set);
    return set;
  };
  return (code) => ({
    isGiven: (word) => setOf('given').has(word) || setOf(`given-${code}`).has(word),
    isFamily: (word) => setOf('family').has(word) || setOf(`family-${code}`).has(word),
  });
}
