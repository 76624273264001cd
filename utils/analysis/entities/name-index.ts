import { fold, type HanVariants } from '../fold.ts';
import type { KnownEntity } from '../knowledge.ts';
import { isBounded } from '../name-borders.ts';
import { type Token, tokenize } from '../tokens.ts';
import type { LanguageCode, Span } from '../types.ts';

export interface IndexedName {
  readonly entity: KnownEntity;
  readonly name: string;
  readonly language: LanguageCode | 'any';
  /** `Chinese` for China: a name of its people and things. */
  readonly isDemonym: boolean;
  /** The reader gave this name: it outweighs what the tables say of it. */
  readonly ofReader?: true;
}

export interface NameMatch extends Span {
  /** All names that are written like this span, case aside. */
  readonly names: readonly IndexedName[];
  /** Ending that the text adds to the name's last word; empty where it adds none. */
  readonly ending: string;
}

interface IndexedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** Endings that may follow a name within its last word, folded: `nya`, `s`. */
  readonly endings: readonly string[];
}

export interface NameIndex {
  /** Every name of the tables in a text, from one pass over its tokens; matches may overlap. */
  find(text: IndexedText): readonly NameMatch[];
  /** What bears a name, compared folded. */
  named(name: string): readonly IndexedName[];
}

interface Node {
  children: Map<string, Node> | null;
  names: IndexedName[] | null;
}

/** A hyphen inside a name counts for nothing: `Covid-19`, `Covid 19`. */
const isHyphen = (word: string) => word === '-';

function glued(text: string, token: Token): boolean {
  return /\S/u.test(text.charAt(token.start - 1)) && /\S/u.test(text.charAt(token.end));
}

/** Bits of the words' hashes: most words of a text begin no name, and this says so without looking them up. */
class WordFilter {
  readonly #bits = new Uint8Array(1 << 15);

  add(word: string): void {
    const hash = hashOf(word);
    this.#bits[hash >>> 3] = (this.#bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
  }

  mayHold(word: string): boolean {
    const hash = hashOf(word);
    return ((this.#bits[hash >>> 3] ?? 0) & (1 << (hash & 7))) !== 0;
  }
}

/** Eighteen bits. */
function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 18)) & 0x3ffff;
}

/** The first word of a folded name, without cutting the rest into words; undefined where that takes a closer look. */
function firstWordOf(folded: string): string | undefined {
  const first = folded.charCodeAt(0);
  if (first >= 0x4e00 && first <= 0x9fff) return folded.charAt(0);
  let end = 0;
  while (isSmallLatin(folded.charCodeAt(end))) end++;
  return end > 0 && !(folded.charCodeAt(end) >= 0x80) ? folded.slice(0, end) : undefined;
}

const isSmallLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const plainWords = /^[a-z]+(?: [a-z]+)*$/;

const wordsOf = (folded: string): readonly string[] =>
  plainWords.test(folded)
    ? folded.split(' ')
    : tokenize(folded)
        .map(({ start, end }) => folded.slice(start, end))
        .filter((word) => !isHyphen(word));

/** How many letters of its first word tell a name's drawer. */
const drawerLetters = 3;
const letterBits = 5;
const firstHan = 0x4e00;
const hanDrawers = 1 << (drawerLetters * letterBits);
const drawerCount = hanDrawers + 0x5200;

/**
 * The drawer of what begins with a folded or unfolded word: its first letters where they are plain, its first Han
 * character; -1 where only folding could tell.
 */
function drawerOf(text: string, hanVariants: HanVariants): number {
  const first = text.charCodeAt(0);
  if (first >= firstHan && first <= 0x9fff)
    return hanDrawers + (hanVariants.get(text.charAt(0)) ?? text).charCodeAt(0) - firstHan;
  let drawer = 0;
  for (let at = 0; at < drawerLetters; at++) {
    const code = text.charCodeAt(at);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    if (code >= 0x80 || (at === 0 && !isLetter)) return -1;
    if (!isLetter) break;
    drawer |= (code & 31) << (at * letterBits);
  }
  return drawer;
}

/**
 * A trie by words. At first names only lie in drawers by their first letters; a drawer is sorted by first words, and the
 * names of one word become a branch, when a text has that word: a report opens a few hundred of many thousand.
 */
