import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedRows, waitForRows } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

describe.each(['chromium', 'firefox'] as const)('a linked article in %s', (name) => {
  test('is fetched and saved once its site is granted, and nothing else is asked for', async () => {
    // Firefox is asked inside the real menu, and its test preference says yes.
    const simpul = await openSimpul(name, {
      mayFetch: true,
      ...(name === 'chromium' && { grantedHosts: ['*://localhost/*'] }),
    });
    try {
      const library = await simpul.openLibrary();
      const page = await simpul.openPage(`${pages.origin}/links.html`);
      const before = pages.requests.length;
      await simpul.chooseMenu(page, { id: 'menuSaveLink', linkUrl: `${pages.origin}/report-zh.html` });
      const [article] = await waitForRows(library, 'articles', (rows) => rows.length > 0);
      expect(article).toMatchObject({ title: '中国与印尼签署传统医药合作谅解备忘录', lang: 'zh' });
      expect(article?.publishedAt?.value.slice(0, 10)).toBe('2026-03-13');
      expect(pages.requests.slice(before).filter((path) => path !== '/favicon.ico')).toEqual([
        '/report-zh.html',
      ]);
    } finally {
      await simpul.close();
    }
  });

  test.runIf(name === 'chromium')('opens in a tab where its site is refused', async () => {
    // No program can answer Chromium's question, and unanswered is refused: a dispatched choice carries no gesture.
    const simpul = await openSimpul(name);
    try {
      const library = await simpul.openLibrary();
      const page = await simpul.openPage(`${pages.origin}/links.html`);
      await simpul.chooseMenu(page, { id: 'menuSaveLink', linkUrl: `${pages.origin}/report-zh.html` });
      const target = await simpul.browser.waitForTarget((candidate) =>
        candidate.url().endsWith('/report-zh.html'),
      );
      expect(target.type()).toBe('page');
      expect(await storedRows(library, 'articles')).toEqual([]);
    } finally {
      await simpul.close();
    }
  });
});
