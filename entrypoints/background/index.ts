import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { reportUnexpected } from '../../utils/errors.ts';
import { openLibrary } from '../../utils/library/schema.ts';
import type { LibrarianCalls } from '../../utils/messages/librarian.ts';
import type { BackgroundCalls, CardCalls, NoteCalls, QuietCalls } from '../../utils/messages.ts';
import { handle, handleLater, handlePages } from '../../utils/messaging/handle.ts';
import { colourBadge, forgetTab, signByAddress } from './badge.ts';
import { createCardHandlers } from './card-handlers.ts';
import { runCommand } from './commands.ts';
import { createHandlers } from './handlers.ts';
import { continueQueue, readyLibrarian } from './librarian.ts';
import { keepScriptsAtHand } from './load-script.ts';
import { createMenus, runMenu } from './menus.ts';
import { forgetNamed } from './named-in-tab.ts';
import { createNoteHandlers } from './note-handlers.ts';
import { purgeWhenSteady } from './purge.ts';
import { followNavigation, quietHandlers } from './read-quietly.ts';
import { runRereadings } from './reread.ts';
import { onAccessGranted, onAccessRemoved, syncSites } from './sites.ts';

/** Every door into the worker. All are opened at once: a worker that wakes must find its listeners. */
export default defineBackground(() => {
  keepScriptsAtHand();
  const library = openLibrary();

  const handlers = createHandlers(library);
  handle<BackgroundCalls>('background', handlers);
  handleLater<LibrarianCalls>('librarian', () => readyLibrarian(library));
  handlePages<CardCalls>('card', createCardHandlers(library, handlers));
  handlePages<NoteCalls>('notes', createNoteHandlers(library, Date.now));

  handlePages<QuietCalls>('quiet', ({ tabId }) => quietHandlers(library, tabId));

  browser.runtime.onInstalled.addListener(() => {
    void createMenus().catch(reportUnexpected);
    // An update takes registered scripts away.
    void syncSites(library).catch(reportUnexpected);
  });
  browser.runtime.onStartup.addListener(() => {
    void purgeWhenSteady(library, Date.now).catch(reportUnexpected);
    void syncSites(library).catch(reportUnexpected);
  });
  browser.permissions.onAdded.addListener(() => void onAccessGranted(library).catch(reportUnexpected));
  browser.permissions.onRemoved.addListener(() => void onAccessRemoved(library).catch(reportUnexpected));
  // What a worker that was ended left undone.
  runRereadings(library);
  void continueQueue(library).catch(reportUnexpected);
  void colourBadge().catch(reportUnexpected);

  browser.contextMenus.onClicked.addListener((click, tab) => {
    void runMenu(library, click, tab).catch(reportUnexpected);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    void runCommand(library, command, tab?.id ?? -1).catch(reportUnexpected);
  });

  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url === undefined && change.status !== 'loading') return;
    const follow = async () => {
      await signByAddress(library, tabId, tab.url);
      if (change.url !== undefined) await followNavigation(library, tabId, change.url);
    };
    void follow().catch(reportUnexpected);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void Promise.all([forgetTab(tabId), forgetNamed(tabId)]).catch(reportUnexpected);
  });
});
