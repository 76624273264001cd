import { readBody } from './body.ts';
import { canonicalHref } from './canonical-href.ts';
import { dateSpots } from './date-spots.ts';
import { findHeadline } from './headline.ts';
import { jsonLdSources } from './json-ld-sources.ts';
import { readMeta } from './meta.ts';
import { pageLinks } from './page-links.ts';
import type { PageReading } from './page-reading.ts';
import { pageRoot } from './page-root.ts';
import { tidy } from './tidy.ts';
import { textBelow } from './walk.ts';

/** What stands in the place of a text that is still to come. */
const waiting = '[aria-busy="true"], [class*="skeleton" i], [class*="spinner" i]';

const signed = '[rel~="author"], [itemprop~="author"], .byline, .author-name, .article-author';
const named = '[class*="author" i], [class*="penulis" i], [class*="reporter" i]';
/** Where others than the report's author are named. */
const elsewhere =
  'form, li, aside, footer, blockquote, [class*="comment" i], [id*="comment" i], [class*="related" i]';

const bylineElement = (document: Document): Element | null =>
  document.querySelector(signed) ??
  [...document.querySelectorAll(named)].slice(0, 9).find((element) => element.closest(elsewhere) === null) ??
  null;

/**
 * Takes off a page what an article is made of. Needs the document, but never changes it: the text is read from a clone
 * that is taken apart. `url` is the page's address.
 */
export function readPage(document: Document, url: string): PageReading {
  const meta = readMeta(document);
  const pageTitle = tidy(document.querySelector('title')?.textContent ?? '');
  const titles = [meta.get('og:title') ?? '', meta.get('twitter:title') ?? '', pageTitle];
  const headlineIn = (page: Document) => findHeadline(page, titles, meta.get('og:site_name') ?? '');
  const headline = headlineIn(document);
  const { spots, headingAt } = dateSpots(pageRoot(document), headline?.element ?? null);
  const byline = bylineElement(document);
  const root = document.documentElement;
  return {
    url,
    unfinished:
      /^(?:loading|interactive)$/u.test(document.readyState) || document.querySelector(waiting) !== null,
    meta: [...meta],
    jsonLd: jsonLdSources(document),
    pageTitle,
    headline:
      headline === null ? null : { text: headline.text, confirmed: headline.confirmed, position: headingAt },
    declaredLangs: [root.getAttribute('lang') ?? '', root.getAttribute('xml:lang') ?? ''],
    canonicalHref: canonicalHref(document),
    pageLinks: pageLinks(document),
    shownByline: byline === null ? null : textBelow(byline, 200),
    firstImage: document.querySelector('article img[src], main img[src]')?.getAttribute('src') ?? null,
    dateSpots: spots,
    ...readBody(document, (page) => headlineIn(page)?.element ?? null),
  };
}
