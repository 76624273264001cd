import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/find-browsers.ts';
import { type LaunchedBrowser, type LaunchOptions, launchWithSimpul } from '../../scripts/launch-browser.ts';
import { stopWorker } from '../../scripts/stop-worker.ts';
import {
  closePopupPanel,
  endBackgroundPage,
  openContextMenu,
  pressCommandKey,
  pressToolbarButton,
  tabInFront,
  waitForTab,
} from './firefox-window.ts';
import { recordTraffic } from './recording-proxy.ts';

/** What a reader does with Simpul, in either browser, by the browser's own doors wherever they can be reached. */
export interface Simpul {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens a web page in a new tab in front. */
  readonly openPage: (url: string) => Promise<Page>;
  /** Presses the real toolbar button over a page. */
  readonly pressButton: (page: Page) => Promise<void>;
  /** Presses the real toolbar button over a page and gives the popup, once it has read the page or said why not. */
  readonly read: (page: Page) => Promise<Page>;
  /** As `read`, with no real panel left open beside the popup, which in Firefox would keep the keyboard. */
  readonly readAlone: (page: Page) => Promise<Page>;
  /** Chooses one of Simpul's context menus over an element of the page. */
  readonly chooseMenu: (page: Page, menu: MenuChoice) => Promise<void>;
  /** Presses the key of one of Simpul's commands over a page in which Simpul was called before. */
  readonly pressKey: (page: Page, command: Command) => Promise<void>;
  /** Opens the panel about a page in a tab of its own, once it has read the page or said why not. */
  readonly openPanel: (page: Page) => Promise<Page>;
  /** Opens the library at a hash such as `#/timeline?country=ID`. */
  readonly openLibrary: (hash?: string) => Promise<Page>;
  /** Ends the background worker as the browser does when it is idle. */
  readonly killWorker: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export type MenuChoice =
  | { readonly id: 'menuSavePage' }
  | { readonly id: 'menuSaveLink'; readonly linkUrl: string }
  | { readonly id: 'menuSaveSelection'; readonly selectionText: string };

type Command = 'toggle-marks' | 'next-finding' | 'previous-finding';

/** The popup is busy until it has read the page or knows why it cannot. */
const settledPopup = 'main[aria-busy="false"]';
/** The library has read what it shows. */
const openedLibrary = 'main:not(:empty):not(:has(.library-waiting))';

interface SimpulOptions extends Partial<Omit<LaunchOptions, 'proxyPort'>> {
  /** Whether the reader of this test asks for linked articles: else nothing may be fetched. */
  readonly mayFetch?: boolean;
}

/**
 * Starts a browser with Simpul. Everything that leaves the browser is recorded, and `close` fails where something went
 * to another machine, or was fetched that nobody asked for.
 */
export async function openSimpul(
  name: BrowserName,
  { mayFetch = false, ...options }: SimpulOptions = {},
): Promise<Simpul> {
  const proxy = await recordTraffic();
  const launched = await launchWithSimpul(name, {
    headless: true,
    still: true,
    ...options,
    proxyPort: proxy.port,
  });
  const simpul = name === 'chromium' ? inChromium(launched) : inFirefox(launched);
  const close = async () => {
    await simpul.close();
    await proxy.close();
    const { foreign, fetched } = proxy.traffic;
    if (foreign.length > 0) throw new Error(`left this machine: ${foreign.join(' ')}`);
    if (!mayFetch && fetched.length > 0) throw new Error(`fetched unasked: ${fetched.join(' ')}`);
  };
  return { ...simpul, close };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

function inChromium({ browser, extensionId, extensionOrigin }: LaunchedBrowser): Simpul {
  const extension = async () => {
    const found = (await browser.extensions()).get(extensionId);
    if (!found) throw new Error('Simpul is not installed');
    return found;
  };
  const worker = async () => {
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(extensionOrigin),
    );
    const found = await target.worker();
    if (!found) throw new Error('the background worker does not answer');
    return found;
  };
  const readInPopup = async (page: Page) => {
    await page.triggerExtensionAction(await extension());
    const target = await browser.waitForTarget((candidate) =>
      candidate.url().startsWith(`${extensionOrigin}/popup.html`),
    );
    const popup = await target.asPage();
    await popup.waitForSelector(settledPopup);
    return popup;
  };
  return {
    name: 'chromium',
    browser,
    openPage: (url) => openPage(browser, url),
    pressButton: async (page) => page.triggerExtensionAction(await extension()),
    read: readInPopup,
    readAlone: readInPopup,
    chooseMenu: async (page, menu) => {
      const url = page.url();
      // A menu grants the page in front to the extension, as the toolbar button does; a dispatched choice alone does not.
      await (await readInPopup(page)).close();
      await page.bringToFront();
      await (await worker()).evaluate(
        async (choice: MenuChoice, pageUrl: string) => {
          const { tabs, contextMenus } = (globalThis as unknown as { chrome: ChromeForTests }).chrome;
          const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
          const { id, ...rest } = choice;
          contextMenus.onClicked.dispatch({ menuItemId: id, pageUrl, editable: false, ...rest }, tab);
        },
        menu,
        url,
      );
    },
    pressKey: async (page, command) => {
      await page.bringToFront();
      await (await worker()).evaluate(async (name: string) => {
        const { tabs, commands } = (globalThis as unknown as { chrome: ChromeForTests }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        commands.onCommand.dispatch(name, tab);
      }, command);
    },
    openPanel: async (page) => {
      await page.bringToFront();
      const tabId = await (await worker()).evaluate(async () => {
        const { tabs } = (globalThis as unknown as { chrome: ChromeForTests }).chrome;
        return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
      });
      const panel = await browser.newPage();
      await panel.goto(`${extensionOrigin}/sidepanel.html?tab=${tabId}`);
      await panel.waitForSelector(settledPopup);
      return panel;
    },
    openLibrary: async (hash = '') => {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/options.html${hash}`);
      await page.waitForSelector(openedLibrary);
      return page;
    },
    killWorker: async () => {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/options.html`);
      await stopWorker(page);
      await page.close();
    },
    close: () => browser.close(),
  };
}

/** The part of Chrome's API that a menu choice is dispatched through. */
interface ChromeForTests {
  readonly tabs: { query(query: object): Promise<readonly { readonly id: number }[]> };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: unknown): void } };
}

