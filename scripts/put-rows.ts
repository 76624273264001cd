import type { Page } from 'puppeteer-core';
import { outlineRow } from '../utils/library/outline-row.ts';
import type { ArticleRow, EventRow } from '../utils/library/types.ts';

/** The outline of an article as it goes through JSON: its packed numbers as a plain list. */
export const plainOutline = (article: ArticleRow, events: readonly EventRow[], revision: number) => {
  const outline = outlineRow(article, events, revision);
  return { ...outline, events: [...outline.events] };
};

/** Puts rows into the tables of the open library, past the extension's own code. Number arrays of outlines are packed. */
export async function putRows(
  page: Page,
  tables: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> {
  await page.evaluate(async (json) => {
    const rows = JSON.parse(json) as Record<string, { events?: number[] }[]>;
    for (const outline of rows.outlines ?? [])
      Object.assign(outline, { events: Int32Array.from(outline.events ?? []) });
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('simpul');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = database.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
    for (const [name, all] of Object.entries(rows)) for (const row of all) writing.objectStore(name).put(row);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    database.close();
  }, JSON.stringify(tables));
}
