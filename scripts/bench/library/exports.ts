import type { Page } from 'puppeteer-core';

/** Formats that are written in different ways: row by row, at the end, with texts. */
const measured = ['csv-events', 'csv-articles', 'graphml', 'pack'] as const;

/**
 * Takes the whole library along in some formats from the open timeline. @returns for each the longest time for which
 * the page drew nothing, in milliseconds; the time that it took as a whole is told beside.
 */
export async function timeExports(
  page: Page,
): Promise<readonly { readonly frame: number; readonly whole: number }[]> {
  const times: { readonly frame: number; readonly whole: number }[] = [];
  await page.evaluate(() => {
    // Nothing is written to disk: what is measured is the work of the page.
    HTMLAnchorElement.prototype.click = () => {};
  });
  for (const format of measured) {
    await page.click('.export-line button');
    await page.waitForSelector('.export[open]');
    await page.select('.export select', format);
    if (format !== 'pack')
      await page.waitForSelector('.export-lines[aria-busy="false"]', { timeout: 60_000 });
    times.push(
      await page.evaluate(async () => {
        let longest = 0;
        let isRunning = true;
        let last = performance.now();
        const look = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (isRunning) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        const began = performance.now();
        document.querySelector<HTMLButtonElement>('.export-buttons .button-primary')?.click();
        while (document.querySelector('.export')) await new Promise((resolve) => setTimeout(resolve, 50));
        isRunning = false;
        return { frame: longest, whole: performance.now() - began };
      }),
    );
  }
  return times;
}
