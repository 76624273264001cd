import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { requireBrowser } from '../../find-browsers.ts';
import { quietChromium } from '../../launch-browser.ts';
import { memoryOf } from '../page-memory.ts';
import type { ContestantName } from './contestants/names.ts';
import { type BenchArticle, benchCorpus } from './corpus.ts';

export interface SearchMeasures {
  /** Milliseconds, bytes. */
  readonly build: number;
  readonly disk: number;
  readonly cold: number;
  readonly queries: readonly number[];
  readonly adds: readonly number[];
  readonly heap: number;
  readonly resident: number;
  readonly totals: readonly number[];
}

interface Bench {
  build(count: number): Promise<number>;
  coldAnswer(terms: readonly string[]): Promise<number>;
  search(queries: readonly (readonly string[])[]): Promise<readonly { ms: number; total: number }[]>;
  add(from: number): Promise<readonly number[]>;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['iife'], name: 'page' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the search bench was not built');
  return output.output[0].code;
}

/** Serves the page and the articles, 250 at a time. */
async function serve(articles: readonly BenchArticle[]) {
  const script = await bundle();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const from = /^\/articles\/(?<from>\d+)$/u.exec(pathname)?.groups?.from;
    if (from !== undefined) response.end(JSON.stringify(articles.slice(Number(from), Number(from) + 250)));
    else if (pathname === '/sqlite.wasm')
      response
        .setHeader('content-type', 'application/wasm')
        .end(readFileSync('node_modules/@journeyapps/wa-sqlite/dist/wa-sqlite-async.wasm'));
    else if (pathname === '/page.js') response.setHeader('content-type', 'text/javascript').end(script);
    else
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end('<!doctype html><meta charset=utf-8><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: `http://localhost:${address.port}`, close: () => server.close() };
}

const call = <Name extends keyof Bench>(page: Page, name: Name, ...args: Parameters<Bench[Name]>) =>
  page.evaluate(
    (method, values) => {
      const { bench } = globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> };
      return bench[method]?.(...values);
    },
    name,
    args as unknown[],
  ) as ReturnType<Bench[Name]>;

/** All steps for one contestant, in a profile of its own that goes afterwards. */
export async function measureContestant(
  name: ContestantName,
  size: number,
  queries: readonly (readonly string[])[],
): Promise<SearchMeasures> {
  const articles = [...benchCorpus(size + 40, 1)];
  const server = await serve(articles);
  const profile = mkdtempSync(join(tmpdir(), 'simpul-search-'));
  const launch = () =>
    puppeteer.launch({
      executablePath: requireBrowser('chromium'),
      args: quietChromium,
      userDataDir: profile,
      protocolTimeout: 3_600_000,
    });
  const address = `${server.origin}/?with=${name}`;
  let browser = await launch();
  try {
    let page = await browser.newPage();
    await page.goto(address);
    const took = await call(page, 'build', size);
    const disk = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await browser.close();
    browser = await launch();
    page = await browser.newPage();
    // What the browser itself does first is no part of it.
    await page.goto(`${server.origin}/articles/0`, { timeout: 300_000 });
    await page.goto(address, { timeout: 300_000 });
    const cold = await call(page, 'coldAnswer', queries[0] ?? []);
    await call(page, 'search', queries.slice(0, 5));
    const found = await call(page, 'search', queries);
    const adds = await call(page, 'add', size);
    return {
      build: took,
      disk,
      cold,
      queries: found.map(({ ms }) => ms),
      totals: found.map(({ total }) => total),
      adds,
      ...(await memoryOf(browser, page)),
    };
  } finally {
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
