import type { HanVariants } from '../fold.ts';
import type { Language } from '../languages/types.ts';
import { type ReadText, readText } from '../read-text.ts';
import type { Token } from '../tokens.ts';
import type { LanguageCode, Span } from '../types.ts';
import type { PersonNameLists } from './person-name-lists.ts';
import type { ListedWords } from './phrase-index.ts';
import { wordListsOf } from './word-lists.ts';

export interface EntityInput {
  readonly text: string;
  readonly title: string;
  readonly sentences: readonly Span[];
  readonly language: Language;
  /** The text as the steps before have read it; without it the step reads it itself. */
  readonly read?: ReadText;
}

/** Bits of a token's traits. */
export const traits = {
  /** A word with a capital in front. */
  capital: 1,
  /** `BPOM`, `RI`: a word of two or more capitals. */
  acronym: 2,
  /** A line break, a wide gap or the text's edge stands before it, and ends every name. */
  behindBreak: 4,
} as const;

/** A text prepared once for all the steps that look for names. */
export interface TextView extends ListedWords {
  readonly text: string;
  readonly title: string;
  /** Same length as `text`; comparable with folded names. */
  readonly folded: string;
  readonly language: Language;
  readonly personNames: PersonNameLists;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  /** Folded text of each token. */
  readonly words: readonly string[];
  /** The different words, and for each token the place of its word among them. */
  readonly vocabulary: readonly string[];
  readonly hashes: readonly number[];
  readonly wordIds: Int32Array;
  /** What is written of each token, as bits; behind the last token ends every name. */
  readonly traits: Uint8Array;
  /** Index of the sentence that holds each token; -1 between sentences. */
  readonly sentenceOf: Int32Array;
  /** What name-run.ts has read of each token and each sentence: 0 nothing yet, 1 no, 2 yes. */
  readonly plainWords: Uint8Array;
  /** The same of open-names.ts. */
  readonly openWords: Uint8Array;
  readonly titleCases: Uint8Array;
  /** Words of Latin script that the text also writes small: such a word is no name where it has a capital. */
  readonly smallWords: ReadonlySet<string>;
  /** The first token that has a word with a capital. */
  readonly firstCapital: ReadonlyMap<string, number>;
  /** Index of the sentence that holds an offset; -1 between sentences. */
  sentenceAt(offset: number): number;
  /** Index of the token that starts at an offset; -1 where none does. */
  tokenAt(offset: number): number;
  /** Index of the first token that starts at or after an offset. */
  tokenFrom(offset: number): number;
}

/** Binary search: how many items come before the first for which `reached` holds. */
export function firstWhere<T>(items: readonly T[], reached: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && reached(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstCapitals(
  text: string,
  { folded, tokens, words }: Pick<ReadText, 'folded' | 'tokens' | 'words'>,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || text.charCodeAt(token.start) === folded.charCodeAt(token.start)) continue;
    const word = words[at] ?? '';
    if (!first.has(word)) first.set(word, at);
  }
  return first;
}

/** For every offset up to the text's end: index of the first token that starts there or later. */
function tokensByOffset(tokens: readonly Token[], length: number): Int32Array {
  const byOffset = new Int32Array(length + 1);
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens[at]?.start ?? 0;
    for (; from <= start; from++) byOffset[from] = at;
  }
  for (; from <= length; from++) byOffset[from] = tokens.length;
  return byOffset;
}

/** For every token: index of the sentence that holds its start, -1 where none does. */
function sentencesByToken(tokens: readonly Token[], sentences: readonly Span[]): Int32Array {
  const byToken = new Int32Array(tokens.length);
  let at = 0;
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens[token]?.start ?? 0;
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    byToken[token] = at < sentences.length && (sentences[at]?.start ?? 0) <= start ? at : -1;
  }
  return byToken;
}

const anyCapital = /^\p{Lu}/u;
const allCapitals = /^\p{Lu}{2,}$/u;

function traitsOf(text: string, { start, end, kind }: Token): number {
  if (kind !== 'word') return 0;
  const code = text.charCodeAt(start);
  // Plain letters need no pattern.
  if (code >= 0x61 && code <= 0x7a) return 0;
  if (code >= 0x41 && code <= 0x5a) {
    let at = start + 1;
    while (at < end && text.charCodeAt(at) >= 0x41 && text.charCodeAt(at) <= 0x5a) at++;
    if (at === end) return end - start > 1 ? traits.capital | traits.acronym : traits.capital;
    if (text.charCodeAt(at) < 0x80) return traits.capital;
  }
  const word = text.slice(start, end);
  if (!anyCapital.test(word)) return 0;
  return end - start > 1 && allCapitals.test(word) ? traits.capital | traits.acronym : traits.capital;
}

