/**
 * The path of a text node from the root of its document, as XPath: `/html[1]/body[1]/p[3]/text()[1]`.
 * @returns null for a node of a shadow tree or a frame, to which no path of this document leads.
 */
export function pathOf(node: Text): string | null {
  const steps: string[] = [];
  for (let at: Node = node; at.nodeType !== 9; ) {
    const { parentNode } = at;
    if (!parentNode || parentNode.nodeType === 11) return null;
    steps.unshift(`${nameOf(at)}[${placeAmongEqual(at)}]`);
    at = parentNode;
  }
  return `/${steps.join('/')}`;
}

const nameOf = (node: Node): string => (node.nodeType === 3 ? 'text()' : (node as Element).localName);
const isStep = (node: Node): boolean => node.nodeType === 1 || node.nodeType === 3;

function placeAmongEqual(node: Node): number {
  const name = nameOf(node);
  let place = 1;
  for (let before = node.previousSibling; before; before = before.previousSibling)
    if (isStep(before) && nameOf(before) === name) place += 1;
  return place;
}

const step = /^(?<name>text\(\)|[^[\]/]+)\[(?<place>[1-9]\d{0,6})\]$/u;

/** The text node that a path leads to in a document; null where there is none. */
export function nodeAt(document: Node, path: string): Text | null {
  let node: Node = document;
  for (const part of path.split('/').slice(1)) {
    const { name, place } = step.exec(part)?.groups ?? {};
    if (name === undefined || place === undefined) return null;
    const child = childAt(node, name, Number(place));
    if (!child) return null;
    node = child;
  }
  return node.nodeType === 3 ? (node as Text) : null;
}

function childAt(parent: Node, name: string, place: number): Node | null {
  let seen = 0;
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (!isStep(child) || nameOf(child) !== name) continue;
    seen += 1;
    if (seen === place) return child;
  }
  return null;
}
