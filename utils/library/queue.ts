import { v7 as uuid } from 'uuid';
import type { Outcome } from '../errors.ts';
import { longest } from './export/library-rows.ts';
import type { QueueRow, QueueState } from './queue-rows.ts';
import type { Library } from './schema.ts';
import { tidyTags } from './tags.ts';
import type { Clock } from './types.ts';

/** What is put on the list. */
export type QueueItem = Pick<QueueRow, 'url' | 'host' | 'title' | 'tags' | 'collectionIds' | 'granted'>;

/** A page that ends the worker each time it is read must not be read for ever. */
const mostAttempts = 3;

/** Puts addresses at the end of the list; one that stands there already is not put there twice. @returns how many. */
export async function addToQueue(
  { queue }: Library,
  items: readonly QueueItem[],
  clock: Clock,
): Promise<number> {
  return queue.db.transaction('rw', queue, async () => {
    const open = new Set(
      (await queue.where('state').anyOf('waiting', 'held', 'running').toArray()).map(({ url }) => url),
    );
    const now = clock();
    const rows = items.flatMap(({ url, host, title, tags, collectionIds, granted }, seq): QueueRow[] => {
      if (open.has(url)) return [];
      open.add(url);
      return [
        {
          // In the order of the list, also within one millisecond.
          id: uuid({ msecs: now, seq }),
          updatedAt: now,
          deletedAt: null,
          url: url.slice(0, longest.address),
          host,
          title: title.slice(0, longest.line),
          tags: tidyTags(tags),
          collectionIds,
          granted,
          state: 'waiting',
          reason: null,
          articleId: null,
          created: false,
          attempts: 0,
        },
      ];
    });
    await queue.bulkPut(rows);
    return rows.length;
  });
}

async function turn(
  { queue }: Library,
  from: readonly QueueState[],
  to: QueueState,
  clock: Clock,
  ids: ReadonlySet<string> | null = null,
): Promise<number> {
  const updatedAt = clock();
  return queue
    .where('state')
    .anyOf([...from])
    .filter(({ id }) => ids === null || ids.has(id))
    .modify({ state: to, updatedAt, ...(to === 'waiting' && { reason: null }) });
}

/** Holds what is not begun yet; what is being read is read to its end. */
export const holdQueue = (library: Library, clock: Clock): Promise<number> =>
  turn(library, ['waiting'], 'held', clock);

export const releaseQueue = (library: Library, clock: Clock): Promise<number> =>
  turn(library, ['held'], 'waiting', clock);

/** Puts what failed on the list again; null for all of it. @param hosts sites that were granted for it just now. */
export async function retryQueued(
  library: Library,
  ids: readonly string[] | null,
  hosts: readonly string[],
  clock: Clock,
): Promise<void> {
  const { queue } = library;
  await queue.db.transaction('rw', queue, async () => {
    await queue
      .where('host')
      .anyOf([...hosts])
      .modify({ granted: true });
    await turn(library, ['failed'], 'waiting', clock, ids && new Set(ids));
  });
}

/** Takes rows off the list. @returns them, to put them back. What is being read stays. */
export async function removeQueued({ queue }: Library, ids: readonly string[]): Promise<readonly QueueRow[]> {
  return queue.db.transaction('rw', queue, async () => {
    const rows = (await queue.bulkGet([...ids])).filter((row) => row !== undefined);
    const removed = rows.filter(({ state }) => state !== 'running');
    await queue.bulkDelete(removed.map(({ id }) => id));
    return removed;
  });
}

/** Puts rows back on the list; what was waiting then, waits. */
export async function restoreQueued({ queue }: Library, rows: readonly QueueRow[]): Promise<void> {
  await queue.bulkPut([...rows]);
}

/** What a worker that was ended had begun is waiting again, or has failed where that happened too often. */
export async function wakeQueue({ queue }: Library, clock: Clock): Promise<void> {
  await queue.db.transaction('rw', queue, async () => {
    for (const row of await queue.where('state').equals('running').toArray())
      await queue.put({
        ...row,
        updatedAt: clock(),
        ...(row.attempts >= mostAttempts
          ? { state: 'failed', reason: 'unexpected' }
          : { state: 'waiting', reason: null }),
      });
  });
}

/** Takes the first waiting row whose site may be asked again. Null where none may, undefined where none waits. */
export async function beginNext(
  { queue }: Library,
  isFree: (host: string) => boolean,
  clock: Clock,
): Promise<QueueRow | null | undefined> {
  return queue.db.transaction('rw', queue, async () => {
    // Enough to find another site meanwhile; a list of one site alone must not be read through each time.
    const waiting = await queue.where('state').equals('waiting').limit(ahead).sortBy('id');
    const row = waiting.find(({ host }) => isFree(host));
    if (!row) return waiting.length === 0 ? undefined : null;
    const begun: QueueRow = { ...row, state: 'running', attempts: row.attempts + 1, updatedAt: clock() };
    await queue.put(begun);
    return begun;
  });
}

const ahead = 60;

/** Writes down what became of a row; one that was taken off the list meanwhile stays off. */
export async function settle(
  { queue }: Library,
  id: string,
  outcome: Outcome<{ readonly articleId: string; readonly created: boolean; readonly title: string }>,
  clock: Clock,
): Promise<void> {
  await queue.update(id, {
    updatedAt: clock(),
    ...(outcome.ok
      ? { ...outcome.value, state: 'saved', reason: null, title: outcome.value.title.slice(0, longest.line) }
      : { state: 'failed', reason: outcome.reason }),
  });
}

/** One site with and without `www.`: access is asked for and given back for both. */
const siteOf = (host: string): string => host.replace(/^www\./u, '');

const isOpen = ({ state }: QueueRow): boolean => state !== 'saved' && state !== 'failed';

/** Those of some rows' sites to which access was granted for the list, and of which the list has nothing left to read. */
export async function sitesDone({ queue }: Library, rows: readonly QueueRow[]): Promise<readonly string[]> {
  const granted = new Map(rows.filter((row) => row.granted).map(({ host }) => [siteOf(host), host] as const));
  const done: string[] = [];
  for (const [site, host] of granted) {
    const left = await queue.where('host').anyOf(site, `www.${site}`).filter(isOpen).count();
    if (left === 0) done.push(host);
  }
  return done;
}

/** Access to a site was given back. */
export async function forgetGrant({ queue }: Library, host: string): Promise<void> {
  await queue
    .where('host')
    .anyOf(siteOf(host), `www.${siteOf(host)}`)
    .modify({ granted: false });
}
