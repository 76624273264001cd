import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedRows, textOf } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

describe.each(['chromium', 'firefox'] as const)('%s says why it cannot read', (name) => {
  let simpul: Simpul;
  beforeAll(async () => {
    simpul = await openSimpul(name);
  });
  afterAll(() => simpul?.close());

  const saidAbout = async (url: string) => {
    const page = await simpul.openPage(url);
    const popup = await simpul.read(page);
    const text = await textOf(popup, 'main');
    await popup.close();
    await page.close();
    return text;
  };

  test('a page that the browser keeps to itself', async () => {
    const page =
      name === 'chromium' ? await simpul.openPage('chrome://version/') : await simpul.openLibrary();
    const popup = await simpul.read(page);
    expect(await textOf(popup, 'main')).toMatch(/browser/iu);
    await popup.close();
    await page.close();
  });

  test('a page that is no article', async () => {
    expect(await saidAbout(`${pages.origin}/not-an-article.html`)).toMatch(/article/iu);
  });

  test('a language that Simpul does not read', async () => {
    expect(await saidAbout(`${pages.origin}/report-de.html`)).toMatch(
      /Indonesian, English (?:and|or) Chinese|language/iu,
    );
  });

  test('a stub behind a paywall is read, but not summarised', async () => {
    const text = await saidAbout(`${pages.origin}/paywall-en.html`);
    expect(text).toContain('Inside the vaccine talks');
    expect(text).toMatch(/paywall|subscri|part of the article|incomplete/iu);
  });

  test('a file is read where the browser allows it, and refused with a reason where not', async () => {
    const file = join(import.meta.dirname, 'pages', 'wire-id.html');
    expect(await saidAbout(`file://${file}`)).toMatch(/BPOM dan NMPA|file/u);
  });

  test('nothing of it was stored', async () => {
    const library = await simpul.openLibrary();
    expect(await storedRows(library, 'articles')).toEqual([]);
  });
});
