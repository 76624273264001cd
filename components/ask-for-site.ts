import { browser } from 'wxt/browser';
import { failure, type Outcome } from '../utils/errors.ts';
import type { BackgroundCalls } from '../utils/messages.ts';

/**
 * Asks the reader for one site and trusts it if the answer is yes. Must be called inside the reader's gesture, and
 * nothing may be awaited before the question. Firefox closes a popup that asks; the worker then hears of the answer.
 */
export async function askForSite(background: BackgroundCalls, host: string): Promise<Outcome<null>> {
  void background.askedForSite(host);
  const granted = await browser.permissions.request({ origins: [`*://${host}/*`] }).catch(() => false);
  return granted ? background.trustSite(host) : failure('access-refused', host);
}
