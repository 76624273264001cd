import { failure, type Outcome, reportUnexpected } from '../errors.ts';
import { fileArticles } from './filings.ts';
import { beginNext, forgetGrant, settle, sitesDone, wakeQueue } from './queue.ts';
import type { QueueRow } from './queue-rows.ts';
import type { Library } from './schema.ts';
import { isOfStorage } from './storage-outcome.ts';
import type { Clock } from './types.ts';

export interface SavedLink {
  readonly articleId: string;
  readonly created: boolean;
  readonly title: string;
}

/** What reading a list needs of the worker. */
export interface QueueTools {
  readonly library: Library;
  readonly clock: Clock;
  /** Fetches the article behind an address and stores it, as a link from a menu is. */
  readonly saveLink: (url: string) => Promise<Outcome<SavedLink>>;
  readonly hasAccess: (host: string) => Promise<boolean>;
  /** Gives access to a site back to the browser, unless the reader trusts it. */
  readonly giveBack: (host: string) => Promise<void>;
  /** Keeps the worker from being ended while it works. */
  readonly stayAwake: () => Promise<unknown>;
  readonly sleep: (ms: number) => Promise<void>;
}

/** A site is asked again only after this long, in milliseconds; the next site after a moment. */
const politePause = 3_000;
const moment = 400;

/** Nothing that a page does to us ends the list; a fault of ours is reported, and the row says so. */
async function read(
  { saveLink, hasAccess }: QueueTools,
  { url, host }: QueueRow,
): Promise<Outcome<SavedLink>> {
  try {
    if (!(await hasAccess(host))) return failure('access-refused', host);
    return await saveLink(url);
  } catch (error) {
    reportUnexpected(error);
    return failure('unexpected', String(error));
  }
}

/** Gives back the access to sites of some rows that the list needs no more. */
export async function giveBackSites(
  { library, giveBack }: Pick<QueueTools, 'library' | 'giveBack'>,
  rows: readonly QueueRow[],
): Promise<void> {
  for (const host of await sitesDone(library, rows)) {
    await giveBack(host);
    await forgetGrant(library, host);
  }
}

async function runAll(tools: QueueTools): Promise<void> {
  const { library, clock } = tools;
  const askedAt = new Map<string, number>();
  await wakeQueue(library, clock);
  for (;;) {
    const isFree = (host: string) => clock() - (askedAt.get(host) ?? -Infinity) >= politePause;
    const row = await beginNext(library, isFree, clock);
    if (row === undefined) break;
    await tools.stayAwake();
    if (row === null) {
      await tools.sleep(moment);
      continue;
    }
    const outcome = await read(tools, row);
    askedAt.set(row.host, clock());
    if (outcome.ok && row.tags.length + row.collectionIds.length > 0)
      await fileArticles(
        library,
        [outcome.value.articleId],
        { addTags: row.tags, putIn: row.collectionIds },
        clock,
      );
    await settle(library, row.id, outcome, clock);
    await giveBackSites(tools, [row]);
    // A full disk stays full: every later page would fail for it.
    if (!outcome.ok && isOfStorage(outcome.reason)) return;
    await tools.sleep(moment);
  }
}

/** Reads the list one address at a time. The function that is given goes on with it; called while it runs, it does nothing more. */
export function queueRunner(tools: QueueTools): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    try {
      while (again) {
        again = false;
        await runAll(tools);
      }
    } finally {
      running = false;
    }
  };
  return () => {
    again = true;
    if (running) return;
    running = true;
    void run().catch(reportUnexpected);
  };
}
