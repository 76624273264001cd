import type { ThreadLayout } from '../../utils/library/threads/layout.ts';
import type { Palette } from './palette.ts';
import type { Stretch } from './use-gestures.ts';

/** What the last picture showed, as far as that can change while the window is only moved. */
export interface SlidPicture {
  readonly layout: ThreadLayout;
  readonly palette: Palette;
  readonly lit: number | null;
  readonly brush: Stretch | null;
  readonly height: number;
  /** Whether it is as wide as its layout, and moved as a whole. */
  readonly isSlid: boolean;
}

/** Whether one picture can stand for the other. */
export const samePicture = (one: SlidPicture | null, other: SlidPicture): boolean =>
  one !== null && (Object.keys(other) as (keyof SlidPicture)[]).every((part) => one[part] === other[part]);

/** Browsers draw no canvas that is wider, in pixels. */
const widest = 16_000;

export const isDrawable = (pixels: number): boolean => pixels <= widest;
