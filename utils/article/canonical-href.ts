/** What the page says its own address is, unread. */
export const canonicalHref = (document: Document): string | null =>
  document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ??
  document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
  null;