/** The letters of the keys that the manifest suggests. */
const keyLetters: Readonly<Record<Command, string>> = {
  'toggle-marks': 'H',
  'next-finding': 'J',
  'previous-finding': 'P',
};

function inFirefox({ browser, extensionId, extensionOrigin }: LaunchedBrowser): Simpul {
  /** `goto` of a moz-extension page never reports load; the browser's list of tabs and an element of the page do. */
  const openOwnPage = async (path: string, selector: string) => {
    const url = `${extensionOrigin}/${path}`;
    const page = await browser.newPage();
    page.goto(url).catch(() => {});
    await waitForTab(browser, url);
    await page.waitForSelector(selector);
    return page;
  };
  const readBesidePanel = async (page: Page) => {
    await page.bringToFront();
    const tabId = await pressToolbarButton(browser, extensionId);
    return openOwnPage(`popup.html?tab=${tabId}`, settledPopup);
  };
  return {
    name: 'firefox',
    browser,
    openPage: (url) => openPage(browser, url),
    pressButton: async (page) => {
      await page.bringToFront();
      await pressToolbarButton(browser, extensionId);
    },
    read: readBesidePanel,
    readAlone: async (page) => {
      const popup = await readBesidePanel(page);
      await closePopupPanel(browser);
      return popup;
    },
    pressKey: async (page, command) => {
      await page.bringToFront();
      await pressCommandKey(browser, extensionId, keyLetters[command]);
    },
    openPanel: async (page) => {
      await page.bringToFront();
      return openOwnPage(`sidepanel.html?tab=${await tabInFront(browser, extensionId)}`, settledPopup);
    },
    chooseMenu: (page, menu) => openContextMenu(browser, page, extensionId, menu),
    killWorker: () => endBackgroundPage(browser, extensionId),
    openLibrary: (hash = '') => openOwnPage(`options.html${hash}`, openedLibrary),
    close: () => browser.close(),
  };
}
