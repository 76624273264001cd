/**
 * A process of its own: real Chromium with the built extension. The worker is stopped, then asked to read a page, as
 * when the reader presses the button after a while; printed as JSON, in milliseconds, medians of several starts.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { servePages } from '../../tests/browsers/page-server.ts';
import { launchWithSimpul } from '../launch-browser.ts';
import { stopWorker } from '../stop-worker.ts';
import { median } from './measure.ts';

const starts = 9;

/** The parts of Chrome's API that run inside the extension's page. */
interface Chrome {
  readonly runtime: {
    sendMessage(message: object): Promise<{ readonly answer?: { readonly ok: boolean } } | undefined>;
  };
  readonly tabs: { query(query: object): Promise<readonly { readonly id: number }[]> };
}

const pages = await servePages(join(import.meta.dirname, '..', '..', 'tests', 'browsers', 'pages'));
const { browser, extensionOrigin } = await launchWithSimpul('chromium', {
  headless: true,
  grantedHosts: [`${pages.origin}/*`],
});

/** Asks the worker for a reading of the tab, and says how long the answer took. */
const readTab = (page: Page, address: string): Promise<number> =>
  page.evaluate(async (url: string) => {
    const { runtime, tabs } = (globalThis as unknown as { readonly chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ url });
    const began = performance.now();
    const reply = await runtime.sendMessage({ to: 'background', call: 'readTab', args: [tab?.id] });
    const took = performance.now() - began;
    if (!reply?.answer?.ok) throw new Error(`the worker could not read ${url}: ${JSON.stringify(reply)}`);
    return took;
  }, address);

try {
  const address = `${pages.origin}/ministry-en.html`;
  const page = await browser.newPage();
  await page.goto(address);
  const library = await browser.newPage();
  await library.goto(`${extensionOrigin}/options.html`);
  const cold: number[] = [];
  const warm: number[] = [];
  for (let start = 0; start < starts; start++) {
    await stopWorker(library);
    cold.push(await readTab(library, address));
    warm.push(await readTab(library, address));
  }
  console.log(JSON.stringify({ cold: median(cold), warm: median(warm) }));
} finally {
  await browser.close();
  await pages.close();
}
