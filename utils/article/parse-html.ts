import type { Outcome } from '../errors.ts';
import { extractArticle } from './extract.ts';
import type { Extraction } from './types.ts';

/**
 * Extracts the article of a page that was fetched, not opened. `DOMParser` runs no scripts and loads nothing. The
 * document's own address is that of whoever parses, so links are resolved against a `base` put in front.
 */
export function parseHtml(html: string, url: string): Outcome<Extraction> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (page.querySelector('base[href]') === null) {
    const base = page.createElement('base');
    base.href = url;
    page.head.prepend(base);
  }
  return extractArticle(page, url);
}
