import type { TextView } from './document.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

/** Where in the token stream the tables' names stand; of nested names only the longest. */
export interface KnownPlaces {
  /** The longest proposal that starts at a token. */
  startsAt(token: number): Proposal | undefined;
  /** The longest proposal that ends with a token. */
  endsAt(token: number): Proposal | undefined;
  /** The longest proposal that covers a token. */
  over(token: number): Proposal | undefined;
  /** First token behind a proposal. */
  after(proposal: Proposal): number;
  /**
   * `Kepala Dinas Kesehatan Jakarta | Budi`: behind an office, the institution's name ends with its place and a person's begins.
   * @param head first token of the institution, @param token first token that may be the person's.
   */
  followsPlaceOfOffice(head: number, token: number): boolean;
}

export function placeKnown(view: TextView, proposals: readonly Proposal[]): KnownPlaces {
  const count = view.tokens.length;
  const starts = new Array<Proposal | undefined>(count).fill(undefined);
  const ends = new Array<Proposal | undefined>(count).fill(undefined);
  const covers = new Array<Proposal | undefined>(count).fill(undefined);
  const offices = phraseIndex(view.language.entities.offices);
  const byLength = [...proposals].sort((one, other) => one.end - one.start - (other.end - other.start));
  for (const proposal of byLength) {
    const first = view.tokenAt(proposal.start);
    const last = view.tokenFrom(proposal.end) - 1;
    if (first < 0) continue;
    starts[first] = proposal;
    ends[last] = proposal;
    for (let at = first; at <= last; at++) covers[at] = proposal;
  }
  return {
    startsAt: (token) => starts[token],
    endsAt: (token) => ends[token],
    over: (token) => covers[token],
    after: (proposal) => view.tokenFrom(proposal.end),
    followsPlaceOfOffice(head, token) {
      if (offices.lengthBefore(view, head) === 0) return false;
      const before = covers[token - 1];
      const here = covers[token];
      return (
        before !== undefined && before !== here && (before.type === 'place' || before.type === 'organization')
      );
    },
  };
}
