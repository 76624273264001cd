import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './axe-faults.ts';
import { closePopupPanel } from './firefox-window.ts';
import { storedRows, waitForRows } from './library-rows.ts';
import { onPage, waitOnPage } from './page-host.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

const passage = 'membentuk kelompok kerja yang bertemu dua kali setahun';

/** Selects words of a page as a reader does, across elements: the selection changes, then rests. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
    const start = nodes
      .map(({ data }) => data)
      .join('')
      .indexOf(wanted);
    if (start < 0) throw new Error(`the page has no «${wanted}»`);
    const place = (offset: number): readonly [Text, number] => {
      let before = 0;
      for (const node of nodes) {
        if (offset <= before + node.length && offset > before) return [node, offset - before];
        before += node.length;
      }
      throw new Error('no place');
    };
    const [from, fromOffset] = place(start + 1);
    from.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()?.setBaseAndExtent(from, fromOffset - 1, ...place(start + wanted.length));
  }, words);

/** The words under each highlight of notes, as a page can see them. */
const noted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('reader-tint-'))
      .flatMap(([name, highlight]) =>
        [...highlight].map((place) => {
          const range = document.createRange();
          range.setStart(place.startContainer, place.startOffset);
          range.setEnd(place.endContainer, place.endOffset);
          return `${name.slice('reader-tint-'.length)} ${range.toString().replaceAll(/\s+/gu, ' ')}`;
        }),
      )
      .sort(),
  );

const waitForNoted = async (page: Page, expected: readonly string[]): Promise<void> => {
  const deadline = performance.now() + 15_000;
  for (;;) {
    const now = await noted(page);
    if (JSON.stringify(now) === JSON.stringify(expected)) return;
    if (performance.now() > deadline) expect(now).toEqual(expected);
  }
};

const press = (tree: ShadowRoot, name: string) => {
  const button = [...tree.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || one.textContent?.trim() === name,
  );
  button?.click();
  return button !== undefined;
};
/** Whether a field has the focus: it may not stand there yet, and what opens may still take the focus itself. */
const focusOn = (tree: ShadowRoot, selector: string) => {
  const field = tree.querySelector<HTMLElement>(selector);
  field?.focus();
  return field !== null && tree.activeElement === field;
};
const label = (tree: ShadowRoot) => tree.querySelector('[role]')?.getAttribute('aria-label') ?? '';

/** What is shown, as markup and style: a copy in the open can be looked over by axe, which no closed tree lets in. */
const drawn = (tree: ShadowRoot) => ({
  markup: tree.firstElementChild?.outerHTML ?? '',
  style: tree.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .join('\n'),
});

async function faultsOfCopy(
  page: Page,
  shown: { readonly markup: string; readonly style: string } | null,
  tone: string,
): Promise<readonly string[]> {
  if (!shown?.markup) throw new Error('nothing was shown');
  await page.evaluate(
    ({ markup, style }, className) => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      const sheet = document.createElement('style');
      sheet.textContent = `${style} .sheet { position: static !important; max-height: none !important; }`;
      document.body.replaceChildren(sheet, ...body.childNodes);
      const copy = document.querySelector('.sheet');
      if (copy) copy.className = className;
    },
    shown,
    tone,
  );
  return faultsOf(page, { within: '.sheet', ...(tone.includes('dark') && { only: 'colours' }) });
}

/** Clicks into the middle of words with the real mouse. */
async function clickOn(page: Page, words: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      // Between words, where no name stands that has a card of its own.
      range.setStart(node, start + 1);
      range.setEnd(node, start + 4);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`the page has no «${wanted}»`);
  }, words);
  await page.mouse.click(point.x, point.y);
}

const replaceText = (page: Page, from: string, to: string) =>
  page.evaluate(
    (before, after) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.nodeValue?.includes(before)) node.nodeValue = node.nodeValue.replace(before, after);
    },
    from,
    to,
  );

