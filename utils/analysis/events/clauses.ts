import { allMatches } from '../all-matches.ts';
import type { Span } from '../types.ts';
import type { EventRules } from './types.ts';

/** Cuts a sentence where a new clause with its own subject may begin. */
export function clausesOf(sentence: Span, folded: string, rules: EventRules): readonly Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const match of allMatches(rules.clauseBreak, folded.slice(sentence.start, sentence.end))) {
    const at = sentence.start + match.index;
    if (at <= start) continue;
    clauses.push({ start, end: at });
    start = at;
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
}

export const clauseAt = (clauses: readonly Span[], at: number): Span =>
  clauses.find((clause) => at >= clause.start && at < clause.end) ?? clauses[0] ?? { start: 0, end: 0 };
