/** Calls `enter` for every node below `root` in document order, iteratively; `false` skips what is inside it. */
export function walk(
  root: Node,
  enter: (node: Node) => boolean | undefined,
  leave?: (node: Node) => void,
): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const inside: boolean = enter(node) !== false;
    if (inside && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    leave?.(node);
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) return;
      leave?.(node);
    }
    node = node === null ? null : node.nextSibling;
  }
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** Upper-case local name; the same for documents of either namespace. */
export function tagOf({ localName }: Element): string {
  const known = tags.get(localName);
  if (known !== undefined) return known;
  const tag = localName.toUpperCase();
  // A hostile page may make up a name for each of its elements.
  if (tags.size < 500) tags.set(localName, tag);
  return tag;
}

const tags = new Map<string, string>();

/** Class and id of an element in one lower-case string, `camelCase` taken apart. */
export function namesOf(element: Element): string {
  const className = element.getAttribute('class') ?? '';
  const id = element.getAttribute('id') ?? '';
  const names = className === '' ? id : id === '' ? className : `${className} ${id}`;
  if (names === '') return '';
  return /\p{Lu}/u.test(names) ? names.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-').toLowerCase() : names;
}

const code = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** Whether an element holds code rather than text. */
export const isCode = (element: Element): boolean => code.has(tagOf(element));

/** The text below a node without scripts and styles, spaces made one, cut at about `limit` characters. */
export function textBelow(root: Node, limit: number): string {
  let text = '';
  walk(root, (node) => {
    if (text.length > limit) return false;
    if (isText(node)) text += ` ${node.data.length > limit * 8 ? node.data.slice(0, limit * 8) : node.data}`;
    return !(isElement(node) && isCode(node));
  });
  return text.replace(/\s+/gu, ' ').trim().slice(0, limit);
}
