import { topicIds } from '../../analysis/types.ts';
import { ownEntry } from '../dossier/select-subject.ts';
import { type Subject, subjectOfId } from '../dossier/subject.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import type { Library } from '../schema.ts';
import { entriesOf, entryKeys } from '../timeline.ts';
import type { WatchRow, WatchTarget } from '../types.ts';
import { watchesOfEntry } from '../watched.ts';
import type { Fresh } from './new-since.ts';

/** What of something that the reader watches has turned up. */
export interface Turned {
  readonly watch: WatchRow;
  readonly articles: number;
  readonly events: number;
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
 * no outline: see `queryTermsSince`.
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
      const found = articles.filter(tests.article).length;
      return found === 0 ? [] : [{ watch, articles: found, events: events.filter(tests.event).length }];
    })
    .sort((one, other) => other.articles - one.articles);
}

/** Articles in which words are looked for: those saved last. */
const mostSearched = 300;

/** What turned up of the watched words: articles whose title or summary has them, events whose sentence has. */
export async function queryTermsSince(
  library: Library,
  columns: OutlineColumns,
  watches: readonly WatchRow[],
  { articles, events }: Fresh,
): Promise<readonly Turned[]> {
  const terms = watches.filter(({ target }) => target.kind === 'term');
  if (terms.length === 0) return [];
  const latest = articles.slice(0, mostSearched);
  const among = new Set(latest);
  const entries = [
    ...latest.map((article) => ownEntry(columns, article)),
    ...events.filter((entry) => among.has(columns.entryArticle.at(entry))),
  ];
  const found = (await entriesOf(library, entryKeys(columns, entries))).flatMap((entry) =>
    watchesOfEntry(terms, entry).map(({ id }) => ({ id, entry })),
  );
  return terms.flatMap((watch): readonly Turned[] => {
    const own = found.filter(({ id }) => id === watch.id).map(({ entry }) => entry);
    const inArticles = new Set(own.map(({ article }) => article.id));
    const inEvents = own.filter(({ event }) => event !== null).length;
    return own.length === 0 ? [] : [{ watch, articles: inArticles.size, events: inEvents }];
  });
}
