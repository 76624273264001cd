import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './axe-faults.ts';
import { storedRows, textOf, waitForRows, waitForText } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

const reports = ['wire-id.html', 'ministry-en.html', 'report-zh.html', 'long-en.html'] as const;

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

/** Types a query into the field of the search page in place of what stands there. */
async function ask(page: Page, query: string): Promise<void> {
  await page.focus('#search-field');
  await page.$eval('#search-field', (field) => (field as HTMLInputElement).select());
  await page.keyboard.type(query);
  // The field may offer completions; the query is asked in any case.
  await page.keyboard.press('Escape');
}

const answered = (page: Page, query: string) =>
  page.waitForFunction(
    (wanted) =>
      new URLSearchParams(location.hash.split('?')[1]).get('q') === wanted &&
      document.querySelector('.search-count')?.textContent !== '' &&
      !document.querySelector('main .library-waiting'),
    {},
    query,
  );

async function finds(page: Page, query: string): Promise<void> {
  await ask(page, query);
  await answered(page, query);
  await page.waitForSelector('.found');
}

/** Words marked in the results. */
const marked = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.found mark', (marks) => [...new Set(marks.map(({ textContent }) => textContent ?? ''))]);

describe.each(['chromium', 'firefox'] as const)('searching in %s', (name) => {
  let simpul: Simpul;

  beforeAll(async () => {
    simpul = await openSimpul(name);
    const library = await simpul.openLibrary();
    for (const report of reports) {
      const page = await simpul.openPage(`${pages.origin}/${report}`);
      await simpul.chooseMenu(page, { id: 'menuSavePage' });
      await waitForRows(library, 'articles', (rows) => rows.some(({ url }) => url.endsWith(report)));
      await page.close();
    }
    await library.close();
  });
  afterAll(() => simpul?.close());

  test('one key goes to the field; a word is found in another form, marked, and leads to its passage', async () => {
    const page = await simpul.openLibrary('#/notes');
    await page.waitForFunction(() => document.activeElement === document.body);
    // What listens for the key is loaded behind the page.
    await page.waitForFunction(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
      return document.activeElement?.id === 'search-field';
    });
    await page.keyboard.type('penandatangan');
    await page.keyboard.press('Enter');
    await answered(page, 'penandatangan');
    await page.waitForSelector('.found');
    const [word] = await marked(page);
    // Its root begins with t, which the prefix swallows.
    expect(word).toMatch(/menandatangan|penandatangan|ditandatangan/iu);
    const [passage] = await page.$$eval('.found-article .found-link', (links) =>
      links.map(({ textContent }) => textContent ?? ''),
    );
    await page.click('.found-article .found-link');
    await page.waitForSelector('.reading-found');
    const lit = await page.$$eval('.reading-found', (parts) =>
      parts.map(({ textContent }) => textContent).join(''),
    );
    expect(lit.replaceAll(/\s+/gu, ' ').trim()).toBe(passage?.replaceAll(/\s+|…/gu, ' ').trim());
    await page.close();
  });

  test('three scripts, phrases, what is shut out, fields by their names in any language', async () => {
    const page = await simpul.openLibrary('#/search');
    const sites = async () => new Set((await textOf(page, '.found .article-origin')).split('\n'));
    await finds(page, 'lang:zh');
    expect((await sites()).size).toBeGreaterThan(0);
    await finds(page, 'bahasa:Indonesia in:article');
    expect(
      await page.$$eval('.found-title[lang]', (titles) => titles.map((title) => title.getAttribute('lang'))),
    ).toEqual(['id']);
    const [title = ''] = await page.$$eval('.found-title', (titles) =>
      titles.map(({ textContent }) => textContent ?? ''),
    );
    const words = title.trim().split(/\s+/u);
    await finds(page, `"${words.slice(0, 3).join(' ')}" in:title`);
    expect(await textOf(page, '.search-count')).toBe('1 result');
    await ask(page, `"${words.slice(0, 3).reverse().join(' ')}" in:title`);
    await waitForText(page, 'Nothing in the library matches.');
    await ask(page, 'contry:CN');
    await waitForText(page, 'Did you mean “country:”?');
    await page.close();
  });

  test('what is typed is completed by keys, and a choice beside the results narrows them', async () => {
    const page = await simpul.openLibrary('#/search');
    await page.setViewport({ width: 1280, height: 900 });
    await page.focus('#search-field');
    await page.keyboard.type('lan');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[role="option"]')].some(({ textContent }) =>
        textContent?.startsWith('English'),
      ),
    );
    await page.keyboard.type('Eng');
    await page.waitForFunction(() => document.querySelectorAll('[role="option"]').length === 1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.includes('English'));
    await page.waitForSelector('.facet-value');
    const before = await textOf(page, '.search-count');
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLButtonElement>('.facet-value'))
        if (button.textContent?.startsWith('Articles')) button.click();
    });
    await page.waitForFunction(() => location.hash.includes('in%3Aarticle'));
    await page.waitForFunction(
      (count) => document.querySelector('.search-count')?.textContent !== count,
      {},
      before,
    );
    expect(await page.$$('.found-event')).toHaveLength(0);
    expect(await page.$$('.found-article')).toHaveLength(2);
    await page.close();
  });

  test('a search is kept, says what is new, is renamed, removed and brought back', async () => {
    const page = await simpul.openLibrary('#/search?q=in%3Aarticle');
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector('.search-keep');
    await page.click('.search-keep');
    await page.waitForSelector('.saved-search-form input');
    await page.$eval('.saved-search-form input', (field) => (field as HTMLInputElement).select());
    await page.keyboard.type('Everything');
    await page.keyboard.press('Enter');
    await waitForRows(page, 'searches', (rows) => rows.some((row) => row.name === 'Everything'));
    const report = await simpul.openPage(`${pages.origin}/shadow-en.html`);
    await simpul.chooseMenu(report, { id: 'menuSavePage' });
    await waitForRows(page, 'articles', (rows) => rows.some(({ url }) => url.endsWith('shadow-en.html')));
    await report.close();
    await page.bringToFront();
    await waitForText(page, '1 new');
    await page.click('.saved-search-name a');
    await page.waitForFunction(() => document.querySelector('.saved-search-new') === null);
    const press = (words: string) =>
      page.evaluate((wanted) => {
        for (const button of document.querySelectorAll<HTMLButtonElement>(
          '.saved-search button, .status button',
        ))
          if (button.textContent?.startsWith(wanted)) button.click();
      }, words);
    await press('Rename');
    await page.waitForSelector('.saved-search-form input');
    await page.$eval('.saved-search-form input', (field) => (field as HTMLInputElement).select());
    await page.keyboard.type('All');
    await page.keyboard.press('Enter');
    await waitForRows(page, 'searches', (rows) => rows.some((row) => row.name === 'All'));
    await page.waitForSelector('.saved-search-name');
    await press('Remove');
    await waitForText(page, 'Search “All” removed.');
    await press('Undo');
    await waitForText(page, 'Search “All” is back.');
    expect((await storedRows(page, 'searches')).filter(({ deletedAt }) => deletedAt === null)).toHaveLength(
      1,
    );
    await page.close();
  });

  test('the words filter of the list asks the index', async () => {
    const page = await simpul.openLibrary('#/articles?text=penandatangan');
    await page.waitForFunction(() => document.querySelectorAll('.article').length === 1);
    await page.close();
  });

  test('axe finds nothing wrong with what was found', async () => {
    const page = await simpul.openLibrary('#/search?q=health');
    await page.waitForSelector('.found');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test('the index is written by the worker, also when it ends, and is built anew from the data page', async () => {
    const before = await simpul.openLibrary('#/data');
    await waitForText(before, '5 of 5 articles are in the index.');
    await before.close();
    await simpul.killWorker();
    const page = await simpul.openLibrary('#/data');
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === 'Rebuild the index') button.click();
    });
    await waitForText(page, 'The index is being rebuilt.');
    await waitForRows(page, 'searchDocuments', (rows) => rows.length === 5);
    await waitForText(page, '5 of 5 articles are in the index.');
    await page.close();
  });
});
