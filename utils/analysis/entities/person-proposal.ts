import type { TextView } from './document.ts';
import type { Proposal } from './types.ts';

/** A person whose name runs from one token to another. */
export function person(
  view: TextView,
  first: number,
  last: number,
  rule: string,
  more: Partial<Proposal> = {},
): Proposal {
  const start = view.tokens[first]?.start ?? 0;
  const end = view.tokens[last]?.end ?? 0;
  return { start, end, type: 'person', rule, candidates: [], trust: 0.7, ...more };
}
