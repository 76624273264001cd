import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { readKnowledge } from '../../scripts/read-knowledge.ts';
import { createAnalyser } from '../../utils/analysis/index.ts';
import { type EntityType, entityTypes } from '../../utils/analysis/types.ts';
import { extractArticle } from '../../utils/article/extract.ts';
import { lettersOf } from '../../utils/article/text-index.ts';
import { type PageServer, servePages } from './page-server.ts';
import { strokesOn, waitForCard, waitForStrokes } from './painted.ts';
import { openSimpul, type Simpul } from './simpul.ts';

const folder = join(import.meta.dirname, 'pages');
const seeds = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
const hasSeeds = existsSync(seeds);
if (!hasSeeds) console.log('skipped: marks on the seeds’ pages, for ../shared/seeds is not here');
const analyse = createAnalyser(readKnowledge());

/** The mentions of a page by type, found by the core alone, outside any browser. */
function mentionsOf(file: string, from = folder): readonly string[] {
  const read = extractArticle(parseHtml(readFileSync(join(from, file), 'utf8')), `http://localhost/${file}`);
  if (!read.ok) throw new Error(`${file} is not read: ${read.reason}`);
  const { text, title, declaredLang, publishedAt, credits } = read.value.article;
  const lang = declaredLang ?? undefined;
  const { entities } = analyse({ text, title, lang, publishedAt: publishedAt?.value, credits });
  return entities
    .flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => `${type} ${lettersOf(text.slice(start, end))}`),
    )
    .sort();
}

const typeOf = (pen: string): EntityType | undefined =>
  entityTypes[(Number(pen.replace(/\D+/u, '')) - 1) % entityTypes.length];
const isDark = (pen: string) => Number(pen.replace(/\D+/u, '')) > entityTypes.length;

