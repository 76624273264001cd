/** More elements than this and the page is read without scoring: no article needs them, and a hostile page has them. */
const MOST_ELEMENTS = 60_000;
/** Browsers stop nesting at 512; a page parsed elsewhere may go deeper and would make every scan quadratic. */
const DEEPEST = 600;

export interface PageClone {
  readonly document: Document;
  /** Too many elements or too deeply nested to be scored element by element. */
  readonly oversized: boolean;
}

function isOversized(root: Element): boolean {
  let count = 0;
  let depth = 0;
  let node: Node | null = root;
  while (node !== null) {
    if (node.nodeType === 1) count++;
    if (count > MOST_ELEMENTS || depth > DEEPEST) return true;
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return false;
}

/** A copy that may be taken apart: the page the reader looks at is never changed. */
export function clonePage(document: Document): PageClone {
  const oversized = isOversized(document.documentElement);
  return { document: oversized ? document : (document.cloneNode(true) as Document), oversized };
}
