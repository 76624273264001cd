import { fold, type HanVariants } from '../fold.ts';
import { alternatives, readTable } from '../knowledge.ts';
import type { LanguageCode } from '../types.ts';

/** A town, a county or a province by one of its names. */
export interface Town {
  /** Folded. */
  readonly name: string;
  readonly country: string;
}

/** What `towns.tsv` holds, by how a name begins: its first word in Latin letters, its first two characters in Chinese. */
export interface Towns {
  /** Names that are no word of the language. */
  latin(word: string, code: LanguageCode): readonly Town[];
  han(beginning: string): readonly Town[];
}

const none: readonly Town[] = [];
/** Where the first word of a folded name ends. */
const firstWord = /^[\p{L}\p{M}]+/u;

function put(index: Map<string, Town[]>, key: string, town: Town): void {
  const others = index.get(key);
  if (!others) index.set(key, [town]);
  else others.push(town);
}

/** Longest first, so that the first that fits is the right one. */
function sorted(index: Map<string, Town[]>): ReadonlyMap<string, readonly Town[]> {
  for (const towns of index.values())
    if (towns.length > 1) towns.sort((one, other) => other.name.length - one.name.length);
  return index;
}

/** Reads the table of towns, a row for each country; each script is laid out when a text first asks for it. */
export function readTowns(table: string, hanVariants: HanVariants): Towns {
  const indices = new Map<string, ReadonlyMap<string, readonly Town[]>>();
  const index = (column: 'latin' | LanguageCode, keyOf: (name: string) => string) => {
    const known = indices.get(column);
    if (known) return known;
    const made = new Map<string, Town[]>();
    for (const { country = '', [column]: names } of readTable(table))
      for (const written of alternatives(names)) {
        const name = fold(written, hanVariants);
        put(made, keyOf(name), { name, country });
      }
    indices.set(column, sorted(made));
    return made;
  };
  const ofTwo = (name: string) => name.slice(0, 2);
  const ofFirstWord = (name: string) => firstWord.exec(name)?.[0] ?? name;
  return {
    latin(word, code) {
      const shared = index('latin', ofFirstWord).get(word) ?? none;
      const own = index(code, ofFirstWord).get(word) ?? none;
      return own.length === 0 ? shared : shared.length === 0 ? own : [...own, ...shared];
    },
    han: (beginning) => index('zh', ofTwo).get(beginning) ?? none,
  };
}
