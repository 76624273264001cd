import { topicIds } from '../../analysis/types.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import type { Thread } from './thread.ts';

/** Most threads that one drawing has: a bit for each. */
export const mostThreads = 24;

/** Which threads each entry of a selection ties, in step with the selection. */
export interface Ties {
  readonly columns: OutlineColumns;
  /** Entries, newest first. */
  readonly selection: Int32Array;
  /** A bit for each thread, by its row. */
  readonly masks: Uint32Array;
  /** The row on which the knot of an entry lies: of the thread that acts first; behind the last for all the others. */
  readonly rows: Uint8Array;
  readonly threads: number;
}

/** The row of each thread by what an entry carries. */
function rowsOf(columns: OutlineColumns, threads: readonly Thread[]) {
  const entities = new Map<number, number>();
  const countries = new Map<number, number>();
  const topics: (readonly [bit: number, row: number])[] = [];
  threads.forEach((thread, row) => {
    if (thread.kind === 'entity') entities.set(columns.entities.find(thread.entity), row);
    else if (thread.kind === 'country') countries.set(columns.countries.find(thread.country), row);
    else topics.push([1 << topicIds.indexOf(thread.topic), row]);
  });
  return { entities, countries, topics };
}

/**
 * Finds the threads that each entry ties. An event ties its parties, their countries and its topics; the knot lies on
 * the thread of the party that acts first, else of the first country, else of the first topic. An article without an
 * event lies on the first thread that it names, and ties none.
 */
export function tieThreads(columns: OutlineColumns, selection: Int32Array, threads: readonly Thread[]): Ties {
  const { entities, countries, topics } = rowsOf(columns, threads);
  const masks = new Uint32Array(selection.length);
  const rows = new Uint8Array(selection.length);
  // One closure for all entries, of which there may be a hundred thousand.
  let isEvent = false;
  let mask = 0;
  let row = -1;
  const tie = (found: number | undefined) => {
    if (found === undefined || (!isEvent && row >= 0)) return;
    mask |= 1 << found;
    if (row < 0) row = found;
  };
  const tieEntity = (name: number) => tie(entities.get(name));
  const tieCountry = (country: number) => tie(countries.get(country));
  for (let at = 0; at < selection.length; at++) {
    const entry = selection[at] ?? 0;
    isEvent = columns.entryKind.at(entry) !== 0;
    mask = 0;
    row = -1;
    if (isEvent) {
      if (entities.size > 0) columns.entryNames.each(entry, tieEntity, columns.entryParties.at(entry));
      if (countries.size > 0) columns.entryCountries.each(entry, tieCountry);
    } else {
      const article = columns.entryArticle.at(entry);
      if (entities.size > 0) columns.articleEntities.each(article, tieEntity);
      if (countries.size > 0) columns.articleCountries.each(article, tieCountry);
    }
    const bits = columns.entryTopics.at(entry);
    for (const [bit, found] of topics) if ((bits & bit) !== 0) tie(found);
    masks[at] = mask;
    rows[at] = row < 0 ? threads.length : row;
  }
  return { columns, selection, masks, rows, threads: threads.length };
}
