import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedRows, textOf, waitForRows, waitForText } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

const reports = ['wire-id.html', 'ministry-en.html', 'report-zh.html', 'long-en.html'] as const;

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

const listed = (page: Page, amount: number) =>
  page.waitForFunction((wanted) => document.querySelectorAll('.article').length === wanted, {}, amount);
const states = async (page: Page) => (await storedRows(page, 'filings')).map(({ state }) => state).sort();

describe.each(['chromium', 'firefox'] as const)('filing in %s', (name) => {
  let simpul: Simpul;
  let library: Page;

  beforeAll(async () => {
    simpul = await openSimpul(name);
    library = await simpul.openLibrary();
    for (const report of reports) {
      const page = await simpul.openPage(`${pages.origin}/${report}`);
      await simpul.chooseMenu(page, { id: 'menuSavePage' });
      await waitForRows(library, 'articles', (rows) => rows.some(({ url }) => url.endsWith(report)));
      await page.close();
    }
  });
  afterAll(() => simpul?.close());

  test('by keys alone: two articles are chosen and archived, and one key takes it back', async () => {
    const page = await simpul.openLibrary('#/articles');
    await listed(page, 4);
    expect(await textOf(page, '.unread-count')).toContain('4');
    for (const key of ['j', 'x', 'j', 'x', 'e'] as const) await page.keyboard.press(key);
    await waitForRows(page, 'filings', (rows) => rows.length === 2);
    await listed(page, 2);
    expect(await states(page)).toEqual(['archived', 'archived']);
    await waitForText(page, 'Archived: 2 articles.');
    await page.keyboard.press('z');
    await listed(page, 4);
    expect(await states(page)).toEqual(['unread', 'unread']);
    await page.close();
  });

  test('all of a filter are tagged at once; another page shows it, and it stays after the worker ends', async () => {
    const page = await simpul.openLibrary('#/articles?lang=en');
    const other = await simpul.openLibrary('#/articles');
    await other.setViewport({ width: 1280, height: 800 });
    await page.bringToFront();
    await listed(page, 2);
    await page.click('.bulk-all input');
    await page.keyboard.press('t');
    await page.waitForFunction(() => document.activeElement?.closest('.memberships') !== null);
    await page.keyboard.type('genomics,');
    await waitForRows(page, 'filings', (rows) => rows.filter(({ tags }) => tags.length > 0).length === 2);
    await other.waitForFunction(() => document.querySelectorAll('.article .tag').length === 2);
    await simpul.killWorker();
    await other.bringToFront();
    await other.click('.shelf-link[href$="tag=genomics"]');
    await listed(other, 2);
    await other.click('.bulk-all input');
    await other.keyboard.press('#');
    await waitForRows(
      other,
      'articles',
      (rows) => rows.filter(({ deletedAt }) => deletedAt === null).length === 2,
    );
    await waitForText(other, 'Removed from your library: 2 articles.');
    await other.keyboard.press('z');
    await waitForRows(other, 'articles', (rows) => rows.every(({ deletedAt }) => deletedAt === null));
    await other.close();
    await page.close();
  });

  test('the popup files what is saved, and offers what was used last', async () => {
    const report = await simpul.openPage(`${pages.origin}/wire-id.html`);
    const popup = await simpul.readAlone(report);
    const tags = await popup.waitForSelector('.filing-desk .tag-input');
    await tags?.focus();
    await popup.waitForFunction(() =>
      [...document.querySelectorAll('[role="option"]')].some(({ textContent }) => textContent === 'genomics'),
    );
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('Thursday');
    await popup.keyboard.press('Enter');
    const [collection] = await waitForRows(popup, 'collections', (rows) => rows.length === 1);
    const [article] = (await storedRows(popup, 'articles')).filter(({ url }) => url.endsWith('wire-id.html'));
    await waitForRows(popup, 'filings', (rows) =>
      rows.some(
        ({ id, tags: own, collectionIds }) =>
          id === article?.id && own.includes('genomics') && collectionIds.includes(collection?.id ?? ''),
      ),
    );
    await popup.close();
    await report.close();
    const page = await simpul.openLibrary(`#/articles?collection=${collection?.id}`);
    await listed(page, 1);
    expect(await textOf(page, '.collection-name')).toBe('Thursday');
    await page.close();
  });

  test('a text whose end was in sight is read, without a word about it', async () => {
    const [article] = (await storedRows(library, 'articles')).filter(({ url }) =>
      url.endsWith('report-zh.html'),
    );
    const page = await simpul.openLibrary(`#/reading/${article?.id}`);
    await page.bringToFront();
    await page.waitForSelector('.filing-word');
    await page.evaluate(() => document.querySelector('.reading-text')?.scrollIntoView({ block: 'end' }));
    await waitForRows(page, 'filings', (rows) =>
      rows.some(({ id, state }) => id === article?.id && state === 'read'),
    );
    expect(await page.$('.library-status .status-words p')).toBeNull();
    await page.close();
  });
});
