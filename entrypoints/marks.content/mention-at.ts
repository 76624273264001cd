import { rangeOver } from '../../utils/article/text-index.ts';
import { type LocatedMention, stillStands } from './locate-mentions.ts';

/** How far beside the words still counts, in CSS pixels: underlines stand below the letters. */
const slack = 2;

function deepestAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inside = element?.shadowRoot;
  // A component that shows its own text is asked in turn.
  const deeper = inside ? deepestAt(inside, x, y) : null;
  return deeper ?? element;
}

/**
 * The mention at a point of a document. The element there has few mentions, and their boxes decide: places between
 * letters (`caretPositionFromPoint`) are given even beside the text, and not in every browser inside components.
 */
export function mentionAt(
  mentions: readonly LocatedMention[],
  document: Document,
  x: number,
  y: number,
): LocatedMention | null {
  const element = deepestAt(document, x, y);
  if (!element) return null;
  return (
    mentions.find((mention) => {
      const { place } = mention;
      const { startContainer, endContainer } = place;
      if (!element.contains(startContainer) && !element.contains(endContainer)) return false;
      if (!stillStands(mention)) return false;
      return [...rangeOver(place).getClientRects()].some(
        ({ left, right, top, bottom }) =>
          x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
      );
    }) ?? null
  );
}
