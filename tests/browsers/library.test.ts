import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedRows, textOf, waitForRows, waitForText } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

const reports = ['wire-id.html', 'ministry-en.html', 'report-zh.html', 'long-en.html'] as const;
const tables = ['articles', 'contents', 'events', 'entities', 'notes'] as const;

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

/** All rows of the library by table, in the order of their ids. */
async function wholeLibrary(page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const rows = await Promise.all(
    tables.map(async (table) => {
      const all = await storedRows(page, table);
      return [table, [...all].sort((one, other) => (one.id < other.id ? -1 : 1))] as const;
    }),
  );
  return Object.fromEntries(rows);
}

/** Opens another library page and waits until its list is there. */
async function listAt(simpul: Simpul, hash: string): Promise<{ readonly page: Page; readonly text: string }> {
  const page = await simpul.openLibrary(hash);
  await page.waitForSelector('.timeline-entry, .article, [role="status"] p, .filter-result, main p');
  await page.waitForFunction(() => document.querySelector('.timeline-entry, .article') !== null);
  return { page, text: await textOf(page, 'main') };
}

describe.each(['chromium', 'firefox'] as const)('the library in %s', (name) => {
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

  test('the timeline runs on the dates of the events, newest first', async () => {
    const { page } = await listAt(simpul, '#/timeline');
    const days = await page.$$eval('.timeline-entry time', (elements) =>
      elements.map((element) => element.getAttribute('datetime')?.split('/')[0] ?? ''),
    );
    expect(days.length).toBeGreaterThan(6);
    expect(
      days
        .slice()
        .sort()
        .reverse()
        .map((day) => day.slice(0, 7)),
    ).toEqual(days.map((day) => day.slice(0, 7)));
    expect(await textOf(page, '.timeline-year-name')).toContain('2026');
    await page.close();
  });

  test('filters in the address restrict the timeline', async () => {
    const kenya = await listAt(simpul, '#/timeline?country=KE');
    expect(kenya.text).toContain('Health ministers of Indonesia and Kenya');
    expect(kenya.text).not.toContain('Singapore and South Korea to share');
    await kenya.page.close();
    const chinese = await listAt(simpul, '#/articles?lang=zh');
    expect(await chinese.page.$$eval('.article', (articles) => articles.length)).toBe(1);
    await chinese.page.close();
    const words = await listAt(simpul, '#/articles?text=genome');
    expect(await words.page.$$eval('.article', (articles) => articles.length)).toBe(1);
    await words.page.close();
    const period = await listAt(simpul, '#/articles?from=2026-03-14&to=2026-03-14');
    expect(period.text).toContain('vaccine plant');
    expect(period.text).not.toContain('tuberculosis genomes');
    await period.page.close();
  });

  test('choosing a filter changes the address and the list', async () => {
    const { page } = await listAt(simpul, '#/articles');
    await page.type('.filter input[type="search"]', 'genome');
    await page.waitForFunction(() => document.querySelectorAll('.article').length === 1);
    expect(await page.evaluate(() => location.hash)).toBe('#/articles?text=genome');
    await page.close();
  });

  test('one entity joins reports of different languages', async () => {
    const { page, text } = await listAt(simpul, '#/articles?entity=place%3Acn');
    expect(text).toContain('BPOM dan NMPA');
    expect(text).toContain('中国与印尼');
    expect(text).not.toContain('tuberculosis genomes');
    await page.close();
  });

  test('the reading view shows the stored text with its entities marked', async () => {
    const [article] = (await storedRows(library, 'articles')).filter(({ lang }) => lang === 'id');
    const page = await simpul.openLibrary(`#/reading/${article?.id}`);
    await page.waitForSelector('.reading-text span');
    expect(await textOf(page, 'main')).toContain('Produksi percobaan di Bandung');
    await page.close();
  });

  test('deleting an article can be undone', async () => {
    const { page } = await listAt(simpul, '#/articles?lang=zh');
    const remove = await page.waitForSelector('.article button ::-p-text(Remove)');
    await remove?.click();
    await waitForRows(library, 'articles', (rows) => rows.some(({ deletedAt }) => deletedAt !== null));
    await page.waitForSelector('.status button.button-plain');
    await page.click('.status button.button-plain');
    await waitForRows(library, 'articles', (rows) => rows.every(({ deletedAt }) => deletedAt === null));
    await page.close();
  });

  test('export, wipe, import: the library is the same', async () => {
    const before = await wholeLibrary(library);
    const page = await simpul.openLibrary('#/data');
    await page.waitForSelector('.data-part button');
    const file = await exportedFile(page);
    expect(JSON.parse(file)).toMatchObject({ format: 'simpul-library', version: 3 });

    await library.evaluate(
      async (names) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('simpul');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const writing = database.transaction(names, 'readwrite');
        for (const table of names) writing.objectStore(table).clear();
        await new Promise((resolve) => writing.addEventListener('complete', resolve));
        database.close();
      },
      [...tables],
    );
    expect(await storedRows(library, 'articles')).toEqual([]);

    const path = join(mkdtempSync(join(tmpdir(), 'simpul-backup-')), 'library.json');
    writeFileSync(path, file);
    const input = (await page.$('input[accept="application/json,.json"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await waitForRows(library, 'articles', (rows) => rows.length === reports.length);
    await page.waitForFunction(() => /\d/u.test(document.querySelector('.status-words')?.textContent ?? ''));
    expect(await wholeLibrary(library)).toEqual(before);

    await input.uploadFile(path);
    await page.waitForFunction(() =>
      /\b0\b.*\b0\b/su.test(document.querySelector('.status-words')?.textContent ?? ''),
    );
    expect(await wholeLibrary(library)).toEqual(before);
    await page.close();
  });

  test('a damaged file changes nothing and says what is wrong', async () => {
    const before = await wholeLibrary(library);
    const folder = mkdtempSync(join(tmpdir(), 'simpul-damaged-'));
    const path = join(folder, 'damaged.json');
    writeFileSync(path, '{"format":"simpul-library","version":1,"articles":[{"id":7}]}');
    const page = await simpul.openLibrary('#/data');
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await waitForText(page, 'This file is not a Simpul backup, or it is damaged. Nothing was changed.');
    expect(await wholeLibrary(library)).toEqual(before);
    await page.close();
  });
});

/** What the export button hands to the browser's download, caught before it is written to disk. */
async function exportedFile(page: Page): Promise<string> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as unknown as { exported: Promise<string> }).exported = blob.text();
      return create(blob);
    };
    addEventListener(
      'click',
      (event) => {
        if ((event.target as Element).closest('a[download]')) event.preventDefault();
      },
      true,
    );
  });
  await page.click('.data-part button.button-primary');
  await page.waitForFunction(() => 'exported' in globalThis);
  return page.evaluate(() => (globalThis as unknown as { exported: Promise<string> }).exported);
}
