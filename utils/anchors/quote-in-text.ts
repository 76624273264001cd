import type { Span } from '../analysis/types.ts';
import { lettersOf, offsetOfLetter } from '../article/text-index.ts';
import { matchQuote, type QuoteLetters } from './match-quote.ts';
import type { TextQuoteSelector } from './selectors.ts';

export const quoteLetters = ({ exact, prefix, suffix }: TextQuoteSelector): QuoteLetters => ({
  exact: lettersOf(exact),
  prefix: lettersOf(prefix),
  suffix: lettersOf(suffix),
});

/** Where a quote stands in a text, and whether its words are still the quote's. */
interface TextPlace extends Span {
  readonly isExact: boolean;
}

/**
 * Finds quotes in a stored text, whose letters are counted once.
 * @returns for a quote its span in UTF-16 units, or null where the text does not have it.
 */
export function quoteFinder(text: string): (quote: TextQuoteSelector) => TextPlace | null {
  const letters = lettersOf(text);
  return (quote) => {
    const match = matchQuote(letters, quoteLetters(quote), null);
    if (!match) return null;
    const start = offsetOfLetter(text, match.start);
    const last = offsetOfLetter(text, match.end - match.start - 1, start);
    return { start, end: last + 1, isExact: match.similarity === 1 };
  };
}
