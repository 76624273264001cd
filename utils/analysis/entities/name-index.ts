import { fold, type HanVariants } from '../fold.ts';
import type { KnownEntity } from '../knowledge.ts';
import { type Token, tokenize } from '../tokens.ts';
import type { LanguageCode, Span } from '../types.ts';

export interface IndexedName {
  readonly entity: KnownEntity;
  readonly name: string;
  readonly language: LanguageCode | 'any';
  /** `Chinese` for China: a name of its people and things. */
  readonly isDemonym: boolean;
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

/** A Latin name ends where its word ends; digits belong to the word (`H5N1`). Han needs no boundary. */
function isBounded(text: string, { start, end }: Span, alsoRight: boolean): boolean {
  const joins = (one: string, other: string) =>
    /[\p{L}\p{N}]/u.test(one) &&
    /[\p{L}\p{N}]/u.test(other) &&
    !/\p{Script=Han}/u.test(one) &&
    !/\p{Script=Han}/u.test(other);
  if (joins(text.charAt(start - 1), text.charAt(start))) return false;
  return !alsoRight || !joins(text.charAt(end - 1), text.charAt(end));
}

export function createNameIndex(names: readonly IndexedName[], hanVariants: HanVariants): NameIndex {
  const root: Node = { children: null, names: null };
  for (const indexed of names) {
    const folded = fold(indexed.name, hanVariants);
    let node = root;
    for (const { start, end } of tokenize(folded)) {
      const word = folded.slice(start, end);
      if (isHyphen(word)) continue;
      node.children ??= new Map();
      let next = node.children.get(word);
      if (!next) {
        next = { children: null, names: null };
        node.children.set(word, next);
      }
      node = next;
    }
    if (node === root) continue;
    node.names ??= [];
    node.names.push(indexed);
  }

  return {
    find({ text, tokens, words, endings }) {
      const matches: NameMatch[] = [];
      const accept = (start: number, end: number, node: Node, ending: string) => {
        if (!node.names) return;
        if (!isBounded(text, { start, end }, ending === '')) return;
        if (text.slice(start, end).includes('\n')) return;
        matches.push({ start, end, names: node.names, ending });
      };
      for (let first = 0; first < tokens.length; first++) {
        let node: Node | undefined = root;
        const from = tokens[first]?.start ?? 0;
        for (let at = first; node && at < tokens.length; at++) {
          const word: string = words[at] ?? '';
          const token = tokens[at];
          if (!token) break;
          if (at > first && isHyphen(word) && glued(text, token)) continue;
          const next: Node | undefined = node.children?.get(word);
          // `vaksinnya`, `malarias`: the name is the word without its ending.
          if (token.kind === 'word')
            for (const ending of endings)
              if (word.length > ending.length + 2 && word.endsWith(ending)) {
                const stem = node.children?.get(word.slice(0, -ending.length));
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
