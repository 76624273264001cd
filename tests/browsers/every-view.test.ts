import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './axe-faults.ts';
import { views } from './every-view.ts';
import { fillLibrary } from './filled-library.ts';
import { lookOver, type Stumbles } from './look-over.ts';
import { openSimpul, type Simpul } from './simpul.ts';

/** What is wrong, in words. */
const told = (stumbles: Partial<Stumbles>, where: string): readonly string[] =>
  Object.entries(stumbles).flatMap(([what, found]) => {
    if (typeof found === 'number') return found > 0 ? [`${what} ${where}: ${found} px`] : [];
    return found.slice(0, 8).map((element) => `${what} ${where}: ${element}`);
  });

const letters = (page: Page, size: string) =>
  page.evaluate((wanted) => document.documentElement.style.setProperty('font-size', wanted), size);

/** Chromium can pretend what its reader prefers, page by page. */
const prefer = (page: Page, scheme: 'light' | 'dark') =>
  page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: scheme },
  ]);

/** What still moves of its own accord: nothing may, where the reader asked for stillness. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const moves =
        /[1-9]/u.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      return moves ? [`moves: ${element.tagName} ${element.getAttribute('class')}`] : [];
    }),
  );

describe.each(['chromium', 'firefox'] as const)('every view of the library in %s', (name) => {
  let simpul: Simpul;
  beforeAll(async () => {
    simpul = await openSimpul(name);
    await fillLibrary(simpul);
  });
  afterAll(() => simpul?.close());

  test.each(views)('$name', async ({ hash, ready, act }) => {
    const page = await simpul.openLibrary(hash);
    if (name === 'chromium') await prefer(page, 'light');
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForSelector(ready);
    await act?.(page);
    const wrong = [...told(await lookOver(page), 'at 320 px')];
    await page.setViewport({ width: 1280, height: 800 });
    await letters(page, '200%');
    const { tooWide, outside, cut } = await lookOver(page);
    wrong.push(...told({ tooWide, outside, cut }, 'at twice the size'));
    await letters(page, '');
    wrong.push(...(await faultsOf(page)));
    if (name === 'chromium') {
      wrong.push(...(await moving(page)));
      await prefer(page, 'dark');
      wrong.push(...(await faultsOf(page, { only: 'colours' })).map((fault) => `dark: ${fault}`));
    }
    expect(wrong).toEqual([]);
    await page.close();
  });
});
