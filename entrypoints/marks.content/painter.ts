import type { NodeSpan } from '../../utils/article/text-index.ts';

type View = Window & typeof globalThis;

/** One highlight of ours in one document, and all that it must hold. */
interface Painted {
  readonly view: View;
  readonly name: string;
  readonly highlight: Highlight;
  readonly ranges: readonly StaticRange[];
}

/** Paints stretches of the page by the names of their pens. The page's DOM is not touched. */
export interface Painter {
  /** Replaces what was painted by the pens before. */
  readonly paint: (strokes: Iterable<readonly [pen: string, place: NodeSpan]>) => void;
  /** Paints anew what a script of the page, or another extension, took away or changed. */
  readonly restore: () => void;
}

/** False in browsers that cannot paint so; the panel still lists what was found. */
export const canPaint = typeof Highlight !== 'undefined' && Boolean(CSS.highlights);

function isWhole({ view, name, highlight, ranges }: Painted): boolean {
  return (
    view.CSS.highlights.get(name) === highlight &&
    highlight.size === ranges.length &&
    ranges.every((range) => highlight.has(range))
  );
}

function put(view: View, name: string, places: readonly NodeSpan[], priority: number): Painted {
  // They are not live: a page that changes a lot is not slowed down, and its scripts cannot move them.
  const ranges = places.map((place) => new view.StaticRange(place));
  const highlight = new view.Highlight();
  highlight.priority = priority;
  for (const range of ranges) highlight.add(range);
  view.CSS.highlights.set(name, highlight);
  return { view, name, highlight, ranges };
}

/** @param priority above other highlights on the same words. */
export function createPainter(priority: number): Painter {
  let painted: readonly Painted[] = [];
  return {
    paint: (strokes) => {
      const byView = new Map<View, Map<string, NodeSpan[]>>();
      if (canPaint)
        for (const [pen, place] of strokes) {
          const view = place.startContainer.ownerDocument.defaultView;
          if (!view) continue;
          const pens = byView.get(view) ?? new Map<string, NodeSpan[]>();
          const places = pens.get(pen);
          if (places) places.push(place);
          else pens.set(pen, [place]);
          byView.set(view, pens);
        }
      for (const { view, name, highlight } of painted)
        if (!byView.get(view)?.has(name) && view.CSS.highlights.get(name) === highlight)
          view.CSS.highlights.delete(name);
      painted = [...byView].flatMap(([view, pens]) =>
        [...pens].map(([name, places]) => put(view, name, places, priority)),
      );
    },
    restore: () => {
      painted = painted.map((one) => {
        if (isWhole(one)) return one;
        const { view, name, highlight, ranges } = one;
        highlight.clear();
        for (const range of ranges) highlight.add(range);
        view.CSS.highlights.set(name, highlight);
        return one;
      });
    },
  };
}
