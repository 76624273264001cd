import { mkdtempSync, writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { requireBrowser } from '../../scripts/find-browsers.ts';
import { sampleDump } from '../unit/registry/dump.ts';
import { samplePackFile } from './sample-pack.ts';

/**
 * Draws every screen of the interface in every state into `.output/gallery/` and runs axe on each:
 * `node tests/gallery/pictures.ts [part of a name]`. For the eye of whoever changes the interface; no test.
 */
interface Screen {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** High contrast: the reader's own few colours. */
  readonly forced?: boolean;
  /** The window alone, not the whole page. */
  readonly window?: boolean;
  readonly act?: (page: Page) => Promise<void>;
}

const click = (selector: string) => async (page: Page) => {
  await (await page.waitForSelector(selector))?.click();
};
const standing = (selector: string) => async (page: Page) => {
  await page.waitForSelector(selector);
};
/** The dialogue of exports with a format chosen and its first lines there. */
const openExport = (format: string) => async (page: Page) => {
  await click('.export-line .button')(page);
  await page.waitForSelector('.export');
  await page.select('.export select', format);
  if (format !== 'pack') await page.waitForSelector('.export-lines[aria-busy="false"]');
};
const openSamplePack = async (page: Page) => {
  const field = await page.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(await samplePackFile());
  await page.waitForSelector('.pack');
};
/** A dump of the registry is looked through. */
const openRegistry = async (page: Page) => {
  const path = join(mkdtempSync(join(tmpdir(), 'simpul-gallery-')), 'v1.58-ror-data_schema_v2.json');
  writeFileSync(path, JSON.stringify(sampleDump));
  const field = await page.waitForSelector('.registry-file');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  await page.waitForSelector('.addresses-choices');
};
const popup = (name: string, query: string, more: Partial<Screen> = {}): Screen => ({
  name: `popup-${name}`,
  address: `?page=popup&${query}`,
  width: 420,
  height: 600,
  ...more,
});
const library = (name: string, query: string, hash: string, more: Partial<Screen> = {}): Screen => ({
  name: `library-${name}`,
  address: `?page=library&${query}${hash}`,
  width: 1200,
  height: 800,
  ...more,
});

/** Threads with long names in Indonesian and Chinese. */
const longThreads =
  '#/timeline?threads=organization:kemendiktisaintek,organization:bpom,organization:moh-cambodia,topic:pandemic-preparedness,country:CF';

const beside = (name: string, query: string, more: Partial<Screen> = {}): Screen => ({
  name,
  address: `?page=${name.split('-')[0]}&${query}`,
  width: 400,
  height: 640,
  ...more,
});

/** Chooses the first three articles of the list. */
const choosing = async (page: Page) => {
  await page.waitForSelector('.article-choice');
  for (const nth of [1, 2, 3]) await click(`.article:nth-of-type(${nth}) .article-choice`)(page);
};
const tagging = async (page: Page) => {
  await choosing(page);
  await click('.bulk-actions [aria-expanded]')(page);
};

/** An export of bookmarks with folders, of many sites. */
const listing = async (page: Page) => {
  await page.waitForSelector('.addresses-file input');
  await page.evaluate(() => {
    const link = (host: string, nth: number) =>
      `<DT><A HREF="https://${host}/berita/${nth}">Berita ${nth}</A>`;
    const sites = Array.from({ length: 14 }, (_, nth) => `warta-kesehatan-${nth}.example`);
    const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>Diplomasi kesehatan</H3><DL><p>
      ${sites.flatMap((host, nth) => Array.from({ length: 20 - nth }, (_, page) => link(host, page))).join('\n')}
      <DT><H3>中医药</H3><DL><p>${link('xinwen.example', 1)}${link('xinwen.example', 2)}</DL><p></DL><p>
      ${link('xinwen.example', 2)}<DT><A HREF="https://xinwen.example/">Beranda</A></DL>`;
    const input = document.querySelector<HTMLInputElement>('.addresses-file input');
    const files = new DataTransfer();
    files.items.add(new File([html], 'bookmarks.html', { type: 'text/html' }));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await click('.addresses-left summary')(page);
};

/** Results stand. */
const found = async (page: Page) => {
  await page.waitForSelector('.found');
};
/** Keeps the search that is asked under a name. */
const keep = async (page: Page, name: string) => {
  await found(page);
  await click('.search-keep')(page);
  const field = await page.waitForSelector('.saved-search-form input');
  await field?.evaluate((input) => (input as HTMLInputElement).select());
  await field?.type(name);
  await click('.saved-search-form .button')(page);
  await page.waitForFunction(
    (words) => document.querySelector('.saved-searches')?.textContent?.includes(words),
    {},
    name,
  );
};
/** Two searches are kept. */
const keeping = async (page: Page) => {
  await keep(page, 'Obat');
  await page.type('#search-field', ' country:CN');
  await keep(page, 'Obat tradisional Indonesia di pasar Tiongkok dan Timur Tengah');
};

const screens: readonly Screen[] = [
  beside('panel', 'state=id&locale=en'),
  beside('panel-zh-dark', 'state=zh&locale=zh-CN', { dark: true }),
  beside('panel-narrow', 'state=en&locale=id', { width: 320, act: click('.finding:nth-of-type(1)') }),
  beside('panel-not-called', 'state=none&locale=id'),
  beside('panel-forced', 'state=id&locale=en', { forced: true, act: click('.finding') }),
  beside('card', 'of=id&locale=en'),
  beside('card-zh-dark', 'of=zh&locale=zh-CN', { dark: true }),
  beside('card-correct', 'of=id&locale=id', { width: 320, act: click('[aria-expanded]') }),
  beside('card-unknown', 'of=en&locale=en&state=unknown'),
  beside('card-forced', 'of=id&locale=en', { forced: true }),
  popup('id', 'state=id&locale=id'),
  popup('id-dark', 'state=id&locale=id', { dark: true }),
  popup('event-open', 'state=id&locale=en', { act: click('.event-button') }),
  popup('entity-open', 'state=id&locale=en', { act: click('.entity') }),
  popup('zh', 'state=zh&locale=zh-CN'),
  popup('en-long', 'state=en&locale=en'),
  popup('saved', 'state=id&locale=en', { act: click('.button-primary') }),
  popup('filed', 'state=zh&locale=zh-CN', { act: click('.filing-desk input') }),
  popup('changed', 'state=changed&locale=en', { act: standing('.changed ins') }),
  popup('changed-zh-dark', 'state=changed&locale=zh-CN', { dark: true, act: standing('.changed ins') }),
  popup('stub', 'state=stub&locale=en'),
  popup('reading', 'state=reading&locale=en'),
  popup('failed', 'state=not-an-article&locale=en'),
  popup('failed-zh-dark', 'state=file-access&locale=zh-CN', { dark: true }),
  popup('forced', 'state=id&locale=en', { forced: true, act: click('.event-button') }),
  popup('narrow', 'state=en&locale=id', { width: 320 }),
  library('timeline', 'locale=en', '#/timeline'),
  library('timeline-dark', 'locale=id', '#/timeline?entity=organization:bpom', { dark: true }),
  library('timeline-zh', 'locale=zh-CN', '#/timeline?stage=signed', {
    act: click('.timeline-source button'),
  }),
  library('timeline-narrow', 'locale=id', '#/timeline', { width: 320 }),
  ...(['light', 'dark'] as const).flatMap((scheme) =>
    [1280, 800, 360].map((width) =>
      library(`search-${width}-${scheme}`, 'locale=en', '#/search?q=telemedicine+OR+obat', {
        width,
        dark: scheme === 'dark',
        act: found,
      }),
    ),
  ),
  library('search-id', 'locale=id', '#/search?q=nota+obat', { act: found }),
  library('search-zh', 'locale=zh-CN', '#/search?q=%E8%8D%AF', { act: found }),
  library('search-empty-id', 'locale=id', '#/search'),
  library('search-empty-zh', 'locale=zh-CN', '#/search', { width: 800 }),
  library('search-empty-narrow', 'locale=en', '#/search', { width: 360 }),
  library('search-full', 'locale=en&state=seed-600', '#/search?q=met+talks', {
    act: found,
    window: true,
    height: 1400,
  }),
  library('search-full-narrow', 'locale=id&state=seed-600', '#/search?q=vaksin', {
    width: 360,
    height: 1400,
    act: found,
    window: true,
  }),
  library('search-problems', 'locale=en', '#/search?q=contry:CN+stage:sign+obat', { act: found }),
  library('search-nothing', 'locale=id', '#/search?q=xyzzy', {}),
  library('search-completing', 'locale=en', '#/search?q=', {
    act: async (page) => {
      await page.waitForSelector('#search-field');
      await page.type('#search-field', 'jamu topic:');
      await page.waitForSelector('.combobox-choice');
    },
  }),
  library('search-kept', 'locale=en', '#/search?q=obat', { act: keeping }),
  library('search-kept-narrow', 'locale=zh-CN', '#/search?q=obat', { width: 360, act: keeping }),
  library('search-forced', 'locale=en', '#/search?q=telemedicine+OR+obat', { forced: true, act: found }),
  library('reading-at', 'locale=en', '#/reading/article-id?at=0-120'),
  library('data-index', 'locale=en', '#/data'),
  ...(['light', 'dark'] as const).flatMap((scheme) =>
    [1440, 768, 360].map((width) =>
      library(
        `threads-${width}-${scheme}`,
        'locale=en&state=seed-600',
        '#/timeline?shown=2025-01-01/2026-03-31',
        {
          width,
          height: 900,
          dark: scheme === 'dark',
        },
      ),
    ),
  ),
  library('threads-dense', 'locale=en&state=seed-600', '#/timeline', { width: 1440 }),
  library('threads-dense-narrow', 'locale=id&state=seed-600', '#/timeline', { width: 360 }),
  library('threads-one', 'locale=en', '#/timeline?stage=delivery', { width: 1440 }),
  library('threads-zh', 'locale=zh-CN&state=seed-600', '#/timeline?shown=2025-06-01/2025-12-31', {
    width: 1440,
    dark: true,
    act: click('.threads-buttons button:last-child'),
  }),
  library('threads-long', 'locale=id&state=seed-600', longThreads, { width: 768 }),
  library('threads-card', 'locale=en&state=seed-600', '#/timeline?shown=2025-06-01/2025-12-31', {
    width: 1440,
    act: async (page) => {
      await page.focus('.threads-plot');
      for (let steps = 0; steps < 4; steps++) await page.keyboard.press('ArrowDown');
    },
  }),
  library('threads-forced', 'locale=en&state=seed-600', '#/timeline?shown=2025-06-01/2025-12-31', {
    forced: true,
  }),
  library('nothing', 'locale=en', '#/timeline?text=smallpox'),
  library('empty', 'locale=en&state=empty', ''),
  library('empty-zh-dark', 'locale=zh-CN&state=empty', '', { dark: true }),
  library('articles', 'locale=en', '#/articles'),
  library('articles-dark', 'locale=id', '#/articles?collection=collection-meeting', { dark: true }),
  library('articles-zh', 'locale=zh-CN&state=seed-600', '#/articles', {
    width: 1280,
    window: true,
    act: choosing,
  }),
  library('articles-800', 'locale=id&state=seed-600', '#/articles?state=unread', {
    width: 800,
    height: 1000,
    window: true,
    act: tagging,
  }),
  library('articles-narrow', 'locale=en', '#/articles?collection=collection-long', {
    width: 360,
    act: click('.articles-filing summary'),
  }),
  library('articles-keys', 'locale=en', '#/articles', { act: click('.bulk-aside button') }),
  library('articles-forced', 'locale=en', '#/articles', { forced: true, act: choosing }),
  library('timeline-filed', 'locale=en', '#/timeline?tag=MoU'),
  library('reading-filed', 'locale=id', '#/reading/article-id', { act: click('.filing [aria-expanded]') }),
  library('removed', 'locale=en', '#/articles', { act: click('.article .button-plain') }),
  library('reading', 'locale=en', '#/reading/article-id?event=article-id-event-1', {
    act: click('.history summary'),
  }),
  library('reading-name', 'locale=id', '#/reading/article-id', {
    dark: true,
    act: click('.reading-aside .entity'),
  }),
  library('reading-zh', 'locale=zh-CN', '#/reading/article-zh'),
  library('reading-narrow', 'locale=en', '#/reading/article-en', { width: 320 }),
  library('not-found', 'locale=en', '#/reading/none'),
  library('timeline-forced', 'locale=en', '#/timeline', { forced: true }),
  library('ledger', 'locale=en', '#/ledger', { act: click('.act-source .button') }),
  library('ledger-zh-dark', 'locale=zh-CN', '#/ledger', { dark: true }),
  library('ledger-narrow', 'locale=id', '#/ledger', { width: 320 }),
  ...([1280, 800, 360] as const).flatMap((width) => [
    library(`dossier-${width}`, 'locale=en&state=seed-600', '#/dossier/organization:bpom', { width }),
    library(`country-${width}`, 'locale=id&state=seed-600', '#/dossier/place:cn', { width, dark: true }),
    library(`pair-${width}`, 'locale=zh-CN&state=seed-600', '#/pair/CN%20ID', { width }),
    library(`topic-${width}`, 'locale=en&state=seed-600', '#/topic/vaccines', { width, dark: true }),
    library(`overview-${width}`, 'locale=en&state=seed-600', '#/overview', { width }),
  ]),
  library('overview-id-dark', 'locale=id&state=seed-600', '#/overview', { width: 1280, dark: true }),
  library('overview-zh', 'locale=zh-CN&state=seed-600', '#/overview', { width: 1280 }),
  library('overview-small', 'locale=en', '#/overview', { width: 1280 }),
  library('overview-empty', 'locale=en&state=empty', '#/overview', { width: 1280 }),
  library('overview-forced', 'locale=en', '#/overview', { forced: true }),
  library('dossier-few', 'locale=en', '#/dossier/organization:bpom', { width: 1280 }),
  library('dossier-person', 'locale=en', '#/dossier/person:taruna-ikrar', { width: 1280 }),
  library('dossier-one', 'locale=zh-CN', '#/dossier/organization:nmpa', { width: 1280, dark: true }),
  library('dossier-long', 'locale=id&state=seed-600', '#/dossier/organization:kemendiktisaintek', {
    width: 800,
  }),
  library('dossier-none', 'locale=en', '#/dossier/organization:nobody-knows', { width: 1280 }),
  library('dossier-forced', 'locale=en&state=seed-600', '#/dossier/organization:bpom', { forced: true }),
  library('notes', 'locale=en', '#/notes'),
  library('notes-dark', 'locale=id', '#/notes', { dark: true, act: click('.note [aria-expanded]') }),
  library('notes-narrow-zh', 'locale=zh-CN', '#/notes', { width: 320, act: click('.note [aria-expanded]') }),
  library('notes-forced', 'locale=en', '#/notes', { forced: true, act: click('.note [aria-expanded]') }),
  library('reading-notes', 'locale=en', '#/reading/article-id'),
  popup('watched', 'state=watched&locale=en', { act: click('.entity') }),
  popup('correct', 'state=watched&locale=id', {
    act: async (page) => {
      await click('.entity')(page);
      await click('.entity-actions button[aria-expanded]')(page);
    },
  }),
  library('briefs', 'locale=en', '#/briefs'),
  library('briefs-none-id', 'locale=id&state=empty', '#/briefs', { dark: true }),
  library('brief', 'locale=en', '#/brief/brief-1', { width: 1280 }),
  library('brief-800-id', 'locale=id', '#/brief/brief-1', { width: 800 }),
  library('brief-narrow-zh-dark', 'locale=zh-CN', '#/brief/brief-1', { width: 360, dark: true }),
  library('brief-dark', 'locale=zh-CN', '#/brief/brief-1', { width: 1280, dark: true }),
  library('brief-empty', 'locale=id', '#/brief/brief-2', { width: 1280 }),
  library('brief-forced', 'locale=en', '#/brief/brief-1', { width: 1280, forced: true }),
  library('brief-add', 'locale=en', '#/timeline?entity=organization:bpom', {
    width: 1280,
    act: click('.timeline-entry .add-to-brief .button'),
  }),
  library('export', 'locale=en', '#/timeline', { width: 1280, act: openExport('csv-events') }),
  library('export-graphml-zh-dark', 'locale=zh-CN', '#/timeline', { dark: true, act: openExport('graphml') }),
  library('export-pack-id', 'locale=id', '#/articles', { width: 800, height: 900, act: openExport('pack') }),
  library('export-narrow', 'locale=id', '#/timeline', { width: 360, height: 800, act: openExport('ris') }),
  library('export-forced', 'locale=en', '#/timeline', { forced: true, act: openExport('icalendar') }),
  library('pack-arrival', 'locale=en', '#/data', { act: openSamplePack }),
  library('pack-arrival-zh-dark', 'locale=zh-CN', '#/data', { width: 360, dark: true, act: openSamplePack }),
  library('pack-taken-id', 'locale=id', '#/data', {
    act: async (page) => {
      await openSamplePack(page);
      await click('.pack .button-primary')(page);
      await page.waitForSelector('.packs-taken');
    },
  }),
  library('data', 'locale=id', '#/data'),
  library('data-registry', 'locale=en', '#/data', { act: openRegistry }),
  library('data-registry-zh-dark', 'locale=zh-CN', '#/data', { width: 360, dark: true, act: openRegistry }),
  library('data-queue', 'locale=en&state=queue', '#/data', { act: click('details.queue-part summary') }),
  library('data-queue-zh-dark', 'locale=zh-CN&state=queue', '#/data', { dark: true }),
  library('data-preview', 'locale=id', '#/data', { act: listing }),
  library('data-preview-narrow', 'locale=en', '#/data', { width: 360, act: listing }),
  library('settings', 'locale=en', '#/settings'),
  library('settings-id-dark', 'locale=id', '#/settings', { dark: true }),
  library('settings-zh', 'locale=zh-CN&state=rereading', '#/settings'),
  library('settings-narrow', 'locale=id&state=rereading', '#/settings', { width: 320 }),
  library('settings-plain', 'locale=en&state=plain', '#/settings'),
  library('settings-inks', 'locale=zh-CN', '#/settings', {
    dark: true,
    act: click('.settings-inks summary'),
  }),
  library('reminder', 'locale=en&state=reminder', '#/timeline', { window: true }),
  library('settings-own', 'locale=en', '#/settings', {
    act: async (page) => {
      await page.locator('::-p-text(Add a name of your own)').click();
      await page.locator('::-p-text(words)').click();
    },
  }),
  library('settings-edit', 'locale=zh-CN', '#/settings', {
    dark: true,
    act: click('.settings-item-actions button[aria-expanded]'),
  }),
  library('settings-forced', 'locale=en', '#/settings', { forced: true }),
  library('reading-correct', 'locale=en', '#/reading/article-id', {
    act: async (page) => {
      await click('.reading-aside .entity')(page);
      await click('.entity-actions button[aria-expanded]')(page);
    },
  }),
];

const output = '.output/gallery';
await mkdir(output, { recursive: true });
const server = await createServer({
  root: 'tests/gallery',
  publicDir: `${process.cwd()}/public`,
  configFile: false,
  logLevel: 'error',
  cacheDir: '../../.output/gallery-cache',
  plugins: [preact()],
  resolve: { alias: { 'wxt/browser': `${process.cwd()}/tests/gallery/browser-stub.ts` } },
  server: { port: 0, fs: { allow: [process.cwd()] } },
});
await server.listen();
const origin = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const wanted = process.argv[2] ?? '';
for (const screen of screens.filter(({ name }) => name.includes(wanted))) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`${screen.name}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`${screen.name}: ${message.text()}`);
  });
  await page.setViewport({ width: screen.width, height: screen.height ?? 600, deviceScaleFactor: 1.5 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: screen.dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: screen.forced ? 'active' : 'none' },
  ]);
  await page.goto(`${origin}${screen.address}`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('main:not(:empty):not(:has(.library-waiting))', { timeout: 120_000 });
  await screen.act?.(page);
  await new Promise((resolve) => setTimeout(resolve, 150));
  // Bars that stick would stand in the middle of a picture of the whole page.
  const whole =
    !screen.window && screen.name !== 'library-removed' && !screen.name.startsWith('library-threads');
  if (whole) {
    await page.addStyleTag({
      content:
        '.masthead, .popup-foot, .reading-aside, .bulk, .articles-shelf { position: static !important; max-height: none !important }',
    });
  }
  await page.screenshot({
    path: `${output}/${screen.name}.png`,
    fullPage: whole,
  });
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    // @ts-expect-error axe puts itself into the page
    const { violations } = await window.axe.run();
    return violations.map(
      (fault: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        `${fault.id}: ${fault.nodes
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
          .slice(0, 3)
          .join('\n    ')}`,
    );
  });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(`${screen.name}: ${faults.length} faults${overflow > 0 ? `, ${overflow} px too wide` : ''}`);
  for (const fault of faults) console.log(`  ${fault}`);
  await page.close();
}
await browser.close();
await server.close();
