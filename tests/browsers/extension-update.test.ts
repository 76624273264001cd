import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { servePages } from './page-server.ts';
import { waitForStrokes } from './painted.ts';
import { openSimpul } from './simpul.ts';

/** What the page and the scripts in it complain of. */
function complaints(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`error: ${error}`));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  return heard;
}

test('extension updated while a marked page is open: its old scripts leave without a word', async () => {
  const pages = await servePages(join(import.meta.dirname, 'pages'));
  const simpul = await openSimpul('chromium');
  try {
    const page = await simpul.openPage(`${pages.origin}/wire-id.html`);
    await (await simpul.read(page)).close();
    await page.bringToFront();
    await waitForStrokes(page, ({ length }) => length > 0);
    const heard = complaints(page);

    // As an update does: the extension is replaced, and its scripts in pages are cut off.
    const library = await simpul.openLibrary('#/articles');
    const gone = new Promise((resolve) => library.once('close', resolve));
    await library
      .evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      )
      .catch(() => undefined);
    await gone;

    await page.bringToFront();
    // All that the old scripts listen for: moving over names, clicking, choosing words, scrolling, going and coming.
    for (const y of [200, 260, 320, 380]) {
      await page.mouse.move(300, y);
      await page.mouse.click(300, y);
    }
    await page.evaluate(() => {
      const paragraph = document.querySelector('article p') ?? document.querySelector('p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
      document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      scrollTo(0, 400);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(heard).toEqual([]);

    // The old scripts leave by themselves, and what they drew goes with them.
    await waitForStrokes(page, ({ length }) => length === 0);
    expect(heard).toEqual([]);
  } finally {
    await simpul.close();
    await pages.close();
  }
});
