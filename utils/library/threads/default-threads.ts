import type { OutlineColumns } from '../outline-columns.ts';
import { type Thread, threadKey, threadOf } from './thread.ts';
import { putInOrder, type Ties, tieThreads } from './tie-threads.ts';

/** Parties looked at for the most frequent ones: some lead to the same thread. */
const lookedAt = 24;

/** Threads of the parties that the events of a selection name most often; as many as there are, at most `most`. */
function frequentThreads(columns: OutlineColumns, selection: Int32Array, most: number): readonly Thread[] {
  const counts = new Uint32Array(columns.entities.all.length);
  const { ends, values } = columns.entryNames.columns;
  const parties = columns.entryParties.values;
  // By index: iterators of typed arrays make an object for each entry.
  for (let place = 0; place < selection.length; place++) {
    const entry = selection[place] ?? 0;
    const start = entry === 0 ? 0 : (ends[entry - 1] ?? 0);
    for (let at = start; at < start + (parties[entry] ?? 0); at++) {
      const entity = values[at] ?? 0;
      counts[entity] = (counts[entity] ?? 0) + 1;
    }
  }
  const ranked = [...counts.keys()]
    .filter((entity) => (counts[entity] ?? 0) > 0 && !columns.entities.all[entity]?.startsWith('person:'))
    .sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one - other)
    .slice(0, lookedAt);
  const threads = new Map<string, Thread>();
  for (const entity of ranked) {
    const thread = threadOf(columns.entities.all[entity] ?? '');
    if (thread) threads.set(threadKey(thread), thread);
  }
  return [...threads.values()].slice(0, most);
}

/** How many events tie each two threads. */
function meetings({ masks, threads }: Ties): readonly number[][] {
  const met = Array.from({ length: threads }, () => Array.from({ length: threads }, () => 0));
  for (let at = 0; at < masks.length; at++) {
    const mask = masks[at] ?? 0;
    if ((mask & (mask - 1)) === 0) continue;
    for (let one = mask; one !== 0; one &= one - 1)
      for (let other = mask; other !== 0; other &= other - 1) {
        const line = met[31 - Math.clz32(one & -one)];
        const place = 31 - Math.clz32(other & -other);
        if (line) line[place] = (line[place] ?? 0) + 1;
      }
  }
  return met;
}

/**
 * Puts threads that often meet next to each other, so that ties are short: the most frequent first, then always the one
 * that meets the last ones most. @returns their rows in that order.
 */
function orderOfMeetings(met: readonly (readonly number[])[]): readonly number[] {
  const [first, ...others] = met.keys();
  if (first === undefined) return [];
  const order = [first];
  const left = new Set(others);
  while (left.size > 0) {
    // Nearer neighbours count more.
    const pull = (row: number) =>
      order.reduce((sum, placed, place) => sum + (met[placed]?.[row] ?? 0) / (order.length - place), 0);
    const next = [...left].reduce((best, row) => (pull(row) > pull(best) ? row : best));
    order.push(next);
    left.delete(next);
  }
  return order;
}

/** The threads of a drawing for which the reader chose none, and what they tie: the most frequent parties under the filter. */
export function defaultThreads(
  columns: OutlineColumns,
  selection: Int32Array,
  most: number,
): { readonly threads: readonly Thread[]; readonly ties: Ties } {
  const threads = frequentThreads(columns, selection, most);
  const ties = tieThreads(columns, selection, threads);
  const order = orderOfMeetings(meetings(ties));
  putInOrder(ties, order);
  return { threads: order.flatMap((row) => threads[row] ?? []), ties };
}
