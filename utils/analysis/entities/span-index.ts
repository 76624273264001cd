import type { Span } from '../types.ts';
import type { Proposal } from './types.ts';

/** Proposals by where they stand. Demonyms are left out: they define nothing. */
export interface SpanIndex {
  exactly(span: Span): Proposal | undefined;
  /** The longest that ends at an offset. */
  longestTo(end: number): Proposal | undefined;
  /** An organisation's name that holds the bracket at an offset. */
  around(bracket: number): Proposal | undefined;
}

export function indexSpans(proposals: readonly Proposal[]): SpanIndex {
  const byStart = new Map<number, Proposal[]>();
  const ending = new Map<number, Proposal>();
  const holding: Proposal[] = [];
  for (const proposal of proposals) {
    if (proposal.isDemonym) continue;
    const others = byStart.get(proposal.start);
    if (others) others.push(proposal);
    else byStart.set(proposal.start, [proposal]);
    const longest = ending.get(proposal.end);
    if (!longest || proposal.start < longest.start) ending.set(proposal.end, proposal);
    if (proposal.type === 'organization' && /tail|form/u.test(proposal.rule)) holding.push(proposal);
  }
  const holders = holding.sort((one, other) => one.start - other.start);
  return {
    exactly: ({ start, end }) => byStart.get(start)?.find((proposal) => proposal.end === end),
    longestTo: (end) => ending.get(end),
    around(bracket) {
      let [low, high] = [0, holders.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((holders[middle]?.start ?? 0) < bracket) low = middle + 1;
        else high = middle;
      }
      const before = holders[low - 1];
      return before && before.end > bracket + 1 ? before : undefined;
    },
  };
}

/** Offset behind the last sign before `at` that is no white space. */
export function endOfText(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--;
  return end;
}
