import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { compactNumber } from '../../utils/locale.ts';
import { remembered } from '../../utils/remembered.ts';
import { drawThreads, type Scene } from './draw.ts';
import type { Palette } from './palette.ts';
import { isDrawable, type SlidPicture, samePicture } from './slid-picture.ts';
import { layoutWidths } from './use-laid-out.ts';

interface Picture extends Omit<Scene, 'palette' | 'todayX' | 'showNumber'> {
  readonly palette: Palette | null;
  /** Where today begins, in or out of the window. */
  readonly todayX: number;
  readonly isMoving: boolean;
}

/** Draws the picture on its canvas whenever it changes. */
export function usePicture(canvas: RefObject<HTMLCanvasElement | null>, picture: Picture): void {
  const { columns, layout, shift, frame, palette, ticks, todayX, lit, brush, isMoving } = picture;
  // A frame shows a hundred numbers, and mostly those of the frame before.
  const showNumber = useMemo(() => remembered((amount) => compactNumber(Number(amount))), []);
  const last = useRef<SlidPicture | null>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !palette) return;
    const scale = devicePixelRatio || 1;
    // What only moves is drawn once, as wide as it is laid out, and slid: a new picture in every frame takes longer than
    // a frame has where no graphics card helps.
    const isSlid =
      isMoving && last.current?.layout === layout && isDrawable(layoutWidths * frame.width * scale);
    const drawn = isSlid ? { ...frame, width: layoutWidths * frame.width } : frame;
    const left = isSlid ? shift : 0;
    element.style.width = isSlid ? `${drawn.width}px` : '';
    element.style.transform = isSlid ? `translateX(${shift}px)` : '';
    const next = { layout, palette, lit, brush, height: frame.height, isSlid };
    const isThere = isSlid && samePicture(last.current, next);
    last.current = next;
    if (isThere) return;
    const [pixelsWide, pixelsHigh] = [Math.round(drawn.width * scale), Math.round(frame.height * scale)];
    if (element.width !== pixelsWide || element.height !== pixelsHigh) {
      element.width = pixelsWide;
      element.height = pixelsHigh;
    }
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const today = todayX - left;
    drawThreads(context, {
      columns,
      layout,
      shift: shift - left,
      frame: drawn,
      palette,
      ticks,
      todayX: today > 0 && today < drawn.width ? today : null,
      lit,
      brush,
      showNumber: (amount) => showNumber(String(amount)),
    });
  });
}
