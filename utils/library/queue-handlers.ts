import { type Outcome, success } from '../errors.ts';
import type { QueueCalls, WantedPage } from '../messages/queue.ts';
import type { Handlers } from '../messaging/handle.ts';
import { addCollection } from './collections.ts';
import { addToQueue, holdQueue, releaseQueue, removeQueued, restoreQueued, retryQueued } from './queue.ts';
import { giveBackSites, type QueueTools, queueRunner } from './run-queue.ts';
import { storageOutcome } from './storage-outcome.ts';

export function queueHandlers(tools: QueueTools): Handlers<QueueCalls> {
  const { library, clock } = tools;
  const run = queueRunner(tools);
  /** Does something with the list and goes on with it. */
  const andRun = async (work: () => Promise<unknown>): Promise<Outcome<null>> => {
    const done = await storageOutcome(work);
    run();
    return done.ok ? success(null) : done;
  };
  const collectionIdsOf = async (pages: readonly WantedPage[]) => {
    const ids = new Map<string, string>();
    for (const name of new Set(pages.flatMap(({ collections }) => collections))) {
      const row = await addCollection(library, name, clock);
      if (row) ids.set(name, row.id);
    }
    return ids;
  };
  return {
    queuePages: async (pages) => {
      const done = await storageOutcome(async () => {
        const ids = await collectionIdsOf(pages);
        const items = pages.map(({ collections, ...page }) => ({
          ...page,
          collectionIds: collections.flatMap((name) => ids.get(name) ?? []),
        }));
        return { added: await addToQueue(library, items, clock) };
      });
      run();
      return done;
    },
    holdQueue: async () => {
      const done = await storageOutcome(() => holdQueue(library, clock));
      return done.ok ? success(null) : done;
    },
    continueQueue: () => andRun(() => releaseQueue(library, clock)),
    wakeQueue: () => andRun(async () => {}),
    retryQueued: (ids, hosts) => andRun(() => retryQueued(library, ids, hosts, clock)),
    removeQueued: async (ids) => {
      const done = await storageOutcome(() => removeQueued(library, ids));
      if (done.ok) await giveBackSites(tools, done.value);
      return done;
    },
    restoreQueued: (rows) => andRun(() => restoreQueued(library, rows)),
  };
}
