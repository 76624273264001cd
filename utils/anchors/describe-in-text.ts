import type { Span } from '../analysis/types.ts';
import type { Anchors } from './selectors.ts';

/** How much context a note of a stored text keeps on each side, in UTF-16 units; spaces among them. */
const contextLength = 48;

/**
 * What a passage of a stored text is found by, there and on its page: its words. A place on the page is learnt when the
 * page is seen again.
 */
export function describeInText(text: string, { start, end }: Span): Anchors {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
    },
    position: null,
    range: null,
  };
}
