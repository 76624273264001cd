import type { Page } from 'puppeteer-core';
import type { QueueRow } from '../../utils/library/queue-rows.ts';
import type { BriefRow, CollectionRow, FilingRow, SavedSearchRow } from '../../utils/library/reader-rows.ts';
import type {
  ArticleRow,
  ContentRow,
  CorrectionRow,
  EntityRow,
  EventRow,
  NoteRow,
  RevisionRow,
  SiteRow,
  WatchRow,
} from '../../utils/library/types.ts';
import type { DocumentRow } from '../../utils/search/index/store.ts';

interface Tables {
  readonly briefs: BriefRow;
  readonly articles: ArticleRow;
  readonly contents: ContentRow;
  readonly events: EventRow;
  readonly entities: EntityRow;
  readonly notes: NoteRow;
  readonly corrections: CorrectionRow;
  readonly watches: WatchRow;
  readonly sites: SiteRow;
  readonly filings: FilingRow;
  readonly collections: CollectionRow;
  readonly queue: QueueRow;
  readonly revisions: RevisionRow;
  readonly searches: SavedSearchRow;
  readonly searchDocuments: DocumentRow;
}

/** The rows that IndexedDB really holds, read past all of our own code; tombstones included. */
export async function storedRows<Name extends keyof Tables>(
  page: Page,
  table: Name,
): Promise<readonly Tables[Name][]> {
  // As text: WebDriver cuts objects that are nested deeply.
  const rows = await page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('simpul');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(name)) {
            database.close();
            resolve('[]');
            return;
          }
          const all = database.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            database.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
    table,
  );
  return JSON.parse(rows) as readonly Tables[Name][];
}

/** Waits until a table holds what is asked for; what a menu starts has no page to wait on. */
export async function waitForRows<Name extends keyof Tables>(
  page: Page,
  table: Name,
  enough: (rows: readonly Tables[Name][]) => boolean,
): Promise<readonly Tables[Name][]> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const rows = await storedRows(page, table);
    if (enough(rows)) return rows;
    if (performance.now() > deadline)
      throw new Error(`${table} did not become what was expected: ${JSON.stringify(rows).slice(0, 500)}`);
  }
}

/** The visible text of an element, white space folded. */
// biome-ignore-start lint/performance/useDomNodeTextContent: only what is visible counts, which textContent does not know.
export const textOf = async (page: Page, selector: string): Promise<string> =>
  (
    await page.$$eval(selector, (elements) =>
      elements.map((element) => (element as HTMLElement).innerText).join('\n'),
    )
  )
    .replace(/[ \t]+/gu, ' ')
    .trim();
// biome-ignore-end lint/performance/useDomNodeTextContent: as above.

/** Waits until a page says something; also one in the background, which draws no frames. */
export async function waitForText(page: Page, words: string): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const text = await page.evaluate(() => document.body.textContent ?? '');
    if (text.includes(words)) return;
    if (performance.now() > deadline) throw new Error(`the page never said «${words}»`);
  }
}
