import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedRows, textOf, waitForRows, waitForText } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

const clickText = (page: Page, selector: string, words: RegExp) =>
  page.evaluate(
    (within, source) => {
      const found = [...document.querySelectorAll<HTMLElement>(within)].find(({ textContent }) =>
        new RegExp(source, 'u').test(textContent ?? ''),
      );
      if (!found) throw new Error(`no ${within} says ${source}`);
      found.click();
    },
    selector,
    words.source,
  );

describe.each(['chromium', 'firefox'] as const)('what the reader corrects in %s', (name) => {
  let simpul: Simpul;
  let library: Page;
  beforeAll(async () => {
    simpul = await openSimpul(name);
    library = await simpul.openLibrary('#/settings');
  });
  afterAll(() => simpul?.close());

  const readReport = async () => {
    const page = await simpul.openPage(`${pages.origin}/wire-id.html`);
    const popup = await simpul.readAlone(page);
    return { page, popup };
  };
  const names = (popup: Page) => textOf(popup, '.entity-names');

  test('in the popup is followed there, on the next page and in what was saved before', async () => {
    const { page, popup } = await readReport();
    expect(await names(popup)).toContain('Bio Farma');
    await popup.click('.save-bar button');
    const [saved] = await waitForRows(library, 'articles', (rows) => rows.length === 1);
    expect(saved?.entityIds).toContain('organization:bio-farma');

    await clickText(popup, '.entity', /^Bio Farma/u);
    await popup.waitForSelector('.entity-actions');
    await clickText(popup, '.entity-actions button', /Correct/u);
    await clickText(popup, '.entity-correct button', /Never find/u);
    await popup.waitForFunction(
      () => !document.querySelector('.entity-names')?.textContent?.includes('Bio Farma'),
    );
    expect(await textOf(popup, '[role="status"]')).toContain('Remembered');
    await waitForRows(library, 'articles', ([row]) => !row?.entityIds.includes('organization:bio-farma'));
    await popup.close();
    await page.close();

    const again = await readReport();
    expect(await names(again.popup)).not.toContain('Bio Farma');
    expect(await names(again.popup)).toContain('Sinovac');
    await again.popup.close();
    await again.page.close();
  });

  test('a worker that was ended knows it when it wakes', async () => {
    await simpul.killWorker();
    const { page, popup } = await readReport();
    expect(await names(popup)).not.toContain('Bio Farma');
    await popup.close();
    await page.close();
  });

  test('in the settings is listed, and once removed nothing is left of it', async () => {
    await library.bringToFront();
    await waitForText(library, 'Bio Farma is never found');
    await clickText(library, '.settings-item:has(.settings-item-main) button', /^Remove$/u);
    await waitForRows(
      library,
      'articles',
      ([row]) => row?.entityIds.includes('organization:bio-farma') === true,
    );
    await waitForText(library, 'Correction taken back');
  });

  test('an own name is found in earlier articles once they are read again, and that can be taken back', async () => {
    await library.bringToFront();
    await clickText(library, 'button', /Add a name of your own/u);
    await library.waitForSelector('.settings-form input[lang="id"]');
    await library.type('.settings-form input[lang="id"]', 'Kedua lembaga');
    await library.keyboard.press('Enter');
    await waitForRows(library, 'corrections', (rows) =>
      rows.some(({ correction }) => correction.kind === 'own'),
    );
    const own = 'organization:own.kedua-lembaga';
    const named = async () => (await storedRows(library, 'articles'))[0]?.entityIds.includes(own);
    expect(await named()).toBe(false);
    await waitForText(library, 'Read 1 article again');
    await clickText(library, 'button', /Read 1 article again/u);
    await waitForRows(library, 'articles', ([row]) => row?.entityIds.includes(own) === true);
    const [content] = await storedRows(library, 'contents');
    const entity = content?.entities.find(({ id }) => id === own);
    const written = entity?.mentions.map(({ start, end }) => content?.text.slice(start, end));
    expect(written).toEqual(['Kedua lembaga']);
    await waitForText(library, '1 article changed');
    await clickText(library, 'button', /Put back as it was/u);
    await waitForRows(library, 'articles', ([row]) => row?.entityIds.includes(own) === false);
  });

  test('in a saved article in the library is followed at once', async () => {
    const [article] = await storedRows(library, 'articles');
    const reading = await simpul.openLibrary(`#/reading/${article?.id}`);
    await reading.waitForSelector('.reading-aside .entity');
    await clickText(reading, '.reading-aside .entity', /Sinovac/u);
    await clickText(reading, '.entity-actions button', /Correct/u);
    await clickText(reading, '.entity-correct button', /“Sinovac” is not a name/u);
    await reading.waitForFunction(
      () => !document.querySelector('.reading-aside')?.textContent?.includes('Sinovac'),
    );
    await reading.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    await reading.keyboard.press('Enter');
    await reading.waitForFunction(() =>
      document.querySelector('.reading-aside')?.textContent?.includes('Sinovac'),
    );
    await reading.close();
  });
});
