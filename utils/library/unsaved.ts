import type { Unsaved } from '../backup-reminder.ts';
import type { Library } from './schema.ts';

/** What was saved after a backup, counted by the indexes of its time; null for all there is. */
export async function queryUnsaved({ articles, notes }: Library, lastAt: number | null): Promise<Unsaved> {
  const since = lastAt ?? -1;
  const newer = [articles.where('savedAt').above(since), notes.where('savedAt').above(since)] as const;
  const [articleCount, noteCount, first, firstNote] = await Promise.all([
    newer[0].count(),
    newer[1].count(),
    articles.where('savedAt').above(since).first(),
    notes.where('savedAt').above(since).first(),
  ]);
  const times = [first?.savedAt, firstNote?.savedAt].filter((time) => time !== undefined);
  return {
    articles: articleCount,
    notes: noteCount,
    since: times.length === 0 ? null : Math.min(...times),
  };
}
