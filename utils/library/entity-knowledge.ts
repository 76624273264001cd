import type { EntityId } from '../analysis/types.ts';
import { articleDay } from './article-day.ts';
import type { Library } from './schema.ts';
import { relatedEntries } from './timeline.ts';
import type { TimelineEntry } from './types.ts';

/** What the library knows of one entity. */
export interface Known {
  readonly articles: number;
  /** First and last day under which an article that names it stands; null without one. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** The last events that it has a part in, newest first. */
  readonly entries: readonly TimelineEntry[];
}

/** Asks the library about an entity. @param mostEvents how many events are told. */
export async function queryKnown(library: Library, entity: EntityId, mostEvents: number): Promise<Known> {
  const rows = await library.articles.where('entityIds').equals(entity).toArray();
  const days = rows
    .filter(({ deletedAt }) => deletedAt === null)
    .map(articleDay)
    .sort();
  return {
    articles: days.length,
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
    entries: days.length === 0 ? [] : await relatedEntries(library, [entity], mostEvents, null),
  };
}
