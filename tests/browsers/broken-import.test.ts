import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type LaunchedBrowser, launchWithSimpul } from '../../scripts/launch-browser.ts';
import { readKnowledge } from '../../scripts/read-knowledge.ts';
import { seededLibrary } from '../../scripts/seed/library.ts';
import { formatName, formatVersion } from '../../utils/library/export/library-file.ts';
import { type LibraryRows, noRows } from '../../utils/library/export/library-rows.ts';
import { storedRows, textOf, waitForRows, waitForText } from './library-rows.ts';

const amount = 700;
const folder = mkdtempSync(join(tmpdir(), 'simpul-import-'));
const backup = join(folder, 'cadangan.json');

/** A backup that is long to take in. */
function writeBackup(): void {
  const batches = [
    ...seededLibrary(readKnowledge(), { articles: amount, seed: 7, until: Date.UTC(2026, 2, 12) }),
  ].map((rows): LibraryRows => ({ ...noRows, ...rows }));
  const file = {
    format: formatName,
    version: formatVersion,
    ...noRows,
    articles: batches.flatMap((rows) => rows.articles),
    contents: batches.flatMap((rows) => rows.contents),
    events: batches.flatMap((rows) => rows.events),
    entities: batches.flatMap((rows) => rows.entities),
  };
  writeFileSync(backup, JSON.stringify(file));
}

const open = async ({ browser, extensionOrigin }: LaunchedBrowser, hash: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(`${extensionOrigin}/options.html${hash}`);
  await page.waitForSelector('main:not(:empty):not(:has(.library-waiting))');
  return page;
};
const choose = async (page: Page) => {
  const input = (await page.waitForSelector('.data-file input')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(backup);
};

test('a browser closed in mid-import leaves whole articles, says how far it came, and the same file goes on', async () => {
  writeBackup();
  const profile = mkdtempSync(join(tmpdir(), 'simpul-profile-'));
  const first = await launchWithSimpul('chromium', { headless: true, profile });
  const importing = await open(first, '#/data');
  await choose(importing);
  await waitForRows(importing, 'articles', (rows) => rows.length >= 100);
  // Not asked, not told: as when the machine goes off.
  const gone = new Promise((resolve) => first.browser.process()?.once('exit', resolve));
  first.browser.process()?.kill('SIGKILL');
  await gone;

  const second = await launchWithSimpul('chromium', { headless: true, profile });
  try {
    const library = await open(second, '#/articles');
    const articles = await storedRows(library, 'articles');
    expect(articles.length).toBeGreaterThan(0);
    expect(articles.length).toBeLessThan(amount);
    const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();
    expect(idsOf(await storedRows(library, 'contents'))).toEqual(idsOf(articles));
    const known = new Set(articles.map(({ id }) => id));
    const events = await storedRows(library, 'events');
    expect(events.filter(({ articleId }) => !known.has(articleId))).toEqual([]);

    await library.waitForSelector('.unfinished-import');
    const words = await textOf(library, '.unfinished-import');
    expect(words).toMatch(/The import of cadangan\.json was broken off: [\d,]+ of its 700 articles/u);
    expect(words).toContain('Choose the same file again');
    const other = await open(second, '#/data');
    await choose(other);
    await waitForRows(other, 'articles', (rows) => rows.length === amount);
    await waitForText(other, 'Import finished: ');
    const remembered = await other.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } }
      ).chrome.storage.local.get('import'),
    );
    expect(remembered).toEqual({});
  } finally {
    await second.browser.close();
  }
}, 120_000);
