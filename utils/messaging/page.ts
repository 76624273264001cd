import { browser } from 'wxt/browser';
import type { PageCalls } from '../messages.ts';
import { caller } from './caller.ts';

/** The content script in the top frame of one tab, as the background worker calls it. */
export const pageInTab = (tabId: number): PageCalls =>
  caller<PageCalls>(
    'page',
    (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
    'page-changed',
  );
