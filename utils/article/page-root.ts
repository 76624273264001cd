/**
 * The element that holds the page's content: `body`, or where malformed markup left that empty (parsers outside a
 * browser keep what they find), the first element that holds something.
 */
export function pageRoot(document: Document): Element {
  const body = document.body;
  if (body !== null && body.firstElementChild !== null) return body;
  for (const other of document.querySelectorAll('body')) if (other.firstElementChild !== null) return other;
  return document.documentElement;
}
