import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './axe-faults.ts';
import { type GatedServer, serveGated } from './gated-server.ts';
import { storedRows, textOf, waitForRows, waitForText } from './library-rows.ts';
import { openSimpul, type Simpul } from './simpul.ts';

const hosts = { grantedHosts: ['*://localhost/*'] };

async function withList(
  name: 'chromium' | 'firefox',
  work: (simpul: Simpul, page: Page, server: GatedServer) => Promise<void>,
): Promise<void> {
  const server = await serveGated();
  // Chromium's question cannot be answered by a program; Firefox's test preference says yes.
  const simpul = await openSimpul(name, { mayFetch: true, ...(name === 'chromium' && hosts) });
  try {
    const page = await simpul.openLibrary('#/data');
    await page.bringToFront();
    await page.waitForSelector('.addresses-form textarea');
    await work(simpul, page, server);
  } finally {
    await simpul.close();
    await server.close();
  }
}

/** Pastes addresses and starts them with a real press of the button. */
async function start(page: Page, addresses: readonly string[]): Promise<void> {
  await page.type('.addresses-form textarea', addresses.join('\n'));
  await page.click('.addresses-form button[type="submit"]');
  await page.waitForSelector('.addresses-preview .button-primary');
  await page.click('.addresses-preview .button-primary');
}

const statesOf = async (page: Page) => (await storedRows(page, 'queue')).map(({ state }) => state);

describe.each(['chromium', 'firefox'] as const)('a list of addresses in %s', (name) => {
  test('is read to its end although the worker is ended over a page, and nothing else is asked for', async () => {
    await withList(name, async (simpul, page, server) => {
      const paths = ['/1/wire-id.html', '/2/report-zh.html', '/3/missing-en.html'];
      await start(
        page,
        paths.map((path) => server.origin + path),
      );
      await server.asked('/1/wire-id.html');
      expect(await statesOf(page)).toEqual(['running', 'waiting', 'waiting']);
      await simpul.killWorker();
      // The page of the library wakes it; what was begun is begun anew.
      await server.asked('/1/wire-id.html', 2);
      server.open();
      const rows = await waitForRows(page, 'queue', (all) =>
        all.every(({ state }) => state === 'saved' || state === 'failed'),
      );
      expect(rows.map(({ state, reason, attempts }) => [state, reason, attempts])).toEqual([
        ['saved', null, 2],
        ['saved', null, 1],
        ['failed', 'fetch-failed', 1],
      ]);
      expect((await storedRows(page, 'articles')).map(({ lang }) => lang).sort()).toEqual(['id', 'zh']);
      expect(new Set(server.requests)).toEqual(new Set(paths));
      await waitForText(page, '2 of 3 read, 1 failed');
      await waitForText(page, 'The linked page could not be fetched.');
    });
  });

  test('is held after the page that is read, and goes on; what failed is read again', async () => {
    await withList(name, async (_, page, server) => {
      const files = ['wire-id.html', 'ministry-en.html', 'report-zh.html'];
      const addresses = files.map((file, index) => `${server.origin}/${index + 1}/${file}`);
      await start(page, addresses);
      await server.asked('/1/wire-id.html');
      await page.waitForSelector('.queue .button');
      await page.click('.queue .button');
      await waitForRows(page, 'queue', (rows) => rows.filter(({ state }) => state === 'held').length === 2);
      server.open({ '/1/wire-id.html': 503 });
      await waitForRows(page, 'queue', (rows) => rows[0]?.state === 'failed');
      await waitForText(page, 'Paused.');
      expect(server.requests).toEqual(['/1/wire-id.html']);
      expect(await faultsOf(page)).toEqual([]);
      await page.click('.queue .button-primary');
      await waitForRows(page, 'queue', (rows) => rows.filter(({ state }) => state === 'saved').length === 2);
      server.open();
      await page.click('.queue-item-actions button');
      await waitForRows(page, 'queue', (rows) => rows.every(({ state }) => state === 'saved'));
      expect(await storedRows(page, 'articles')).toHaveLength(3);
    });
  });

  test('is read from an export of bookmarks, with its folders as tags, and can be taken back as a whole', async () => {
    await withList(name, async (_, page, server) => {
      server.open();
      const file = join(mkdtempSync(join(tmpdir(), 'simpul-bookmarks-')), 'bookmarks.html');
      writeFileSync(
        file,
        `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>Vaksin</H3><DL><p>
        <DT><A HREF="${server.origin}/1/wire-id.html">Satu</A>
        <DT><H3>中国</H3><DL><p><DT><A HREF="${server.origin}/2/report-zh.html">二</A></DL><p></DL><p>
        <DT><A HREF="${server.origin}/">Front page</A><DT><A HREF="place:x">Smart</A></DL>`,
      );
      const input = (await page.$('.addresses-file input')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await waitForText(page, 'To be read: 2 addresses');
      await waitForText(page, 'Left out: 2 addresses');
      await page.click('.addresses-preview .button-primary');
      await waitForRows(
        page,
        'queue',
        (rows) => rows.length === 2 && rows.every(({ state }) => state === 'saved'),
      );
      const filings = await storedRows(page, 'filings');
      expect(filings.flatMap(({ tags }) => tags).sort()).toEqual(['Vaksin', '中国']);
      await page.waitForSelector('details.queue-part summary');
      await page.click('details.queue-part summary');
      await page.click('details.queue-part .addresses-row button:last-child');
      await waitForRows(page, 'articles', (rows) => rows.every(({ deletedAt }) => deletedAt !== null));
      await page.waitForSelector('.library-status .button-plain');
      await page.click('.library-status .button-plain');
      await waitForRows(page, 'articles', (rows) => rows.every(({ deletedAt }) => deletedAt === null));
    });
  });

  test('goes on without a page of the library as soon as anything wakes the worker', async () => {
    await withList(name, async (simpul, page, server) => {
      await start(page, [`${server.origin}/1/wire-id.html`]);
      await server.asked('/1/wire-id.html');
      await page.close();
      await simpul.killWorker();
      const report = await simpul.openPage('about:blank');
      await simpul.pressButton(report);
      await server.asked('/1/wire-id.html', 2);
      server.open();
      const articles = await simpul.openLibrary('#/articles');
      await waitForRows(articles, 'articles', (rows) => rows.length === 1);
      expect(await textOf(articles, '.library-views')).toContain('Articles');
    });
  });
});
