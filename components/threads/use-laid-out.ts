import { useMemo, useRef } from 'preact/hooks';
import { layoutThreads, type ThreadLayout } from '../../utils/library/threads/layout.ts';
import type { Ties } from '../../utils/library/threads/tie-threads.ts';
import { lengthOf, type TimeWindow } from '../../utils/library/threads/time-window.ts';
import { type Axis, axisOf } from './axis.ts';

/** A window as it is drawn. All places are in CSS pixels from `shift`, which lies left of the drawing while it is moved. */
export interface LaidOut {
  readonly layout: ThreadLayout;
  readonly axis: Axis;
  readonly shift: number;
}

interface Wide extends Omit<LaidOut, 'shift'> {
  readonly window: TimeWindow;
}

/** So many lengths of the window are laid out while it is moved. */
export const layoutWidths = 3;

/** Lengths of a window differ by less than this share while it is only moved. */
const sameLength = 1e-9;

/**
 * Lays a window out. While it is dragged to and fro, three lengths of it are laid out once and shifted: a frame then
 * costs its drawing alone. At rest exactly the window is laid out.
 */
export function useLaidOut(ties: Ties, window: TimeWindow, width: number, isMoving: boolean): LaidOut {
  const wide = useRef<Wide | null>(null);
  const key = useRef<readonly unknown[]>([]);
  return useMemo(() => {
    if (key.current[0] !== ties || key.current[1] !== width) wide.current = null;
    key.current = [ties, width];
    if (!isMoving)
      return { layout: layoutThreads(ties, window, width), axis: axisOf(window, width), shift: 0 };
    const length = lengthOf(window);
    const known = wide.current;
    const isWithin =
      known !== null &&
      Math.abs(lengthOf(known.window) / (layoutWidths * length) - 1) < sameLength &&
      known.window.from <= window.from &&
      known.window.to >= window.to;
    if (!isWithin) {
      const around = { from: window.from - length, to: window.to + length };
      wide.current = {
        window: around,
        layout: layoutThreads(ties, around, width * layoutWidths),
        axis: axisOf(around, width * layoutWidths),
      };
    }
    const { layout, axis, window: around } = wide.current as Wide;
    return { layout, axis, shift: ((around.from - window.from) * width) / length };
  }, [ties, window, width, isMoving]);
}