export function createNameIndex(names: readonly IndexedName[], hanVariants: HanVariants): NameIndex {
  /** For each drawer the first of its names, and for each name the next in its drawer; -1 where there is none. */
  const drawers = new Int32Array(drawerCount).fill(-1);
  const nextInDrawer = new Int32Array(names.length);
  /** By first word: numbers of names, or the branch that has grown from them. */
  const places = new Map<string, number[] | Node>();
  const firstWords = new WordFilter();

  const place = (at: number): void => {
    const folded = fold(names[at]?.name ?? '', hanVariants);
    const word = firstWordOf(folded) ?? wordsOf(folded)[0];
    if (word === undefined) return;
    const others = places.get(word);
    if (Array.isArray(others)) others.push(at);
    else {
      places.set(word, [at]);
      firstWords.add(word);
    }
  };

  for (let at = names.length - 1; at >= 0; at--) {
    const drawer = drawerOf(names[at]?.name ?? '', hanVariants);
    if (drawer < 0) place(at);
    else {
      nextInDrawer[at] = drawers[drawer] ?? -1;
      drawers[drawer] = at;
    }
  }

  /** Sorts the drawer in which the names lie that may begin with a word. */
  const open = (word: string): void => {
    const drawer = drawerOf(word, hanVariants);
    if (drawer < 0) return;
    for (let at = drawers[drawer] ?? -1; at >= 0; at = nextInDrawer[at] ?? -1) place(at);
    drawers[drawer] = -1;
  };

  const grow = (placed: readonly number[]): Node => {
    const branch: Node = { children: null, names: null };
    for (const at of [...placed].sort((one, other) => one - other)) {
      const indexed = names[at];
      if (!indexed) continue;
      let node = branch;
      for (const word of wordsOf(fold(indexed.name, hanVariants)).slice(1)) {
        node.children ??= new Map();
        let next = node.children.get(word);
        if (!next) {
          next = { children: null, names: null };
          node.children.set(word, next);
        }
        node = next;
      }
      node.names ??= [];
      node.names.push(indexed);
    }
    return branch;
  };

  const mayBegin = (word: string): boolean => {
    open(word);
    return firstWords.mayHold(word);
  };

  const branchOf = (word: string): Node | undefined => {
    if (!mayBegin(word)) return undefined;
    const found = places.get(word);
    if (!Array.isArray(found)) return found;
    const branch = grow(found);
    places.set(word, branch);
    return branch;
  };

  return {
    named(name) {
      const folded = fold(name, hanVariants);
      const begins = firstWordOf(folded);
      if (begins !== undefined && !mayBegin(begins)) return [];
      const [first = '', ...others] = wordsOf(folded);
      let node = branchOf(first);
      for (const word of others) node = node?.children?.get(word);
      return node?.names?.filter((one) => fold(one.name, hanVariants) === folded) ?? [];
    },
    find({ text, tokens, words, endings }) {
      const matches: NameMatch[] = [];
      const accept = (start: number, end: number, node: Node, ending: string) => {
        if (!node.names) return;
        if (!isBounded(text, { start, end }, ending === '')) return;
        if (text.slice(start, end).includes('\n')) return;
        matches.push({ start, end, names: node.names, ending });
      };
      for (let first = 0; first < tokens.length; first++) {
        let node: Node | undefined;
        const from = tokens[first]?.start ?? 0;
        for (let at = first; (node || at === first) && at < tokens.length; at++) {
          const word: string = words[at] ?? '';
          const token = tokens[at];
          if (!token) break;
          if (at > first && isHyphen(word) && glued(text, token)) continue;
          const next: Node | undefined = node ? node.children?.get(word) : branchOf(word);
          // `vaksinnya`, `malarias`: the name is the word without its ending.
          if (token.kind === 'word')
            for (const ending of endings)
              if (word.length > ending.length + 2 && word.endsWith(ending)) {
                const bare = word.slice(0, -ending.length);
                const stem = node ? node.children?.get(bare) : branchOf(bare);
                if (stem) accept(from, token.end - ending.length, stem, ending);
              }
          if (next) accept(from, token.end, next, '');
          node = next;
        }
      }
      return matches;
    },
  };
}
