import type { Block } from './page-reading.ts';
import { pageRoot } from './page-root.ts';
import { readBlocks } from './paragraphs.ts';
import { shownInFrame } from './text-index.ts';
import { isElement, walk } from './walk.ts';

export const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.words, 0);

const containers =
  '[itemprop~="articleBody"], article, [role="article"], main, [role="main"], .article-body, .entry-content, .post-content';

/** The semantic container that holds the most words. */
export function fromContainers(document: Document): readonly Block[] {
  let best: readonly Block[] = [];
  for (const element of [...document.querySelectorAll(containers)].slice(0, 40)) {
    const blocks = readBlocks(element);
    if (wordsIn(blocks) > wordsIn(best)) best = blocks;
  }
  return best;
}

/** Text inside open shadow roots and frames of the page's own site, where it is kept out of the document. */
export function fromShadow(document: Document): readonly Block[] {
  let best: readonly Block[] = [];
  walk(document.documentElement, (node) => {
    if (!isElement(node)) return;
    const inside = node.shadowRoot ?? shownInFrame(node);
    if (!inside) return;
    const blocks: Block[] = [];
    for (const child of inside.children) blocks.push(...readBlocks(child));
    if (wordsIn(blocks) > wordsIn(best)) best = blocks;
  });
  return best;
}

/** Everything on the page that reads like prose. */
export function fromVisibleText(document: Document): readonly Block[] {
  const root = pageRoot(document);
  return readBlocks(root).filter((block) => block.words >= 8 && block.linkLength < block.text.length * 0.5);
}
