import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePopupPanel } from './firefox-window.ts';
import { storedRows, textOf, waitForRows } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

interface Call {
  readonly to: 'background' | 'librarian';
  readonly call: string;
  readonly args: readonly unknown[];
}

/** Sends calls from a page of ours to the worker, all at once, as its own buttons do. @returns the answers. */
async function sendAll(page: Page, calls: readonly Call[]): Promise<readonly { readonly ok: boolean }[]> {
  const answers = await page.evaluate(async (sent) => {
    const scope = globalThis as unknown as {
      chrome: { runtime: { sendMessage(call: unknown): Promise<{ answer?: unknown }> } };
    };
    const replies = await Promise.all(sent.map((call) => scope.chrome.runtime.sendMessage(call)));
    return JSON.stringify(replies.map(({ answer }) => answer ?? { ok: false }));
  }, calls as Call[]);
  return JSON.parse(answers);
}

const filing = (ids: readonly string[], tag: string): Call => ({
  to: 'librarian',
  call: 'fileArticles',
  args: [ids, { addTags: [tag] }],
});
const change = (call: string, ...args: readonly unknown[]): Call => ({ to: 'background', call, args });
/** As many for each as an article may have: thirty tags. */
const numbers = Array.from({ length: 10 }, (_, index) => index);

describe.each(['chromium', 'firefox'] as const)('two windows and the popup in %s', (name) => {
  test('write at once: no change is lost, and all show what is stored', async () => {
    const simpul = await openSimpul(name);
    try {
      const first = await simpul.openLibrary('#/articles');
      for (const report of ['wire-id.html', 'ministry-en.html']) {
        const page = await simpul.openPage(`${pages.origin}/${report}`);
        await simpul.chooseMenu(page, { id: 'menuSavePage' });
        await waitForRows(first, 'articles', (rows) => rows.some(({ url }) => url.endsWith(report)));
      }
      const second = await simpul.openLibrary('#/articles');
      const report = await simpul.openPage(`${pages.origin}/wire-id.html`);
      const popup = await simpul.read(report);
      const stored = await storedRows(first, 'articles');
      const [one = '', two = ''] = stored.map(({ id }) => id);
      const who = { id: 'organization:who', type: 'organization', name: 'WHO' };
      const rule = { kind: 'type', entity: who, type: 'organization' };

      const answers = await Promise.all([
        sendAll(
          first,
          numbers.flatMap((n) => [filing([one, two], `a${n}`), change('removeArticle', one)]),
        ),
        sendAll(
          second,
          numbers.flatMap((n) => [filing([two, one], `b${n}`), change('restoreArticle', one)]),
        ),
        sendAll(popup, [
          change('correct', rule),
          ...numbers.map((n) => filing([one, two], `c${n}`)),
          change('watch', { kind: 'term', term: 'obat' }),
          change('restoreArticle', one),
        ]),
      ]);
      expect(answers.flat().filter(({ ok }) => !ok)).toEqual([]);
      // The last word is the reader's: the article is kept.
      await sendAll(first, [change('restoreArticle', one)]);

      const tags = ['a', 'b', 'c'].flatMap((window) => numbers.map((n) => `${window}${n}`)).sort();
      const filings = await storedRows(first, 'filings');
      expect(filings.map(({ id }) => id).sort()).toEqual([one, two].sort());
      for (const row of filings) expect([...row.tags].sort()).toEqual(tags);
      expect(await storedRows(first, 'corrections')).toHaveLength(1);
      expect(await storedRows(first, 'watches')).toHaveLength(1);
      const events = await storedRows(first, 'events');
      expect(events.filter(({ deletedAt }) => deletedAt !== null)).toEqual([]);
      const [check] = await sendAll(second, [{ to: 'librarian', call: 'checkLibrary', args: [false] }]);
      const { value } = check as unknown as { value: { faults: Readonly<Record<string, number>> } };
      expect(Object.values(value.faults).filter((count) => count > 0)).toEqual([]);

      if (name === 'firefox') await closePopupPanel(simpul.browser);
      // Both windows come to show the same: what is stored.
      for (const window of [first, second]) {
        await window.bringToFront();
        await window.waitForFunction(
          (amount) => document.querySelectorAll('.library-main a[href*="#/reading/"]').length >= amount,
          {},
          2,
        );
      }
      const shown = await textOf(second, '.library-main');
      for (const { title } of stored) expect(shown).toContain(title);
      await first.bringToFront();
      await first.waitForFunction(
        (words) => document.querySelector('.library-main')?.textContent === words,
        {},
        await second.evaluate(() => document.querySelector('.library-main')?.textContent),
      );
    } finally {
      await simpul.close();
    }
  });
});
