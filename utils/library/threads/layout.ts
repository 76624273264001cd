import { eventTypes } from '../../analysis/types.ts';
import { entriesWithin } from './entries-within.ts';
import type { Ties } from './tie-threads.ts';
import { type TimeUnit, timeCells } from './time-cells.ts';
import { lengthOf, type TimeWindow } from './time-window.ts';

/** Room that a knot takes along its thread, in CSS pixels: no two on one thread lie nearer to each other. */
export const knotRoom = 26;

/** One event, or one article without an event, where it is drawn. */
export interface PlacedKnot {
  readonly entry: number;
  /** Middle of the knot, in CSS pixels from the start of the window. */
  readonly x: number;
  readonly row: number;
  /** Rows of all threads that it ties, its own among them, from the top. */
  readonly tied: readonly number[];
  /** Where the span ends in which it may have happened; `x` for one that is certain to the day. */
  readonly until: number;
}

/** Knots that would lie on one another: all of one thread in one cell of the calendar. */
export interface PlacedBundle {
  readonly x: number;
  readonly row: number;
  readonly count: number;
  /** Its cell in epoch days. */
  readonly cell: TimeWindow;
  /** How many of them tie which other rows. */
  readonly tied: readonly { readonly row: number; readonly count: number }[];
  /** How many are of each type, in the order of `eventTypes`; articles without an event are in none. */
  readonly types: readonly number[];
}

export interface ThreadLayout {
  readonly unit: TimeUnit;
  readonly knots: readonly PlacedKnot[];
  readonly bundles: readonly PlacedBundle[];
  /** Places in the selection of the entries that lie in the window: from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
}

export const rowsOfMask = (mask: number): readonly number[] => {
  const rows: number[] = [];
  for (let left = mask; left !== 0; left &= left - 1) rows.push(31 - Math.clz32(left & -left));
  return rows;
};

/** Moves ascending places apart until none is nearer than the room, and back between two bounds that have that room. */
function spread(wanted: readonly number[], low: number, high: number): readonly number[] {
  const places = [...wanted];
  for (let at = 0; at < places.length; at++)
    places[at] = Math.max(places[at] ?? 0, at === 0 ? low : (places[at - 1] ?? 0) + knotRoom);
  for (let at = places.length - 1; at >= 0; at--)
    places[at] = Math.min(
      places[at] ?? 0,
      at === places.length - 1 ? high : (places[at + 1] ?? 0) - knotRoom,
    );
  return places;
}

/**
 * Lays the entries of a window out on their threads. One cell of the calendar is at least as wide as a knot; what has
 * room in its cell is drawn by itself at its date, in the order of the dates, all else as one bundle. So a knot stays
 * where it is while the window moves, and every entry of the window is drawn once.
 * @param width of the window in CSS pixels.
 */
export function layoutThreads(ties: Ties, window: TimeWindow, width: number): ThreadLayout {
  const { columns, selection, masks, rows } = ties;
  const { unit, edges } = timeCells(window, width, knotRoom);
  const { start, end } = entriesWithin(columns, selection, window);
  const lines = ties.threads + 1;
  const buckets = (edges.length - 1) * lines;
  const counts = new Int32Array(buckets);
  const bucketOf = new Int32Array(Math.max(0, end - start));
  // From the oldest on, so that the cells come one after the other.
  const days = columns.entryFirst.values;
  for (let at = end - 1, cell = 0; at >= start; at--) {
    const day = days[selection[at] ?? 0] ?? 0;
    while (cell < edges.length - 2 && day >= (edges[cell + 1] ?? Infinity)) cell++;
    const bucket = cell * lines + (rows[at] ?? 0);
    bucketOf[at - start] = bucket;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }

  const perDay = width / lengthOf(window);
  const xOf = (day: number) => (day - window.from) * perDay;
  const cellOf = (bucket: number): TimeWindow => {
    const cell = Math.floor(bucket / lines);
    return { from: edges[cell] ?? 0, to: edges[cell + 1] ?? 0 };
  };
  const hasRoom = new Uint8Array(buckets);
  for (let bucket = 0; bucket < buckets; bucket++)
    hasRoom[bucket] = (counts[bucket] ?? 0) * knotRoom <= lengthOf(cellOf(bucket)) * perDay ? 1 : 0;

  const kinds = columns.entryKind.values;
  const alone = new Map<number, number[]>();
  const tiedBy = new Int32Array(buckets * ties.threads);
  const typesIn = new Int32Array(buckets * (eventTypes.length + 1));
  for (let at = end - 1; at >= start; at--) {
    const bucket = bucketOf[at - start] ?? 0;
    if (hasRoom[bucket] === 1) {
      const places = alone.get(bucket);
      if (places) places.push(at);
      else alone.set(bucket, [at]);
      continue;
    }
    for (let left = masks[at] ?? 0; left !== 0; left &= left - 1) {
      const place = bucket * ties.threads + 31 - Math.clz32(left & -left);
      tiedBy[place] = (tiedBy[place] ?? 0) + 1;
    }
    const place = bucket * (eventTypes.length + 1) + ((kinds[selection[at] ?? 0] ?? 0) & 15);
    typesIn[place] = (typesIn[place] ?? 0) + 1;
  }

  const knots = [...alone].flatMap(([bucket, places]): readonly PlacedKnot[] => {
    const cell = cellOf(bucket);
    const entryAt = (at: number) => selection[at] ?? 0;
    const wanted = places.map((at) => xOf(columns.entryFirst.at(entryAt(at)) + 0.5));
    const spaced = spread(wanted, xOf(cell.from) + knotRoom / 2, xOf(cell.to) - knotRoom / 2);
    return places.map((at, index) => {
      const entry = entryAt(at);
      const x = spaced[index] ?? 0;
      const [first, last] = [columns.entryFirst.at(entry), columns.entryLast.at(entry)];
      return {
        entry,
        x,
        row: rows[at] ?? 0,
        tied: rowsOfMask(masks[at] ?? 0),
        until: last > first ? Math.max(x, xOf(last + 1)) : x,
      };
    });
  });

  const bundles: PlacedBundle[] = [];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const count = counts[bucket] ?? 0;
    if (count === 0 || hasRoom[bucket] === 1) continue;
    const row = bucket % lines;
    const cell = cellOf(bucket);
    const [left, right] = [Math.max(0, xOf(cell.from)), Math.min(width, xOf(cell.to))];
    bundles.push({
      x: (left + right) / 2,
      row,
      count,
      cell,
      tied: Array.from({ length: ties.threads }, (_, other) => ({
        row: other,
        count: tiedBy[bucket * ties.threads + other] ?? 0,
      })).filter((tie) => tie.count > 0 && tie.row !== row),
      types: [
        ...typesIn.subarray(bucket * (eventTypes.length + 1) + 1, (bucket + 1) * (eventTypes.length + 1)),
      ],
    });
  }
  return { unit, knots, bundles, start, end };
}
