import type { Span } from '../utils/analysis/types.ts';

/** A sentence of the text with the spans inside it that a finding rests on, counted from the sentence's start. */
export interface Passage {
  readonly start: number;
  readonly sentence: string;
  readonly marks: readonly Span[];
}

/**
 * The sentences that hold the given spans, in the order of the spans, each sentence once.
 * A span outside every sentence (a heading, a caption) stands for itself.
 */
export function passagesOf(text: string, sentences: readonly Span[], spans: readonly Span[]): Passage[] {
  const passages = new Map<number, { sentence: string; marks: Span[] }>();
  for (const span of spans) {
    const home =
      sentences.find((sentence) => sentence.start <= span.start && span.end <= sentence.end) ?? span;
    const passage = passages.get(home.start) ?? { sentence: text.slice(home.start, home.end), marks: [] };
    const whole = span.start === home.start && span.end === home.end;
    if (!whole) passage.marks.push({ start: span.start - home.start, end: span.end - home.start });
    passages.set(home.start, passage);
  }
  return [...passages].map(([start, passage]) => ({ start, ...passage }));
}

/** Spans that lie wholly inside another span. */
export const spansWithin = (outer: Span, spans: readonly Span[]): Span[] =>
  spans.filter((span) => outer.start <= span.start && span.end <= outer.end);
