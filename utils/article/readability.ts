import { Readability } from '@mozilla/readability';

/** Readability counts on a body around everything; on a page that has another it throws, and other ways are tried. */
function parsed(document: Document): Node | null {
  try {
    const reader = new Readability<Node>(document, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    });
    return reader.parse()?.content ?? null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * The element in which Readability gathered the article, classes kept for our own rules; null where it finds none.
 * Changes the document it is given: pass a clone.
 */
export function readableRoot(document: Document): Element | null {
  const content = parsed(document);
  return content !== null && content.nodeType === 1 ? (content as Element) : null;
}
