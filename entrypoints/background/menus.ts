import { type Browser, browser } from 'wxt/browser';
import type { Library } from '../../utils/library/schema.ts';
import { openPanel } from '../../utils/open-panel.ts';
import { orAnnounce } from './announce.ts';
import { toggleMarks } from './mark-choice.ts';
import { saveLink } from './save-link.ts';
import { savePageAndTell } from './save-page.ts';
import { saveSelection } from './save-selection.ts';

type Click = Browser.contextMenus.OnClickData;

/** Every menu: where it shows, and what it does. Its title is the message of the same name. */
const menus = {
  menuSavePage: {
    contexts: ['page'],
    run: (library: Library, _: Click, tabId: number) => savePageAndTell(library, tabId),
  },
  menuSaveLink: {
    contexts: ['link'],
    run: (library: Library, { linkUrl = '' }: Click, tabId: number) => saveLink(library, linkUrl, tabId),
  },
  menuSaveSelection: {
    contexts: ['selection'],
    run: (library: Library, click: Click, tabId: number, pageTitle: string) =>
      saveSelection(
        library,
        { text: click.selectionText ?? '', pageUrl: click.pageUrl ?? '', pageTitle },
        tabId,
      ),
  },
  menuMarks: {
    contexts: ['page'],
    run: (library: Library, _: Click, tabId: number) => toggleMarks(library, tabId),
  },
  menuPanel: {
    contexts: ['page'],
    run: (_: Library, __: Click, tabId: number) => openPanel(tabId),
  },
} as const satisfies Record<string, { contexts: readonly [string]; run: unknown }>;
type Menu = keyof typeof menus;

/** Created once, when the extension is installed or replaced: the browser keeps them. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of Object.keys(menus) as Menu[]) {
    browser.contextMenus.create({
      id,
      contexts: [...menus[id].contexts],
      title: browser.i18n.getMessage(id),
      ...(id === 'menuSaveLink' && { targetUrlPatterns: ['http://*/*', 'https://*/*'] }),
    });
  }
}

/** Runs the chosen menu at once: what it may ask for, it may only ask inside the reader's gesture. */
export async function runMenu(
  library: Library,
  click: Click,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const tabId = tab?.id ?? -1;
  const id = String(click.menuItemId);
  if (!Object.hasOwn(menus, id)) return;
  await orAnnounce(tabId, () =>
    menus[id as Menu].run(library, click, tabId, tab?.title || (click.pageUrl ?? '')),
  );
}
