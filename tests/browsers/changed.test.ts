import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForBadge } from './badge.ts';
import { storedRows, textOf, waitForRows } from './library-rows.ts';
import { openSimpul } from './simpul.ts';

const original = readFileSync(join(import.meta.dirname, 'pages/wire-id.html'), 'utf8');
const [from, to] = ['dua kali setahun', 'empat kali setahun'];
let body = original;
let server: Server;
let origin = '';

beforeAll(async () => {
  expect(original).toContain(from);
  server = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(body),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  origin = `http://localhost:${address.port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

describe.each(['chromium', 'firefox'] as const)('a saved page that changes, in %s', (name) => {
  test('says so on the button and in the popup, keeps nothing by itself, and both texts when asked', async () => {
    body = original;
    const simpul = await openSimpul(name, name === 'chromium' ? { grantedHosts: ['*://localhost/*'] } : {});
    try {
      const page = await simpul.openPage(`${origin}/berita`);
      await simpul.chooseMenu(page, { id: 'menuSavePage' });
      const settings = await simpul.openLibrary('#/settings');
      const [saved] = await waitForRows(settings, 'articles', (rows) => rows.length === 1);
      await settings.bringToFront();
      await settings.type('input[inputmode="url"]', origin);
      await settings.click('form:has(input[inputmode="url"]) button');
      await waitForRows(settings, 'sites', (rows) => rows.length === 1);

      body = original.replaceAll(from, to);
      await page.bringToFront();
      await page.goto(`${origin}/berita?utm_source=again`);
      await waitForBadge(settings, page.url(), /^≠/u);
      expect(await storedRows(settings, 'revisions')).toEqual([]);

      const popup = await simpul.readAlone(page);
      await popup.waitForSelector('.changed ins');
      expect(await textOf(popup, '.changed del')).toContain('dua');
      expect(await textOf(popup, '.changed ins')).toContain('empat');
      expect((await storedRows(settings, 'articles'))[0]?.textHash).toBe(saved?.textHash);
      await popup.click('.changed .button-primary');
      const [revision] = await waitForRows(settings, 'revisions', (rows) => rows.length === 1);
      expect(revision?.text).toContain(from);
      const [content] = await storedRows(settings, 'contents');
      expect(content?.text).toContain(to);
      await popup.waitForFunction(() => document.querySelector('.changed') === null);
      await waitForBadge(settings, page.url(), /^✓/u);
    } finally {
      await simpul.close();
    }
  });
});
