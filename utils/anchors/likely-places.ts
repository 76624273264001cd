import type { QuoteLetters } from './match-quote.ts';
import { isMostlyHan, nearMatches, weightOf } from './similarity.ts';

/** A place where a quote may stand, and how much of it stands there. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly similarity: number;
}

/** A quote that stands more often is looked at in this many places only, and judged in the likeliest of them. */
const mostExact = 1000;
const mostJudged = 8;

/** How much of a context stands beside a place, roughly and at once: what touches the place, and pieces of the rest. */
function roughContext(before: string, behind: string, { prefix, suffix }: QuoteLetters): number {
  let run = 0;
  while (run < prefix.length && prefix.at(-1 - run) === before.at(-1 - run)) run += 1;
  let score = run;
  run = 0;
  while (run < suffix.length && suffix.at(run) === behind.at(run)) run += 1;
  score += run;
  const length = 6;
  for (const [side, context] of [
    [before, prefix],
    [behind, suffix],
  ] as const)
    for (let at = 0; at + length <= context.length; at += length)
      if (side.includes(context.slice(at, at + length))) score += length;
  return score;
}

/** Where the quote stands letter for letter; of many places those that are likeliest by their context and the hint. */
export function exactPlaces(letters: string, quote: QuoteLetters, hint: number | null): readonly Place[] {
  const { exact, prefix, suffix } = quote;
  const places: Place[] = [];
  for (let at = letters.indexOf(exact); at >= 0; at = letters.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length, similarity: 1 });
    if (places.length === mostExact) break;
  }
  if (places.length <= mostJudged) return places;
  const far = ({ start }: Place) => (hint === null ? 0 : Math.abs(start - hint) / letters.length);
  return places
    .map((place) => {
      const before = letters.slice(Math.max(0, place.start - prefix.length), place.start);
      const behind = letters.slice(place.end, place.end + suffix.length);
      return { place, rank: roughContext(before, behind, quote) - far(place) };
    })
    .sort((one, other) => other.rank - one.rank)
    .slice(0, mostJudged)
    .map(({ place }) => place);
}

/** Pieces of a quote with its context, how often each is followed, and how many stretches are looked at closely. */
const mostPieces = 18;
const mostOfOnePiece = 30;
const mostStretches = 4;
/** One piece alone is chance. */
const fewestVotes = 1.5;
/** Below this, what was found is another text. */
export const leastSimilarity = 0.6;

/** Short pieces that do not overlap: what was edited breaks some of them, and leaves others whole. */
function piecesOf(whole: string): readonly number[] {
  const length = pieceLength(whole);
  const starts: number[] = [];
  const step = Math.max(length, Math.ceil(whole.length / mostPieces));
  for (let start = 0; start + length <= whole.length; start += step) starts.push(start);
  return starts;
}

const pieceLength = (whole: string) => (isMostlyHan(whole) ? 4 : 9);

/**
 * Where the quote would have to begin by what still stands of it and of its context: seeds that agree about the place
 * vote for it, most votes first. Reading the whole page for near matches would take a hundred times as long.
 */
function stretches(letters: string, { prefix, exact, suffix }: QuoteLetters): readonly number[] {
  const whole = prefix + exact + suffix;
  const length = pieceLength(whole);
  const grain = Math.max(16, Math.floor(exact.length / 4));
  const votes = new Map<number, number>();
  for (const offset of piecesOf(whole)) {
    const piece = whole.slice(offset, offset + length);
    let times = 0;
    for (let at = letters.indexOf(piece); at >= 0; at = letters.indexOf(piece, at + 1)) {
      const bucket = Math.round((at - offset + prefix.length) / grain);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
      times += 1;
      if (times === mostOfOnePiece) break;
    }
  }
  const withNeighbours = (bucket: number) =>
    (votes.get(bucket) ?? 0) + ((votes.get(bucket - 1) ?? 0) + (votes.get(bucket + 1) ?? 0)) / 2;
  return [...votes.keys()]
    .filter((bucket) => withNeighbours(bucket) >= fewestVotes)
    .sort((one, other) => withNeighbours(other) - withNeighbours(one) || one - other)
    .slice(0, mostStretches)
    .map((bucket) => bucket * grain);
}

/** How many letters of the context must stand beside a place to say where it begins or ends. */
const border = 8;

/** Edits at an end leave its border open by some letters; the context that still stands there says where it is. */
function withBorders(letters: string, place: Place, { prefix, exact, suffix }: QuoteLetters): Place {
  const slack = Math.ceil(exact.length * (1 - leastSimilarity));
  let { start, end } = place;
  if (prefix.length >= border) {
    const from = Math.max(0, start - slack - border);
    const before = letters
      .slice(from, Math.min(start + slack + border, end))
      .lastIndexOf(prefix.slice(-border));
    if (before >= 0) start = from + before + border;
  }
  if (suffix.length >= border) {
    const from = Math.max(start + 1, end - slack);
    const behind = letters.slice(from, end + slack + border).indexOf(suffix.slice(0, border));
    if (behind >= 0) end = from + behind;
  }
  return start < end ? { ...place, start, end } : place;
}

/** Shorter words are nearly many others. */
const shortestNear = 10;
/** Ends of one match that differ by a letter or two are one place. */
const mostOfOneStretch = 3;

/** Where something stands that is nearly the quote. */
export function nearPlaces(letters: string, quote: QuoteLetters): readonly Place[] {
  const { exact } = quote;
  if (weightOf(exact) < shortestNear) return [];
  const slack = Math.ceil(exact.length * (1 - leastSimilarity)) + 16;
  const found = new Map<string, Place>();
  for (const at of stretches(letters, quote)) {
    const from = Math.max(0, at - slack);
    const text = letters.slice(from, at + exact.length + slack);
    for (const match of nearMatches(text, exact, leastSimilarity).slice(0, mostOfOneStretch)) {
      const place = withBorders(
        letters,
        { start: from + match.start, end: from + match.end, similarity: match.similarity },
        quote,
      );
      found.set(`${place.start}-${place.end}`, place);
    }
  }
  return [...found.values()];
}
