import type { Page } from 'puppeteer-core';
import { noRows } from '../../../utils/library/export/library-file.ts';
import { readKnowledge } from '../../read-knowledge.ts';
import { seededLibrary } from '../../seed/library.ts';
import { seedEnd } from './fill.ts';

/** Times of one save, in milliseconds. */
export interface Save {
  /** Until it is stored. */
  readonly save: number;
  /** Until the page shows it. */
  readonly follow: number;
}

/** New articles with events, each with all that it needs. */
function newArticles() {
  const rows = [
    ...seededLibrary(readKnowledge(), { articles: 60, seed: Date.now() % 100_000, until: seedEnd }),
  ];
  const entities = rows.flatMap((batch) => batch.entities);
  return rows
    .slice(0, 40)
    .filter(({ events }) => events.length > 0)
    .map((batch) => {
      const named = new Set(batch.articles.flatMap(({ entityIds }) => entityIds));
      return { ...noRows, ...batch, entities: entities.filter(({ id }) => named.has(id)) };
    });
}

/** Stores new articles one by one while a page stands open. @param shows what of the page changes with each; null for nothing. */
export async function timeSaves(page: Page, shows: string | null): Promise<readonly Save[]> {
  const times: Save[] = [];
  for (const article of newArticles())
    times.push(
      await page.evaluate(
        async (args, selector) => {
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
          };
          const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          const shown = () => (selector === null ? null : document.querySelector(selector)?.textContent);
          const before = shown();
          const began = performance.now();
          const message = { to: 'librarian', call: 'importBatch', args: [JSON.parse(args)] };
          await chrome.runtime.sendMessage(message);
          const save = performance.now() - began;
          while (selector !== null && shown() === before && performance.now() < began + 5_000) await frame();
          const follow = performance.now() - began;
          // Nobody saves twice in half a second; what page and index still do is not part of the next save.
          for (const until = performance.now() + 500; performance.now() < until; ) await frame();
          return { save, follow };
        },
        JSON.stringify(article),
        shows,
      ),
    );
  return times;
}
