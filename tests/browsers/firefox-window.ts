import type { Browser, Page } from 'puppeteer-core';
import type { MenuChoice } from './simpul.ts';

/**
 * Firefox's own window is a document too. Started with `--remote-allow-system-access`, WebDriver BiDi may run script
 * in it, which is how these tests press the real toolbar button and choose from the real context menu.
 */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

const connectionOf = (browser: Browser) =>
  (browser as unknown as { readonly connection: BidiConnection }).connection;

/** Runs an expression in the browser window and gives its value (a string, number or boolean). */
async function inWindow(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const window = (await tabs(browser, 'chrome')).find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no browser window');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
    userActivation: true,
  });
  const evaluation = result as Evaluation;
  if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails?.text ?? 'script failed');
  return evaluation.result?.value;
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

async function tabs(browser: Browser, scope: 'chrome' | 'content'): Promise<Tree['contexts']> {
  const { result } = await connectionOf(browser).send('browsingContext.getTree', { 'moz:scope': scope });
  return (result as Tree).contexts;
}

/** Asks the browser until one of its tabs is at an address. */
export async function waitForTab(browser: Browser, url: string): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await tabs(browser, 'content')).some((tab) => tab.url === url))
    if (performance.now() > deadline) throw new Error(`no tab went to ${url}`);
}

const extensionOf = (id: string) => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(id)});`;

const hidePanel = `
  const open = document.querySelector('.webextension-popup-browser')?.closest('panel');
  if (open && open.state !== 'closed') {
    const hidden = new Promise((resolve) => open.addEventListener('popuphidden', resolve, { once: true }));
    open.hidePopup();
    await hidden;
  }`;

/** Closes the real popup panel, which otherwise keeps the focus from the page in the tab. */
export async function closePopupPanel(browser: Browser): Promise<void> {
  await inWindow(browser, `(async () => { ${hidePanel} return true; })()`);
}

/** @returns the id, for the extension, of the tab over which the button was pressed. */
export async function pressToolbarButton(browser: Browser, extensionId: string): Promise<number> {
  const tabId = await inWindow(
    browser,
    `(async () => {
      ${extensionOf(extensionId)}
      // A panel still open from the last press would be closed by this one.
      ${hidePanel}
      const action = extension.apiManager.global.browserActionFor(extension);
      const tabId = extension.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
      await action.triggerAction(window);
      return tabId;
    })()`,
  );
  return Number(tabId);
}

/** @returns the id, for the extension, of the tab in front. */
export async function tabInFront(browser: Browser, extensionId: string): Promise<number> {
  const expression = `(() => { ${extensionOf(extensionId)} return extension.apiManager.global.tabTracker.getId(gBrowser.selectedTab); })()`;
  return Number(await inWindow(browser, expression));
}

/** Presses the key, with Alt and Shift, that an extension was given for one of its commands. */
export async function pressCommandKey(browser: Browser, extensionId: string, letter: string): Promise<void> {
  const own = JSON.stringify(extensionId.replace(/[^a-z0-9_-]/giu, '_'));
  await inWindow(
    browser,
    `(() => {
      const keys = [...document.querySelectorAll('keyset[id*=' + CSS.escape(${own}) + '] key, keyset key')];
      const key = keys.find((each) => each.closest('keyset').id.includes(${own}) && each.getAttribute('key') === ${JSON.stringify(letter)});
      if (!key) throw new Error('no such key: ' + keys.map((each) => each.closest('keyset').id + ' ' + each.getAttribute('key')).join(', ').slice(0, 2000));
      key.doCommand();
      return true;
    })()`,
  );
}

/** What a closed shadow tree of ours shows on the page in front, which no script of the page can see; empty without one. */
export async function closedTreeText(browser: Browser): Promise<string> {
  const expression = `(async () => {
    const { messageManager } = gBrowser.selectedBrowser;
    const frameScript = () => {
      const trees = [...content.document.documentElement.children].map((host) => host.openOrClosedShadowRoot).filter(Boolean);
      sendAsyncMessage('simpul-test:tree', trees.map((tree) => tree.querySelector('[role="dialog"]')?.innerText ?? '').join(''));
    };
    const answered = new Promise((resolve) => {
      const listener = ({ data }) => { messageManager.removeMessageListener('simpul-test:tree', listener); resolve(data); };
      messageManager.addMessageListener('simpul-test:tree', listener);
    });
    messageManager.loadFrameScript('data:,(' + encodeURIComponent(String(frameScript)) + ')()', false);
    return answered;
  })()`;
  return String(await inWindow(browser, expression));
}

/** The text that the real popup panel shows, once it is no longer busy. A panel that is still loading has no text. */
export async function popupPanelText(browser: Browser): Promise<string> {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    const text = await inWindow(
      browser,
      `(async () => {
        const panel = document.querySelector('.webextension-popup-browser');
        if (!panel) return '';
        const frameScript = () => sendAsyncMessage(
          'simpul-test:text',
          content.document.querySelector('main[aria-busy="false"]')?.innerText ?? '',
        );
        const answered = new Promise((resolve) =>
          panel.messageManager.addMessageListener('simpul-test:text', ({ data }) => resolve(data)),
        );
        // A panel that changes its process takes the question with it; the next one is asked anew.
        const unanswered = new Promise((resolve) => setTimeout(resolve, 300, ''));
        panel.messageManager.loadFrameScript('data:,(' + encodeURIComponent(String(frameScript)) + ')()', false);
        return Promise.race([answered, unanswered]);
      })()`,
    );
    if (text) return String(text);
  }
  throw new Error('the popup panel shows no text');
}

const targetOf = (menu: MenuChoice) =>
  menu.id === 'menuSaveLink' ? `a[href="${new URL(menu.linkUrl).pathname.slice(1)}"]` : 'h1';

/** Opens the page's context menu with the right mouse button and chooses Simpul's item in it. */
export async function openContextMenu(
  browser: Browser,
  page: Page,
  extensionId: string,
  menu: MenuChoice,
): Promise<void> {
  await page.bringToFront();
  const target = await page.waitForSelector(targetOf(menu));
  await target?.click({ button: 'right' });
  await inWindow(
    browser,
    `(async () => {
      const popup = document.getElementById('contentAreaContextMenu');
      if (popup.state !== 'open') await new Promise((resolve) => popup.addEventListener('popupshown', resolve, { once: true }));
      const prefix = ${JSON.stringify(extensionId.replace(/[^a-z0-9_-]/giu, '_'))} + '-menuitem-';
      const find = () => [...popup.querySelectorAll('menuitem')].find(({ id }) => id.startsWith(prefix) && id.endsWith(${JSON.stringify(menu.id)}));
      const item = find();
      if (!item) throw new Error('no such menu: ' + [...popup.querySelectorAll('[id*="menuitem-"]')].map(({ id, label }) => id + ' ' + label).join(', '));
      const submenu = item.closest('menu');
      if (submenu) submenu.openMenu(true);
      popup.activateItem(item);
      return true;
    })()`,
  );
}

/** Ends the event page of an extension as Firefox does when it is idle; without the last option one that still answers a message lives on. */
export async function endBackgroundPage(browser: Browser, extensionId: string): Promise<void> {
  await inWindow(
    browser,
    `(async () => {
      ${extensionOf(extensionId)}
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return true;
    })()`,
  );
}
