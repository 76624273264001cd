import { findQuote } from '../../utils/article/anchor.ts';
import { indexText, type NodeSpan, rangeOver } from '../../utils/article/text-index.ts';
import type { QuotedSpan } from '../../utils/messages.ts';
import type { PageMarks } from './page-marks.ts';

/** The box of a stretch of the page in the coordinates of the window, through the frames around it. */
export function boxOf(place: NodeSpan): DOMRect {
  const box = rangeOver(place).getBoundingClientRect();
  let { x, y } = box;
  for (
    let frame = place.startContainer.ownerDocument.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const around = frame.getBoundingClientRect();
    x += around.x + frame.clientLeft;
    y += around.y + frame.clientTop;
  }
  return new DOMRect(x, y, box.width, box.height);
}

export function isShown(place: NodeSpan): boolean {
  const box = rangeOver(place).getBoundingClientRect();
  const visible = place.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? true;
  return visible && box.width > 0 && box.height > 0;
}

/**
 * Where a passage stands: by its offsets where the page is marked with the same text, else wherever its words are
 * found, for the page may have been read anew since.
 */
export function placePassage(marks: PageMarks, { start, end, quote }: QuotedSpan): NodeSpan | null {
  if (marks.reading()?.text.slice(start, end) === quote) {
    const place = marks.map()?.stretch({ start, end }) ?? null;
    if (place && isShown(place)) return place;
  }
  return findQuote(indexText(document.body ?? document.documentElement), quote, isShown);
}

/** Brings a stretch of the page into view; it stays where it is when it is in view already. */
export function scrollToPlace(place: NodeSpan): void {
  const inView = () => {
    const { top, bottom } = boxOf(place);
    return top >= 0 && bottom <= innerHeight * 0.9;
  };
  if (inView()) return;
  place.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The paragraph may be longer than the window: then go on to the passage itself.
  if (!inView()) scrollBy({ top: boxOf(place).top - innerHeight / 3, behavior: 'instant' });
}
