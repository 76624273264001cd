import type { Span } from '../analysis/types.ts';
import { countLetters, offsetOfLetter, type TextIndex } from '../article/text-index.ts';

/** Two ends in a page's tree, as a range has them. */
export type Ends = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** The node in the tree of `root` that a node of a shadow tree or a frame stands for. */
function inTreeOf(node: Node, root: Node): Node {
  let at = node;
  for (;;) {
    const own = at.getRootNode();
    if (own === root) return at;
    const host = (own as Partial<ShadowRoot>).host ?? (own as Partial<Document>).defaultView?.frameElement;
    if (!host) return at;
    at = host;
  }
}

const following = 4;

/** Whether a node begins at or behind a place between the children of an element. */
function isBehind(node: Node, container: Node, offset: number): boolean {
  const child = container.childNodes[offset];
  const place = child ?? container;
  const relation = place.compareDocumentPosition(node);
  if (child) return node === child || child.contains(node) || (relation & following) !== 0;
  return !container.contains(node) && (relation & following) !== 0;
}

/** The first letter of the index at or behind a place of the page. */
function letterAt({ letters, pieces }: TextIndex, container: Node, offset: number): number {
  const text = container.nodeType === 3 ? (container as Text) : null;
  const root = container.getRootNode();
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const piece = pieces[middle];
    if (!piece) break;
    if (text && piece.node === text) return piece.start + countLetters(text.data, 0, offset);
    const node = inTreeOf(piece.node, root);
    const behind = text
      ? (text.compareDocumentPosition(node) & following) !== 0
      : isBehind(node, container, offset);
    if (behind) high = middle;
    else low = middle + 1;
  }
  return pieces[low]?.start ?? letters.length;
}

/** The letters of a page's index between two ends; null where there are none. */
export function lettersBetween(index: TextIndex, ends: Ends): Span | null {
  const start = letterAt(index, ends.startContainer, ends.startOffset);
  const end = letterAt(index, ends.endContainer, ends.endOffset);
  return start < end ? { start, end } : null;
}

/** Elements that stand in a line; what is in different other ones stands in different lines. */
const inline =
  /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|MARK|Q|RB|RUBY|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|TT|U|VAR)$/u;

function blockOf(node: Node): Node | null {
  let at = node.parentNode;
  while (at && inline.test(at.nodeName.toUpperCase())) at = at.parentNode;
  return at;
}

/** What parts two neighbouring text nodes: a line, a space, or nothing. */
function between(one: Text, other: Text): string {
  if (blockOf(one) !== blockOf(other)) return '\n';
  for (let node = other.previousSibling; node && node !== one; node = node.previousSibling) {
    if (node.nodeName === 'BR') return '\n';
    if (node.nodeType === 3) return ' ';
  }
  return '';
}

/** The words of a span of letters as the page's text has them, spaces made one, lines kept apart. */
export function wordsOf({ letters, pieces }: TextIndex, { start, end }: Span): string {
  let words = '';
  let last: Text | null = null;
  for (const [nth, { node, start: first }] of pieces.entries()) {
    const behind = pieces[nth + 1]?.start ?? letters.length;
    if (behind <= start) continue;
    if (first >= end) break;
    const from = start <= first ? 0 : offsetOfLetter(node.data, start - first);
    const to = end >= behind ? node.data.length : offsetOfLetter(node.data, end - 1 - first) + 1;
    words += (last ? between(last, node) : '') + node.data.slice(from, to);
    last = node;
  }
  return words
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n\s*/gu, '\n')
    .trim();
}
