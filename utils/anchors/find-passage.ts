import type { Span } from '../analysis/types.ts';
import type { TextIndex } from '../article/text-index.ts';
import { matchQuote, type QuoteLetters } from './match-quote.ts';
import { nodeAt } from './node-path.ts';
import { lettersBetween } from './page-letters.ts';
import { quoteLetters } from './quote-in-text.ts';
import type { Anchors, RangeSelector } from './selectors.ts';
import { wholeCharacters } from './whole-characters.ts';

/** Where a passage stands on a page, in letters of its index. */
export interface FoundPassage extends Span {
  /** The anchor that led there. */
  readonly by: 'range' | 'position' | 'quote';
  /** False where the page's words are no longer quite the note's. */
  readonly isExact: boolean;
}

function spanOfRange(index: TextIndex, document: Node, range: RangeSelector): Span | null {
  const { startSelector, endSelector } = range;
  const startContainer = nodeAt(document, startSelector.value);
  const endContainer = nodeAt(document, endSelector.value);
  if (!startContainer || !endContainer) return null;
  return lettersBetween(index, {
    startContainer,
    startOffset: startSelector.refinedBy.start,
    endContainer,
    endOffset: endSelector.refinedBy.start,
  });
}

/** How many letters beside a passage must stand as they stood, on one side at least. */
const beside = 10;

/** A place is believed where the words stand there and their neighbours too: the words may have moved, and others come. */
function stands(letters: string, { start, end }: Span, { exact, prefix, suffix }: QuoteLetters): boolean {
  if (end - start !== exact.length || letters.slice(start, end) !== exact) return false;
  const before = prefix.slice(-beside);
  const behind = suffix.slice(0, beside);
  if (before === '' && behind === '') return true;
  return (
    (before !== '' && letters.endsWith(before, start)) || (behind !== '' && letters.startsWith(behind, end))
  );
}

/**
 * Finds a note's passage on a page as it is now: by its nodes, then by its place in the text, then by its words.
 * @returns null where nothing on the page is good enough to be called that passage.
 */
export function findPassage(
  index: TextIndex,
  document: Node,
  { quote, position, range }: Anchors,
): FoundPassage | null {
  const wanted = quoteLetters(quote);
  if (wanted.exact === '') return null;
  const ranged = range && spanOfRange(index, document, range);
  if (ranged && stands(index.letters, ranged, wanted)) return { ...ranged, by: 'range', isExact: true };
  if (position && stands(index.letters, position, wanted)) {
    const { start, end } = position;
    return { start, end, by: 'position', isExact: true };
  }
  const match = matchQuote(index.letters, wanted, ranged?.start ?? position?.start ?? null);
  if (!match) return null;
  return { ...wholeCharacters(index.letters, match), by: 'quote', isExact: match.similarity === 1 };
}
