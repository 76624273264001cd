import { type JsonLdNode, stringOf } from './json-ld.ts';
import { pageRoot } from './page-root.ts';
import { type Block, readBlocks, tidy } from './paragraphs.ts';
import type { ExtractionPath } from './types.ts';
import { isElement, walk } from './walk.ts';
import { countWords } from './word-count.ts';

export interface Reading {
  readonly path: ExtractionPath;
  readonly blocks: readonly Block[];
}

export const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.words, 0);

/** The body that the page declares in its JSON-LD, as blocks of `owner`. */
export function fromJsonLd(node: JsonLdNode | null, owner: Element): readonly Block[] {
  const body = stringOf(node?.articleBody) ?? '';
  const plain = body
    .replace(/<\/(?:p|div|li|h\d)>|<br\s*\/?>/giu, '\n')
    .replace(/<[^<>]{1,400}>/gu, '')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&quot;|&#34;/gu, '"')
    .replace(/&#39;|&apos;/gu, "'")
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&');
  return plain
    .split(/\n+/u)
    .map(tidy)
    .filter((text) => text !== '')
    .map((text) => ({
      text,
      words: countWords(text),
      kind: 'paragraph',
      linkLength: 0,
      strongLength: 0,
      element: owner,
    }));
}

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

/** Text inside open shadow roots, where components keep it out of the document. */
export function fromShadow(document: Document): readonly Block[] {
  let best: readonly Block[] = [];
  walk(document.documentElement, (node) => {
    if (!isElement(node) || node.shadowRoot === null || node.shadowRoot === undefined) return;
    const blocks: Block[] = [];
    for (const child of node.shadowRoot.children) blocks.push(...readBlocks(child));
    if (wordsIn(blocks) > wordsIn(best)) best = blocks;
  });
  return best;
}

/** Everything on the page that reads like prose. */
export function fromVisibleText(document: Document): readonly Block[] {
  const root = pageRoot(document);
  return readBlocks(root).filter((block) => block.words >= 8 && block.linkLength < block.text.length * 0.5);
}
