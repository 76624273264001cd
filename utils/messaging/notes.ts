import { browser } from 'wxt/browser';
import type { NoteCalls, PageNoteCalls } from '../messages.ts';
import { caller } from './caller.ts';

/** The worker's notes, as the script in a page calls it. */
export const callNotes = caller<NoteCalls>(
  'notes',
  (envelope) => browser.runtime.sendMessage(envelope),
  'unexpected',
);

/** The script that keeps the notes of one tab's page, as the worker calls it. */
export const notesInTab = (tabId: number): PageNoteCalls =>
  caller<PageNoteCalls>(
    'page-notes',
    (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
    'page-changed',
  );
