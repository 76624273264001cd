/**
 * A process of its own: real Chromium with the built extension. The toolbar button is pressed over an article of two
 * thousand words until its summary is painted in the popup, with the worker running and with the worker stopped;
 * printed as JSON, in milliseconds, medians of several presses.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchWithSimpul } from '../launch-browser.ts';
import { stopWorker } from '../stop-worker.ts';
import { median } from './measure.ts';

const presses = 9;
const words = 2_000;

/** An English article of some length, of the paragraphs of our report. */
function articlePage(): string {
  const report = readFileSync(join(import.meta.dirname, '../../tests/bench/report-en.txt'), 'utf8');
  const [title = '', ...paragraphs] = report.split(/\n+/u).filter((line) => line.trim() !== '');
  const body: string[] = [];
  for (let at = 0, count = 0; count < words; at++) {
    const paragraph = paragraphs[at % paragraphs.length] ?? '';
    // The same words twice would be one event with two pieces of evidence, and less work.
    body.push(`<p>In part ${at + 1} of the talks: ${paragraph}</p>`);
    count += paragraph.split(/\s+/u).length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="article:published_time" content="2026-03-05T08:00:00+07:00"></head>
    <body><article><h1>${title}</h1>${body.join('\n')}</article></body></html>`;
}

const settled = 'main[aria-busy="false"] .summary-frame';

/** Presses the button over a page, and says when the largest text of the popup, its summary, was painted. */
async function press(browser: Browser, page: Page, origin: string): Promise<number> {
  await page.bringToFront();
  const extension = (await browser.extensions()).values().next().value;
  if (!extension) throw new Error('the extension is not installed');
  const clicked = Date.now();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((candidate) =>
    candidate.url().startsWith(`${origin}/popup.html`),
  );
  const popup = await target.asPage();
  await popup.waitForSelector(settled);
  const painted = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          if (last) resolve(performance.timeOrigin + last.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await popup.close();
  return painted - clicked;
}

const html = articlePage();
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { browser, extensionOrigin } = await launchWithSimpul('chromium', { headless: true });
try {
  const library = await browser.newPage();
  await library.goto(`${extensionOrigin}/options.html`);
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await press(browser, page, extensionOrigin);
  const [warm, cold]: [number[], number[]] = [[], []];
  for (let at = 0; at < presses; at++) {
    warm.push(await press(browser, page, extensionOrigin));
    await stopWorker(library);
    cold.push(await press(browser, page, extensionOrigin));
  }
  console.log(JSON.stringify({ warm: median(warm), cold: median(cold) }));
} finally {
  await browser.close();
  server.close();
}
