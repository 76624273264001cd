import type { Outcome } from '../errors.ts';
import { composeArticle } from './compose-article.ts';
import { readPage } from './read-page.ts';
import type { Extraction } from './types.ts';

/**
 * Reads one page into an article: takes off the page what is there, then makes an article of it. The document is
 * never changed. `url` is the page's address. Fails with `not-an-article` where there is nothing to read.
 */
export const extractArticle = (document: Document, url: string): Outcome<Extraction> =>
  composeArticle(readPage(document, url));
