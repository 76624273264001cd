import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedRows, textOf, waitForRows } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

/** Presses the button of the first step that says so. */
async function press(page: Page, words: string): Promise<void> {
  const buttons = await page.$$('.step-actions button');
  for (const button of buttons)
    if ((await button.evaluate((element) => element.textContent)) === words) return button.click();
  throw new Error(`no button says ${words}`);
}

describe.each(['chromium', 'firefox'] as const)('the ledger in %s', (name) => {
  let simpul: Simpul;
  let library: Page;

  beforeAll(async () => {
    simpul = await openSimpul(name);
    library = await simpul.openLibrary();
    for (const report of ['wire-id.html', 'report-zh.html']) {
      const page = await simpul.openPage(`${pages.origin}/${report}`);
      await simpul.chooseMenu(page, { id: 'menuSavePage' });
      await waitForRows(library, 'articles', (rows) => rows.some(({ url }) => url.endsWith(report)));
      await page.close();
    }
  });
  afterAll(() => simpul?.close());

  test('two sides, their matters, and every step with its sentence', async () => {
    const page = await simpul.openLibrary('#/ledger/CN%20ID');
    await page.waitForSelector('.step');
    expect(await textOf(page, '.ledger-title')).toBe('China · Indonesia');
    const quotes = await page.$$eval('.step .quote', (found) => found.map((one) => one.textContent ?? ''));
    const stored = new Set((await storedRows(library, 'events')).map(({ quote }) => quote));
    expect(quotes.length).toBeGreaterThan(1);
    expect(quotes.filter((quote) => !stored.has(quote))).toEqual([]);
    await page.close();
  });

  test('a step that the reader rejects leaves its ladder, and comes back by undo', async () => {
    const page = await simpul.openLibrary('#/ledger/CN%20ID');
    await page.waitForSelector('.step');
    const steps = await page.$$eval('.step', (found) => found.length);
    await press(page, 'Not so');
    await waitForRows(library, 'events', (rows) => rows.some(({ verdict }) => verdict === 'rejected'));
    await page.waitForFunction((before) => document.querySelectorAll('.step').length < before, {}, steps);
    await page.waitForSelector('.rejected');
    await page.click('.status button.button-plain');
    await waitForRows(library, 'events', (rows) => rows.every(({ verdict }) => verdict === null));
    await page.waitForFunction((before) => document.querySelectorAll('.step').length === before, {}, steps);
    await page.close();
  });

  test('what the reader confirms says so', async () => {
    const page = await simpul.openLibrary('#/ledger/CN%20ID');
    await page.waitForSelector('.step');
    await press(page, 'Confirm');
    await page.waitForSelector('.step-confirmed');
    expect(await page.$eval('.step-actions [aria-pressed="true"]', (button) => button.textContent)).toBe(
      'Confirm',
    );
    await page.close();
  });
});
