import { topicIds } from '../../analysis/types.ts';
import { type Subject, subjectOfId } from '../dossier/subject.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import type { WatchRow, WatchTarget } from '../types.ts';
import type { Fresh } from './new-since.ts';

/** What of something that the reader watches has turned up. */
export interface Turned {
  readonly watch: WatchRow;
  /** Saved last first. */
  readonly articles: readonly number[];
  readonly events: readonly number[];
}

/** The dossier of what is watched; null for words, which have none. */
export function subjectOfTarget(target: WatchTarget): Subject | null {
  if (target.kind === 'entity') return subjectOfId(target.entity.id);
  return target.kind === 'topic' ? { kind: 'topic', topic: target.topic } : null;
}

interface Tests {
  readonly article: (article: number) => boolean;
  readonly event: (entry: number) => boolean;
}

function testsOf(columns: OutlineColumns, target: WatchTarget): Tests | null {
  if (target.kind === 'term') return null;
  if (target.kind === 'topic') {
    const bit = 1 << topicIds.indexOf(target.topic);
    return {
      article: (article) => (columns.articleTopics.at(article) & bit) !== 0,
      event: (entry) => (columns.entryTopics.at(entry) & bit) !== 0,
    };
  }
  // The star points out the name that is watched, not all that act for a country.
  const entity = columns.entities.find(target.entity.id);
  return {
    article: (article) => columns.articleEntities.has(article, entity),
    event: (entry) => columns.entryNames.has(entry, entity),
  };
}

/**
 * What turned up of the names and topics on the watch list, most articles first; what did not is left out. Words are in
 * no outline: see `queryTermsIn`.
 */
export function watchedSince(
  columns: OutlineColumns,
  watches: readonly WatchRow[],
  { articles, events }: Fresh,
): readonly Turned[] {
  return watches
    .flatMap((watch): readonly Turned[] => {
      const tests = testsOf(columns, watch.target);
      if (!tests) return [];
      const found = articles.filter(tests.article);
      return found.length === 0 ? [] : [{ watch, articles: found, events: [...events].filter(tests.event) }];
    })
    .sort((one, other) => other.articles.length - one.articles.length);
}
