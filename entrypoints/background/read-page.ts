import { browser } from 'wxt/browser';
import { composeArticle } from '../../utils/article/compose-article.ts';
import type { Extraction } from '../../utils/article/types.ts';
import { failure, type Outcome, reportUnexpected, success } from '../../utils/errors.ts';
import { pageInTab } from '../../utils/messaging/page.ts';
import { showNotes } from './page-notes.ts';
import { whyUnreadable } from './unreadable.ts';

/** Address of the page in a tab, where Simpul may see it. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url;
}

/**
 * Puts the content script into the page of a tab. It does so at once: waiting for a page that never finishes would
 * keep the reader waiting, so the script itself says `still-loading`. Twice does no harm.
 */
export async function enterPage(tabId: number): Promise<Outcome<null>> {
  // The viewer of PDF files has no tab of its own in menu events.
  if (tabId < 0) return failure('pdf');
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/article.js'],
      injectImmediately: true,
    });
    return success(null);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [url, filesAllowed] = await Promise.all([
      addressOf(tabId),
      browser.extension.isAllowedFileSchemeAccess(),
    ]);
    return failure(whyUnreadable({ url, message, filesAllowed }), message);
  }
}

/** Reads the article of the page that a tab shows now. */
export async function readPage(tabId: number): Promise<Outcome<Extraction>> {
  const entered = await enterPage(tabId);
  if (!entered.ok) return entered;
  const page = await pageInTab(tabId).read();
  if (page.ok) {
    void showNotes(tabId).catch(reportUnexpected);
    return composeArticle(page.value);
  }
  if (page.reason !== 'page-changed') return page;
  // Firefox lets a script into an empty tab, but not speak from there.
  const url = await addressOf(tabId);
  const ofBrowser = url !== undefined && !/^(?:https?|file):/u.test(url);
  return ofBrowser ? failure('browser-page', url) : page;
}
