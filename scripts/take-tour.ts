import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './launch-browser.ts';

/** Our sample reports, in the order of the tour. */
const reports = ['ministry-en.html', 'report-zh.html', 'long-en.html', 'wire-id.html'] as const;

/** Runs in the popup: which tab it stands over. */
async function activeTab(): Promise<number> {
  const { tabs } = (
    globalThis as unknown as { chrome: { tabs: { query(query: object): Promise<{ id: number }[]> } } }
  ).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** Rows that a stop of the tour prints: what a reader would see, as text. */
async function print(heading: string, page: Page, selector: string): Promise<void> {
  const lines = await page.$$eval(selector, (elements) =>
    elements.map((element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim()).filter(Boolean),
  );
  console.log(`\n${heading}`);
  for (const line of lines.slice(0, 12)) console.log(`  ${line.slice(0, 160)}`);
}

/**
 * Read, save, library: the way of a first-time reader through our sample reports, with a picture at each stop.
 * The README's pictures are made by this.
 */
export async function takeTour(
  { browser, extensionId, extensionOrigin }: LaunchedBrowser,
  pagesOrigin: string,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('Simpul is not installed');
  const picture = async (page: Page, name: string, fullPage = false) => {
    const path = join(folder, `${name}.png`) as `${string}.png`;
    await page.screenshot({ path, fullPage });
    console.log(`  picture: ${path}`);
  };

  /** The real popup cannot be given a size or a scheme; in a tab of its own it is the same page. */
  const picturePopup = async (tabId: number) => {
    const popup = await browser.newPage();
    await popup.setViewport({ width: 420, height: 600, deviceScaleFactor: 2 });
    await popup.goto(`${extensionOrigin}/popup.html?tab=${tabId}`);
    await popup.waitForSelector('main[aria-busy="false"]');
    await picture(popup, 'popup');
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await picture(popup, 'popup-dark');
    await popup.close();
  };

  for (const [index, report] of reports.entries()) {
    const page = await browser.newPage();
    await page.goto(`${pagesOrigin}/${report}`);
    await page.bringToFront();
    await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((candidate) =>
      candidate.url().startsWith(`${extensionOrigin}/popup.html`),
    );
    const popup = await target.asPage();
    await popup.waitForSelector('main[aria-busy="false"]');
    await print(`Read ${report}`, popup, 'main h1, main h2, main li');
    const tabId = await popup.evaluate(activeTab);
    await popup.click('.save-bar button');
    await popup.waitForSelector('.status-words p');
    await print('Save', popup, '.status-words');
    await popup.close();
    if (index < reports.length - 1) await page.close();
    else await picturePopup(tabId);
  }

  const library = await browser.newPage();
  await library.setViewport({ width: 1100, height: 900, deviceScaleFactor: 1.5 });
  await library.goto(`${extensionOrigin}/options.html#/timeline`);
  await library.waitForSelector('.timeline-entry');
  await print('Library', library, '.timeline-entry');
  await picture(library, 'library');
  await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await picture(library, 'library-dark');
}
