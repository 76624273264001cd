import type { OutlineColumns } from '../outline-columns.ts';
import type { TimeWindow } from './time-window.ts';

/** The first place of a selection (newest first) whose entry began before a day. */
function firstBefore(columns: OutlineColumns, selection: Int32Array, day: number): number {
  let [low, high] = [0, selection.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns.entryFirst.at(selection[middle] ?? 0) < day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Places of the entries whose first day lies in a window, at least in part: from `start` to before `end`.
 * @param selection newest first.
 */
export function entriesWithin(
  columns: OutlineColumns,
  selection: Int32Array,
  window: TimeWindow,
): { readonly start: number; readonly end: number } {
  return {
    start: firstBefore(columns, selection, window.to),
    end: firstBefore(columns, selection, Math.floor(window.from)),
  };
}
