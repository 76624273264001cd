import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { reportUnexpected } from '../../utils/errors.ts';
import { purgeRemoved } from '../../utils/library/purge.ts';
import { openLibrary } from '../../utils/library/schema.ts';
import type { BackgroundCalls, CardCalls, NoteCalls } from '../../utils/messages.ts';
import { handle, handlePages } from '../../utils/messaging/handle.ts';
import { colourBadge, forgetTab, signByAddress } from './badge.ts';
import { createCardHandlers } from './card-handlers.ts';
import { runCommand } from './commands.ts';
import { createHandlers } from './handlers.ts';
import { keepCoreAtHand } from './load-core.ts';
import { createMenus, runMenu } from './menus.ts';
import { forgetNamed } from './named-in-tab.ts';
import { createNoteHandlers } from './note-handlers.ts';
import { runRereadings } from './reread.ts';

/** Every door into the worker. All are opened at once: a worker that wakes must find its listeners. */
export default defineBackground(() => {
  keepCoreAtHand();
  const library = openLibrary();

  const handlers = createHandlers(library);
  handle<BackgroundCalls>('background', handlers);
  handlePages<CardCalls>('card', createCardHandlers(library, handlers));
  handlePages<NoteCalls>('notes', createNoteHandlers(library, Date.now));

  browser.runtime.onInstalled.addListener(() => void createMenus().catch(reportUnexpected));
  browser.runtime.onStartup.addListener(() => void purgeRemoved(library, Date.now).catch(reportUnexpected));
  // What a worker that was ended left undone.
  runRereadings(library);
  void colourBadge().catch(reportUnexpected);

  browser.contextMenus.onClicked.addListener((click, tab) => {
    void runMenu(library, click, tab).catch(reportUnexpected);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    void runCommand(library, command, tab?.id ?? -1).catch(reportUnexpected);
  });

  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url === undefined && change.status !== 'loading') return;
    void signByAddress(library, tabId, tab.url).catch(reportUnexpected);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void Promise.all([forgetTab(tabId), forgetNamed(tabId)]).catch(reportUnexpected);
  });
});