/**
 * A class, not an object literal: an object with a getter of its own for every text has no fixed layout, and every look
 * at it then goes through a dictionary.
 */
class PreparedText implements TextView {
  readonly text: string;
  readonly title: string;
  readonly folded: string;
  readonly language: Language;
  readonly personNames: PersonNameLists;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly vocabulary: readonly string[];
  readonly hashes: readonly number[];
  readonly wordIds: Int32Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly traits: Uint8Array;
  readonly sentenceOf: Int32Array;
  readonly plainWords: Uint8Array;
  readonly openWords: Uint8Array;
  readonly titleCases: Uint8Array;
  readonly smallWords = new Set<string>();
  readonly #byOffset: Int32Array;
  #firstCapital: ReadonlyMap<string, number> | null = null;

  constructor(
    { text, title, sentences, language }: EntityInput,
    read: ReadText,
    personNames: PersonNameLists,
  ) {
    const { folded, tokens, words } = read;
    this.text = text;
    this.title = title;
    this.folded = folded;
    this.language = language;
    this.personNames = personNames;
    this.sentences = sentences;
    this.tokens = tokens;
    this.words = words;
    this.vocabulary = read.vocabulary;
    this.hashes = read.hashes;
    this.wordIds = read.wordIds;
    this.begins = new Int32Array(tokens.length);
    this.ends = new Int32Array(tokens.length);
    this.traits = new Uint8Array(tokens.length + 1);
    this.sentenceOf = sentencesByToken(tokens, sentences);
    this.plainWords = new Uint8Array(tokens.length);
    this.openWords = new Uint8Array(tokens.length);
    this.titleCases = new Uint8Array(sentences.length);
    this.#byOffset = tokensByOffset(tokens, text.length);
    this.#readTokens();
  }

  #readTokens(): void {
    const { text, folded, tokens, vocabulary, hashes, wordIds } = this;
    const lists = wordListsOf(this.language);
    const listed = vocabulary.map((word, id) =>
      lists.filter.mayHold(hashes[id] ?? 0) ? lists.words.get(word) : undefined,
    );
    const isSmall = new Uint8Array(vocabulary.length);
    let previous = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) break;
      const { start, end, kind } = token;
      const id = wordIds[at] ?? 0;
      const bits = listed[id];
      if (bits) {
        this.begins[at] = bits.begins;
        this.ends[at] = bits.ends;
      }
      if (kind === 'word' && text.charCodeAt(start) === folded.charCodeAt(start)) isSmall[id] = 1;
      const isBreak =
        at === 0 || start - previous > 1 || (start > previous && text.charAt(previous) === '\n');
      this.traits[at] = traitsOf(text, token) | (isBreak ? traits.behindBreak : 0);
      previous = end;
    }
    this.traits[tokens.length] = traits.behindBreak;
    for (let id = 0; id < vocabulary.length; id++)
      if (isSmall[id] === 1) this.smallWords.add(vocabulary[id] ?? '');
  }

  get firstCapital(): ReadonlyMap<string, number> {
    this.#firstCapital ??= firstCapitals(this.text, this);
    return this.#firstCapital;
  }

  sentenceAt(offset: number): number {
    const index = firstWhere(this.sentences, ({ end }) => end > offset);
    const sentence = this.sentences[index];
    return sentence && sentence.start <= offset ? index : -1;
  }

  tokenAt(offset: number): number {
    const index = this.tokenFrom(offset);
    return this.tokens[index]?.start === offset ? index : -1;
  }

  tokenFrom(offset: number): number {
    return this.#byOffset[Math.max(offset, 0)] ?? this.tokens.length;
  }
}

export const viewText = (
  input: EntityInput,
  {
    hanVariants,
    personNames,
  }: { readonly hanVariants: HanVariants; readonly personNames: (code: LanguageCode) => PersonNameLists },
): TextView =>
  new PreparedText(input, input.read ?? readText(input.text, hanVariants), personNames(input.language.code));
