/** A stretch of time in epoch days, with fractions; `to` is not part of it. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Nearest that the reader comes: three days. */
const shortest = 3;

export const lengthOf = ({ from, to }: TimeWindow): number => to - from;

/** All days of a period with a little room at both ends. */
export function windowAround(firstDay: number, lastDay: number): TimeWindow {
  const length = Math.max(lastDay + 1 - firstDay, shortest);
  const room = Math.max(1, length * 0.03);
  return { from: firstDay - room, to: firstDay + length + room };
}

/** Keeps a window inside another, and not shorter than three days; its length gives way last. */
export function within(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(lengthOf(window), shortest), Math.max(lengthOf(whole), shortest));
  const middle = (window.from + window.to) / 2;
  const from = Math.min(Math.max(middle - length / 2, whole.from), Math.max(whole.from, whole.to - length));
  return { from, to: from + length };
}

/**
 * Zooms about a point, which stays where it is.
 * @param factor below 1 comes nearer, above 1 goes away.
 * @param at where the point lies: 0 at the start of the window, 1 at its end.
 */
export function zoomed(window: TimeWindow, factor: number, at: number, whole: TimeWindow): TimeWindow {
  const wanted = lengthOf(window) * factor;
  const length = Math.min(Math.max(wanted, shortest), Math.max(lengthOf(whole), shortest));
  const point = window.from + lengthOf(window) * at;
  const from = point - length * at;
  return within({ from, to: from + length }, whole);
}

/** Moves by a share of the window's length: positive goes on in time. */
export function moved(window: TimeWindow, share: number, whole: TimeWindow): TimeWindow {
  const step = lengthOf(window) * share;
  return within({ from: window.from + step, to: window.to + step }, whole);
}

/** The window of a bundle's cell, with a little room; at least half as long again as now where the cell fills it. */
export function nearer(cell: TimeWindow, window: TimeWindow, whole: TimeWindow): TimeWindow {
  const room = (cell.to - cell.from) * 0.1;
  const middle = ((cell.from + cell.to) / 2 - window.from) / (window.to - window.from);
  const factor = (cell.to - cell.from + 2 * room) / (window.to - window.from);
  if (factor > 0.9) return zoomed(window, 0.5, Math.min(1, Math.max(0, middle)), whole);
  return zoomed({ from: cell.from - room, to: cell.to + room }, 1, 0.5, whole);
}
