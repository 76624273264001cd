import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A piece of a long list that is drawn as a whole. */
export interface Piece {
  readonly key: string;
  /** Guess of its height in CSS pixels, until it is measured. */
  readonly height: number;
}

interface UnrolledProps<Item extends Piece> {
  readonly pieces: readonly Item[];
  /** @param isFirst whether no piece before it is in the page. */
  readonly children: (piece: Item, isFirst: boolean) => ComponentChildren;
  /** Key of a piece that is to be brought into view when it changes. */
  readonly reveal?: string | null;
}

/** Pieces within this many pixels of what is seen are drawn, too. */
const margin = 900;

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A list of any length of which only the part near the reader's place is in the page: the rest is room of the height
 * it was measured or is guessed to have.
 */
export function Unrolled<Item extends Piece>({ pieces, children, reveal = null }: UnrolledProps<Item>) {
  const root = useRef<HTMLDivElement>(null);
  const measured = useRef(new Map<string, number>());
  const [range, setRange] = useState<Range>({ start: 0, end: 0 });
  const heightOf = (piece: Item) => measured.current.get(piece.key) ?? piece.height;

  const look = () => {
    const top = root.current?.getBoundingClientRect().top ?? 0;
    const next = rangeWithin(pieces.map(heightOf), -top - margin, innerHeight - top + margin);
    setRange((known) => (known.start === next.start && known.end === next.end ? known : next));
  };
  useLayoutEffect(look, [pieces]);
  useEffect(() => {
    let frame = 0;
    const onMove = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    addEventListener('scroll', onMove, { passive: true });
    addEventListener('resize', onMove);
    const observer = new ResizeObserver((changes) => {
      for (const { target } of changes) {
        const { key = '' } = (target as HTMLElement).dataset;
        const { height } = target.getBoundingClientRect();
        if (height > 0) measured.current.set(key, height);
      }
      onMove();
    });
    for (const element of root.current?.querySelectorAll(':scope > [data-key]') ?? [])
      observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onMove);
      removeEventListener('resize', onMove);
      observer.disconnect();
    };
  }, [pieces, range]);
  useEffect(() => {
    const place = reveal === null ? -1 : pieces.findIndex(({ key }) => key === reveal);
    if (place < 0 || !root.current) return;
    const above = pieces.slice(0, place).reduce((sum, piece) => sum + heightOf(piece), 0);
    scrollTo({ top: root.current.getBoundingClientRect().top + scrollY + above - innerHeight / 3 });
  }, [reveal]);

  const end = Math.min(range.end, pieces.length);
  const room = (some: readonly Item[]) => some.reduce((sum, piece) => sum + heightOf(piece), 0);
  return (
    <div ref={root}>
      <div style={{ height: `${room(pieces.slice(0, range.start))}px` }} />
      {pieces.slice(range.start, end).map((piece, place) => (
        <div key={piece.key} data-key={piece.key}>
          {children(piece, place === 0)}
        </div>
      ))}
      <div style={{ height: `${room(pieces.slice(end))}px` }} />
    </div>
  );
}

/** The pieces that lie between two heights, at least one. */
function rangeWithin(heights: readonly number[], top: number, bottom: number): Range {
  let start = 0;
  let above = 0;
  while (start < heights.length - 1 && above + (heights[start] ?? 0) < top) above += heights[start++] ?? 0;
  let end = start;
  for (let below = above; end < heights.length && below < bottom; end++) below += heights[end] ?? 0;
  return { start, end: Math.max(end, Math.min(start + 1, heights.length)) };
}
