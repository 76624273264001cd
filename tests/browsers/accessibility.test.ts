import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf as axeFaultsOf } from './axe-faults.ts';
import { storedRows, textOf, waitForRows } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

/** What has the focus, in words: the name that a screen reader says. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    // Past the last control the page itself has the focus, and all of its words.
    if (element === document.body) return '';
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent?.trim() ?? '';
  });

/** Presses Tab until the focus is on a control with these words in its name, as a reader without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 120) {
    await page.keyboard.press('Tab');
    const words = await focused(page);
    if (name.test(words)) return;
    passed.push(words.slice(0, 40));
  }
  throw new Error(`Tab never reached ${name}; it passed ${passed.join(' | ')}`);
}

/** The focus must be seen: an outline, not only a change of colour. */
const hasOutline = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });

/** Chromium takes the scheme page by page, so that one run sees both; Firefox from its start. */
const runs = [
  { name: 'chromium', scheme: 'light' },
  { name: 'firefox', scheme: 'light' },
  { name: 'firefox', scheme: 'dark' },
] as const;

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

describe.each(runs)('in $name, $scheme', ({ name, scheme }) => {
  let simpul: Simpul;
  beforeAll(async () => {
    simpul = await openSimpul(name, { dark: scheme === 'dark' });
  });
  afterAll(() => simpul?.close());

  const isDark = (page: Page) => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const prefer = (page: Page, value: 'light' | 'dark') =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  /** The page in the scheme of this run. */
  const inScheme = async (page: Page): Promise<Page> => {
    if (name === 'chromium') await prefer(page, scheme);
    expect(await isDark(page)).toBe(scheme === 'dark');
    return page;
  };
  /** What is wrong with the page in every scheme of this run: by light everything, by dark its colours. */
  const faultsOf = async (page: Page): Promise<readonly string[]> => {
    if (scheme === 'dark') return axeFaultsOf(page, { only: 'colours' });
    const faults = await axeFaultsOf(page);
    if (name === 'firefox') return faults;
    await prefer(page, 'dark');
    const inDark = await axeFaultsOf(page, { only: 'colours' });
    await prefer(page, 'light');
    return [...faults, ...inDark.map((fault) => `dark: ${fault}`)];
  };
  const readReport = async (file: string) => {
    const page = await simpul.openPage(`${pages.origin}/${file}`);
    const popup = await simpul.readAlone(page);
    return { page, popup: await inScheme(popup) };
  };
  const libraryAt = async (hash: string, selector: string) => {
    const page = await inScheme(await simpul.openLibrary(hash));
    await page.waitForSelector(selector);
    return page;
  };

  test('the empty library has no faults', async () => {
    const page = await libraryAt('#/timeline', '.empty');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test.each(['not-an-article.html', 'paywall-en.html', 'report-de.html'])(
    'the popup of %s, which cannot be read whole, has no faults',
    async (file) => {
      const { page, popup } = await readReport(file);
      await popup.waitForSelector('.failure');
      expect(await faultsOf(popup)).toEqual([]);
      await popup.close();
      await page.close();
    },
  );

  test('the popup of a report has no faults, closed and with its evidence open', async () => {
    const { page, popup } = await readReport('ministry-en.html');
    expect(await faultsOf(popup)).toEqual([]);
    for (const selector of ['.event-button', '.entity', '.topic']) await popup.click(selector);
    await popup.waitForFunction(() => document.querySelectorAll('.evidence').length === 3);
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('the panel has no faults, and the keyboard leads from it to the page', async () => {
    const { page, popup } = await readReport('ministry-en.html');
    await popup.close();
    const panel = await inScheme(await simpul.openPanel(page));
    expect(await faultsOf(panel)).toEqual([]);
    await tabTo(panel, /World Health Organization/u);
    expect(await hasOutline(panel)).toBe(true);
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.finding[aria-current]');
    expect(await faultsOf(panel)).toEqual([]);
    await panel.close();
    await page.close();
  });

  test('the keyboard opens an event, saves the report and hears so', async () => {
    const { page, popup } = await readReport('wire-id.html');
    await tabTo(popup, /Signed/u);
    expect(await hasOutline(popup)).toBe(true);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('blockquote');
    await tabTo(popup, /^Save article$/u);
    expect(await hasOutline(popup)).toBe(true);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[role="status"] p');
    expect(await textOf(popup, '[role="status"]')).toMatch(/saved/iu);
    // The button that was pressed is still there and still has the focus.
    expect(await focused(popup)).toBe('Update');
    expect(await faultsOf(popup)).toEqual([]);
    const rows = await storedRows(popup, 'articles');
    expect(rows.map(({ lang, deletedAt }) => [lang, deletedAt])).toEqual([['id', null]]);
    await popup.close();
    await page.close();
  });

  // Every other view is looked over in every-view.test.ts.
  test('a passage that was saved by the menu stands on a timeline without faults', async () => {
    const passage = 'Kedua lembaga akan membentuk kelompok kerja yang bertemu dua kali setahun';
    const report = await simpul.openPage(`${pages.origin}/wire-id.html`);
    await report.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(words) ?? -1;
        if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
      }
    }, passage);
    await simpul.chooseMenu(report, { id: 'menuSaveSelection', selectionText: passage });
    const timeline = await libraryAt('#/timeline', '.timeline-entry');
    await waitForRows(timeline, 'notes', (rows) => rows.length === 1);
    await report.close();
    await timeline.click('.timeline-source button');
    await timeline.waitForSelector('blockquote');
    await timeline.click('.filter-more summary');
    expect(await faultsOf(timeline)).toEqual([]);
    await timeline.close();
  });

  // What the keyboard does has no colour.
  if (scheme === 'dark') return;

  test('the keyboard adds a name of the reader’s own in the settings, watches a word and takes it off again', async () => {
    const page = await libraryAt('#/settings', '.settings-part');
    await tabTo(page, /^Add a name of your own$/u);
    expect(await hasOutline(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await page.keyboard.type('Klinik Sari Laut');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await waitForRows(page, 'corrections', (rows) => rows.length === 1);
    await page.close();
    const again = await libraryAt('#/settings', '.settings-item-main');
    await again.click('.settings-choice:last-child input[name="watch-kind"]');
    await tabTo(again, /^Words; all in capitals/u);
    await again.keyboard.type('mRNA');
    await again.keyboard.press('Enter');
    await waitForRows(again, 'watches', (rows) => rows.length === 1);
    // The list follows the row; before it does, Tab would run past its place and round to the page itself.
    await again.waitForSelector('button[aria-label="Remove “mRNA”"]');
    await tabTo(again, /^Remove “mRNA”$/u);
    await again.keyboard.press('Enter');
    await waitForRows(again, 'watches', ([row]) => row?.deletedAt !== null);
    await again.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    expect(await faultsOf(again)).toEqual([]);
    await again.close();
  });

  test('the keyboard writes a remark on a note, and Escape gives up a change to it', async () => {
    const page = await libraryAt('#/notes', '.note');
    await tabTo(page, /^Write a remark$/u);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.type('Who chairs it?');
    await tabTo(page, /^Keep remark$/u);
    await page.keyboard.press('Enter');
    await waitForRows(page, 'notes', (rows) => rows.some(({ remark }) => remark === 'Who chairs it?'));
    // The focus is back where the reader began.
    await page.waitForFunction(() => document.activeElement?.textContent === 'Edit remark');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.press('End');
    await page.keyboard.type(' Ask BPOM.');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Edit remark');
    const [note] = await storedRows(page, 'notes');
    expect(note?.remark).toBe('Who chairs it?');
    await page.close();
  });

  test('the keyboard reads evidence, filters, reads a text, removes it and takes that back', async () => {
    const page = await libraryAt('#/timeline', '.timeline-entry');
    await tabTo(page, /^Skip to content$/u);
    await tabTo(page, /^Sentence$/u);
    expect(await hasOutline(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('blockquote');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('blockquote') === null);

    await page.close();
    const articles = await libraryAt('#/articles', '.article');
    await tabTo(articles, /^Words$/u);
    await articles.keyboard.type('kelompok kerja');
    await articles.waitForFunction(() => location.hash.startsWith('#/articles?text=kelompok'));
    await articles.waitForSelector('.article');
    await tabTo(articles, /^BPOM dan NMPA/u);
    await articles.keyboard.press('Enter');
    await articles.waitForSelector('.reading-text');
    expect(await articles.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');

    await tabTo(articles, /^Remove$/u);
    await articles.keyboard.press('Enter');
    await waitForRows(articles, 'articles', (rows) => rows.every(({ deletedAt }) => deletedAt !== null));
    await articles.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    await articles.keyboard.press('Enter');
    await waitForRows(articles, 'articles', (rows) => rows.every(({ deletedAt }) => deletedAt === null));
    await articles.close();
  });
});
