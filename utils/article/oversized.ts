/** More elements than this and the page is read without scoring: no article needs them, and a hostile page has them. */
const MOST_ELEMENTS = 60_000;
/** Browsers stop nesting at 512; a page parsed elsewhere may go deeper and would make every scan quadratic. */
const DEEPEST = 600;

/** Too many elements or too deeply nested to be scored element by element. */
export function isOversized(root: Element): boolean {
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
