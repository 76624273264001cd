import type { Span } from '../analysis/types.ts';
import { nodeSpan, type TextIndex } from '../article/text-index.ts';
import { pathOf } from './node-path.ts';
import { type Ends, lettersBetween, wordsOf } from './page-letters.ts';
import type { Anchors, RangeSelector } from './selectors.ts';
import { wholeCharacters } from './whole-characters.ts';

/** How many letters of context a note keeps on each side. */
const contextLength = 40;

function rangeSelector(index: TextIndex, { start, end }: Span): RangeSelector | null {
  const place = nodeSpan(index, start, end);
  const from = place && pathOf(place.startContainer);
  const to = place && pathOf(place.endContainer);
  if (!place || from === null || to === null) return null;
  const at = (value: string, offset: number) =>
    ({
      type: 'XPathSelector',
      value,
      refinedBy: { type: 'TextPositionSelector', start: offset, end: offset },
    }) as const;
  return {
    type: 'RangeSelector',
    startSelector: at(from, place.startOffset),
    endSelector: at(to, place.endOffset),
  };
}

/**
 * All three anchors of what the reader selected.
 * @param index the page's text, indexed as the page is now.
 * @returns null where nothing that can be read is selected.
 */
export function describePassage(index: TextIndex, ends: Ends): Anchors | null {
  const span = lettersBetween(index, ends);
  if (!span) return null;
  const whole = wholeCharacters(index.letters, span);
  const { start, end } = whole;
  const context = (from: number, to: number) => {
    const kept = wholeCharacters(index.letters, { start: Math.max(0, from), end: to });
    return wordsOf(index, kept);
  };
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: wordsOf(index, whole),
      prefix: start === 0 ? '' : context(start - contextLength, start),
      suffix:
        end === index.letters.length ? '' : context(end, Math.min(end + contextLength, index.letters.length)),
    },
    position: { type: 'TextPositionSelector', start, end },
    range: rangeSelector(index, whole),
  };
}
