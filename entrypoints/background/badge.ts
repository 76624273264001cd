import { browser } from 'wxt/browser';
import { normaliseUrl } from '../../utils/article/canonical-url.ts';
import { findByAddress } from '../../utils/library/article-list.ts';
import type { ReadArticle } from '../../utils/library/rows.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Watched } from '../../utils/library/watched.ts';
import { count, t } from '../../utils/locale.ts';
import { watchedOf } from './watched-of.ts';

/** What a tab's badge tells: ✓ for an article of the library, ≠ where its page changed since, ★ for what the reader watches for, the number of events. */
export interface TabSign {
  readonly articleId: string | null;
  readonly events: number;
  readonly watched: boolean;
  /** The stored text is another than the page's. */
  readonly changed?: boolean;
  /** Normalised address of the page that the sign is about. */
  readonly address: string;
}

/** A removed article keeps its tab, for the undo. */
interface KeptSign extends TabSign {
  readonly removed?: true;
}

const bare = { articleId: null, events: 0, watched: false };
/** A badge has room for four characters. */
const mostEvents = 9;

/** One key for each tab, so that two tabs never write over each other. The browser forgets them when it closes. */
const keyOf = (tabId: number) => `badge:${tabId}`;

const isSaved = ({ articleId, removed }: KeptSign) => articleId !== null && !removed;

/** `✓★3`, `≠3`, `3`, `✓`: each sign stands for itself, and none means by its colour alone. */
export function badgeText(sign: KeptSign): string {
  const events = sign.events > mostEvents ? `${mostEvents}+` : sign.events > 0 ? String(sign.events) : '';
  return `${isSaved(sign) ? (sign.changed ? '≠' : '✓') : ''}${sign.watched ? '★' : ''}${events}`;
}

/** The same in words, for whoever points at the button or hears it. */
function badgeTitle(sign: KeptSign): string {
  const told = [
    sign.events > 0 && count('events', sign.events),
    isSaved(sign) && t('badgeSaved'),
    isSaved(sign) && sign.changed && t('badgeChanged'),
    sign.watched && t('badgeWatched'),
  ].filter((words) => typeof words === 'string');
  return told.length === 0 ? t('actionTitle') : `${t('actionTitle')} – ${told.join(' · ')}`;
}

async function setText(tabId: number, text: string): Promise<void> {
  // The tab may be gone by now; then there is nothing to sign.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

async function showSign(tabId: number, sign: KeptSign): Promise<void> {
  await setText(tabId, badgeText(sign));
  await browser.action.setTitle({ tabId, title: badgeTitle(sign) }).catch(() => undefined);
}

/** The colours of the house: set anew each time the browser starts. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a1c2b' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

/** Signs a tab by what is known of its page. */
export async function signTab(tabId: number, sign: TabSign): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: sign });
  await showSign(tabId, sign);
}

/** Signs a tab by what was read in it. @returns what of it the reader watches for. */
export async function signReading(
  library: Library,
  tabId: number,
  read: Pick<ReadArticle, 'article' | 'address' | 'analysis'>,
  articleId: string | null,
  changed = false,
): Promise<Watched> {
  const watched = await watchedOf(library, read);
  await signTab(tabId, {
    articleId,
    changed,
    events: read.analysis.events.length,
    watched: watched.watchIds.length > 0,
    address: read.address,
  });
  return watched;
}

/** Tells that something else than the page itself was saved, for a moment; far less than a worker's life. */
export async function flashDone(tabId: number): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId }).catch(() => '');
  await setText(tabId, '+');
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: before }).catch(() => undefined), 3000);
}

/** Tells that something failed that no page could show; the popup says what. */
export async function signFailure(tabId: number): Promise<void> {
  await setText(tabId, '!');
}

/** Follows a removal, or its undo, in all tabs that show one of the articles. */
export async function signArticles(articleIds: readonly string[], saved: boolean): Promise<void> {
  const session = await browser.storage.session.get(null);
  const signs = Object.entries(session).filter(
    (entry): entry is [string, KeptSign] =>
      entry[0].startsWith('badge:') && articleIds.includes((entry[1] as KeptSign).articleId ?? ''),
  );
  await Promise.all(
    signs.map(async ([key, { removed: _, ...sign }]) => {
      const kept: KeptSign = saved ? sign : { ...sign, removed: true };
      await browser.storage.session.set({ [key]: kept });
      await showSign(Number(key.slice('badge:'.length)), kept);
    }),
  );
}

/**
 * Signs a tab by its address. Simpul may see the address only of tabs in which the reader has called it, or of sites
 * that the reader allowed; without one there is nothing to say.
 */
export async function signByAddress(library: Library, tabId: number, url: string | undefined): Promise<void> {
  if (url === undefined) await browser.storage.session.remove(keyOf(tabId));
  else {
    const address = normaliseUrl(url);
    const { [keyOf(tabId)]: kept } = await browser.storage.session.get(keyOf(tabId));
    // `#comments` of the same page, or the page loaded anew: what is known of it still holds.
    if ((kept as KeptSign | undefined)?.address === address) return showSign(tabId, kept as KeptSign);
    const article = await findByAddress(library, address);
    await signTab(tabId, { ...bare, address, articleId: article?.id ?? null });
  }
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
