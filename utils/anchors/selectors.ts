/**
 * Where a note belongs, in the words of the W3C Web Annotation Data Model: three ways back to one passage, from the most
 * exact to the one that outlives most changes of the page.
 */

/** A node of the page by its place in the tree: `/html[1]/body[1]/p[3]/text()[1]`. */
interface XPathSelector {
  readonly type: 'XPathSelector';
  readonly value: string;
  /** The place inside that text node, in UTF-16 units; start and end are the same. */
  readonly refinedBy: TextPositionSelector;
}

export interface RangeSelector {
  readonly type: 'RangeSelector';
  readonly startSelector: XPathSelector;
  readonly endSelector: XPathSelector;
}

/** From the first letter to behind the last. Of a page: counted in the letters of its text index. */
interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** The words themselves, and what stood before and behind them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Null where that way is not known: a note of the stored text has no place on the page until it was seen there. */
export interface Anchors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector | null;
  readonly range: RangeSelector | null;
}

/** A quote of which nothing else is known. */
export const bareQuote = (exact: string): Anchors => ({
  quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
  position: null,
  range: null,
});
