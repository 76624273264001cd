import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './axe-faults.ts';
import { caughtDownload, caughtText } from './caught-download.ts';
import { storedRows, textOf, waitForRows, waitForText } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

/** Presses the button that says so. */
async function press(page: Page, selector: string, words: string): Promise<void> {
  for (const button of await page.$$(`${selector} button`))
    if ((await button.evaluate((element) => element.textContent)) === words) return button.click();
  throw new Error(`no button of ${selector} says ${words}`);
}

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

/** The list of briefs is open, and its first has the focus. */
const chooses = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.classList.contains('add-to-brief-choice'));

const order = (page: Page) =>
  page.$$eval('.brief-piece', (pieces) => pieces.map(({ id }) => id.replace('piece-', '')));

describe.each(['chromium', 'firefox'] as const)('briefs in %s', (name) => {
  let simpul: Simpul;
  let library: Page;
  const theBrief = async () => {
    const [brief] = (await storedRows(library, 'briefs')).filter(({ deletedAt }) => deletedAt === null);
    if (!brief) throw new Error('no brief');
    return brief;
  };
  const openBrief = async () => {
    const page = await simpul.openLibrary(`#/brief/${(await theBrief()).id}`);
    await page.waitForSelector('.brief-sheet');
    return page;
  };

  beforeAll(async () => {
    simpul = await openSimpul(name);
    library = await simpul.openLibrary();
    for (const report of ['wire-id.html', 'report-zh.html', 'ministry-en.html']) {
      const page = await simpul.openPage(`${pages.origin}/${report}`);
      await simpul.chooseMenu(page, { id: 'menuSavePage' });
      await waitForRows(library, 'articles', (rows) => rows.some(({ url }) => url.endsWith(report)));
      await page.close();
    }
  });
  afterAll(() => simpul?.close());

  test('an event goes into a brief by three keys, and the focus stays where it was', async () => {
    const page = await simpul.openLibrary('#/timeline');
    await page.bringToFront();
    const button = await page.waitForSelector('.timeline-entry .add-to-brief button');
    await button?.focus();
    const before = await focused(page);
    await page.keyboard.press('Enter');
    await chooses(page);
    expect(await focused(page)).toBe('New brief');
    await page.keyboard.press('Enter');
    await waitForRows(library, 'briefs', (rows) => rows.length === 1);
    await waitForText(page, 'A new brief was begun with it.');
    expect(await focused(page)).toBe(before);

    const [, second] = await page.$$('.timeline-entry .add-to-brief button');
    await second?.focus();
    await page.keyboard.press('Enter');
    await chooses(page);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.add-to-brief-choice') === null);
    await page.keyboard.press('Enter');
    await chooses(page);
    await page.keyboard.press('Enter');
    await waitForRows(library, 'briefs', ([brief]) => brief?.items.length === 2);
    await page.click('.status button.button-plain');
    await waitForRows(library, 'briefs', ([brief]) => brief?.items.length === 1);
    await second?.click();
    await chooses(page);
    await page.click('.add-to-brief-choice');
    await waitForRows(library, 'briefs', ([brief]) => brief?.items.length === 2);
    await page.close();
  });

  test('what is written is stored as it is typed, and a page closed in the middle of a word loses none', async () => {
    const page = await openBrief();
    await page.bringToFront();
    await page.type('.brief-title-field', 'Vaksin & obat');
    await waitForRows(library, 'briefs', (rows) => rows.some(({ title }) => title === 'Vaksin & obat'));
    await press(page, '.brief-more', 'Add paragraph');
    await page.waitForSelector('textarea.brief-field-paragraph');
    // Nothing waits for the pause after the last letter.
    await page.keyboard.type('Half a word');
    await page.close();
    const again = await openBrief();
    await again.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('textarea.brief-field-paragraph')?.value ===
        'Half a word',
    );
    await waitForRows(library, 'briefs', ([brief]) =>
      Boolean(brief?.items.some((item) => 'text' in item && item.text === 'Half a word')),
    );
    expect(await textOf(again, '.brief-sheet-words')).toBe('Half a word');
    await again.close();
  });

  test('pieces are moved by buttons, by keys and by dragging; what is removed comes back by undo', async () => {
    const page = await openBrief();
    await page.bringToFront();
    const [one, two, three] = await order(page);
    await page.click('.brief-piece:last-child [data-act="up"]');
    await page.waitForFunction(
      (id) => document.querySelectorAll('.brief-piece')[1]?.id === `piece-${id}`,
      {},
      three ?? '',
    );
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.act)).toBe('up');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await waitForRows(library, 'briefs', ([brief]) => brief?.items[0]?.id === three);
    expect(await order(page)).toEqual([three, one, two]);
    await waitForText(page, 'now stands in place 1 of 3');

    await page.evaluate(() => {
      const [first, , last] = document.querySelectorAll('.brief-piece');
      const data = new DataTransfer();
      const fire = (target: Element | null | undefined, type: string, clientY = 0) =>
        target?.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data, clientY }),
        );
      fire(first?.querySelector('.brief-handle'), 'dragstart');
      fire(last, 'dragover', (last?.getBoundingClientRect().bottom ?? 0) - 1);
      fire(last, 'drop');
    });
    await waitForRows(library, 'briefs', ([brief]) => brief?.items.at(-1)?.id === three);

    await page.click(`#piece-${one} .brief-piece-actions button:last-child`);
    await waitForRows(library, 'briefs', ([brief]) => brief?.items.length === 2);
    await page.click('.status button.button-plain');
    await waitForRows(library, 'briefs', ([brief]) => brief?.items[0]?.id === one);
    expect(await order(page)).toEqual([one, two, three]);
    await page.close();
  });

  test('in another language than the interface, and taken along in three formats', async () => {
    const page = await openBrief();
    await page.bringToFront();
    await page.select('.brief-take select', 'zh');
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.brief-sheet')?.lang === 'zh-Hans');
    await page.waitForFunction(
      () => document.querySelector('.brief-sheet-heading')?.textContent === '资料来源',
    );
    const stored = await theBrief();
    const cited = (await storedRows(library, 'articles')).map(({ url }) => url);

    const markdown = await caughtText(page, () => press(page, '.brief-take', 'Markdown'));
    expect(markdown.name).toMatch(/^vaksin-obat-\d{4}-\d{2}-\d{2}\.md$/u);
    expect(markdown.text).toContain('# Vaksin & obat\n');
    expect(markdown.text).toContain('## 资料来源');

    const html = await caughtText(page, () => press(page, '.brief-take', 'Web page'));
    const { document } = parseHTML(html.text);
    expect(document.documentElement.lang).toBe('zh-Hans');
    expect(document.querySelectorAll('.piece')).toHaveLength(stored.items.length - 1);
    const links = [...document.querySelectorAll('.sources a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !cited.includes(link))).toEqual([]);

    const word = await caughtDownload(page, () => press(page, '.brief-take', 'Word'));
    expect(word.name).toMatch(/\.docx$/u);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(word.bytes) });
    expect(value).toContain('Vaksin & obat');
    expect(value).toContain('Half a word');
    const parts = unzipSync(word.bytes);
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:eastAsia="zh-CN"');
    const pictures = Object.keys(parts).filter((part) => part.startsWith('word/media/'));
    if (document.querySelector('figure svg')) {
      const png = parts[pictures.find((part) => part.endsWith('.png')) ?? ''];
      expect([...(png ?? []).slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
      // A picture, not a point.
      expect(png?.length).toBeGreaterThan(3_000);
    }
    await page.close();
  });

  test('axe finds nothing on list, desk and choice', async () => {
    const page = await openBrief();
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
    const list = await simpul.openLibrary('#/briefs');
    await list.waitForSelector('.briefs-entry');
    expect(await faultsOf(list)).toEqual([]);
    await list.close();
    const timeline = await simpul.openLibrary('#/timeline');
    await (await timeline.waitForSelector('.timeline-entry .add-to-brief button'))?.click();
    await timeline.waitForSelector('.add-to-brief-choice');
    expect(await faultsOf(timeline)).toEqual([]);
    await timeline.close();
  });

  test('is copied with its formatting', async () => {
    const page = await openBrief();
    await page.bringToFront();
    await page.evaluate(() => {
      // What a test may read back differs from browser to browser; what is written does not.
      Object.defineProperty(navigator.clipboard, 'write', {
        value: async ([item]: readonly ClipboardItem[]) => {
          const texts = await Promise.all(
            (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]),
          );
          (globalThis as unknown as { copied: unknown }).copied = texts;
        },
      });
    });
    await press(page, '.brief-take', 'Copy formatted');
    await waitForText(page, 'Copied with its formatting.');
    const copied = Object.fromEntries(
      await page.evaluate(() => (globalThis as unknown as { copied: [string, string][] }).copied),
    );
    expect(parseHTML(copied['text/html']).document.querySelector('h1')?.textContent).toBe('Vaksin & obat');
    expect(copied['text/plain']).toContain('# Vaksin & obat');
    await page.close();
  });

  test('on paper there is the brief and nothing else', async () => {
    const page = await openBrief();
    if (name === 'chromium') {
      await page.emulateMediaType('print');
      expect(await page.$eval('.library-header', (header) => getComputedStyle(header).display)).toBe('none');
      expect(await page.$eval('.brief-desk', (desk) => getComputedStyle(desk).display)).toBe('none');
      expect(await page.$eval('.brief-sheet', (sheet) => getComputedStyle(sheet).display)).toBe('block');
    }
    await page.close();
  });

  test('one that is removed leaves the list, and comes back by undo', async () => {
    const page = await simpul.openLibrary('#/briefs');
    await page.waitForSelector('.briefs-entry');
    expect(await textOf(page, '.briefs-title')).toBe('Vaksin & obat');
    await page.click('.briefs-entry .button-plain');
    await waitForRows(library, 'briefs', ([brief]) => brief?.deletedAt !== null);
    await page.waitForFunction(() => document.querySelector('.briefs-entry') === null);
    await page.click('.status button.button-plain');
    await page.waitForSelector('.briefs-entry');
    expect((await theBrief()).items).toHaveLength(3);
    await page.close();
  });
});
