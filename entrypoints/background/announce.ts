import { browser } from 'wxt/browser';
import { type Failure, failure, reportUnexpected } from '../../utils/errors.ts';
import { rememberFailure } from '../../utils/last-failure.ts';
import type { Notice } from '../../utils/messages.ts';
import { pageInTab } from '../../utils/messaging/page.ts';
import { flashDone, signFailure } from './badge.ts';
import { enterPage } from './read-page.ts';

/** The tab in front of the reader, where a menu gave none: the viewer of PDF files says `-1`. */
async function tabInFront(tabId: number): Promise<number | null> {
  if (tabId >= 0) return tabId;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** Says a word on the page. False where the page cannot show it. */
async function shownOnPage(tabId: number, notice: Notice): Promise<boolean> {
  if (!(await enterPage(tabId)).ok) return false;
  return (await pageInTab(tabId).announce(notice)).ok;
}

/** Does what the reader asked for outside the popup; an error that nobody expected is told too. */
export async function orAnnounce(tabId: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    reportUnexpected(error);
    await announceFailure(tabId, failure('unexpected', String(error)));
  }
}

/** Says quietly that a save worked: on the page, else on the badge. */
export async function announceSave(tabId: number, notice: Notice): Promise<void> {
  const inFront = await tabInFront(tabId);
  if (inFront !== null && !(await shownOnPage(inFront, notice))) await flashDone(inFront);
}

/** Says what went wrong: on the page, else by the badge and in the popup. Never silence. */
export async function announceFailure(tabId: number, { reason }: Failure): Promise<void> {
  const inFront = await tabInFront(tabId);
  if (inFront !== null && (await shownOnPage(inFront, { kind: 'failure', reason }))) return;
  await rememberFailure({ reason, at: Date.now() });
  if (inFront !== null) await signFailure(inFront);
}
