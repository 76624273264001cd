import { alternatives, readTable } from '../knowledge.ts';

/** Given and family names of the world that are no everyday word, place or organisation; folded. */
export interface PersonNameLists {
  isGiven(word: string): boolean;
  isFamily(word: string): boolean;
}

/** @param table a row for each kind; laid out when a text first asks for it. */
export function readPersonNames(table: string): PersonNameLists {
  let lists: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  const has = (kind: string, word: string): boolean => {
    lists ??= new Map(readTable(table).map(({ kind: of = '', names }) => [of, new Set(alternatives(names))]));
    return lists.get(kind)?.has(word) ?? false;
  };
  return { isGiven: (word) => has('given', word), isFamily: (word) => has('family', word) };
}
