import { useEffect, useRef } from 'preact/hooks';
import { moved, type TimeWindow, zoomed } from '../../utils/library/threads/time-window.ts';

/** Pointer ways shorter than this are clicks, in CSS pixels. */
const clickReach = 5;
/** A wheel that has just scrolled the page goes on scrolling it, in milliseconds. */
const scrollRest = 300;
const lineHeight = 16;

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Gestures {
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly width: number;
  readonly onWindow: (window: TimeWindow) => void;
  readonly onPoint: (x: number, y: number) => void;
  readonly onClick: (x: number, y: number) => void;
  /** A stretch is being marked, in CSS pixels; null when it is given up. */
  readonly onBrush: (stretch: Stretch | null) => void;
  readonly onBrushed: (stretch: Stretch) => void;
}

interface Press {
  readonly startX: number;
  readonly startY: number;
  x: number;
  readonly marks: boolean;
  isMoving: boolean;
}

/**
 * Wheel, drag and pinch over an element: they move and zoom the window, or, with Shift or over the dates, mark a
 * stretch of it. `marking`: elements over which every drag marks.
 */
export function useGestures(target: () => HTMLElement | null, gestures: Gestures): void {
  const now = useRef(gestures);
  now.current = gestures;
  useEffect(() => {
    const element = target();
    if (!element) return;
    const presses = new Map<number, Press>();
    let scrolledAt = -Infinity;
    const place = (event: PointerEvent | WheelEvent) => {
      const box = element.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };

    const onWheel = (event: WheelEvent) => {
      if ((event.target as Element).closest('.card')) return;
      const { window, whole, width, onWindow } = now.current;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1;
      const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
      const isZoomKey = event.ctrlKey || event.metaKey;
      if (!isZoomKey && event.timeStamp - scrolledAt < scrollRest) return;
      const sideways = event.shiftKey ? dx || dy : Math.abs(dx) > Math.abs(dy) ? dx : 0;
      const next =
        sideways !== 0
          ? moved(window, sideways / width, whole)
          : zoomed(window, Math.exp(dy * (isZoomKey ? 0.01 : 0.0022)), place(event).x / width, whole);
      // At its ends the drawing lets the page scroll.
      if (next.from === window.from && next.to === window.to && !isZoomKey) return;
      event.preventDefault();
      onWindow(next);
    };
    const onScroll = (event: Event) => {
      scrolledAt = event.timeStamp;
    };

    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest('a, button, .card')) return;
      const { x, y } = place(event);
      const marks = event.shiftKey || (event.target as Element).closest('[data-marks]') !== null;
      presses.set(event.pointerId, { startX: x, startY: y, x, marks, isMoving: false });
    };
    const onMove = (event: PointerEvent) => {
      const { x, y } = place(event);
      const press = presses.get(event.pointerId);
      const { window, whole, width, onWindow, onPoint, onBrush } = now.current;
      if (!press) {
        if (event.pointerType === 'mouse') onPoint(x, y);
        return;
      }
      if (!press.isMoving && Math.abs(x - press.startX) < clickReach) return;
      if (!press.isMoving) element.setPointerCapture(event.pointerId);
      press.isMoving = true;
      const [one, other] = [...presses.values()];
      const before = press.x;
      press.x = x;
      if (one && other) {
        const still = press === one ? other.x : one.x;
        const factor = Math.abs(before - still) / Math.max(8, Math.abs(x - still));
        onWindow(zoomed(window, factor, still / width, whole));
      } else if (press.marks) onBrush({ from: press.startX, to: x });
      else onWindow(moved(window, (before - x) / width, whole));
    };
    const onUp = (event: PointerEvent) => {
      const press = presses.get(event.pointerId);
      if (!press) return;
      const wasAlone = presses.size === 1;
      presses.delete(event.pointerId);
      if (!press.isMoving) {
        if (wasAlone) now.current.onClick(press.startX, press.startY);
      } else if (press.marks) {
        now.current.onBrush(null);
        now.current.onBrushed({ from: Math.min(press.startX, press.x), to: Math.max(press.startX, press.x) });
      }
    };
    const onCancel = (event: PointerEvent) => {
      if (presses.delete(event.pointerId)) now.current.onBrush(null);
    };
    const onLeave = () => now.current.onPoint(Number.NaN, Number.NaN);

    element.addEventListener('wheel', onWheel, { passive: false });
    addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onCancel);
    element.addEventListener('pointerleave', onLeave);
    return () => {
      element.removeEventListener('wheel', onWheel);
      removeEventListener('scroll', onScroll);
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onCancel);
      element.removeEventListener('pointerleave', onLeave);
    };
  }, []);
}
