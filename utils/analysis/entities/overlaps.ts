import type { Span } from '../types.ts';
import { firstWhere, type TextView } from './document.ts';
import { breaksBefore, isCapitalised, isPlainWord, isTitleCase, startsSentence } from './name-run.ts';
import type { Proposal } from './types.ts';

/** What proposals are compared by, always in one layout: rules make them in many, and a comparison looks at each again and again. */
const ranksOf = (proposals: readonly Proposal[]) =>
  proposals.map((proposal) => ({
    proposal,
    length: proposal.end - proposal.start,
    trust: proposal.trust,
    start: proposal.start,
  }));

/**
 * Keeps the best of overlapping proposals: first the longer span, then the more trusted rule, then the earlier.
 * @returns proposals that do not overlap, in the order of the text.
 */
export function settleOverlaps(
  proposals: readonly Proposal[],
  blocked: readonly Span[],
): readonly Proposal[] {
  const ranked = ranksOf(proposals)
    .sort((one, other) => other.length - one.length || other.trust - one.trust || one.start - other.start)
    .map(({ proposal }) => proposal);
  const bucket = (offset: number) => offset >> 6;
  let length = 0;
  for (const { end } of ranked) length = Math.max(length, end);
  for (const { end } of blocked) length = Math.max(length, end);
  const taken = new Uint8Array(length);
  const put = ({ start, end }: Span) => taken.fill(1, start, end);
  const isFree = ({ start, end }: Span) => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return false;
    return true;
  };
  const wider = new Map<number, Proposal[]>();
  if (blocked.length > 0)
    for (const proposal of ranked)
      for (let at = bucket(proposal.start); at <= bucket(proposal.end); at++) {
        const others = wider.get(at);
        if (others) others.push(proposal);
        else wider.set(at, [proposal]);
      }
  for (const span of blocked) {
    const isHeld = wider
      .get(bucket(span.start))
      ?.some(
        ({ start, end }) => start <= span.start && end >= span.end && end - start > span.end - span.start,
      );
    if (!isHeld) put(span);
  }
  const kept: Proposal[] = [];
  for (const proposal of ranked) {
    if (!isFree(proposal)) continue;
    put(proposal);
    kept.push(proposal);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** `Mahidol Oxford Tropical Unit`: a place with names on both sides is a piece of a longer name that nobody knows. */
export function dropEnclosedPlaces(view: TextView, settled: readonly Proposal[]): readonly Proposal[] {
  const isTaken = takenTokens(view, settled, []);
  const isOpenName = (at: number) =>
    isCapitalised(view, at) &&
    !isTaken(at) &&
    !isPlainWord(view, at) &&
    !view.smallWords.has(view.words[at] ?? '');
  return settled.filter(({ type, start, end, rule }) => {
    if (type !== 'place' || rule !== 'gazetteer') return true;
    const first = view.tokenAt(start);
    const behind = view.tokenFrom(end);
    if (breaksBefore(view, first) || breaksBefore(view, behind)) return true;
    return !(
      isOpenName(first - 1) &&
      isOpenName(behind) &&
      !startsSentence(view, first - 1) &&
      !isTitleCase(view, first)
    );
  });
}

/** `Direktur Penyakit Menular X`: a disease that an office is for is not one that the report speaks of. */
export function dropFieldsOfOffices(settled: readonly Proposal[]): readonly Proposal[] {
  const offices = settled.flatMap(({ officeAt }) => (officeAt ? [officeAt] : []));
  if (offices.length === 0) return settled;
  return settled.filter(
    ({ type, start, end }) =>
      type !== 'disease' || !offices.some((office) => office.start <= start && office.end >= end),
  );
}

/** Which tokens a finding already covers. */
export function takenTokens(
  view: TextView,
  settled: readonly Span[],
  blocked: readonly Span[],
): (at: number) => boolean {
  const taken = new Uint8Array(view.tokens.length);
  for (const spans of [settled, blocked])
    for (const { start, end } of spans) taken.fill(1, view.tokenFrom(start), view.tokenFrom(end));
  return (at) => taken[at] === 1;
}

/**
 * A disease inside the name of a product or a practice is spoken of, too: `vaksin tuberkulosis`, `operasi katarak`; so is the body
 * of a practice, `prakualifikasi WHO`. Nothing else may nest.
 */
export function keepNested(settled: readonly Proposal[], known: readonly Proposal[]): readonly Proposal[] {
  const holders = settled
    .filter(({ type }) => type === 'product' || type === 'practice')
    .sort((one, other) => one.start - other.start);
  const nested = known.filter(({ type, start, end }) => {
    if (type !== 'disease' && type !== 'organization') return false;
    // They do not overlap: the last one that starts before the disease is the only one that can hold it.
    const holder = holders[firstWhere(holders, (other) => other.start > start) - 1];
    return (
      holder !== undefined &&
      holder.end >= end &&
      holder.end - holder.start > end - start &&
      (type === 'disease' || holder.type === 'practice')
    );
  });
  return settleOverlaps(nested, []);
}

/** The strongest finding that covers any of the tokens from `first` to `last`: not a place, if there is one. */
export type SettledBy = (first: number, last: number) => Proposal | undefined;

export function settledOver(view: TextView, settled: readonly Proposal[]): SettledBy {
  const byToken = new Array<Proposal | undefined>(view.tokens.length).fill(undefined);
  for (const proposal of settled)
    for (
      let at = view.tokenFrom(proposal.start);
      (view.tokens[at]?.start ?? proposal.end) < proposal.end;
      at++
    )
      byToken[at] = proposal;
  return (first, last) => {
    let place: Proposal | undefined;
    for (let at = first; at <= last; at++) {
      const proposal = byToken[at];
      if (proposal && proposal.type !== 'place') return proposal;
      place ??= proposal;
    }
    return place;
  };
}
