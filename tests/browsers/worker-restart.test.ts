import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedRows, waitForRows } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let simpul: Simpul;
  beforeAll(async () => {
    simpul = await openSimpul(name);
  });
  afterAll(() => simpul?.close());

  test('a worker killed between two saves loses nothing', async () => {
    const library = await simpul.openLibrary();
    const first = await simpul.openPage(`${pages.origin}/wire-id.html`);
    await simpul.chooseMenu(first, { id: 'menuSavePage' });
    await waitForRows(library, 'articles', (rows) => rows.length === 1);
    const before = await storedRows(library, 'contents');

    await simpul.killWorker();

    const second = await simpul.openPage(`${pages.origin}/ministry-en.html`);
    const popup = await simpul.read(second);
    await popup.click('.save-bar button');
    await waitForRows(library, 'articles', (rows) => rows.length === 2);
    const after = await storedRows(library, 'contents');
    expect(after).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining([...before]));
  });
});
