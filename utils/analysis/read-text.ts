import { fold, type HanVariants } from './fold.ts';
import { type Token, tokenize } from './tokens.ts';

/** A text as several steps read it; made once for each article. */
export interface ReadText {
  /** Same length as the text; see fold.ts. */
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** Folded text of each token. */
  readonly words: readonly string[];
}

export function readText(text: string, hanVariants?: HanVariants): ReadText {
  const folded = fold(text, hanVariants);
  const tokens = tokenize(text);
  return { folded, tokens, words: tokens.map(({ start, end }) => folded.slice(start, end)) };
}
