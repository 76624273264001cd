import { browser } from 'wxt/browser';
import type { CardCalls, MarkCalls, PanelCalls } from '../messages.ts';
import { caller } from './caller.ts';

/** The script that marks the page of one tab, as the worker calls it; `page-changed` where it is not there. */
export const marksInTab = (tabId: number): MarkCalls =>
  caller<MarkCalls>(
    'marks',
    (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
    'page-changed',
  );

/** The worker, as the card on a page calls it. */
export const callCard = caller<CardCalls>(
  'card',
  (envelope) => browser.runtime.sendMessage(envelope),
  'unexpected',
);

/** The panel, as the script that marks a page calls it; `not-found` where none is open. */
export const callPanel = caller<PanelCalls>(
  'panel',
  (envelope) => browser.runtime.sendMessage(envelope),
  'not-found',
);
