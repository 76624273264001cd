import { browser } from 'wxt/browser';
import type { Extraction } from '../../utils/article/types.ts';
import type { Outcome } from '../../utils/errors.ts';
import { offscreen } from '../../utils/messaging/offscreen.ts';
import type { FetchedPage } from './fetch-page.ts';

const documentPath = '/offscreen.html';

let opening: Promise<void> | null = null;
/** How many pages are being parsed: the last one closes the document. */
let parsing = 0;

/** A service worker has no parser; Chrome lends it a hidden page. There is never more than one. */
async function openOffscreen(): Promise<void> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await browser.offscreen.createDocument({
    url: documentPath,
    reasons: ['DOM_PARSER'],
    justification: 'Reads the text of a linked article that the reader asked to save.',
  });
}

/** Extracts the article of a fetched page, wherever this browser has a parser. Scripts of the page never run. */
export async function parsePage({ html, url }: FetchedPage): Promise<Outcome<Extraction>> {
  if (import.meta.env.FIREFOX) {
    // Imported here, so that Chrome's worker does not carry a reader that it cannot use.
    const { parseHtml } = await import('../../utils/article/parse-html.ts');
    return parseHtml(html, url);
  }
  parsing += 1;
  try {
    opening ??= openOffscreen().finally(() => {
      opening = null;
    });
    await opening;
    return await offscreen.extractHtml(html, url);
  } finally {
    parsing -= 1;
    if (parsing === 0) await browser.offscreen.closeDocument();
  }
}
