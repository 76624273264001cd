import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryRows } from '../../../utils/library/export/library-file.ts';
import { launchWithSimpul } from '../../launch-browser.ts';
import { plainOutline, putRows } from '../../put-rows.ts';
import { readKnowledge } from '../../read-knowledge.ts';
import { seededLibrary } from '../../seed/library.ts';

export const seedEnd = Date.UTC(2026, 10, 1, 12);

export interface Profile {
  readonly folder: string;
  readonly articles: number;
}

/** A browser profile whose library holds an invented library of a size; made when it is not there yet. */
export async function fillProfile(articles: number): Promise<Profile> {
  const folder = join(import.meta.dirname, '../../../.output/bench-library', String(articles));
  const mark = join(folder, 'filled');
  if (existsSync(mark)) return { folder, articles };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { browser, extensionOrigin } = await launchWithSimpul('chromium', {
    headless: true,
    profile: folder,
  });
  const page = await browser.newPage();
  // Opening it makes the tables.
  await page.goto(`${extensionOrigin}/options.html#/notes`);
  await page.waitForSelector('main:not(:empty):not(:has(.library-waiting))');
  await page.goto(`${extensionOrigin}/icon/icon.svg`);
  let batch: LibraryRows[] = [];
  let revision = 0;
  const put = async () => {
    const all = <Name extends keyof LibraryRows>(name: Name) => batch.flatMap((rows) => [...rows[name]]);
    const outlines = batch.flatMap(({ articles: own, events }) =>
      own.map((article) => plainOutline(article, events, ++revision)),
    );
    await putRows(page, {
      articles: all('articles'),
      contents: all('contents'),
      events: all('events'),
      entities: all('entities'),
      outlines,
    });
    batch = [];
  };
  const hashText = (text: string) => createHash('sha256').update(text).digest('hex');
  for (const rows of seededLibrary(readKnowledge(), { articles, seed: 1, until: seedEnd, hashText })) {
    batch.push(rows);
    if (batch.length === 400) await put();
  }
  await put();
  // As it is for a reader who opened the library before: packed.
  await page.goto(`${extensionOrigin}/options.html#/data`);
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ to: 'librarian', call: 'packOutlines', args: [] });
  });
  await browser.close();
  writeFileSync(mark, '');
  return { folder, articles };
}
