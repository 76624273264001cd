import { purgeRegistry } from './registry.ts';
import type { Library } from './schema.ts';
import type { Clock } from './types.ts';

/** How long a removal can be taken back, in milliseconds: 30 days. */
export const graceTime = 30 * 24 * 60 * 60 * 1000;

/** Corrections, watched targets and sites that were taken off, and what rereadings replaced, once nobody undoes it. */
async function purgeSettings(library: Library, before: number): Promise<void> {
  for (const name of [
    'corrections',
    'watches',
    'sites',
    'collections',
    'searches',
    'briefs',
    'packs',
  ] as const)
    await library.table(name).where('deletedAt').below(before).delete();
  const old = await library.rereadings
    .filter(({ state, updatedAt }) => (state === 'done' || state === 'undone') && updatedAt < before)
    .primaryKeys();
  await library.rereadings.bulkDelete(old);
  await library.earlier.where('rereadingId').anyOf(old).delete();
  await purgeRegistry(library, before);
  await library.queue
    .where('state')
    .equals('saved')
    .filter(({ updatedAt }) => updatedAt < before)
    .delete();
}

/** Drops for good what was removed longer ago than the grace time, and entities that no article names any more. */
export async function purgeRemoved(library: Library, clock: Clock): Promise<void> {
  const { articles, contents, events, entities, filings, notes, outlines, revisions, snapshots } = library;
  const { searchState } = library;
  await purgeSettings(library, clock() - graceTime);
  await library.transaction(
    'rw',
    [articles, contents, events, entities, filings, notes, outlines, revisions, snapshots, searchState],
    async () => {
      const before = clock() - graceTime;
      await notes.where('deletedAt').below(before).delete();
      const expired = await articles.where('deletedAt').below(before).toArray();
      if (expired.length === 0) return;
      const ids = expired.map(({ id }) => id);
      await articles.bulkDelete(ids);
      await contents.bulkDelete(ids);
      await outlines.bulkDelete(ids);
      // It still has them, and nothing would tell.
      await snapshots.clear();
      // The next outline may get a number that is free again.
      const newest = (await outlines.orderBy('revision').last())?.revision ?? 0;
      await searchState.where('revision').above(newest).modify({ revision: newest });
      await filings.bulkDelete(ids);
      await events.where('articleId').anyOf(ids).delete();
      await revisions.where('articleId').anyOf(ids).delete();
      await notes.where('articleId').anyOf(ids).modify({ articleId: null, updatedAt: clock() });
      const orphans: string[] = [];
      for (const entityId of new Set(expired.flatMap(({ entityIds }) => entityIds))) {
        if ((await articles.where('entityIds').equals(entityId).count()) === 0) orphans.push(entityId);
      }
      await entities.bulkDelete(orphans);
    },
  );
}