async function chord(page: Page, key: 'KeyM'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

describe.each(['chromium', 'firefox'] as const)('notes in %s', (name) => {
  let simpul: Simpul;
  let library: Page;
  const call = async (page: Page) => {
    const popup = await simpul.read(page);
    await popup.close();
    if (name === 'firefox') await closePopupPanel(simpul.browser);
    await page.bringToFront();
  };
  const openCalled = async (file = 'wire-id.html') => {
    const page = await simpul.openPage(`${pages.origin}/${file}`);
    await call(page);
    return page;
  };
  const note = async () => (await storedRows(library, 'notes')).find(({ quote }) => quote === passage);

  beforeAll(async () => {
    simpul = await openSimpul(name);
    library = await simpul.openLibrary();
  });
  afterAll(() => simpul?.close());

  test('no tools come up on a page where Simpul was not called', async () => {
    const uncalled = await simpul.openPage(`${pages.origin}/wire-id.html`);
    await select(uncalled, passage);
    const before = await uncalled.evaluate(() => document.documentElement.outerHTML);
    // As long as it takes where it was called.
    const called = await openCalled('ministry-en.html');
    await select(called, 'Ministry of Health');
    expect(await waitOnPage(simpul, called, label)).toBe('Note on the selected passage');
    await called.close();
    expect(await onPage(simpul, uncalled, label)).toBeNull();
    expect(await uncalled.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await uncalled.close();
  });

  test('a selected passage is noted in a colour, and painted without a change of the page', async () => {
    const page = await openCalled();
    const before = await page.evaluate(() => document.body.outerHTML);
    await select(page, passage);
    expect(await waitOnPage(simpul, page, label)).toBe('Note on the selected passage');
    await waitOnPage(simpul, page, press, 'Mark in green');
    await waitForNoted(page, [`2 ${passage}`]);
    expect(await note()).toMatchObject({
      colour: 'green',
      anchors: {
        quote: { exact: passage },
        position: { type: 'TextPositionSelector' },
        range: { type: 'RangeSelector' },
      },
    });
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    expect(await page.$$eval('html > *', (elements) => elements.map(({ tagName }) => tagName))).toEqual([
      'HEAD',
      'BODY',
    ]);
    await page.close();
  });

  test('a click on the passage opens its card; remark and tags are kept as they are written', async () => {
    const page = await openCalled();
    await waitForNoted(page, [`2 ${passage}`]);
    await clickOn(page, passage);
    expect(await waitOnPage(simpul, page, label)).toBe('Note');
    await waitOnPage(simpul, page, focusOn, 'textarea');
    await page.keyboard.type('Who chairs it?');
    await waitOnPage(simpul, page, focusOn, '.tag-input');
    await page.keyboard.type('working groups, BPOM');
    await page.keyboard.press('Enter');
    await waitForRows(library, 'notes', (rows) =>
      rows.some(({ remark, tags }) => remark !== '' && tags.length === 2),
    );
    expect(await note()).toMatchObject({
      remark: 'Who chairs it?',
      tags: ['working groups', 'BPOM'],
      colour: 'green',
    });
    await onPage(simpul, page, (tree) => tree.querySelector<HTMLElement>('input[value="pink"]')?.click());
    await waitForNoted(page, [`4 ${passage}`]);
    await page.keyboard.press('Escape');
    expect(await onPage(simpul, page, label)).toBeNull();
    await page.close();
  });

  test('tags in use are offered, and taken by arrow and Enter', async () => {
    const page = await openCalled();
    const other = 'Produksi percobaan di Bandung';
    await select(page, other);
    await waitOnPage(simpul, page, press, 'Write a remark');
    await waitOnPage(simpul, page, (tree) => tree.activeElement?.tagName === 'TEXTAREA');
    await waitOnPage(simpul, page, focusOn, '.tag-input');
    await page.keyboard.type('work');
    const offered = await waitOnPage(simpul, page, (tree) =>
      [...tree.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent),
    );
    expect(offered).toEqual(['working groups']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForRows(library, 'notes', (rows) =>
      rows.some(({ quote, tags }) => quote === other && tags.includes('working groups')),
    );
    await waitOnPage(simpul, page, press, 'Remove');
    await waitForNoted(page, [`4 ${passage}`]);
    await waitOnPage(simpul, page, (tree) => tree.activeElement?.textContent === 'Undo');
    await page.keyboard.press('Enter');
    await waitForNoted(page, [`1 ${other}`, `4 ${passage}`]);
    await select(page, other);
    await waitOnPage(simpul, page, press, 'Edit note');
    await waitOnPage(simpul, page, press, 'Remove');
    await waitForRows(library, 'notes', (rows) =>
      rows.some(({ quote, deletedAt }) => quote === other && deletedAt !== null),
    );
    await page.close();
  });

  test('a note follows its words while the page changes, tells when they are gone, and comes back with them', async () => {
    const page = await openCalled();
    await waitForNoted(page, [`4 ${passage}`]);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Pembaruan redaksi: keterangan ditambah pada pukul lima sore.';
      document.querySelector('article p, main p, body p')?.before(added);
    });
    await waitForNoted(page, [`4 ${passage}`]);
    const edited = passage.replace('dua kali', 'tiga kali');
    await replaceText(page, 'dua kali', 'tiga kali');
    await waitForNoted(page, [`4 ${edited}`]);
    await clickOn(page, edited);
    expect(
      await waitOnPage(simpul, page, (tree) => tree.querySelector('.note-changed')?.textContent),
    ).toContain('now words this differently');
    expect(await onPage(simpul, page, (tree) => tree.querySelector('blockquote')?.textContent)).toBe(passage);
    await page.keyboard.press('Escape');

    await page.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent?.includes(words),
      );
      (globalThis as { taken?: [Element, Node] }).taken = [
        paragraph as Element,
        paragraph?.nextSibling as Node,
      ];
      paragraph?.remove();
    }, edited);
    await waitForNoted(page, []);
    await waitForRows(library, 'notes', (rows) =>
      rows.some(({ quote, lostAt }) => quote === passage && lostAt !== null),
    );
    await page.evaluate(() => {
      const [paragraph, next] = (globalThis as unknown as { taken: [Element, Node] }).taken;
      next.parentNode?.insertBefore(paragraph, next);
    });
    await waitForNoted(page, [`4 ${edited}`]);
    await waitForRows(library, 'notes', (rows) =>
      rows.some(({ quote, lostAt }) => quote === passage && lostAt === null),
    );
    await page.close();
  });

  test('the context menu notes what is selected, with its place', async () => {
    const page = await simpul.openPage(`${pages.origin}/ministry-en.html`);
    await page.evaluate(() => {
      const paragraph = document.querySelector('.body p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    const selectionText = await page.evaluate(() => String(getSelection()));
    await simpul.chooseMenu(page, { id: 'menuSaveSelection', selectionText });
    const [saved] = (
      await waitForRows(library, 'notes', (rows) => rows.some(({ url }) => url.includes('ministry')))
    ).filter(({ url }) => url.includes('ministry'));
    expect(saved?.anchors).toMatchObject({
      position: { type: 'TextPositionSelector' },
      range: { type: 'RangeSelector' },
    });
    await page.waitForFunction(() =>
      [...CSS.highlights.keys()].some((key) => key.startsWith('reader-tint-')),
    );
    await page.close();
  });

  test('the keyboard reaches the tools, chooses among them, and is back where it was', async () => {
    const page = await openCalled('report-zh.html');
    const words = '传统医药';
    await select(page, words);
    await waitOnPage(simpul, page, label);
    await chord(page, 'KeyM');
    expect(await waitOnPage(simpul, page, (tree) => tree.activeElement?.getAttribute('aria-label'))).toBe(
      'Mark in yellow',
    );
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await onPage(simpul, page, (tree) => tree.activeElement?.getAttribute('aria-label'))).toBe(
      'Mark in blue',
    );
    await page.keyboard.press('Enter');
    await waitForNoted(page, [`3 ${words}`]);
    await page.waitForFunction(() => document.querySelector('html > [popover]') === null);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.close();
  });

  test('a page learns no more of a note than that some words are marked', async () => {
    const page = await openCalled();
    await waitForNoted(page, [`4 ${passage}`]);
    await clickOn(page, passage);
    await waitOnPage(simpul, page, label);
    const seen = await page.evaluate(() => ({
      roots: [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter(Boolean).length,
      hosts: document.querySelectorAll('html > :not(head, body)').length,
      markup: document.documentElement.outerHTML,
      names: [...CSS.highlights.keys()].join(' '),
      globals: Object.getOwnPropertyNames(globalThis).filter((key) => /simpul/iu.test(key)),
      styles: [...document.styleSheets]
        .flatMap((sheet) => {
          try {
            return [...sheet.cssRules].map(({ cssText }) => cssText);
          } catch {
            return [];
          }
        })
        .join(' '),
    }));
    expect(seen).toMatchObject({ roots: 0, hosts: 1, globals: [] });
    expect(seen.markup + seen.names + seen.styles).not.toMatch(
      /Who chairs|working groups|reader-tint-4 \{|simpul|pink/iu,
    );
    await page.close();
  });

  test('the tools and the card have no faults, in light and dark', async () => {
    const page = await openCalled();
    await select(page, 'Produksi percobaan di Bandung');
    await waitOnPage(simpul, page, label);
    const tools = await onPage(simpul, page, drawn);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.waitForFunction(() => document.querySelector('html > [popover]') === null);
    await clickOn(page, passage);
    await waitOnPage(simpul, page, label);
    const card = await onPage(simpul, page, drawn);
    await page.close();
    const bare = await simpul.openPage(`${pages.origin}/not-an-article.html`);
    for (const shown of [tools, card])
      for (const tone of ['sheet', 'sheet dark'])
        expect(await faultsOfCopy(bare, shown, tone), tone).toEqual([]);
    await bare.close();
  });

  test('in the stored text notes stand in their place, and new ones are made there', async () => {
    const report = await simpul.openPage(`${pages.origin}/wire-id.html`);
    await simpul.chooseMenu(report, { id: 'menuSavePage' });
    const [article] = await waitForRows(library, 'articles', (rows) => rows.length > 0);
    await report.close();
    const reading = await simpul.openLibrary(`#/reading/${article?.id}`);
    await reading.waitForSelector('.reading-text .note-pink');
    expect(
      (
        await reading.$$eval('.reading-text .note-pink', (parts) =>
          parts.map(({ textContent }) => textContent),
        )
      ).join(''),
    ).toBe(passage);
    await reading.click('.reading-text .note-pink');
    await reading.waitForFunction(() => document.activeElement?.classList.contains('note'));

    const words = 'Produksi percobaan di Bandung';
    await select(reading, words);
    await (await reading.waitForSelector('.selection-bar button[aria-label="Mark in purple"]'))?.click();
    await reading.waitForSelector('.reading-text .note-purple');
    await reading.close();
    const [made] = (await storedRows(library, 'notes')).filter(
      ({ quote, deletedAt }) => quote === words && deletedAt === null,
    );
    expect(made).toMatchObject({ colour: 'purple', articleId: article?.id, anchors: { position: null } });

    // On its page it is found by its words, and learns its place.
    const page = await openCalled();
    await waitForNoted(page, [`4 ${passage}`, `5 ${words}`]);
    await waitForRows(library, 'notes', (rows) =>
      rows.some(({ id, anchors }) => id === made?.id && anchors?.position != null),
    );
    await page.close();
  });

  test('the list filters by words, colour and tag, and edits, removes and brings back', async () => {
    const list = await simpul.openLibrary('#/notes?tag=BPOM');
    await list.waitForSelector('.note');
    expect(
      await list.$$eval('.note .note-tint', (notes) => notes.map(({ textContent }) => textContent)),
    ).toEqual([passage]);
    await list.click('.filter-result button');
    await list.waitForFunction(() => document.querySelectorAll('.note').length > 2);
    await list.select('.filter select', 'purple');
    await list.waitForFunction(
      () => location.hash === '#/notes?colour=purple' && document.querySelectorAll('.note').length === 1,
    );
    await list.click('.note .button-plain[aria-expanded]');
    await (await list.waitForSelector('.note input[value="green"]'))?.evaluate((input) =>
      (input as HTMLInputElement).click(),
    );
    await waitForRows(library, 'notes', (rows) =>
      rows.some(({ colour, quote }) => colour === 'green' && quote.startsWith('Produksi')),
    );
    await list.waitForSelector('.no-match');
    await list.goto(list.url().replace(/#.*/u, '#/notes?text=kelompok'));
    await list.waitForFunction(() => document.querySelectorAll('.note').length === 1);
    await list.click('.note .button-plain[aria-label^="Remove"]');
    await waitForRows(library, 'notes', (rows) =>
      rows.some(({ quote, deletedAt }) => quote === passage && deletedAt !== null),
    );
    await list.waitForSelector('.status button.button-plain');
    await list.click('.status button.button-plain');
    await waitForRows(library, 'notes', (rows) =>
      rows.some(({ quote, deletedAt }) => quote === passage && deletedAt === null),
    );
    await list.close();
  });
});
