import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedRows, textOf, waitForRows } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

/** Takes the text of the first article away and spoils an event of the second, past all of our own code. */
const spoil = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('simpul');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = database.transaction(['contents', 'events'], 'readwrite');
    const [contents, events] = [writing.objectStore('contents'), writing.objectStore('events')];
    const keys = contents.getAllKeys();
    keys.onsuccess = () => {
      const [first = ''] = keys.result;
      contents.delete(first);
      const all = events.getAll();
      all.onsuccess = () => {
        const other = (all.result as { articleId: string }[]).find(({ articleId }) => articleId !== first);
        events.put({ ...other, stage: 'soon' });
      };
    };
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    database.close();
  });

const checked = (page: Page, words: RegExp) =>
  page.waitForFunction(
    (source) =>
      new RegExp(source, 'u').test(
        document.querySelector('.self-check + [role="status"]')?.textContent ?? '',
      ),
    {},
    words.source,
  );

describe.each(['chromium', 'firefox'] as const)('the self-check in %s', (name) => {
  test('finds what is broken, puts it right, and keeps what it takes out', async () => {
    const simpul = await openSimpul(name);
    try {
      const library = await simpul.openLibrary();
      for (const report of ['wire-id.html', 'report-zh.html']) {
        const page = await simpul.openPage(`${pages.origin}/${report}`);
        await simpul.chooseMenu(page, { id: 'menuSavePage' });
        await waitForRows(library, 'articles', (rows) => rows.some(({ url }) => url.endsWith(report)));
        await page.close();
      }
      const settings = await simpul.openLibrary('#/settings');
      const press = async (nth: number) => {
        const button = await settings.waitForSelector(`.self-check button:nth-of-type(${nth})`);
        await button?.click();
      };
      await press(1);
      await checked(settings, /All is well: \d+ rows/u);

      await spoil(settings);
      const events = await storedRows(settings, 'events');
      await press(1);
      await checked(settings, /Articles without their text: 1 entry/u);
      await press(2);
      await checked(settings, /Repaired: \d+/u);
      await press(1);
      await checked(settings, /All is well/u);
      expect((await storedRows(settings, 'articles')).length).toBe(1);
      const left = (await storedRows(settings, 'events')).length;
      // The article, its events, and the event of the other one.
      expect(await textOf(settings, '.settings-body:has(.self-check) > p:last-child')).toContain(
        `Set aside by repairs: ${1 + events.length - left}`,
      );
    } finally {
      await simpul.close();
    }
  });
});
