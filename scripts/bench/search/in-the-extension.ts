import type { Page } from 'puppeteer-core';
import { launchWithSimpul } from '../../launch-browser.ts';
import { fillProfile } from '../library/fill.ts';
import { timeSaves } from '../library/saves.ts';
import { memoryOf } from '../page-memory.ts';

/** Single values, in milliseconds or bytes. */
export interface PageMeasures {
  /** From opening the library until every article is in the index. */
  readonly build: number;
  /** From the start of a navigation until the first results of a query stand. */
  readonly first: readonly number[];
  /** From asking until the first results of a query stand, best first. */
  readonly queries: readonly number[];
  /** From asking until all that it finds is known: for phrases every text that may have it has been read. */
  readonly whole: readonly number[];
  /** The longest time between two frames while each query was answered. */
  readonly frames: readonly number[];
  /** Storing an article while the search page stands open and the index follows. */
  readonly saves: readonly number[];
  readonly heap: number;
  readonly resident: number;
}

const queries = [
  'vaccine',
  'indonesia',
  'indonesia china',
  'kesehatan',
  'hepatitis b',
  '印尼',
  '中国人民共和国',
  '"ministry of health"',
  'ministry of health',
  'salmonella OR kolera',
  'kerja sama -vaksin',
  'vaks*',
  'country:CN stage:signed',
  'entity:WHO after:2025',
  'talks lang:en after:2025-06 before:2026',
  '卫生 合作',
  'nebulizer in:title',
  'tuberculosis in:event',
  'prasetya',
  '"nota kesepahaman"',
];

/** Asks each query in turn in the open search page. */
const timeQueries = (
  page: Page,
): Promise<readonly { readonly ms: number; readonly whole: number; readonly frame: number }[]> =>
  page.evaluate(async (all) => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const times: { ms: number; whole: number; frame: number }[] = [];
    const main = () => document.querySelector<HTMLElement>('.search-main');
    const hasBegun = (query: string) =>
      main()?.dataset.begun === query &&
      document.querySelector('.found-list li, .search-main .no-match') !== null;
    for (const query of [...all, ...all]) {
      let last = await frame();
      let longest = 0;
      const began = performance.now();
      let ms = 0;
      location.hash = `#/search?${new URLSearchParams({ q: query })}`;
      while (main()?.dataset.answers !== query && performance.now() < began + 20_000) {
        const now = await frame();
        longest = Math.max(longest, now - last);
        last = now;
        if (ms === 0 && hasBegun(query)) ms = performance.now() - began;
      }
      const whole = performance.now() - began;
      while (!hasBegun(query)) await frame();
      times.push({ ms: ms || performance.now() - began, whole, frame: longest });
      for (const until = performance.now() + 300; performance.now() < until; ) await frame();
    }
    // The first round only reads the index from disk.
    return times.slice(all.length);
  }, queries);

/** The built extension on an invented library: the index is built, asked and followed as a reader meets it. */
export async function measureInTheExtension(articles: number): Promise<PageMeasures> {
  const { folder } = await fillProfile(articles);
  const { browser, extensionOrigin } = await launchWithSimpul('chromium', {
    headless: true,
    profile: folder,
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${extensionOrigin}/options.html#/data`);
  const began = performance.now();
  const ask = (call: string) =>
    page.evaluate(async (name) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      const reply = await chrome.runtime.sendMessage({ to: 'librarian', call: name, args: [] });
      return reply as { answer?: { ok?: boolean; value?: { behind: number } } };
    }, call);
  await ask('rebuildIndex');
  for (;;) {
    const reply = await ask('catchUpIndex');
    if (reply.answer?.ok !== true) throw new Error(JSON.stringify(reply));
    if ((reply.answer.value?.behind ?? 0) === 0) break;
  }
  const build = performance.now() - began;
  await page.close();
  const first: number[] = [];
  for (let run = 0; run < 5; run++) {
    const fresh = await browser.newPage();
    await fresh.goto(`${extensionOrigin}/options.html#/search?q=${encodeURIComponent(queries[run] ?? '')}`);
    await fresh.waitForSelector('.found, .search-main .no-match', { timeout: 60_000 });
    first.push(await fresh.evaluate(() => performance.now()));
    await fresh.close();
  }
  const search = await browser.newPage();
  await search.setViewport({ width: 1280, height: 900 });
  await search.goto(`${extensionOrigin}/options.html#/search?q=vaccine`);
  await search.waitForSelector('.found, .search-main .no-match', { timeout: 60_000 });
  const times = await timeQueries(search);
  const saves = await timeSaves(search, null);
  const memory = await memoryOf(browser, search);
  await browser.close();
  return {
    build,
    first,
    queries: times.map(({ ms }) => ms),
    whole: times.map(({ whole }) => whole),
    frames: times.map(({ frame }) => frame),
    saves: saves.map(({ save }) => save),
    ...memory,
  };
}
