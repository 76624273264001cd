import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf, waitForRows, waitForText } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { waitForStrokes } from './painted.ts';
import { openSimpul, type Simpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

/** In which colour the browser draws the line of a pen. */
const lineOf = (page: Page, pen: string): Promise<string> =>
  page.evaluate((name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationColor, pen);

async function waitForLine(page: Page, pen: string, colour: string): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const line = await lineOf(page, pen);
    if (line === colour) return;
    if (performance.now() > deadline) throw new Error(`${pen} is drawn in ${line}, not ${colour}`);
  }
}

/** Keeps what a download would be, and lets nothing reach the disk. */
const catchDownloads = (page: Page) =>
  page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as unknown as { caught: Promise<string> }).caught = blob.text();
      return create(blob);
    };
    addEventListener(
      'click',
      (event) => (event.target as Element).closest('a[download]') && event.preventDefault(),
      true,
    );
  });
const caught = async (page: Page): Promise<string> => {
  await page.waitForFunction(() => 'caught' in globalThis);
  return page.evaluate(() => (globalThis as unknown as { caught: Promise<string> }).caught);
};

const house = 'rgb(122, 59, 143)';
const distinct = 'rgb(131, 71, 207)';

describe.each(['chromium', 'firefox'] as const)('settings in %s', (name) => {
  let simpul: Simpul;
  beforeAll(async () => {
    simpul = await openSimpul(name);
  });
  afterAll(() => simpul?.close());

  test('other colours reach a page that is marked already, go out as a file and come back', async () => {
    const report = await simpul.openPage(`${pages.origin}/wire-id.html`);
    const popup = await simpul.readAlone(report);
    await popup.close();
    const strokes = await waitForStrokes(report, (all) => all.some(({ pen }) => pen === 'reader-pen-1'));
    expect(strokes.length).toBeGreaterThan(3);
    await waitForLine(report, 'reader-pen-1', house);

    const settings = await simpul.openLibrary('#/settings');
    await settings.waitForSelector('.settings-palettes input');
    await settings.click('.settings-palettes label:nth-of-type(2) input');
    await waitForLine(report, 'reader-pen-1', distinct);
    await settings.waitForFunction(() =>
      document.documentElement.style.getPropertyValue('--person').includes('#8347cf'),
    );

    await catchDownloads(settings);
    await settings.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Export settings')?.click();
    });
    const file = await caught(settings);
    expect(JSON.parse(file)).toMatchObject({ marks: { inks: { person: 'purple' } }, listKeys: true });

    await settings.click('.settings-palettes label:nth-of-type(1) input');
    await waitForLine(report, 'reader-pen-1', house);
    const path = join(mkdtempSync(join(tmpdir(), 'simpul-settings-')), 'settings.json');
    writeFileSync(path, file);
    const input = (await settings.$(
      '.settings-part:last-child input[type="file"]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await waitForLine(report, 'reader-pen-1', distinct);
    await waitForText(settings, 'Imported');
    await settings.close();
    await report.close();
  });

  test('a library without a backup for long is pointed out, until the reader says later or makes one', async () => {
    const report = await simpul.openPage(`${pages.origin}/wire-id.html`);
    await simpul.chooseMenu(report, { id: 'menuSavePage' });
    const first = await simpul.openLibrary('#/data');
    await waitForRows(first, 'articles', (rows) => rows.length === 1);
    expect(await first.$('.backup-reminder')).toBeNull();
    await first.waitForSelector('.data-part');
    // Saved forty days ago.
    await first.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('simpul');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const store = database.transaction('articles', 'readwrite').objectStore('articles');
      await new Promise((resolve) => {
        store.getAll().onsuccess = ({ target }) => {
          const [row] = (target as IDBRequest<{ savedAt: number }[]>).result;
          store.put({ ...row, savedAt: (row?.savedAt ?? 0) - 40 * 24 * 60 * 60 * 1000 }).onsuccess = resolve;
        };
      });
      database.close();
    });
    await first.close();
    const reminded = await simpul.openLibrary('#/articles');
    await reminded.waitForSelector('.backup-reminder');
    expect(await textOf(reminded, '.backup-reminder')).toContain('1 article');
    await reminded.click('.backup-reminder button');
    await reminded.waitForFunction(() => document.querySelector('.backup-reminder') === null);
    await reminded.close();

    const data = await simpul.openLibrary('#/data');
    await waitForText(data, 'No backup has been made yet.');
    expect(await data.$('.backup-reminder')).toBeNull();
    await catchDownloads(data);
    await data.click('.data-part button.button-primary');
    expect(JSON.parse(await caught(data)).articles).toHaveLength(1);
    await waitForText(data, 'Last backup:');
    await data.close();
    await report.close();
  });
});
