import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './axe-faults.ts';
import { storedRows, textOf, waitForRows } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

const hashOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));
const hrefs = (page: Page, selector: string) =>
  page.$$eval(selector, (links) => links.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')));

describe.each(['chromium', 'firefox'] as const)('dossiers and the overview in %s', (name) => {
  let simpul: Simpul;
  let library: Page;

  beforeAll(async () => {
    simpul = await openSimpul(name);
    library = await simpul.openLibrary('#/timeline');
    for (const report of ['wire-id.html', 'report-zh.html']) {
      const page = await simpul.openPage(`${pages.origin}/${report}`);
      await simpul.chooseMenu(page, { id: 'menuSavePage' });
      await waitForRows(library, 'articles', (rows) => rows.some(({ url }) => url.endsWith(report)));
      await page.close();
    }
  });
  afterAll(() => simpul?.close());

  test('a dossier tells what is stored of a name: names, figures, partners, events with their sentences', async () => {
    const page = await simpul.openLibrary('#/dossier/organization%3Abpom');
    await page.waitForSelector('.partner');
    await page.waitForSelector('.timeline-entry');
    const [row] = (await storedRows(library, 'entities')).filter(({ id }) => id === 'organization:bpom');
    expect(await textOf(page, '.dossier-name')).toBe(row?.names.en);
    expect(await page.title()).toBe(`${row?.names.en} – Simpul`);
    for (const lang of ['id', 'zh'] as const)
      expect(await textOf(page, `.dossier-names [lang="${lang}"]`)).toBe(row?.names[lang]);
    const events = await storedRows(library, 'events');
    const acts = new Set(
      events
        .filter(({ parties, finding }) =>
          [...parties, ...finding.about, finding.place].includes('organization:bpom'),
        )
        .map(({ sameAs }) => sameAs),
    );
    expect(acts.size).toBeGreaterThan(1);
    expect(await textOf(page, '.figure-line')).toContain(`${acts.size} events`);
    expect(await textOf(page, '.partner')).toContain('National Medical Products Administration');
    expect(await hrefs(page, '.partner a')).toContain('#/pair/organization:bpom organization:nmpa');
    await page.click('.timeline-source button');
    await page.waitForSelector('.timeline-evidence .quote');
    const quotes = new Set(events.map(({ quote }) => quote));
    expect(quotes.has(await textOf(page, '.timeline-evidence .quote'))).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test('the keyboard goes from a name on the timeline to its dossier, and from there to its partner', async () => {
    const page = await simpul.openLibrary('#/timeline');
    await page.waitForSelector('.timeline-parties a');
    await page.focus('.timeline-parties a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.dossier-name');
    expect(await hashOf(page)).toMatch(/^#\/dossier\//u);
    // A page of its own begins at its top, and a screen reader with it.
    await page.waitForFunction(() => document.activeElement?.tagName === 'MAIN');
    await page.waitForSelector('.partner a');
    await page.focus('.partner a');
    await page.waitForSelector('.partners-threads[data-pointed]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/pair/'));
    await page.waitForSelector('.dossier-name');
    expect(await textOf(page, '.dossier-name')).toContain(' · ');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test('the star puts a name on the watch list, and its undo takes it off', async () => {
    const page = await simpul.openLibrary('#/dossier/organization%3Abpom');
    await (await page.waitForSelector('.watch-button[aria-pressed="false"]'))?.click();
    await waitForRows(library, 'watches', (rows) => rows.some(({ deletedAt }) => deletedAt === null));
    await page.waitForSelector('.watch-button[aria-pressed="true"]');
    await page.click('.status button.button-plain');
    await waitForRows(library, 'watches', (rows) => rows.every(({ deletedAt }) => deletedAt !== null));
    await page.waitForSelector('.watch-button[aria-pressed="false"]');
    await page.close();
  });

  test('a number of the grid opens the timeline at its month, and arrow keys go from number to number', async () => {
    const page = await simpul.openLibrary('#/overview');
    await page.waitForSelector('.heat-cell a');
    expect(await page.$$eval('.heat-cell a[tabindex="0"]', (cells) => cells.length)).toBe(1);
    await page.focus('.heat-cell a[tabindex="0"]');
    const cell = () =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.cell ?? null);
    const first = await cell();
    expect(first).not.toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await cell()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await cell()).toBe(first);
    const amount = await page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.timeline-entry');
    expect(await hashOf(page)).toMatch(
      /^#\/timeline\?topic=[a-z-]+&shown=\d{4}-\d{2}-01\/\d{4}-\d{2}-\d{2}$/u,
    );
    const entries = await page.$$eval('.timeline-entry', (found) => found.length);
    expect(entries).toBe(Number(amount));
    await page.close();
  });

  test('what the reader rejects counts in no dossier, and comes back', async () => {
    const countEvents = async () => {
      const page = await simpul.openLibrary('#/pair/CN%20ID');
      await page.waitForSelector('.figure-line');
      const told = await textOf(page, '.figure-line');
      await page.close();
      return Number(/(?<events>\d+) events?/u.exec(told)?.groups?.events);
    };
    const before = await countEvents();
    const ledger = await simpul.openLibrary('#/ledger/CN%20ID');
    await ledger.waitForSelector('.step-actions');
    const [reject] = await ledger.$$('.step-actions button:nth-of-type(2)');
    await reject?.click();
    await waitForRows(library, 'events', (rows) => rows.some(({ verdict }) => verdict === 'rejected'));
    expect(await countEvents()).toBe(before - 1);
    await ledger.waitForSelector('.status button.button-plain');
    await ledger.click('.status button.button-plain');
    await waitForRows(library, 'events', (rows) => rows.every(({ verdict }) => verdict === null));
    expect(await countEvents()).toBe(before);
    await ledger.close();
  });

  test('the overview says what is new since the last visit, until all is marked as seen', async () => {
    const first = await simpul.openLibrary();
    await first.waitForSelector('.new-article');
    expect(await hashOf(first)).toBe('');
    // The visits so far were one: nothing is claimed to be new.
    expect(await textOf(first, '.overview-news')).toContain('In your library: 2 articles');
    const dayBefore = Date.now() - 86_400_000;
    await first.evaluate(async (last) => {
      const { storage } = ((globalThis as Record<string, unknown>).browser ??
        (globalThis as Record<string, unknown>).chrome) as {
        storage: { local: { set(items: object): Promise<void> } };
      };
      await storage.local.set({ visits: { since: null, last } });
    }, dayBefore);
    await first.close();
    const page = await simpul.openLibrary();
    await page.waitForSelector('.overview-news button');
    expect(await textOf(page, '.overview-news')).toMatch(/^Since .+: 2 articles, \d+ events?\./u);
    expect(await faultsOf(page)).toEqual([]);
    await page.click('.overview-news button');
    await page.waitForFunction(() => document.querySelector('.new-article') === null);
    expect(await textOf(page, '.overview-news')).toMatch(/^Nothing new since /u);
    await page.close();
    const again = await simpul.openLibrary();
    await again.waitForSelector('.overview-news');
    expect(await textOf(again, '.overview-news')).toMatch(/^Nothing new since /u);
    await again.close();
  });

  test('an article that is removed is told nowhere', async () => {
    const [article] = await storedRows(library, 'articles');
    const page = await simpul.openLibrary(`#/reading/${article?.id}`);
    await page.waitForSelector('.reading-text');
    const inLibrary = async () => {
      const overview = await simpul.openLibrary('#/overview');
      await overview.waitForSelector('.coverage-table tbody');
      const sum = await overview.$$eval('.coverage-table:last-of-type tbody tr', (rows) => rows.length);
      const sources = await textOf(overview, '.coverage');
      await overview.close();
      return { sum, sources };
    };
    const before = await inLibrary();
    expect(before.sources).toContain(article?.siteName);
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.reading-actions button')];
      buttons.find(({ textContent }) => textContent === 'Remove')?.click();
    });
    await waitForRows(library, 'articles', (rows) => rows.some(({ deletedAt }) => deletedAt !== null));
    expect((await inLibrary()).sources).not.toContain(article?.siteName);
    await page.close();
  });
});
