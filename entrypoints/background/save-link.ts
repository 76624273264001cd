import { browser } from 'wxt/browser';
import { failure, type Outcome } from '../../utils/errors.ts';
import { saveArticle } from '../../utils/library/articles.ts';
import type { Library } from '../../utils/library/schema.ts';
import { isOfStorage } from '../../utils/library/storage-outcome.ts';
import { analyseExtraction, readyReader } from './analyser.ts';
import { announceFailure, announceSave } from './announce.ts';
import { fetchPage } from './fetch-page.ts';
import { parsePage } from './parse-page.ts';
import type { SavedPage } from './save-page.ts';

/**
 * Asks for the one site of a link. Must be called before anything is awaited: browsers only let an extension ask
 * inside the reader's gesture. Where they do not let it ask, what was granted before still counts.
 */
async function askForSite({ hostname }: URL): Promise<boolean> {
  const origins = [`*://${hostname}/*`];
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return browser.permissions.contains({ origins });
  }
}

/** Fetches the article behind an address and stores it. Access to its site must have been granted. */
export async function saveLinkedArticle(library: Library, address: string): Promise<Outcome<SavedPage>> {
  void readyReader(library);
  const page = await fetchPage(address);
  if (!page.ok) return page;
  const extraction = await parsePage(page.value);
  if (!extraction.ok) return extraction;
  const read = await analyseExtraction(library, extraction.value, page.value.url);
  if (!read.ok) return read;
  const saved = await saveArticle(library, read.value, Date.now);
  return saved.ok ? { ok: true, value: { ...saved.value, title: extraction.value.article.title } } : saved;
}

/**
 * Saves the article that a link leads to. Where the reader does not allow it, or it cannot be read from afar, the link
 * opens in a tab beside this one, and the page says what to do.
 */
export async function saveLink(library: Library, linkUrl: string, tabId: number): Promise<void> {
  const link = URL.canParse(linkUrl) ? new URL(linkUrl) : null;
  if (link?.protocol !== 'http:' && link?.protocol !== 'https:') {
    return announceFailure(tabId, failure('not-an-article', linkUrl));
  }
  const allowed = await askForSite(link);
  const saved = allowed ? await saveLinkedArticle(library, link.href) : failure('access-refused');
  if (saved.ok) {
    const { created, title } = saved.value;
    return announceSave(tabId, { kind: created ? 'linkSaved' : 'linkUpdated', title });
  }
  if (!isOfStorage(saved.reason)) {
    await browser.tabs.create({ url: link.href, active: false });
  }
  return announceFailure(tabId, saved);
}
