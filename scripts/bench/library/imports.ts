import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import type { ElementHandle } from 'puppeteer-core';
import { launchWithSimpul } from '../../launch-browser.ts';

const root = join(import.meta.dirname, '../../..');

/** A backup of an invented library of a size; made when it is not there yet. */
function backupOf(articles: number): string {
  const folder = join(root, '.output/bench-library');
  const file = join(folder, `backup-${articles}.json`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file))
    execFileSync(process.execPath, [
      join(root, 'scripts/seed.ts'),
      ...['--articles', String(articles), '--out', file],
    ]);
  return file;
}

/**
 * Takes a whole backup in, in an empty library whose data page stands open. @returns the longest time for which the page
 * drew nothing, and the time that it took as a whole, in milliseconds.
 */
export async function timeImport(
  articles: number,
): Promise<{ readonly frame: number; readonly whole: number }> {
  const file = backupOf(articles);
  const { browser, extensionOrigin } = await launchWithSimpul('chromium', { headless: true });
  const page = await browser.newPage();
  await page.goto(`${extensionOrigin}/options.html#/data`);
  const input = (await page.waitForSelector('.data-file input')) as ElementHandle<HTMLInputElement>;
  await page.evaluate(() => {
    const state = { longest: 0, last: performance.now(), began: performance.now() };
    const look = () => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(globalThis, { importState: state });
  });
  await input.uploadFile(file);
  const look = () =>
    page.evaluate(() => {
      const { longest, began } = (
        globalThis as unknown as { importState: { longest: number; began: number } }
      ).importState;
      const isBusy = document.querySelector<HTMLInputElement>('.data-file input')?.disabled === true;
      return { frame: longest, whole: performance.now() - began, isBusy };
    });
  let seen = await look();
  while (!seen.isBusy) seen = await look();
  while (seen.isBusy) {
    await rest(200);
    seen = await look();
  }
  await browser.close();
  return seen;
}
