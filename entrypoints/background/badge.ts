import { browser } from 'wxt/browser';
import { normaliseUrl } from '../../utils/article/canonical-url.ts';
import { findByAddress } from '../../utils/library/article-list.ts';
import type { Library } from '../../utils/library/schema.ts';

const signs = { saved: '✓', done: '+', failed: '!', none: '' } as const;
type Sign = keyof typeof signs;

/** One key for each tab, so that two tabs never write over each other. The browser forgets them when it closes. */
const keyOf = (tabId: number) => `badge:${tabId}`;

async function setSign(tabId: number, sign: Sign): Promise<void> {
  // The tab may be gone by now; then there is nothing to sign.
  await browser.action.setBadgeText({ tabId, text: signs[sign] }).catch(() => undefined);
}

/** The colours of the house: set anew each time the browser starts. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a1c2b' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

/** Signs a tab as showing an article of the library, or as showing none. */
export async function signTab(tabId: number, articleId: string | null): Promise<void> {
  if (articleId === null) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: articleId });
  await setSign(tabId, articleId === null ? 'none' : 'saved');
}

/** Tells that something else than the page itself was saved, for a moment; far less than a worker's life. */
export async function flashDone(tabId: number): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId }).catch(() => '');
  await setSign(tabId, 'done');
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: before }).catch(() => undefined), 3000);
}

/** Tells that something failed that no page could show; the popup says what. */
export async function signFailure(tabId: number): Promise<void> {
  await setSign(tabId, 'failed');
}

/** Follows a removal, or its undo, in all tabs that show the article. */
export async function signArticle(articleId: string, saved: boolean): Promise<void> {
  const session = await browser.storage.session.get(null);
  const tabIds = Object.keys(session)
    .filter((key) => key.startsWith('badge:') && session[key] === articleId)
    .map((key) => Number(key.slice('badge:'.length)));
  await Promise.all(tabIds.map((tabId) => setSign(tabId, saved ? 'saved' : 'none')));
}

/**
 * Signs a tab by its address. Simpul may see the address only of tabs in which the reader has called it, or of sites
 * that the reader allowed; without one there is nothing to say.
 */
export async function signByAddress(library: Library, tabId: number, url: string | undefined): Promise<void> {
  if (url === undefined) await browser.storage.session.remove(keyOf(tabId));
  else await signTab(tabId, (await findByAddress(library, normaliseUrl(url)))?.id ?? null);
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
