import { removeBoxes } from './clean/elements.ts';
import { markPictureCaptions, unwrapQuotedPosts } from './clean/embeds.ts';
import {
  fromContainers,
  fromJsonLd,
  fromShadow,
  fromVisibleText,
  type Reading,
  wordsIn,
} from './fallbacks.ts';
import type { JsonLdNode } from './json-ld.ts';
import { leadCaptions } from './lead-captions.ts';
import { isOversized } from './oversized.ts';
import { pageRoot } from './page-root.ts';
import { readBlocks } from './paragraphs.ts';
import { readableRoot } from './readability.ts';
import type { Removal } from './types.ts';

/** A reading with fewer words is compared with what the page declares or holds elsewhere. */
const ENOUGH_WORDS = 120;
const FEWEST_WORDS = 15;
/** A reading that holds less than this share of the page's prose calls for a second opinion. */
const EXPECTED_SHARE = 0.75;

export interface PageBody extends Reading {
  readonly removals: readonly Removal[];
}

const lengthOf = (reading: Reading): number =>
  reading.blocks.reduce((sum, block) => sum + block.text.length - block.linkLength, 0);

function readClone(
  document: Document,
  title: string,
  removing: boolean,
): PageBody & { readonly prose: number } {
  const page = document.cloneNode(true) as Document;
  const root = pageRoot(page);
  unwrapQuotedPosts(root);
  const { removals, prose } = removing ? removeBoxes(root) : { removals: [], prose: 0 };
  markPictureCaptions(root);
  const captions = leadCaptions(page, title);
  const readable = readableRoot(page);
  const blocks = readable === null ? [] : readBlocks(readable);
  const known = new Set(blocks.map((block) => block.text));
  const lead = blocks.length === 0 ? [] : captions.filter((caption) => !known.has(caption.text));
  return { path: 'readability', blocks: [...lead, ...blocks], removals, prose };
}

/** A copy without the boxes that we know; a page too large to copy is read as it is. */
function withoutBoxes(document: Document): Document {
  if (isOversized(document.documentElement)) return document;
  const page = document.cloneNode(true) as Document;
  removeBoxes(pageRoot(page));
  return page;
}

/**
 * The page's text in blocks and the boxes that were left out of it. Readability first, on a clone without the boxes
 * that we know; where it finds little, on the page with them; then what the page declares or holds elsewhere.
 */
export function readBody(document: Document, title: string, node: JsonLdNode | null): PageBody {
  let body: PageBody = { path: 'readability', blocks: [], removals: [] };
  if (!isOversized(document.documentElement)) {
    const first = readClone(document, title, true);
    body = first;
    if (lengthOf(first) < first.prose * EXPECTED_SHARE) {
      const second = readClone(document, title, false);
      if (lengthOf(second) > lengthOf(first) * 1.3) body = second;
    }
  }
  if (wordsIn(body.blocks) >= ENOUGH_WORDS) return body;
  const others: readonly (() => Reading)[] = [
    () => ({ path: 'json-ld', blocks: fromJsonLd(node, document.documentElement) }),
    () => ({ path: 'semantic', blocks: fromContainers(withoutBoxes(document)) }),
    () => ({ path: 'shadow', blocks: fromShadow(document) }),
    () => ({ path: 'visible', blocks: fromVisibleText(withoutBoxes(document)) }),
  ];
  for (const read of others) {
    const other = read();
    if (wordsIn(other.blocks) > Math.max(FEWEST_WORDS, wordsIn(body.blocks) * 3))
      return { ...other, removals: body.removals };
  }
  return body;
}
