let segmenter: Intl.Segmenter | null = null;

/**
 * Where the engine would cut a Chinese text into words. Its dictionary takes milliseconds to load, so it is loaded at the
 * first question; most reports of other languages ask none.
 */
export function hanWords(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}
