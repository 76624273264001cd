import { fold, type HanVariants } from '../fold.ts';
import { alternatives, readTable } from '../knowledge.ts';

/** A town, a county or a province by one of its names. */
export interface Town {
  /** Folded. */
  readonly name: string;
  readonly country: string;
}

/** What `towns.tsv` holds, by how a name begins: its first word in Latin letters, its first two characters in Chinese. */
export interface Towns {
  latin(word: string): readonly Town[];
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
  let latin: ReadonlyMap<string, readonly Town[]> | null = null;
  let han: ReadonlyMap<string, readonly Town[]> | null = null;
  const layOut = (column: 'latin' | 'zh', keyOf: (name: string) => string) => {
    const index = new Map<string, Town[]>();
    for (const { country = '', [column]: names } of readTable(table))
      for (const written of alternatives(names)) {
        const name = fold(written, hanVariants);
        put(index, keyOf(name), { name, country });
      }
    return sorted(index);
  };
  return {
    latin(word) {
      latin ??= layOut('latin', (name) => firstWord.exec(name)?.[0] ?? name);
      return latin.get(word) ?? none;
    },
    han(beginning) {
      han ??= layOut('zh', (name) => name.slice(0, 2));
      return han.get(beginning) ?? none;
    },
  };
}
