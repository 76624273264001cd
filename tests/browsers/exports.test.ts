import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import Graph from 'graphology';
import { parse as parseGraph } from 'graphology-graphml';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './axe-faults.ts';
import { caughtText } from './caught-download.ts';
import { storedRows, waitForRows, waitForText } from './library-rows.ts';
import { type PageServer, servePages } from './page-server.ts';
import { openSimpul, type Simpul } from './simpul.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, 'pages'));
});
afterAll(() => pages.close());

const reports = ['wire-id.html', 'report-zh.html', 'ministry-en.html'] as const;

async function fill(simpul: Simpul, library: Page, names: readonly string[]): Promise<void> {
  for (const report of names) {
    const page = await simpul.openPage(`${pages.origin}/${report}`);
    await simpul.chooseMenu(page, { id: 'menuSavePage' });
    await waitForRows(library, 'articles', (rows) => rows.some(({ url }) => url.endsWith(report)));
    await page.close();
  }
}

/** Opens the dialogue of exports of a page of the library. */
async function openExport(page: Page, button = '.export-line button'): Promise<void> {
  await page.bringToFront();
  await (await page.waitForSelector(button))?.click();
  await page.waitForSelector('.export[open] .export-lines[aria-busy="false"]');
}

/** What the dialogue hands over in a format; it closes behind it. */
async function taken(page: Page, format: string): Promise<{ readonly name: string; readonly text: string }> {
  await openExport(page);
  await page.select('.export select', format);
  const file = await caughtText(page, () => page.click('.export-buttons .button-primary'));
  await page.waitForFunction(() => document.querySelector('.export') === null);
  return file;
}

