/** More is no declaration, and would be carried along. */
const LONGEST = 20_000;

/** The page's `meta` elements by lower-case name or property; the first of each name counts. */
export function readMeta(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = (element.getAttribute('content') ?? '').slice(0, LONGEST).trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && name !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}
