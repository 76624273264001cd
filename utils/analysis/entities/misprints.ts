import { fold } from '../fold.ts';
import type { IndexedName } from './name-index.ts';

/** Shorter names differ by one letter too often: Iran and Iraq. */
const shortestName = 9;
/** The word with the misprint must be long itself: `Hubei` and `Hebei` are two provinces. */
const shortestWord = 8;
/** Letters at a word's end are inflection: `Indonesian`, `Australians`. */
const surest = 2;

/**
 * Whether two folded names differ by one letter, left out, put in or replaced, inside a long word.
 */
export function isMisprintOf(written: string, name: string): boolean {
  if (written === name || Math.abs(written.length - name.length) > 1) return false;
  const shortest = Math.min(written.length, name.length);
  let from = 0;
  while (from < shortest && written[from] === name[from]) from++;
  let same = 0;
  while (same < shortest - from && written[written.length - 1 - same] === name[name.length - 1 - same])
    same++;
  if (Math.max(written.length, name.length) - from - same > 1) return false;
  const wrong = written.slice(from, written.length - same) + name.slice(from, name.length - same);
  if (!/^\p{Ll}+$/u.test(wrong)) return false;
  const before = /\p{L}{0,60}$/u.exec(name.slice(0, from))?.[0].length ?? 0;
  const after = /^\p{L}*/u.exec(name.slice(name.length - same))?.[0].length ?? 0;
  return before >= surest && after >= surest && before + after + 1 >= shortestWord;
}

export interface Misprints {
  /** Names of the tables that a text's words misspell by one letter; empty where none or names of several entities. */
  of(written: string): readonly IndexedName[];
}

const beginningOf = (name: string) => name.slice(0, 2);
const endOf = (name: string) => name.slice(-2);
/** Below this, no character is Han. */
const firstFarCode = 0x2e80;

/** A capital and a small letter in front, and no Han behind; names of plain letters need no pattern. */
function isProper(name: string): boolean {
  const [first, second] = [name.charCodeAt(0), name.charCodeAt(1)];
  const isPlain = first >= 0x41 && first <= 0x5a && second >= 0x61 && second <= 0x7a;
  if (!isPlain && ((first < 0x80 && second < 0x80) || !/^\p{Lu}\p{Ll}/u.test(name))) return false;
  for (let at = 2; at < name.length; at++)
    if (name.charCodeAt(at) >= firstFarCode) return !/\p{Script=Han}/u.test(name);
  return true;
}

/** Names that a misprint is looked for in, by what they end with. */
function byEnd(names: readonly IndexedName[]): ReadonlyMap<string, readonly IndexedName[]> {
  const drawers = new Map<string, IndexedName[]>();
  for (const indexed of names) {
    if (!isProper(indexed.name)) continue;
    const end = fold(endOf(indexed.name));
    const drawer = drawers.get(end);
    if (drawer) drawer.push(indexed);
    else drawers.set(end, [indexed]);
  }
  return drawers;
}

/** Long names of the tables, by their first letters as they are folded. */
function byBeginning(names: readonly IndexedName[]): ReadonlyMap<string, readonly IndexedName[]> {
  /** By the codes of the first two characters: no name is cut for it. */
  const asWritten = new Map<number, IndexedName[]>();
  for (const indexed of names) {
    const { name, isDemonym } = indexed;
    if (name.length < shortestName || isDemonym) continue;
    const beginning = (name.charCodeAt(0) << 16) | name.charCodeAt(1);
    const drawer = asWritten.get(beginning);
    if (drawer) drawer.push(indexed);
    else asWritten.set(beginning, [indexed]);
  }
  const drawers = new Map<string, readonly IndexedName[]>();
  for (const drawer of asWritten.values()) {
    const folded = fold(beginningOf(drawer[0]?.name ?? ''));
    drawers.set(folded, [...(drawers.get(folded) ?? []), ...drawer]);
  }
  return drawers;
}

/**
 * Names by their first and last letters, where no misprint is looked for. The first letters are sorted at the first
 * question, the last ones where a question has those first letters: a report asks for few of them.
 */
export function createMisprints(names: readonly IndexedName[]): Misprints {
  let drawers: ReadonlyMap<string, readonly IndexedName[]> | null = null;
  const opened = new Map<string, ReadonlyMap<string, readonly IndexedName[]>>();
  const open = (beginning: string) => {
    let ends = opened.get(beginning);
    if (!ends) {
      drawers ??= byBeginning(names);
      ends = byEnd(drawers.get(beginning) ?? []);
      if (drawers.has(beginning)) opened.set(beginning, ends);
    }
    return ends;
  };
  return {
    of(written) {
      if (written.length < shortestName) return [];
      const alike = open(beginningOf(written)).get(endOf(written)) ?? [];
      const found = alike.filter(({ name }) => isMisprintOf(written, fold(name)));
      return new Set(found.map(({ entity }) => entity.id)).size === 1 ? found : [];
    },
  };
}
