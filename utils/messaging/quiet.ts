import { browser } from 'wxt/browser';
import type { QuietCalls, QuietPageCalls } from '../messages.ts';
import { caller } from './caller.ts';

/** The script on a trusted site, in the top frame of one tab, as the worker calls it; `page-changed` where it is not. */
export const quietIn = (tabId: number): QuietPageCalls =>
  caller<QuietPageCalls>(
    'page-quiet',
    (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
    'page-changed',
  );

/** The worker, as the script on a trusted site calls it. */
export const callQuiet = caller<QuietCalls>(
  'quiet',
  (envelope) => browser.runtime.sendMessage(envelope),
  'unexpected',
);
