import type { Block } from './page-reading.ts';
import { captionMark, readBlocks } from './paragraphs.ts';

const MOST = 60;
const LEVELS = 5;
const LONGEST = 700;

/**
 * Captions of the pictures that stand beside the headline, outside the text: the reader of an article would take them
 * for its own. `page` is the clone before it is scored.
 */
export function leadCaptions(page: Document, heading: Element | null): readonly Block[] {
  if (heading === null) return [];
  const above = new Set<Element>();
  let around = heading.parentElement;
  for (let level = 0; level < LEVELS && around !== null; level++, around = around.parentElement)
    above.add(around);
  const found: Block[] = [];
  const taken: Element[] = [];
  const candidates = page.querySelectorAll(`figcaption, [${captionMark}], [class*="caption"]`);
  for (const element of [...candidates].slice(0, MOST)) {
    if (element.contains(heading) || taken.some((other) => other.contains(element))) continue;
    let box = element.parentElement;
    for (let level = 0; level < LEVELS && box !== null && !above.has(box); level++) box = box.parentElement;
    if (box === null || !above.has(box) || box.localName === 'body') continue;
    if (element.closest('aside, nav, footer, li, a') !== null) continue;
    const blocks = readBlocks(element).filter((block) => block.text.length <= LONGEST);
    if (blocks.length === 0 || blocks.length > 3) continue;
    taken.push(element);

    found.push(...blocks.map((block) => ({ ...block, kind: 'caption' as const })));
  }
  return found;
}