describe.each(['chromium', 'firefox'] as const)('exports in %s', (name) => {
  let simpul: Simpul;
  let library: Page;
  let timeline: Page;
  const living = async <Table extends 'articles' | 'events'>(table: Table) =>
    (await storedRows(library, table)).filter(({ deletedAt }) => deletedAt === null);

  beforeAll(async () => {
    simpul = await openSimpul(name);
    library = await simpul.openLibrary();
    await fill(simpul, library, reports);
    timeline = await simpul.openLibrary('#/timeline');
  });
  afterAll(() => simpul?.close());

  test('the dialogue shows the first lines and the name of the file, and gives the focus back', async () => {
    await openExport(timeline);
    const lines = await timeline.$eval('.export-lines', (element) => element.textContent ?? '');
    expect(lines.split('\n')[0]).toMatch(/^event_id,date_edtf,/u);
    expect(await timeline.$eval('.export-file', (file) => file.textContent)).toMatch(
      /^simpul-events-\d{4}-\d{2}-\d{2}\.csv$/u,
    );
    expect(await faultsOf(timeline)).toEqual([]);
    await timeline.keyboard.press('Escape');
    await timeline.waitForFunction(() => document.querySelector('.export') === null);
    expect(await timeline.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe(
      'dialog',
    );
  });

  test('CSV: one row an act, with the sentences that are stored', async () => {
    const { name: file, text } = await taken(timeline, 'csv-events');
    expect(file).toMatch(/\.csv$/u);
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const events = await living('events');
    expect(data.length).toBe(new Set(events.map(({ sameAs }) => sameAs)).size);
    const quotes = new Set(events.map(({ quote }) => quote));
    expect(data.map(({ quote = '' }) => quote).filter((quote) => !quotes.has(quote))).toEqual([]);
  });

  test.each(['ris', 'bibtex', 'csl-json'])('%s: every article under its address', async (format) => {
    const { text } = await taken(timeline, format);
    const urls =
      format === 'bibtex'
        ? parseBibtex(text).entries.map(({ fields }) => fields.url)
        : (
            plugins.input.chain(format === 'ris' ? text : JSON.parse(text), {}) as readonly {
              readonly URL: string;
            }[]
          ).map((item) => item.URL);
    expect(urls.toSorted()).toEqual((await living('articles')).map(({ url }) => url).toSorted());
  });

  test('GraphML, PLOVER, TimelineJS and iCalendar are what they say', async () => {
    const events = await living('events');
    const graph = parseGraph(Graph, (await taken(timeline, 'graphml')).text);
    const parties = events.filter(({ modality }) => modality !== 'negated').flatMap((event) => event.parties);
    expect(graph.nodes().toSorted()).toEqual([...new Set(parties)].toSorted());
    const lines = (await taken(timeline, 'plover')).text.trim().split('\n');
    const sectors = lines.flatMap((line) =>
      JSON.parse(line).source.map(({ sector }: { sector?: string }) => sector),
    );
    // The kinds of organisations come from the packaged table.
    expect(sectors.filter(Boolean).length).toBeGreaterThan(0);
    const slides = JSON.parse((await taken(timeline, 'timelinejs')).text).events;
    expect(slides.length).toBe(new Set(events.map(({ sameAs }) => sameAs)).size);
    const calendar = new ICAL.Component(ICAL.parse((await taken(timeline, 'icalendar')).text));
    expect(calendar.name).toBe('vcalendar');
  });

  test('names are written in the language that was chosen', async () => {
    await openExport(timeline);
    await timeline.select('.export-fields .field:nth-child(2) select', 'zh');
    await timeline.waitForFunction(() =>
      /[\u4e00-\u9fff]/u.test(document.querySelector('.export-lines')?.textContent ?? ''),
    );
    await timeline.keyboard.press('Escape');
    await timeline.waitForFunction(() => document.querySelector('.export') === null);
  });

  test('of chosen articles only those', async () => {
    const page = await simpul.openLibrary('#/articles');
    await page.waitForSelector('.article input[type="checkbox"]');
    await page.click('.article input[type="checkbox"]');
    await openExport(page, '.bulk-actions button[aria-haspopup="dialog"]');
    await page.select('.export select', 'csv-articles');
    const { text } = await caughtText(page, () => page.click('.export-buttons .button-primary'));
    expect(Papa.parse(text, { header: true, skipEmptyLines: true }).data).toHaveLength(1);
    await page.close();
  });

  test('a pack goes from one library to another beside what is there, and is taken back', async () => {
    await timeline.bringToFront();
    await (await timeline.waitForSelector('.export-line button'))?.click();
    await timeline.waitForSelector('.export[open]');
    await timeline.select('.export select', 'pack');
    await timeline.waitForSelector('.export-pack input');
    await timeline.type('.export-pack input', 'Ani');
    const { name: fileName, text } = await caughtText(timeline, () =>
      timeline.click('.export-buttons .button-primary'),
    );
    expect(fileName).toMatch(/^simpul-pack-\d{4}-\d{2}-\d{2}\.json$/u);
    const pack = JSON.parse(text);
    expect(pack).toMatchObject({ format: 'simpul-pack', sender: 'Ani', hasTexts: false });
    const path = join(mkdtempSync(join(tmpdir(), 'simpul-pack-')), fileName);
    writeFileSync(path, text);

    const other = await openSimpul(name);
    try {
      const theirs = await other.openLibrary();
      await fill(other, theirs, ['report-zh.html']);
      const own = await storedRows(theirs, 'articles');
      const page = await other.openLibrary('#/data');
      await page.bringToFront();
      const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
      await page.waitForSelector('.pack');
      await waitForText(page, 'Share pack from Ani');
      await waitForText(page, 'You have already: 1 article.');
      expect(await faultsOf(page)).toEqual([]);
      expect(await storedRows(theirs, 'articles')).toEqual(own);
      await page.click('.pack .button-primary');
      await waitForRows(theirs, 'articles', (rows) => rows.length === reports.length);
      expect(await storedRows(theirs, 'articles')).toEqual(expect.arrayContaining([...own]));
      await page.waitForSelector('.packs-taken button');

      // Of a text that came as an excerpt, the reader is told.
      const brought = (await storedRows(theirs, 'articles')).find(({ quality }) =>
        quality.signs.includes('excerpt'),
      );
      const reading = await other.openLibrary(`#/reading/${brought?.id}`);
      await waitForText(reading, 'Only the quoted sentences came with the pack.');
      await reading.close();

      await page.click('.packs-taken button');
      await waitForRows(theirs, 'articles', (rows) => rows.length === 1);
      expect(await storedRows(theirs, 'articles')).toEqual(own);
      await page.close();
    } finally {
      await other.close();
    }
  });

  test('a hostile pack is refused with the place of the fault, and changes nothing', async () => {
    const before = await storedRows(library, 'articles');
    const path = join(mkdtempSync(join(tmpdir(), 'simpul-pack-')), 'hostile.json');
    writeFileSync(
      path,
      '{"format":"simpul-pack","version":1,"id":"x","madeAt":1,"sender":"","note":"","hasTexts":true,"articles":[{"id":1}]}',
    );
    const page = await simpul.openLibrary('#/data');
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await page.waitForSelector('.status-detail');
    expect(await page.$eval('.status-detail', (detail) => detail.textContent)).toMatch(/articles\.0/u);
    expect(await page.$('.pack')).toBeNull();
    expect(await storedRows(library, 'articles')).toEqual(before);
    await page.close();
  });
});
