import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { popupPanelText } from './firefox-window.ts';
import { storedRows, textOf, waitForRows } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let simpul: Simpul;
  let library: Page;
  const open = (file: string) => simpul.openPage(`${pages.origin}/${file}`);

  beforeAll(async () => {
    simpul = await openSimpul(name);
    library = await simpul.openLibrary();
  });
  afterAll(() => simpul?.close());

  test('an empty library says how to begin', async () => {
    expect(await textOf(library, 'main')).toMatch(/nothing|empty|first|begin/iu);
  });

  test('the toolbar button reads an Indonesian report', async () => {
    const page = await open('wire-id.html');
    const popup = await simpul.read(page);
    const text = await textOf(popup, 'main');
    expect(text).toContain('BPOM dan NMPA sepakati pertukaran data uji klinis obat tradisional');
    expect(text).toContain('Warta Lintas');
    expect(text).toContain('Indonesian');
    expect(text).toMatch(/March 12, 2026/u);
    expect(text).toMatch(/from metadata/u);
    expect(text).toContain('Sari Dewanti');
    expect(text).toContain('traditional Chinese medicine');
    expect(text).not.toContain('Makassar');
    expect(text).not.toContain('Harga beras');
    await popup.close();
    await page.close();
  });

  test('every event opens the sentence it rests on', async () => {
    const page = await open('wire-id.html');
    const popup = await simpul.read(page);
    const closed = await textOf(popup, 'main');
    const buttons = await popup.$$('main button[aria-expanded="false"]');
    expect(buttons.length).toBeGreaterThan(5);
    for (const button of buttons) await button.evaluate((element) => (element as HTMLButtonElement).click());
    const opened = await textOf(popup, 'main');
    expect(opened.length).toBeGreaterThan(closed.length);
    expect(opened).toContain(
      'menandatangani nota kesepahaman tentang pertukaran data uji klinis obat tradisional',
    );
    await popup.close();
    await page.close();
  });

  test('saving stores the report, and the sign of it is said quietly', async () => {
    const page = await open('wire-id.html');
    const popup = await simpul.read(page);
    await popup.click('.save-bar button');
    await popup.waitForSelector('[role="status"] p');
    expect(await textOf(popup, '[role="status"]')).toMatch(/saved/iu);
    const [article, ...others] = await storedRows(library, 'articles');
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      title: 'BPOM dan NMPA sepakati pertukaran data uji klinis obat tradisional',
      siteName: 'Warta Lintas',
      lang: 'id',
      publishedAt: { value: '2026-03-12T14:05:00+07:00', source: 'json-ld' },
      deletedAt: null,
    });
    expect(article?.url).not.toMatch(/utm_|#/u);
    expect(article?.entityIds).toContain('organization:bpom');
    const [content] = await storedRows(library, 'contents');
    expect(content?.id).toBe(article?.id);
    expect(content?.text).toContain('Produksi percobaan di Bandung');
    expect(content?.text).not.toContain('Berita Terkait');
    const events = await storedRows(library, 'events');
    expect(events.length).toBeGreaterThan(1);
    for (const event of events) expect(content?.text).toContain(event.quote);
    await popup.close();
    await page.close();
  });

  test('a second save, from another address of the same report, updates it', async () => {
    const page = await open('wire-id.html?utm_campaign=evening#comments');
    const popup = await simpul.read(page);
    expect(await textOf(popup, 'footer')).toMatch(/in your library/iu);
    const [before] = await storedRows(library, 'articles');
    await popup.click('.save-bar button');
    await popup.waitForSelector('[role="status"] p');
    expect(await textOf(popup, '[role="status"]')).toMatch(/updated|up to date/iu);
    const after = await storedRows(library, 'articles');
    expect(after.map(({ id }) => id)).toEqual([before?.id]);
    expect(after[0]?.savedAt).toBe(before?.savedAt);
    expect(after[0]?.updatedAt).toBeGreaterThan(before?.updatedAt ?? Number.POSITIVE_INFINITY);
    await popup.close();
    await page.close();
  });

  test('removing can be undone', async () => {
    const page = await open('wire-id.html');
    const popup = await simpul.read(page);
    await popup.click('.save-bar button:nth-of-type(2)');
    await waitForRows(library, 'articles', (rows) => rows.every(({ deletedAt }) => deletedAt !== null));
    await popup.waitForSelector('.status button.button-plain');
    await popup.click('.status button.button-plain');
    await waitForRows(library, 'articles', (rows) => rows.every(({ deletedAt }) => deletedAt === null));
    await popup.close();
    await page.close();
  });

  test('the context menu saves a page and a passage', async () => {
    const ministry = await open('ministry-en.html');
    await simpul.chooseMenu(ministry, { id: 'menuSavePage' });
    const saved = await waitForRows(library, 'articles', (rows) => rows.some(({ lang }) => lang === 'en'));
    expect(saved.find(({ lang }) => lang === 'en')?.publishedAt?.value.slice(0, 10)).toBe('2026-03-14');

    await ministry.evaluate(() => {
      const paragraph = document.querySelector('.body p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await simpul.chooseMenu(ministry, {
      id: 'menuSaveSelection',
      selectionText: await ministry.evaluate(() => String(getSelection())),
    });
    const [note] = await waitForRows(library, 'notes', (rows) => rows.length > 0);
    expect(note?.quote).toMatch(/^Indonesia's Ministry of Health .* 13 March 2026\.$/u);
    expect(note?.url).toContain('/ministry-en.html');
    await ministry.close();
  });

  test('nothing of ours stays in a page that was read', async () => {
    const page = await open('report-zh.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await simpul.read(page);
    expect(await textOf(popup, 'main')).toMatch(/March 13, 2026/u);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await popup.close();
    await page.close();
  });

  test.runIf(name === 'firefox')('the real popup panel shows the report', async () => {
    const page = await open('report-zh.html');
    await simpul.pressButton(page);
    expect(await popupPanelText(simpul.browser)).toContain('中国与印尼签署传统医药合作谅解备忘录');
    await page.close();
  });
});
