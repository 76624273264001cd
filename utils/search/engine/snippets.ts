import type { Span } from '../../analysis/types.ts';
import type { WordMark } from './word-marks.ts';

/** A passage of a text with the words found in it. */
export interface Snippet extends Span {
  readonly marks: readonly Span[];
  /** Whether its sentence goes on before and behind. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Characters of a snippet at most, and before its first mark where the sentence is longer. */
const longest = 260;
const before = 80;

/** Moves a cut to the next border of a word, as long as one is near. */
function atWord(text: string, at: number, step: 1 | -1): number {
  for (let moved = 0; moved < 24; moved++) {
    const place = at + moved * step;
    if (/\s/u.test(text.charAt(place))) return step === 1 ? place + 1 : place;
  }
  // Never within a character of two units.
  return /[\udc00-\udfff]/u.test(text.charAt(at)) ? at - 1 : at;
}

function snippetOf(text: string, sentence: Span, marks: readonly WordMark[]): Snippet {
  let { start, end } = sentence;
  const [first] = marks;
  if (end - start > longest) {
    if (first && first.start - start > before) start = atWord(text, first.start - before, 1);
    if (end - start > longest) end = atWord(text, start + longest, -1);
  }
  return {
    start,
    end,
    cutBefore: start > sentence.start,
    cutAfter: end < sentence.end,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}

/** Sentences, and what lies between them: a heading that is none is a passage, too. */
function passagesOf(length: number, sentences: readonly Span[]): readonly Span[] {
  const passages: Span[] = [];
  let at = 0;
  for (const sentence of sentences) {
    if (sentence.start > at) passages.push({ start: at, end: sentence.start });
    if (sentence.end > Math.max(at, sentence.start))
      passages.push({ ...sentence, start: Math.max(at, sentence.start) });
    at = Math.max(at, sentence.end);
  }
  if (at < length) passages.push({ start: at, end: length });
  return passages;
}

/**
 * The sentences of a text that have most of the words, in the order of the text: first those that have another word,
 * then those that have more of the same.
 */
export function snippetsOf(
  text: string,
  sentences: readonly Span[],
  marks: readonly WordMark[],
  limit: number,
): readonly Snippet[] {
  const left = passagesOf(text.length, sentences)
    .map((sentence) => ({
      sentence,
      own: marks.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
    }))
    .filter(({ own }) => own.length > 0);
  const told = new Set<number>();
  const chosen: typeof left = [];
  while (chosen.length < limit) {
    const worth = ({ own }: (typeof left)[number]) =>
      new Set(own.map(({ word }) => word).filter((word) => !told.has(word))).size * 100 +
      Math.min(own.length, 9);
    const rest = left.filter((one) => !chosen.includes(one));
    const [best] = rest.toSorted((one, other) => worth(other) - worth(one));
    if (!best) break;
    chosen.push(best);
    for (const { word } of best.own) told.add(word);
  }
  return chosen
    .toSorted((one, other) => one.sentence.start - other.sentence.start)
    .map(({ sentence, own }) => snippetOf(text, sentence, own));
}
