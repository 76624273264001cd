import { fold, type HanVariants } from '../fold.ts';
import type { Language } from '../languages/types.ts';
import { type Token, tokenize } from '../tokens.ts';
import type { Span } from '../types.ts';

export interface EntityInput {
  readonly text: string;
  readonly title: string;
  readonly sentences: readonly Span[];
  readonly language: Language;
}

/** A text prepared once for all the steps that look for names. */
export interface TextView {
  readonly text: string;
  readonly title: string;
  /** Same length as `text`; comparable with folded names. */
  readonly folded: string;
  readonly language: Language;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  /** Folded text of each token. */
  readonly words: readonly string[];
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

function firstCapitals(tokens: readonly Token[], text: string, folded: string): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [at, { start, end, kind }] of tokens.entries()) {
    const word = folded.slice(start, end);
    if (kind === 'word' && text.charAt(start) !== folded.charAt(start) && !first.has(word))
      first.set(word, at);
  }
  return first;
}

export function viewText(input: EntityInput, hanVariants: HanVariants): TextView {
  const { text, title, sentences, language } = input;
  const folded = fold(text, hanVariants);
  const tokens = tokenize(text);
  const tokenFrom = (offset: number) => firstWhere(tokens, ({ start }) => start >= offset);
  return {
    text,
    title,
    folded,
    language,
    sentences,
    tokens,
    words: tokens.map(({ start, end }) => folded.slice(start, end)),
    firstCapital: firstCapitals(tokens, text, folded),
    smallWords: new Set(
      tokens.flatMap(({ start, end, kind }) =>
        kind === 'word' && text.charAt(start) === folded.charAt(start) ? [folded.slice(start, end)] : [],
      ),
    ),
    sentenceAt(offset) {
      const index = firstWhere(sentences, ({ end }) => end > offset);
      const sentence = sentences[index];
      return sentence && sentence.start <= offset ? index : -1;
    },
    tokenAt(offset) {
      const index = tokenFrom(offset);
      return tokens[index]?.start === offset ? index : -1;
    },
    tokenFrom,
  };
}
