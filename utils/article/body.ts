import { type Boxes, findBoxes } from './clean/elements.ts';
import { hasQuotedPosts, markPictureCaptions, unwrapQuotedPosts } from './clean/embeds.ts';
import { copyPage } from './copy-page.ts';
import { fromContainers, fromShadow, fromVisibleText, wordsIn } from './fallbacks.ts';
import { leadCaptions } from './lead-captions.ts';
import { isOversized } from './oversized.ts';
import type { Reading } from './page-reading.ts';
import { pageRoot } from './page-root.ts';
import { readBlocks } from './paragraphs.ts';
import { readableRoot } from './readability.ts';
import type { Removal } from './types.ts';

/** A reading with fewer words is compared with what the page declares or holds elsewhere. */
const ENOUGH_WORDS = 120;
/** A reading that holds less than this share of the page's prose calls for a second opinion. */
const EXPECTED_SHARE = 0.75;

export interface PageBody {
  readonly body: Reading;
  readonly others: readonly Reading[];
  readonly removals: readonly Removal[];
}

type HeadlineFinder = (document: Document) => Element | null;

const lengthOf = (reading: Reading): number =>
  reading.blocks.reduce((sum, block) => sum + block.text.length - block.linkLength, 0);

interface CloneReading extends Reading {
  readonly removals: readonly Removal[];
  readonly prose: number;
}

const noBoxes: Boxes = { elements: new Set(), removals: [], prose: 0 };

/** A copy without the boxes that we know, and what they were. */
function copyWithoutBoxes(document: Document): { readonly page: Document; readonly boxes: Boxes } {
  const root = pageRoot(document);
  if (!hasQuotedPosts(root)) {
    const boxes = findBoxes(root);
    return { page: copyPage(document, boxes.elements), boxes };
  }
  // A quotation comes out of its box before the box goes.
  const page = document.cloneNode(true) as Document;
  unwrapQuotedPosts(pageRoot(page));
  const boxes = findBoxes(pageRoot(page));
  for (const element of boxes.elements) element.remove();
  return { page, boxes };
}

function copyWhole(document: Document): { readonly page: Document; readonly boxes: Boxes } {
  const page = document.cloneNode(true) as Document;
  unwrapQuotedPosts(pageRoot(page));
  return { page, boxes: noBoxes };
}

function readClone(document: Document, headlineOf: HeadlineFinder, removing: boolean): CloneReading {
  const { page, boxes } = removing ? copyWithoutBoxes(document) : copyWhole(document);
  const { removals, prose } = boxes;
  markPictureCaptions(pageRoot(page));
  const captions = leadCaptions(page, headlineOf(page));
  const readable = readableRoot(page);
  const blocks = readable === null ? [] : readBlocks(readable);
  const known = new Set(blocks.map((block) => block.text));
  const lead = blocks.length === 0 ? [] : captions.filter((caption) => !known.has(caption.text));
  return { path: 'readability', blocks: [...lead, ...blocks], removals, prose };
}

/** A copy without the boxes that we know; a page too large to copy is read as it is. */
function withoutBoxes(document: Document): Document {
  if (isOversized(document.documentElement)) return document;
  return copyPage(document, findBoxes(pageRoot(document)).elements);
}

/**
 * The page's text in blocks and the boxes that were left out of it. Readability first, on a clone without the boxes
 * that we know; where it finds little, on the page with them; and
 * what the page holds elsewhere where that is still little.
 */
export function readBody(document: Document, headlineOf: HeadlineFinder): PageBody {
  let best: CloneReading = { path: 'readability', blocks: [], removals: [], prose: 0 };
  if (!isOversized(document.documentElement)) {
    best = readClone(document, headlineOf, true);
    if (lengthOf(best) < best.prose * EXPECTED_SHARE) {
      const second = readClone(document, headlineOf, false);
      if (lengthOf(second) > lengthOf(best) * 1.3) best = second;
    }
  }
  const others: Reading[] = [];
  if (wordsIn(best.blocks) < ENOUGH_WORDS) {
    const page = withoutBoxes(document);
    others.push(
      { path: 'semantic', blocks: fromContainers(page) },
      { path: 'shadow', blocks: fromShadow(document) },
      { path: 'visible', blocks: fromVisibleText(page) },
    );
  }
  return { body: { path: best.path, blocks: best.blocks }, others, removals: best.removals };
}
