/**
 * The letters of a page and the way back to its text nodes. An article's text is cleaned, so its spaces and quotation
 * marks differ from the page's: both are compared without spaces and with plain marks.
 */

/** One text node of a page, and where its letters begin in the index. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** The page's text without spaces, with the way back to its nodes. */
export interface TextIndex {
  readonly letters: string;
  readonly pieces: readonly Piece[];
}

/** A stretch of a page between two places in its text nodes; what `StaticRange` is made of. */
export interface NodeSpan {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** What is never read: code, and what only shows where scripts do not run. */
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'SVG']);

/** White space, soft hyphens, marks without width and of direction; by code, because every letter of a page is asked. */
function isIgnored(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code > 0x3000) return code === 0xfeff;
  if (code < 0x2000) return code === 0xa0 || code === 0xad || code === 0x1680;
  return (
    code <= 0x200f ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x3000
  );
}

/** The same as a pattern. */
const ignored = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

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
const typeset = /[\u2018\u2019\u201a\u2032\u201c\u201d\u201e\u00ab\u00bb\u2010-\u2014\u2212]/gu;

/** A text without spaces and with plain marks: what is compared. */
export const lettersOf = (text: string): string =>
  text.replace(ignored, '').replace(typeset, (mark) => plain[mark] ?? mark);

/** How many letters stand between two offsets of a text. */
export function countLetters(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at += 1) if (!isIgnored(text.charCodeAt(at))) letters += 1;
  return letters;
}

/** Offset in a text of its n-th letter, counted from an offset; the text's length where it has fewer. */
export function offsetOfLetter(text: string, nth: number, from = 0): number {
  let seen = 0;
  for (let at = from; at < text.length; at += 1) {
    if (isIgnored(text.charCodeAt(at))) continue;
    if (seen === nth) return at;
    seen += 1;
  }
  return text.length;
}

/** What a frame shows, where the page may look into it: a frame of its own site. */
export function shownInFrame(node: Node): Element | null {
  const { nodeName } = node;
  if (nodeName !== 'IFRAME' && nodeName !== 'FRAME') return null;
  try {
    return (node as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** Text nodes in the order of the page, those of open shadow trees and of frames where their host stands. */
function* textNodes(root: Node): Generator<Text> {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === 3) yield node as Text;
    if (unread.has(node.nodeName.toUpperCase())) continue;
    for (let child = node.lastChild; child; child = child.previousSibling) open.push(child);
    const inside = (node as Partial<Element>).shadowRoot ?? shownInFrame(node);
    if (inside) open.push(inside);
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
export function pieceAt(pieces: readonly Piece[], letter: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.start ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/**
 * The stretch of the letters from `start` to `end` (exclusive, in letters of the index). Null where its ends stand in
 * different trees, the page and a frame: no range reaches from one into the other.
 */
export function nodeSpan({ pieces }: TextIndex, start: number, end: number): NodeSpan | null {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first || !last || end <= start) return null;
  if (first !== last && first.node.getRootNode() !== last.node.getRootNode()) return null;
  const startOffset = offsetOfLetter(first.node.data, start - first.start);
  // Within one node the end is counted on from the start.
  const endOffset =
    first === last
      ? offsetOfLetter(last.node.data, end - 1 - start, startOffset)
      : offsetOfLetter(last.node.data, end - 1 - last.start);
  return { startContainer: first.node, startOffset, endContainer: last.node, endOffset: endOffset + 1 };
}

/** A live range over a stretch: it follows what the page does to its nodes. */
export function rangeOver(span: NodeSpan): Range {
  const range = span.startContainer.ownerDocument.createRange();
  range.setStart(span.startContainer, span.startOffset);
  range.setEnd(span.endContainer, span.endOffset);
  return range;
}
