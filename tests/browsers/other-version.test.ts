import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaVersion } from '../../utils/library/schema.ts';
import { caughtText } from './caught-download.ts';
import { closePopupPanel } from './firefox-window.ts';
import { storedRows, textOf, waitForRows, waitForText } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

/** What a newer Simpul would do to the library when it starts. */
const raise = (page: Page, version: number) =>
  page.evaluate(
    (native) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('simpul', native);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('letters', { keyPath: 'id' });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    version * 10,
  );

describe.each(['chromium', 'firefox'] as const)('a library of a newer Simpul in %s', (name) => {
  test('old pages let go of it, a downgrade is refused with its reason, and all can be exported', async () => {
    const simpul = await openSimpul(name);
    try {
      const library = await simpul.openLibrary('#/timeline');
      const first = await simpul.openPage(`${pages.origin}/wire-id.html`);
      await simpul.chooseMenu(first, { id: 'menuSavePage' });
      await waitForRows(library, 'articles', (rows) => rows.length === 1);
      const before = await storedRows(library, 'articles');

      await raise(library, schemaVersion + 1);
      await waitForText(library, 'Simpul was updated while this page stood open.');

      const second = await simpul.openPage(`${pages.origin}/ministry-en.html`);
      const popup = await simpul.read(second);
      await popup.click('.save-bar button');
      await waitForText(popup, 'This library was written by a newer Simpul.');
      if (name === 'firefox') await closePopupPanel(simpul.browser);
      await popup.close();

      const data = await simpul.openLibrary('#/data');
      await waitForText(data, 'This library was written by a newer Simpul.');
      expect(await textOf(data, '.opening-newer')).toContain('Update Simpul in the browser');
      const file = await caughtText(data, () => data.click('.opening-newer button'));
      const backup = JSON.parse(file.text);
      expect(backup).toMatchObject({ version: schemaVersion + 1, letters: [] });
      expect(backup.articles).toEqual(before);
      expect(await storedRows(data, 'articles')).toEqual(before);
    } finally {
      await simpul.close();
    }
  });
});
