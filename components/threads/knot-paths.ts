import type { Stage } from '../../utils/analysis/types.ts';

/** One stroke or area of a knot, in a field of 24 × 24 with its middle at 12, 12. */
interface Part {
  readonly path: string;
  /** `gap` clears the thread behind it, `paper` is an area of the ground, `solid` one of the knot's own colour. */
  readonly fill?: 'paper' | 'solid';
}

const circle = (radius: number) =>
  `M${12 - radius} 12a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** The shapes of `components/knot.tsx`, laid on a thread that runs across: they are turned by a quarter. */
export const knotParts: Readonly<Record<Stage | 'none', readonly Part[]>> = {
  talks: [{ path: 'M2 7c6 5 14 5 20 0M2 17c6-5 14-5 20 0' }],
  intent: [
    { path: 'M0 12c4 0 4-5 8-5 5 0 4 10 9 10 4 0 4-5 7-5' },
    { path: 'M0 12c4 0 4 5 8 5 5 0 4-10 9-10 4 0 4 5 7 5' },
  ],
  signed: [{ path: circle(6), fill: 'paper' }],
  approval: [
    { path: circle(6), fill: 'paper' },
    { path: circle(1.75), fill: 'solid' },
  ],
  implementation: [
    { path: circle(6), fill: 'paper' },
    { path: 'M6 12a6 6 0 0 0 12 0z', fill: 'solid' },
  ],
  delivery: [{ path: circle(6), fill: 'solid' }],
  ended: [{ path: 'M0 12h6M8 9l-2 3 2 3M24 12h-6M16 9l2 3-2 3' }],
  none: [{ path: circle(3.5), fill: 'paper' }],
};
