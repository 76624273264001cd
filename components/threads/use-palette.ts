import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Palette, readPalette } from './palette.ts';

const questions = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'] as const;

/** The colours of the drawing, read again when the reader changes the scheme. */
export function usePalette(element: RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useLayoutEffect(() => {
    const read = () => element.current && setPalette(readPalette(element.current));
    read();
    const media = questions.map((question) => matchMedia(question));
    for (const one of media) one.addEventListener('change', read);
    return () => {
      for (const one of media) one.removeEventListener('change', read);
    };
  }, []);
  return palette;
}
