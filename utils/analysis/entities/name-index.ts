import { fold, type HanVariants } from '../fold.ts';
import type { KnownEntity } from '../knowledge.ts';
import { isBounded } from '../name-borders.ts';
import type { ReadText } from '../read-text.ts';
import { type Token, tokenize } from '../tokens.ts';
import type { LanguageCode, Span } from '../types.ts';
import { hashOfWord, WordFilter } from '../word-filter.ts';

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

interface IndexedText extends Pick<ReadText, 'tokens' | 'words' | 'vocabulary' | 'hashes' | 'wordIds'> {
  readonly text: string;
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

/** A branch to which a word leads without its ending. */
interface Stem {
  readonly ending: string;
  readonly branch: Node;
}

/** Where the names begin that a word of a text begins. */
interface Beginning {
  readonly branch: Node | undefined;
  readonly stems: readonly Stem[];
}

const noStems: readonly Stem[] = [];

/** A hyphen inside a name counts for nothing: `Covid-19`, `Covid 19`. */
const isHyphen = (word: string) => word === '-';

function glued(text: string, token: Token): boolean {
  return /\S/u.test(text.charAt(token.start - 1)) && /\S/u.test(text.charAt(token.end));
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
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
  /** One bit for each drawer that holds names and has not been opened. */
  const closed = new Uint8Array((drawerCount >>> 3) + 1);
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
      closed[drawer >>> 3] = (closed[drawer >>> 3] ?? 0) | (1 << (drawer & 7));
    }
  }

  /** Sorts the drawer in which the names lie that may begin with a word. */
  const open = (word: string): void => {
    const drawer = drawerOf(word, hanVariants);
    if (drawer < 0 || ((closed[drawer >>> 3] ?? 0) & (1 << (drawer & 7))) === 0) return;
    for (let at = drawers[drawer] ?? -1; at >= 0; at = nextInDrawer[at] ?? -1) place(at);
    closed[drawer >>> 3] = (closed[drawer >>> 3] ?? 0) & ~(1 << (drawer & 7));
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

  const mayBegin = (word: string, hash: number): boolean => {
    open(word);
    return firstWords.mayHold(hash);
  };

  const branchOf = (word: string, hash = hashOfWord(word)): Node | undefined => {
    if (!mayBegin(word, hash)) return undefined;
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
      if (begins !== undefined && !mayBegin(begins, hashOfWord(begins))) return [];
      const [first = '', ...others] = wordsOf(folded);
      let node = branchOf(first);
      for (const word of others) node = node?.children?.get(word);
      return node?.names?.filter((one) => fold(one.name, hanVariants) === folded) ?? [];
    },
    find({ text, tokens, words, vocabulary, hashes, wordIds, endings }) {
      const matches: NameMatch[] = [];
      const accept = (start: number, end: number, node: Node, ending: string) => {
        if (!node.names) return;
        if (!isBounded(text, { start, end }, ending === '')) return;
        if (hasLineBreak(text, start, end)) return;
        matches.push({ start, end, names: node.names, ending });
      };
      // `vaksinnya`, `malarias`: the name is the word without its ending.
      const stemsOf = (word: string, branch: (bare: string) => Node | undefined): readonly Stem[] => {
        let stems = noStems;
        for (const ending of endings) {
          if (word.length <= ending.length + 2 || !word.endsWith(ending)) continue;
          const stem = branch(word.slice(0, -ending.length));
          if (stem) stems = [...stems, { ending, branch: stem }];
        }
        return stems;
      };
      // Most words begin no name; what one begins is asked once, however often the text has it.
      const beginnings = vocabulary.map((word, id): Beginning | null => {
        const branch = branchOf(word, hashes[id]);
        const stems = stemsOf(word, (bare) => branchOf(bare));
        return branch || stems !== noStems ? { branch, stems } : null;
      });
      for (let first = 0; first < tokens.length; first++) {
        const beginning = beginnings[wordIds[first] ?? 0];
        const token = tokens[first];
        if (!beginning || !token) continue;
        const { start: from, end, kind } = token;
        if (kind === 'word')
          for (const { ending, branch } of beginning.stems) accept(from, end - ending.length, branch, ending);
        let node = beginning.branch;
        if (node) accept(from, end, node, '');
        for (let at = first + 1; node?.children && at < tokens.length; at++) {
          const word = words[at] ?? '';
          const next = tokens[at];
          if (!next) break;
          if (isHyphen(word) && glued(text, next)) continue;
          const { children }: Node = node;
          if (next.kind === 'word')
            for (const { ending, branch } of stemsOf(word, (bare) => children?.get(bare)))
              accept(from, next.end - ending.length, branch, ending);
          node = children?.get(word);
          if (node) accept(from, next.end, node, '');
        }
      }
      return matches;
    },
  };
}
