/**
 * `npm run pictures`: the pictures for the stores, five in each language, 1280 by 800, from the built extension in
 * Chromium with our own sample reports. They are written to `.output/store/<language>/`: docs/store/README.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type LaunchedBrowser, launchWithSimpul } from '../../scripts/launch-browser.ts';
import type { LanguageCode } from '../../utils/analysis/types.ts';
import { fillLibrary } from '../browsers/filled-library.ts';
import { type PageServer, servePages } from '../browsers/page-server.ts';
import { storeBrief } from './store-briefs.ts';

const root = join(import.meta.dirname, '..', '..');
const size = { width: 1280, height: 800 } as const;
/** The day of the pictures, soon after what the sample reports tell. */
const today = Date.UTC(2025, 10, 12, 2);

const languages: readonly { readonly tag: string; readonly code: LanguageCode; readonly report: string }[] = [
  { tag: 'en', code: 'en', report: 'ministry-en.html' },
  { tag: 'id', code: 'id', report: 'wire-id.html' },
  { tag: 'zh-CN', code: 'zh', report: 'report-zh.html' },
];

const places = [
  { name: '2-timeline', hash: '#/timeline?shown=2025-07-15/2026-01-20', ready: '.timeline-entry' },
  { name: '3-dossier', hash: '#/dossier/organization%3Abpom', ready: '.partner' },
  { name: '4-ledger', hash: '#/ledger/CN%20ID', ready: '.step' },
  { name: '5-brief', hash: '#/brief/brief-1', ready: '.brief-sheet' },
] as const;

async function openOwnPage({ browser, extensionOrigin }: LaunchedBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.evaluateOnNewDocument((now: number) => {
    Date.now = () => now;
  }, today);
  await page.goto(`${extensionOrigin}/${path}`);
  return page;
}

/** The popup over the page that it read, as the browser shows it: the two are drawn each for itself and laid together. */
async function popupOverPage(launched: LaunchedBrowser, url: string, path: `${string}.png`): Promise<void> {
  const { browser, extensionId, extensionOrigin } = launched;
  const page = await browser.newPage();
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.goto(url);
  await page.bringToFront();
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('Simpul is not installed');
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((candidate) =>
    candidate.url().startsWith(`${extensionOrigin}/popup.html`),
  );
  const real = await target.asPage();
  await real.waitForSelector('main[aria-busy="false"]');
  const tabId = await real.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(query: object): Promise<readonly { readonly id: number }[]> } };
    };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1;
  });
  await real.close();
  await page.bringToFront();
  // The report moves aside, so that its headline can be read beside the popup.
  await page.addStyleTag({ content: 'html { padding-inline-end: 430px }' });
  const behind = await page.screenshot({ encoding: 'base64' });
  const popup = await browser.newPage();
  await popup.setViewport({ width: 420, height: 720, deviceScaleFactor: 1 });
  await popup.goto(`${extensionOrigin}/popup.html?tab=${tabId}`);
  await popup.waitForSelector('main[aria-busy="false"]');
  await together(browser, behind, await popup.screenshot({ encoding: 'base64' }), path);
  await popup.close();
  await page.close();
}

async function together(
  browser: Browser,
  behind: string,
  popup: string,
  path: `${string}.png`,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.setContent(`<!doctype html><title>Simpul</title><style>
    body { margin: 0; background: url(data:image/png;base64,${behind}) }
    img { position: absolute; inset: 16px 24px auto auto; border-radius: 8px; box-shadow: 0 8px 32px rgb(0 0 0 / 35%) }
  </style><img alt="" src="data:image/png;base64,${popup}">`);
  await page.waitForFunction(() => document.querySelector('img')?.complete);
  await page.screenshot({ path });
  await page.close();
}

async function drawIn({ tag, code, report }: (typeof languages)[number], pages: PageServer): Promise<void> {
  const folder = join(root, '.output', 'store', tag);
  mkdirSync(folder, { recursive: true });
  const launched = await launchWithSimpul('chromium', { headless: true, language: tag });
  const openLibrary = async (hash = '') => {
    const page = await openOwnPage(launched, `options.html${hash}`);
    await page.waitForSelector('main:not(:empty):not(:has(.library-waiting))');
    return page;
  };
  await fillLibrary({ openLibrary }, { invented: 0, briefs: [storeBrief(code)], queue: [] });
  await popupOverPage(launched, `${pages.origin}/${report}`, `${folder}/1-popup.png`);
  for (const { name, hash, ready } of places) {
    const page = await openLibrary(hash);
    await page.waitForSelector(ready);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}/${name}.png` });
    await page.close();
  }
  await launched.browser.close();
  console.log(folder);
}

const { status } = spawnSync('wxt build', { cwd: root, shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) process.exit(status ?? 1);
const pages = await servePages(join(root, 'tests', 'browsers', 'pages'));
for (const language of languages) await drawIn(language, pages);
await pages.close();
