import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { sampleDump } from '../unit/registry/dump.ts';

/** A view of the library in one state, as `fillLibrary` fills it. */
export interface View {
  readonly name: string;
  readonly hash: string;
  /** Stands when the view does. */
  readonly ready: string;
  /** What the reader does to bring it into this state. */
  readonly act?: (page: Page) => Promise<void>;
}

/** By the page itself: what is pressed may lie outside the window. */
const press = async (page: Page, selector: string): Promise<void> => {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
};
const pressing =
  (selector: string, then: string) =>
  async (page: Page): Promise<void> => {
    await press(page, selector);
    await page.waitForSelector(then);
  };
const giving =
  (selector: string, name: string, text: string, then: string) =>
  async (page: Page): Promise<void> => {
    const path = join(mkdtempSync(join(tmpdir(), 'simpul-view-')), name);
    writeFileSync(path, text);
    await ((await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await page.waitForSelector(then);
  };

const addresses = Array.from({ length: 30 }, (_, nth) => `https://warta-${nth % 12}.example/berita/${nth}`);

export const views: readonly View[] = [
  { name: 'overview', hash: '#/overview', ready: '.new-article' },
  { name: 'timeline', hash: '#/timeline', ready: '.timeline-entry' },
  {
    name: 'timeline with all filters, threads to choose and a sentence',
    hash: '#/timeline?entity=organization:bpom',
    ready: '.timeline-entry',
    act: async (page) => {
      await press(page, '.filter-more summary');
      await press(page, '.threads-buttons button:last-child');
      await press(page, '.timeline-source button');
      await page.waitForSelector('blockquote');
    },
  },
  { name: 'timeline without a match', hash: '#/timeline?text=unwritten', ready: '.no-match' },
  {
    name: 'choice of a brief',
    hash: '#/timeline?entity=organization:bpom',
    ready: '.timeline-entry',
    act: pressing('.timeline-entry .add-to-brief .button', '.add-to-brief-choice'),
  },
  {
    name: 'export',
    hash: '#/timeline',
    ready: '.timeline-entry',
    act: pressing('.export-line .button', '.export'),
  },
  { name: 'articles', hash: '#/articles', ready: '.article' },
  {
    name: 'collection with a long name, some chosen',
    hash: '#/articles?collection=collection-long',
    ready: '.article-choice',
    act: pressing('.article-choice', '.bulk-active'),
  },
  {
    name: 'keys of the list',
    hash: '#/articles',
    ready: '.article',
    act: pressing('.bulk-aside button', '.key-list'),
  },
  { name: 'reading', hash: '#/reading/article-id?event=article-id-event-1', ready: '.reading-text' },
  {
    name: 'correction of a name',
    hash: '#/reading/article-id',
    ready: '.reading-aside .entity',
    act: async (page) => {
      await press(page, '.reading-aside .entity');
      await pressing('.entity-actions button[aria-expanded]', '.entity-correct')(page);
    },
  },
  { name: 'reading what is gone', hash: '#/reading/none', ready: '.failure' },
  {
    name: 'ledger',
    hash: '#/ledger/CN%20ID',
    ready: '.step',
    act: pressing('.act-source .button', '.act-reports'),
  },
  {
    name: 'notes',
    hash: '#/notes',
    ready: '.note',
    act: pressing('.note [aria-expanded]', '.note-editor, .tag-field'),
  },
  { name: 'briefs', hash: '#/briefs', ready: '.briefs-entry' },
  { name: 'brief', hash: '#/brief/brief-1', ready: '.brief-piece-actions' },
  { name: 'brief without pieces', hash: '#/brief/brief-2', ready: '.brief-more' },
  { name: 'search', hash: '#/search', ready: '.search-help' },
  { name: 'search with results', hash: '#/search?q=obat', ready: '.found' },
  {
    name: 'search with problems, to be kept',
    hash: '#/search?q=contry%3ACN+obat',
    ready: '.search-problem',
    act: pressing('.search-keep', '.saved-search-form'),
  },
  { name: 'search without results', hash: '#/search?q=xyzzy', ready: '.no-match' },
  { name: 'dossier', hash: '#/dossier/organization%3Abpom', ready: '.partner' },
  { name: 'dossier of a country', hash: '#/dossier/place%3Acn', ready: '.partner' },
  { name: 'dossier of nobody', hash: '#/dossier/organization%3Anobody', ready: '.no-match' },
  { name: 'two sides', hash: '#/pair/CN%20ID', ready: '.figure-line' },
  { name: 'topic', hash: '#/topic/drug-regulation', ready: '.heat-table, .stage-bars' },
  {
    name: 'data, with a list',
    hash: '#/data',
    ready: '.queue-item',
    act: pressing('details.queue-part summary', 'details.queue-part[open]'),
  },
  {
    name: 'addresses looked through',
    hash: '#/data',
    ready: '.addresses-file',
    act: giving('.addresses-file input', 'alamat.txt', addresses.join('\n'), '.addresses-choices'),
  },
  {
    name: 'registry',
    hash: '#/data',
    ready: '.registry-file',
    act: giving(
      '.registry-file',
      'v1.58-ror-data_schema_v2.json',
      JSON.stringify(sampleDump),
      '.addresses-choices',
    ),
  },
  {
    name: 'settings, checked',
    hash: '#/settings',
    ready: '.self-check',
    act: async (page) => {
      await press(page, '.settings-inks summary');
      await press(page, '.settings-item-actions button[aria-expanded]');
      await pressing('.self-check button', '.self-check + [role="status"]:not(:empty)')(page);
    },
  },
];
