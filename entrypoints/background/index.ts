import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { reportUnexpected } from '../../utils/errors.ts';
import { purgeRemoved } from '../../utils/library/purge.ts';
import { openLibrary } from '../../utils/library/schema.ts';
import type { BackgroundCalls } from '../../utils/messages.ts';
import { handle } from '../../utils/messaging/handle.ts';
import { orAnnounce } from './announce.ts';
import { colourBadge, forgetTab, signByAddress } from './badge.ts';
import { createHandlers } from './handlers.ts';
import { keepCoreAtHand } from './load-core.ts';
import { createMenus, runMenu } from './menus.ts';
import { runRereadings } from './reread.ts';
import { savePageAndTell } from './save-page.ts';

/** Every door into the worker. All are opened at once: a worker that wakes must find its listeners. */
export default defineBackground(() => {
  keepCoreAtHand();
  const library = openLibrary();

  handle<BackgroundCalls>('background', createHandlers(library));

  browser.runtime.onInstalled.addListener(() => void createMenus().catch(reportUnexpected));
  browser.runtime.onStartup.addListener(() => void purgeRemoved(library, Date.now).catch(reportUnexpected));
  // What a worker that was ended left undone.
  runRereadings(library);
  void colourBadge().catch(reportUnexpected);

  browser.contextMenus.onClicked.addListener((click, tab) => {
    void runMenu(library, click, tab).catch(reportUnexpected);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id ?? -1;
    if (command !== 'save-article') return;
    void orAnnounce(tabId, () => savePageAndTell(library, tabId)).catch(reportUnexpected);
  });

  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url === undefined && change.status !== 'loading') return;
    void signByAddress(library, tabId, tab.url).catch(reportUnexpected);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId).catch(reportUnexpected));
});
