import { rangeOver } from '../../utils/article/text-index.ts';
import type { AnchoredNote } from './anchored-notes.ts';

/** The shortest noted passage at a point of the window. */
export function noteAt(notes: readonly AnchoredNote[], x: number, y: number): AnchoredNote | null {
  const here = notes.filter(({ place }) =>
    [...rangeOver(place).getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
  return here.sort((one, other) => one.letters.length - other.letters.length)[0] ?? null;
}
