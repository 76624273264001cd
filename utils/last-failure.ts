import { browser } from 'wxt/browser';
import { type Reason, reasons } from './errors.ts';

/** A failure that no page could show, kept until the popup shows it or the browser closes. */
export interface LastFailure {
  readonly reason: Reason;
  /** Epoch ms. */
  readonly at: number;
}

const key = 'lastFailure';

function isLastFailure(value: unknown): value is LastFailure {
  const candidate = value as Partial<LastFailure> | null | undefined;
  return reasons.some((reason) => reason === candidate?.reason) && typeof candidate?.at === 'number';
}

export async function rememberFailure(failure: LastFailure): Promise<void> {
  await browser.storage.session.set({ [key]: failure });
}

/** The failure to show, if there is one; it is forgotten by this, and the badge that points to it goes away. */
export async function takeLastFailure(): Promise<LastFailure | null> {
  const { [key]: stored } = await browser.storage.session.get(key);
  if (!isLastFailure(stored)) return null;
  await browser.storage.session.remove(key);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.action.setBadgeText({ tabId: tab.id, text: '' });
  return stored;
}
