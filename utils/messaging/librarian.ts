import { browser } from 'wxt/browser';
import type { LibrarianCalls } from '../messages/librarian.ts';
import { caller } from './caller.ts';

/** The librarian in the background worker, as the library page calls it. */
export const callLibrarian = caller<LibrarianCalls>(
  'librarian',
  (envelope) => browser.runtime.sendMessage(envelope),
  'unexpected',
);
