import type { DateFinding, Edtf, Span } from '../types.ts';

export interface When {
  readonly date: Edtf | null;
  readonly dateBasis?: 'stated' | 'inferred';
}

const overlaps = (date: Span, span: Span) => date.start < span.end && date.end > span.start;
const distance = (date: Span, hit: Span) => (date.start >= hit.end ? date.start - hit.end : hit.start - date.end);

/** The date nearest to the verb in its clause, else the only one of the sentence. The publication date is never one. */
export function whenOf(hit: Span, clause: Span, sentence: Span, dates: readonly DateFinding[]): When {
  const nearest = dates
    .filter((date) => overlaps(date, clause))
    .sort((a, b) => distance(a, hit) - distance(b, hit) || a.start - b.start)[0];
  const inSentence = dates.filter((date) => overlaps(date, sentence));
  const date = nearest ?? (inSentence.length === 1 ? inSentence[0] : undefined);
  return date ? { date: date.value, dateBasis: date.basis } : { date: null };
}
