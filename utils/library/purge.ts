import type { Library } from './schema.ts';
import type { Clock } from './types.ts';

/** How long a removal can be taken back, in milliseconds: 30 days. */
export const graceTime = 30 * 24 * 60 * 60 * 1000;

/** Drops for good what was removed longer ago than the grace time, and entities that no article names any more. */
export async function purgeRemoved(library: Library, clock: Clock): Promise<void> {
  const { articles, contents, events, entities, notes, outlines, revisions } = library;
  await library.transaction(
    'rw',
    [articles, contents, events, entities, notes, outlines, revisions],
    async () => {
      const before = clock() - graceTime;
      await notes.where('deletedAt').below(before).delete();
      const expired = await articles.where('deletedAt').below(before).toArray();
      if (expired.length === 0) return;
      const ids = expired.map(({ id }) => id);
      await articles.bulkDelete(ids);
      await contents.bulkDelete(ids);
      await outlines.bulkDelete(ids);
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
