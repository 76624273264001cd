/**
 * From words of the article back to their place on the page. The stored text is cleaned, so its spaces and quotation
 * marks differ from the page's: both are compared without spaces and with plain marks.
 */

/** One text node of a page, and where its letters begin in the index. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** The page's text without spaces, with the way back to its nodes. */
export interface TextIndex {
  readonly letters: string;
  readonly pieces: readonly Piece[];
}

/** What is never read: code, and what only shows where scripts do not run. */
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'IFRAME', 'SVG']);

/** White space, soft hyphens and marks without width. */
const ignored = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** Always as long as what it folds, so that offsets stay true. */
const plain: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
};

function lettersOf(text: string): string {
  let letters = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (!ignored.test(unit)) letters += plain[unit] ?? unit;
  }
  return letters;
}

/** Text nodes in the order of the page, those of open shadow trees where their host stands. */
function* textNodes(root: Node): Generator<Text> {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === 3) yield node as Text;
    if (unread.has(node.nodeName.toUpperCase())) continue;
    for (let child = node.lastChild; child; child = child.previousSibling) open.push(child);
    const shadow = (node as Partial<Element>).shadowRoot;
    if (shadow) open.push(shadow);
  }
}

/** Reads the text below a node once; the same index serves every search. */
export function indexText(root: Node): TextIndex {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const node of textNodes(root)) {
    const letters = lettersOf(node.data);
    if (letters === '') continue;
    pieces.push({ node, start });
    texts.push(letters);
    start += letters.length;
  }
  return { letters: texts.join(''), pieces };
}

/** The piece that holds a letter: the last that begins at or before it. */
function pieceAt(pieces: readonly Piece[], letter: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.start ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** Offset in the node of its n-th letter. */
function offsetInNode(text: string, nth: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (ignored.test(text.charAt(index))) continue;
    if (seen === nth) return index;
    seen += 1;
  }
  return text.length;
}

/** The range of the letters from `start` to `end` (exclusive, in letters of the index), or null. */
function rangeOf({ pieces }: TextIndex, start: number, end: number): Range | null {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first || !last || end <= start) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, offsetInNode(first.node.data, start - first.start));
  range.setEnd(last.node, offsetInNode(last.node.data, end - 1 - last.start) + 1);
  return range;
}

function* occurrences(letters: string, wanted: string): Generator<number> {
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) yield at;
}

/** How many letters of each end of a passage are looked for where the whole does not stand on the page. */
const endLength = 24;

/**
 * Where a passage stands whole; else where its ends stand, no further apart than the passage is long and half again:
 * what extraction took out of the middle, a caption or a link, still stands on the page.
 */
function* places(letters: string, quote: string): Generator<readonly [start: number, end: number]> {
  for (const at of occurrences(letters, quote)) yield [at, at + quote.length];
  if (quote.length < 2 * endLength) return;
  const tail = quote.slice(-endLength);
  let end = letters.indexOf(tail);
  for (const at of occurrences(letters, quote.slice(0, endLength))) {
    // Both ends move forward only, so a page of repeated words is walked once.
    if (end < at + endLength) end = letters.indexOf(tail, at + endLength);
    if (end < 0) return;
    if (end + endLength - at <= quote.length * 1.5 + endLength) yield [at, end + endLength];
  }
}

/** A passage that stands hidden this often is not shown at all. */
const mostTries = 200;

/**
 * Finds a passage on the page: the first place that `accept` takes, for a page may hold it hidden as well as shown.
 * @returns null where the page does not have it.
 */
export function findQuote(
  index: TextIndex,
  quote: string,
  accept: (range: Range) => boolean = () => true,
): Range | null {
  const wanted = lettersOf(quote);
  if (wanted === '') return null;
  let tries = 0;
  for (const [start, end] of places(index.letters, wanted)) {
    const range = rangeOf(index, start, end);
    if (range && accept(range)) return range;
    tries += 1;
    if (tries === mostTries) return null;
  }
  return null;
}
