import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForBadge } from './badge.ts';
import { storedRows, textOf, waitForRows, waitForText } from './library-rows.ts';
import { starsOn } from './page-host.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

/** Whether the analysis core was ever loaded: the worker does so when it first analyses. */
async function hasAnalysed(simpul: Simpul, own: Page): Promise<boolean> {
  if (simpul.name === 'firefox')
    return own.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { runtime: { getBackgroundPage(): Promise<object> } };
      };
      return 'createAnalyser' in (await browser.runtime.getBackgroundPage());
    });
  const target = await simpul.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  return worker ? worker.evaluate(() => 'createAnalyser' in globalThis) : false;
}

/** Writes a host into the settings and adds it, with a real press of the button. */
async function trust(settings: Page, host: string): Promise<void> {
  await settings.bringToFront();
  await settings.type('input[inputmode="url"]', host);
  await settings.click('form:has(input[inputmode="url"]) button');
}

/** The words that are painted on a page, by the browser's own list of highlights. */
const painted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
    ),
  );

/** Waits until a word is painted on a page. */
async function waitForPainted(page: Page, word: string): Promise<readonly string[]> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const words = await painted(page);
    if (words.includes(word)) return words;
    if (performance.now() > deadline) throw new Error(`«${word}» was not painted, but ${words.join(', ')}`);
  }
}

describe.each(['chromium', 'firefox'] as const)('a trusted site in %s', (name) => {
  let simpul: Simpul;
  let settings: Page;
  beforeAll(async () => {
    // Chromium's question cannot be answered by a program; Firefox's test preference says yes.
    simpul = await openSimpul(name, name === 'chromium' ? { grantedHosts: ['*://localhost/*'] } : {});
    settings = await simpul.openLibrary('#/settings');
  });
  afterAll(() => simpul?.close());

  test('is read by itself, and no other page of it is', async () => {
    await trust(settings, `${pages.origin}/somewhere`);
    expect(await waitForRows(settings, 'sites', (rows) => rows.length === 1)).toMatchObject([
      { id: 'localhost' },
    ]);
    await waitForText(settings, 'localhost is read automatically');

    // Chrome's worker loads the core once when it is installed, so that it has it at hand.
    await simpul.killWorker();
    const front = await simpul.openPage(`${pages.origin}/not-an-article.html`);
    expect(await hasAnalysed(simpul, settings)).toBe(false);

    const address = `${pages.origin}/wire-id.html`;
    const page = await simpul.openPage(address);
    expect(await waitForBadge(settings, address, /^\d/u)).toMatch(/^[1-9]\+?$/u);
    await waitForPainted(page, 'BPOM');
    // Nothing is stored without the reader's save, and the page that is no article was left alone.
    expect(await storedRows(settings, 'articles')).toEqual([]);
    await waitForBadge(settings, `${pages.origin}/not-an-article.html`, /^$/u);
    await page.close();
    await front.close();
  });

  test('is followed through an in-page navigation, never with the text of one report under the title of another', async () => {
    const page = await simpul.openPage(`${pages.origin}/in-page-en.html`);
    await waitForBadge(settings, `${pages.origin}/in-page-en.html`, /^\d/u);
    await waitForPainted(page, 'Kenya');
    await page.click('#next');
    await waitForBadge(settings, `${pages.origin}/in-page-2-en.html`, /^\d/u);
    const words = await waitForPainted(page, 'Brazil');
    expect(words).toContain('Indonesia');
    expect(words.filter((word) => /Kenya|Nairobi|World Health/u.test(word))).toEqual([]);
    const popup = await simpul.read(page);
    expect(await textOf(popup, 'h1')).toBe('Brazil and Indonesia agree on dengue research');
    expect(await textOf(popup, 'main')).not.toContain('Kenya');
    await popup.close();
    await page.close();
  });

  test('what the reader watches for is starred on the badge, and in the popup', async () => {
    await settings.bringToFront();
    await settings.click('.settings-choice:last-child input[name="watch-kind"]');
    await settings.waitForSelector('input[maxlength="200"]');
    await settings.type('input[maxlength="200"]', 'uji klinis');
    await settings.keyboard.press('Enter');
    await waitForRows(settings, 'watches', (rows) => rows.length === 1);
    const address = `${pages.origin}/wire-id.html`;
    const page = await simpul.openPage(address);
    await waitForBadge(settings, address, /^★\d/u);
    // The page sees that there is a box of ours, and nothing in it: which words are starred is not its business.
    await page.waitForSelector('html > div[aria-hidden="true"]');
    expect(
      await page.$eval('html > div[aria-hidden="true"]', (box) => [box.shadowRoot, box.innerHTML]),
    ).toEqual([null, '']);
    expect(await starsOn(simpul, page)).toBeGreaterThan(0);
    const popup = await simpul.read(page);
    expect(await textOf(popup, '.watched-line')).toContain('uji klinis');
    await popup.click('.save-bar button');
    await waitForBadge(settings, address, /^✓★\d/u);
    await popup.close();
    await page.close();
  });

  test('once revoked, is read no more', async () => {
    await settings.bringToFront();
    await settings.click('button[aria-label="Revoke localhost"]');
    await waitForRows(settings, 'sites', ([site]) => site?.deletedAt !== null);
    await waitForText(settings, 'no longer read automatically');
    const registered = await settings.evaluate(async () => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', ScriptingApi | undefined>;
      return (await (scope.browser ?? scope.chrome)?.scripting.getRegisteredContentScripts())?.length;
    });
    expect(registered).toBe(0);
  });
});

interface ScriptingApi {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
}

test('where the browser refuses, Chromium lets nothing be read and the settings say so', async () => {
  // No program can answer Chromium's question: the page that asks is closed over it, which is a refusal.
  const simpul = await openSimpul('chromium');
  try {
    const settings = await simpul.openLibrary('#/settings');
    await trust(settings, 'localhost');
    const library = await simpul.openLibrary();
    expect(await storedRows(library, 'sites')).toEqual([]);
  } finally {
    await simpul.close();
  }
});
