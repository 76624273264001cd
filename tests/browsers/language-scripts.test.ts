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

/** A page in each language, with a name that only the rules of its language find there. */
const reports = [
  { file: 'wire-id.html', name: 'Sari Dewanti', lang: 'id' },
  { file: 'ministry-en.html', name: 'Arief Wibisono', lang: 'en' },
  { file: 'report-zh.html', name: '苏里亚', lang: 'zh' },
] as const;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let simpul: Simpul;
  let library: Page;
  beforeAll(async () => {
    simpul = await openSimpul(name);
    library = await simpul.openLibrary('#/settings');
  });
  afterAll(() => simpul?.close());

  const read = async (file: string) => {
    const page = await simpul.openPage(`${pages.origin}/${file}`);
    const popup = await simpul.readAlone(page);
    return { page, popup };
  };

  test.each(reports)(
    'a worker that was ended reads a page in $lang first',
    async ({ file, name: person }) => {
      await simpul.killWorker();
      const { page, popup } = await read(file);
      expect(await textOf(popup, '.entity-names')).toContain(person);
      await popup.close();
      await page.close();
    },
  );

  test('a worker reads and saves pages of all languages in turn, and one language twice', async () => {
    await simpul.killWorker();
    for (const { file, lang } of [...reports, reports[0]]) {
      const { page, popup } = await read(file);
      await popup.click('.save-bar button');
      await waitForRows(library, 'articles', (rows) => rows.some((row) => row.lang === lang));
      await popup.close();
      await page.close();
    }
    expect((await storedRows(library, 'articles')).map(({ lang }) => lang).sort()).toEqual([
      'en',
      'id',
      'zh',
    ]);
  });

  test('a worker that was ended reads saved articles of all languages again, each in its own', async () => {
    const before = await storedRows(library, 'contents');
    await simpul.killWorker();
    await library.bringToFront();
    const choose = (words: string) =>
      library.evaluate((said) => {
        const found = [...document.querySelectorAll('button')].find(({ textContent }) =>
          textContent?.includes(said),
        );
        if (!found) throw new Error(`no button says ${said}`);
        found.click();
      }, words);
    await choose('Add a name of your own');
    await library.waitForSelector('.settings-form input[lang="id"]');
    await library.type('.settings-form input[lang="id"]', 'Kedua lembaga');
    await library.type('.settings-form input[lang="en"]', 'The two ministries');
    await library.type('.settings-form input[lang="zh"]', '签字仪式');
    await library.keyboard.press('Enter');
    await waitForText(library, 'Read 3 articles again');
    await simpul.killWorker();
    await choose('Read 3 articles again');
    await waitForRows(library, 'articles', (rows) =>
      rows.every(({ entityIds }) => entityIds.some((id) => id.startsWith('organization:own.'))),
    );
    const after = await storedRows(library, 'contents');
    // All that was found before is found again, in each language.
    for (const { id: article, entities } of before) {
      const again = after.find((row) => row.id === article)?.entities.map(({ id }) => id);
      expect(again).toEqual(expect.arrayContaining(entities.map(({ id }) => id)));
    }
  });
});
