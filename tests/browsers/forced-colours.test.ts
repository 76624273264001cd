import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillLibrary } from './filled-library.ts';
import { openSimpul, type Simpul } from './simpul.ts';

/** Firefox cannot pretend this page by page. */
describe('in the reader’s own few colours', () => {
  let simpul: Simpul;
  beforeAll(async () => {
    simpul = await openSimpul('chromium');
    await fillLibrary(simpul);
  });
  afterAll(() => simpul?.close());

  const open = async (hash: string, ready: string): Promise<Page> => {
    const page = await simpul.openLibrary(hash);
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    await page.waitForSelector(ready);
    return page;
  };
  /** How each of some elements looks, by what tells them apart without a hue of ours. */
  const looks = (page: Page, selector: string, properties: readonly string[]) =>
    page.$$eval(
      selector,
      (elements, wanted) =>
        elements.map((element) => {
          const style = getComputedStyle(element);
          return (wanted as readonly string[]).map((name) => style.getPropertyValue(name)).join(' ');
        }),
      properties as string[],
    );

  test('the six types of names keep six underlines, in an ink that is seen', async () => {
    const page = await open('#/reading/article-id', '.reading-text .mention-person');
    const kinds = ['person', 'organization', 'place', 'disease', 'product', 'practice'];
    const lines = await Promise.all(
      kinds.map(async (kind) => {
        // The last: one that stands within a longer name may bear the line of that.
        const last = await looks(page, `.reading-text .mention-${kind}`, [
          'text-decoration-style',
          'text-decoration-thickness',
        ]);
        return last.at(-1);
      }),
    );
    expect(lines).not.toContain(undefined);
    expect(new Set(lines).size, lines.join(', ')).toBe(kinds.length);
    await page.close();
  });

  test('stages are told by their shapes and words, drawn in the ink of the text', async () => {
    const page = await open('#/timeline', '.timeline-entry');
    const knots = await page.$$eval('.legend svg', (drawings) =>
      drawings.map((drawing) => [...drawing.children].map(({ outerHTML }) => outerHTML).join('')),
    );
    expect(knots.length).toBe(7);
    expect(new Set(knots).size).toBe(knots.length);
    const [ground] = await looks(page, 'html', ['background-color']);
    const inks = await page.$$eval('.timeline-entry .knot', (drawings) =>
      drawings.map((drawing) => getComputedStyle(drawing.lastElementChild ?? drawing).stroke),
    );
    expect(inks.length).toBeGreaterThan(0);
    expect(inks).not.toContain(ground);
    expect(inks).not.toContain('none');
    await page.close();
  });

  test.each([
    ['#/timeline', '.library-view', 'border-bottom-color'],
    ['#/articles', '.shelf-link', 'border-left-color'],
    ['#/ledger/CN%20ID', '.pair', 'border-left-color'],
  ])('on %s one of %s is marked as the chosen one', async (hash, selector, edge) => {
    const page = await open(hash, `${selector}[aria-current]`);
    const chosen = await looks(page, `${selector}[aria-current]`, [edge]);
    const others = await looks(page, `${selector}:not([aria-current])`, [edge]);
    const [ground] = await looks(page, 'html', ['background-color']);
    expect(chosen).toHaveLength(1);
    expect(chosen[0]).not.toBe(ground);
    expect(new Set(others)).toEqual(new Set([ground]));
    await page.close();
  });

  test('what is switched on looks otherwise than what is off', async () => {
    const page = await open('#/dossier/organization%3Abpom', '.watch-button[aria-pressed="true"]');
    const [on] = await looks(page, '.watch-button', ['background-color']);
    const [off] = await looks(page, '.dossier-actions .button:not([aria-pressed])', ['background-color']);
    expect(on).not.toBe(off);
    await page.close();
    const brief = await open('#/brief/brief-1', '.brief-piece-actions [aria-pressed]');
    const pressed = await looks(brief, '.brief-piece-actions [aria-pressed="true"]', ['background-color']);
    const free = await looks(brief, '.brief-piece-actions [aria-pressed="false"]', ['background-color']);
    expect(pressed.length).toBeGreaterThan(0);
    expect(free).not.toContain(pressed[0]);
    await brief.close();
  });

  test('the sentence, the name and the entry that the reader is at stand out', async () => {
    const page = await open('#/reading/article-id?event=article-id-event-1', '.reading-event[aria-current]');
    const [ground] = await looks(page, 'html', ['background-color']);
    const [here] = await looks(page, '.reading-event[aria-current]', ['background-color']);
    expect(here).not.toBe(ground);
    await page.close();
  });

  test('found words stand out, and so do the figures of the grid', async () => {
    const page = await open('#/search?q=obat', '.found mark');
    const [mark] = await looks(page, '.found mark', ['background-color']);
    const [ground] = await looks(page, 'html', ['background-color']);
    expect(mark).not.toBe(ground);
    await page.close();
    const grid = await open('#/dossier/organization%3Abpom', '.heat-cell:not(:has(.unseen))');
    const cells = await looks(grid, '.heat-cell:not(:has(.unseen))', [
      'color',
      'background-color',
      'border-top-width',
    ]);
    for (const cell of cells) {
      expect(cell).toMatch(/1px$/u);
      const [ink, paper] = cell.match(/rgba?\([^)]*\)/gu) ?? [];
      expect(ink).not.toBe(paper);
    }
    await grid.close();
  });
});
