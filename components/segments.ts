import type { Span } from '../utils/analysis/types.ts';

/** A stretch of text under the same marks from its first to its last character. */
export interface Segment<Mark extends Span> extends Span {
  readonly marks: readonly Mark[];
}

/** Cuts a range of text at the borders of the marks, which may overlap; marks outside the range are left out. */
export function segment<Mark extends Span>(range: Span, marks: readonly Mark[]): Segment<Mark>[] {
  const inside = marks.filter(
    (mark) => mark.start < range.end && mark.end > range.start && mark.start < mark.end,
  );
  const borders = new Set([range.start, range.end]);
  for (const mark of inside) {
    borders.add(Math.max(mark.start, range.start));
    borders.add(Math.min(mark.end, range.end));
  }
  const cuts = [...borders].sort((left, right) => left - right);
  const segments: Segment<Mark>[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? range.end;
    segments.push({ start, end, marks: inside.filter((mark) => mark.start <= start && end <= mark.end) });
  }
  return segments;
}

/** The paragraphs of an article's text, which a blank line parts. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    if (part.trim() !== '') paragraphs.push({ start, end: start + part.length });
    start += part.length + 2;
  }
  return paragraphs;
}
