import { Readability } from '@mozilla/readability';

/**
 * The element in which Readability gathered the article, classes kept for our own rules; null where it finds none.
 * Changes the document it is given: pass a clone.
 */
export function readableRoot(document: Document): Element | null {
  const found = new Readability<Node>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const content = found?.content ?? null;
  return content !== null && content.nodeType === 1 ? (content as Element) : null;
}
