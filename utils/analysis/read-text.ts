import { fold, type HanVariants } from './fold.ts';
import { type Token, tokenize } from './tokens.ts';

/** A text as several steps read it; made once for each article. */
export interface ReadText {
  /** Same length as the text; see fold.ts. */
  readonly folded: string;
  readonly tokens: readonly Token[];
}

export const readText = (text: string, hanVariants?: HanVariants): ReadText => ({
  folded: fold(text, hanVariants),
  tokens: tokenize(text),
});