let pages: PageServer;
let seedPages: PageServer;
beforeAll(async () => {
  [pages, seedPages] = await Promise.all([servePages(folder), servePages(seeds)]);
});
// Only once the browsers are gone: a server waits for every connection that they keep.
afterAll(() => Promise.all([pages.close(), seedPages.close()]));

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let simpul: Simpul;
  beforeAll(async () => {
    simpul = await openSimpul(name);
  });
  afterAll(() => simpul?.close());

  /** Opens a page, reads it by the real button, and waits until it is marked. */
  const openMarked = async (file: string): Promise<Page> => {
    const page = await simpul.openPage(`${pages.origin}/${file}`);
    await (await simpul.read(page)).close();
    await page.bringToFront();
    await waitForStrokes(page, ({ length }) => length > 0);
    return page;
  };

  test.each(['wire-id.html', 'ministry-en.html', 'report-zh.html', 'wire-id.html?strict'])(
    'what is painted on %s are its mentions, each by the pen of its type',
    async (file) => {
      const page = await openMarked(file);
      const painted = (await strokesOn(page)).map(({ pen, words }) => `${typeOf(pen)} ${lettersOf(words)}`);
      expect(painted.sort()).toEqual(mentionsOf(file.replace(/\?.*/u, '')));
      await page.close();
    },
  );

  test.runIf(hasSeeds).each(['bpom.html', 'xuzhou.html'])('and on the seeds’ page %s', async (file) => {
    const page = await simpul.openPage(`${seedPages.origin}/${file}?strict`);
    await (await simpul.read(page)).close();
    await page.bringToFront();
    const strokes = await waitForStrokes(page, ({ length }) => length > 0);
    const painted = strokes.map(({ pen, words }) => `${typeOf(pen)} ${lettersOf(words)}`);
    expect(painted.sort()).toEqual(mentionsOf(file, seeds));
    await page.close();
  });

  test('inside a component and inside a frame', async () => {
    const component = await openMarked('shadow-en.html');
    expect((await strokesOn(component)).map(({ words }) => words)).toContain('Bio Farma');
    await component.close();
    const frame = await openMarked('frame-en.html');
    expect((await strokesOn(frame)).map(({ words }) => words)).toContain('World Health Organization');
    await frame.close();
  });

  test('the pens of dark ground where the page is dark, whatever the colour scheme says', async () => {
    const page = await openMarked('dark-en.html');
    const strokes = await strokesOn(page);
    const onLight = strokes.filter(({ pen }) => !isDark(pen)).map(({ words }) => words);
    expect(strokes.filter(({ pen }) => isDark(pen)).map(({ words }) => words)).toContain('Fiji');
    expect(onLight).toContain('artificial intelligence');
    expect(onLight).not.toContain('Fiji');
    await page.close();
  });

  test('nothing of ours is on the page: no element, attribute, style sheet, name or message', async () => {
    const page = await simpul.openPage(`${pages.origin}/report-zh.html`);
    const look = () =>
      page.evaluate(() =>
        JSON.stringify([
          document.documentElement.outerHTML,
          document.styleSheets.length + document.adoptedStyleSheets.length,
          Object.keys(window),
        ]),
      );
    await page.evaluate(() => {
      addEventListener('message', ({ data }) => document.body.append(JSON.stringify(data)));
    });
    const before = await look();
    await (await simpul.read(page)).close();
    await page.bringToFront();
    const strokes = await waitForStrokes(page, ({ length }) => length > 0);
    expect(await look()).toBe(before);
    // What the page can see of the marks says nothing of types or entities.
    expect(strokes.filter(({ pen }) => !/^reader-pen-\d+$/u.test(pen))).toEqual([]);
    await page.close();
  });

  test('by keyboard from one finding to the next, with a card that takes and gives back the focus', async () => {
    const page = await openMarked('wire-id.html');
    await page.focus('a');
    await simpul.pressKey(page, 'next-finding');
    expect(await waitForCard(page, name, /1 of \d+/u)).toMatch(/Place[\s\S]*Indonesia[\s\S]*Jakarta/u);
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await focused()).toBe('DIV');
    expect(await page.evaluate(() => document.querySelectorAll('body ~ *').length)).toBe(1);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
    await simpul.pressKey(page, 'next-finding');
    await simpul.pressKey(page, 'next-finding');
    expect(await waitForCard(page, name, /3 of \d+/u)).toMatch(/Indonesian Food and Drug Authority/u);
    expect(await strokesOn(page, 'reader-spot-')).toMatchObject([
      { words: 'Badan Pengawas Obat dan Makanan' },
    ]);
    await page.keyboard.press('Escape');
    await waitForStrokes(page, ({ length }) => length === 0, 'reader-spot-');
    expect(await focused()).toBe('A');
    expect(await page.evaluate(() => document.querySelectorAll('body ~ *').length)).toBe(0);
    await page.close();
  });

  test('events that a page makes open nothing', async () => {
    const page = await openMarked('ministry-en.html');
    const opened = await page.evaluate(() => {
      const before = document.documentElement.children.length;
      for (const element of document.querySelectorAll('p')) {
        const box = element.getBoundingClientRect();
        for (let x = box.left + 2; x < box.right; x += 12)
          for (const type of ['mousemove', 'click'])
            element.dispatchEvent(
              new MouseEvent(type, { clientX: x, clientY: box.top + 10, bubbles: true, composed: true }),
            );
      }
      return document.documentElement.children.length - before;
    });
    expect(opened).toBe(0);
    await page.close();
  });

  test('the card opens where the pointer rests, tells what the library knows, and closes when it is scrolled away', async () => {
    const page = await simpul.openPage(`${pages.origin}/wire-id.html`);
    const popup = await simpul.read(page);
    await popup.click('.save-bar button');
    await popup.waitForSelector('[role="status"] p');
    await popup.close();
    await page.bringToFront();
    await waitForStrokes(page, ({ length }) => length > 0);
    const at = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('reader-pen-2') ?? [])].filter(
        ({ startContainer, startOffset }) => (startContainer as Text).data.startsWith('BPOM', startOffset),
      );
      const live = document.createRange();
      if (range) live.setStart(range.startContainer, range.startOffset);
      if (range) live.setEnd(range.endContainer, range.endOffset);
      live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(at.x, at.y);
    const card = await waitForCard(page, name, /In your library: 1 article/u);
    expect(card).toMatch(/Indonesian Food and Drug Authority[\s\S]*Written here as “BPOM”/u);
    expect(card).toMatch(/Seen on March 12, 2026/u);
    expect(card).toMatch(/Signed/u);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('div'), { style: 'height: 3000px' })),
    );
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await waitForStrokes(page, ({ length }) => length === 0, 'reader-spot-');
    await page.close();
  });

  test('marks are switched off and on by key, and stay as they were left', async () => {
    const page = await openMarked('ministry-en.html');
    await simpul.pressKey(page, 'toggle-marks');
    await waitForStrokes(page, ({ length }) => length === 0);
    const other = await simpul.openPage(`${pages.origin}/report-zh.html`);
    const popup = await simpul.read(other);
    expect(await popup.$eval('.mark-switch input', (input) => (input as HTMLInputElement).checked)).toBe(
      false,
    );
    expect(await strokesOn(other)).toEqual([]);
    await popup.click('.mark-switch input');
    await popup.waitForSelector('.mark-switch input:checked');
    await waitForStrokes(other, ({ length }) => length > 0);
    // The page that was left is marked again, too.
    await waitForStrokes(page, ({ length }) => length > 0);
    for (const each of [popup, other, page]) await each.close();
  });

  test('a sentence of the summary that is chosen in the popup comes into view and is lit', async () => {
    const page = await simpul.openPage(`${pages.origin}/long-en.html`);
    const popup = await simpul.read(page);
    const sentence = await popup.$eval('.summary-sentence:last-child', (link) => link.textContent ?? '');
    await popup.$eval('.summary-sentence:last-child', (link) => (link as HTMLElement).click());
    const [stroke] = await waitForStrokes(page, ({ length }) => length > 0, 'reader-spot-');
    expect(lettersOf(stroke?.words ?? '')).toBe(lettersOf(sentence));
    await popup.close();
    await page.close();
  });

  test('the panel lists every finding in order, leads to each, and says why there is none', async () => {
    const page = await openMarked('wire-id.html');
    const panel = await simpul.openPanel(page);
    const listed = await panel.$$eval('.finding-surface', (marks) =>
      marks.map((mark) => mark.textContent ?? ''),
    );
    const painted = (await strokesOn(page)).map(({ words }) => words);
    expect([...listed].sort()).toEqual([...painted].sort());
    expect(listed.slice(0, 3)).toEqual(['Jakarta', 'Warta Lintas', 'Badan Pengawas Obat dan Makanan']);
    await panel.$$eval('.finding', (buttons) => (buttons[2] as HTMLElement).click());
    await panel.waitForSelector('.finding[aria-current]');
    await waitForStrokes(
      page,
      ([stroke]) => stroke?.words === 'Badan Pengawas Obat dan Makanan',
      'reader-spot-',
    );
    await panel.select('.panel-filter select', 'place');
    const places = await panel.$$eval('.finding-name', (names) =>
      names.map((each) => each.textContent ?? ''),
    );
    expect(places.filter((each) => !each.startsWith('Place'))).toEqual([]);
    await panel.close();
    const list = await simpul.openPage(`${pages.origin}/not-an-article.html`);
    await (await simpul.read(list)).close();
    const empty = await simpul.openPanel(list);
    expect(await empty.$eval('.failure', (failure) => failure.textContent)).toMatch(/No article text/u);
    for (const each of [empty, list, page]) await each.close();
  });

  test('a page that changes is marked anew where its text still stands, and no longer where it is gone', async () => {
    const page = await openMarked('wire-id.html');
    const before = await strokesOn(page);
    const wordsOf = (strokes: Awaited<ReturnType<typeof strokesOn>>) =>
      strokes.map(({ words }) => words).sort();
    // As a framework does that draws the page anew.
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p'))
        paragraph.replaceWith(paragraph.cloneNode(true));
    });
    await waitForStrokes(page, (strokes) => `${wordsOf(strokes)}` === `${wordsOf(before)}`);
    // As another extension, or a script of the page, may do.
    await page.evaluate(() => CSS.highlights.clear());
    await waitForStrokes(page, (strokes) => `${wordsOf(strokes)}` === `${wordsOf(before)}`);
    await page.evaluate(() => {
      const highlight = CSS.highlights.get('reader-pen-2');
      const [first] = highlight ?? [];
      if (first) highlight?.delete(first);
      CSS.highlights.set('reader-pen-3', new Highlight());
    });
    await waitForStrokes(page, (strokes) => `${wordsOf(strokes)}` === `${wordsOf(before)}`);
    // As a page does that goes on to the next article without loading.
    await page.evaluate(() => {
      history.pushState(null, '', '/ministry-en.html');
      for (const paragraph of document.querySelectorAll('p'))
        paragraph.textContent = 'Another story, with BPOM in it.';
    });
    expect(await waitForStrokes(page, ({ length }) => length === 0)).toEqual([]);
    await page.close();
  });

  // Last of all, for it ends the extension that the others need.
  test.runIf(name === 'chromium')(
    'once the extension is replaced, what it left on pages goes by itself',
    async () => {
      const page = await openMarked('wire-id.html');
      const target = await simpul.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
      const worker = await target.worker();
      await worker
        ?.evaluate(() =>
          (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
        )
        .catch(() => {});
      expect(await waitForStrokes(page, ({ length }) => length === 0)).toEqual([]);
      await page.close();
    },
  );
});
