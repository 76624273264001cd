import { topicIds } from '../../analysis/types.ts';
import type { Names, PackedLists } from '../numbers.ts';
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

/** For each number of a column the row of the thread that is drawn for it; −1 for most. */
function rowsOf(names: Names, wanted: readonly (readonly [name: string, row: number])[]): Int8Array | null {
  if (wanted.length === 0) return null;
  const rows = new Int8Array(names.all.length).fill(-1);
  for (const [name, row] of wanted) {
    const number = names.find(name);
    if (number >= 0) rows[number] = row;
  }
  return rows;
}

/** The threads by what an entry carries. */
function threadRows(columns: OutlineColumns, threads: readonly Thread[]) {
  const entities: (readonly [string, number])[] = [];
  const countries: (readonly [string, number])[] = [];
  const topics: (readonly [bit: number, row: number])[] = [];
  threads.forEach((thread, row) => {
    if (thread.kind === 'entity') entities.push([thread.entity, row]);
    else if (thread.kind === 'country') countries.push([thread.country, row]);
    else topics.push([1 << topicIds.indexOf(thread.topic), row]);
  });
  return {
    entities: rowsOf(columns.entities, entities),
    countries: rowsOf(columns.countries, countries),
    topics,
  };
}

/**
 * Finds the threads that each entry ties. An event ties its parties, their countries and its topics; the knot lies on
 * the thread of the party that acts first, else of the first country, else of the first topic. An article without an
 * event lies on the first thread that it names, and ties none.
 */
export function tieThreads(columns: OutlineColumns, selection: Int32Array, threads: readonly Thread[]): Ties {
  const { entities, countries, topics } = threadRows(columns, threads);
  const masks = new Uint32Array(selection.length);
  const rows = new Uint8Array(selection.length);
  const kinds = columns.entryKind.values;
  const parties = columns.entryParties.values;
  const articles = columns.entryArticle.values;
  const bitsOf = columns.entryTopics.values;
  const lists = {
    event: { names: columns.entryNames.columns, countries: columns.entryCountries.columns },
    article: { names: columns.articleEntities.columns, countries: columns.articleCountries.columns },
  };
  // One closure for all entries, of which there may be a hundred thousand.
  let isEvent = false;
  let mask = 0;
  let row = -1;
  const tie = (found: number) => {
    if (found < 0 || (!isEvent && row >= 0)) return;
    mask |= 1 << found;
    if (row < 0) row = found;
  };
  const tieAll = ({ ends, values }: PackedLists, of: number, rowOf: Int8Array, limit: number) => {
    const start = of === 0 ? 0 : (ends[of - 1] ?? 0);
    const end = Math.min(ends[of] ?? 0, start + limit);
    for (let at = start; at < end; at++) tie(rowOf[values[at] ?? 0] ?? -1);
  };
  for (let at = 0; at < selection.length; at++) {
    const entry = selection[at] ?? 0;
    isEvent = (kinds[entry] ?? 0) !== 0;
    mask = 0;
    row = -1;
    const { names, countries: states } = isEvent ? lists.event : lists.article;
    const of = isEvent ? entry : (articles[entry] ?? 0);
    if (entities) tieAll(names, of, entities, isEvent ? (parties[entry] ?? 0) : Infinity);
    if (countries) tieAll(states, of, countries, Infinity);
    const bits = bitsOf[entry] ?? 0;
    for (const [bit, found] of topics) if ((bits & bit) !== 0) tie(found);
    masks[at] = mask;
    rows[at] = row < 0 ? threads.length : row;
  }
  return { columns, selection, masks, rows, threads: threads.length };
}

/** Moves ties that nobody else has yet to another order of the threads. @param order their present rows, from the top. */
export function putInOrder({ masks, rows, threads }: Ties, order: readonly number[]): void {
  const rowOf = Uint8Array.from({ length: threads + 1 }, (_, row) =>
    row === threads ? row : order.indexOf(row),
  );
  for (let at = 0; at < masks.length; at++) {
    let moved = 0;
    for (let left = masks[at] ?? 0; left !== 0; left &= left - 1)
      moved |= 1 << (rowOf[31 - Math.clz32(left & -left)] ?? 0);
    masks[at] = moved;
    rows[at] = rowOf[rows[at] ?? 0] ?? 0;
  }
}
