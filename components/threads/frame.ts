import type { PlacedBundle, PlacedKnot, ThreadLayout } from '../../utils/library/threads/layout.ts';

/** Measures of the drawing, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Lines, that of all others among them. */
  readonly rows: number;
  /** Whether the last line is that of what lies on no thread. */
  readonly hasOthers: boolean;
  readonly rowHeight: number;
  /** Room above a line for its name, where names stand in the drawing. */
  readonly nameRoom: number;
}

export function frameOf(width: number, threads: number, hasOthers: boolean, isNarrow: boolean): Frame {
  const rows = threads + (hasOthers ? 1 : 0);
  const rowHeight = isNarrow ? 58 : 52;
  return {
    width,
    rows,
    hasOthers,
    rowHeight,
    nameRoom: isNarrow ? 14 : 0,
    height: Math.max(1, rows) * rowHeight + 8,
  };
}

/** Where a line runs. */
export const rowMiddle = ({ rowHeight, nameRoom }: Frame, row: number): number =>
  4 + row * rowHeight + (rowHeight + nameRoom) / 2;

/** Grows with the number of digits that stand in it, and never beyond its cell. */
export const bundleRadius = (count: number): number => Math.min(12.5, 8.5 + Math.log10(count) * 1.6);

export type Hit =
  | { readonly kind: 'knot'; readonly knot: PlacedKnot }
  | { readonly kind: 'bundle'; readonly bundle: PlacedBundle };

/** What lies under a point of the drawing: the nearest knot or bundle within reach, else what a tie belongs to. */
export function hitAt({ knots, bundles }: ThreadLayout, frame: Frame, x: number, y: number): Hit | null {
  const reach = 14;
  let best: Hit | null = null;
  let nearest = reach;
  const consider = (hit: Hit, distance: number) => {
    if (distance >= nearest) return;
    nearest = distance;
    best = hit;
  };
  for (const bundle of bundles)
    consider({ kind: 'bundle', bundle }, Math.hypot(bundle.x - x, rowMiddle(frame, bundle.row) - y));
  for (const knot of knots) {
    for (const row of knot.tied.length === 0 ? [knot.row] : knot.tied)
      consider({ kind: 'knot', knot }, Math.hypot(knot.x - x, rowMiddle(frame, row) - y));
    const [top, bottom] = [knot.tied[0] ?? knot.row, knot.tied.at(-1) ?? knot.row];
    const onTie = y > rowMiddle(frame, top) && y < rowMiddle(frame, bottom);
    if (onTie) consider({ kind: 'knot', knot }, Math.abs(knot.x - x) + 5);
  }
  return best;
}

/** Whether a pointer is still on the same thing. */
export const sameHit = (one: Hit | null, other: Hit | null): boolean =>
  one === other ||
  (one?.kind === 'knot' && other?.kind === 'knot' && one.knot.entry === other.knot.entry) ||
  (one?.kind === 'bundle' && other?.kind === 'bundle' && one.bundle === other.bundle);
