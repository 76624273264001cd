import { exactPlaces, leastSimilarity, nearPlaces, type Place } from './likely-places.ts';
import { similarity, weightOf } from './similarity.ts';

/** A quote and its context as letters (`lettersOf`): without spaces, with plain marks. */
export interface QuoteLetters {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a quote stands, in letters of the text that was searched. */
export interface QuoteMatch extends Place {
  /** How well quote, context and place agree with what the note knows, 0 to 1. */
  readonly score: number;
}

/** How like the letters on each side are to what stood there; null where nothing is known of that side. */
interface Context {
  readonly before: number | null;
  readonly behind: number | null;
}

/** The nearest letters of a context count by themselves: its far end may have been edited. */
const nearest = 16;

/** What was put in beside a passage moves its context away by no more than this share of it. */
const room = 1.2;

function contextOf(letters: string, { start, end }: Place, { prefix, suffix }: QuoteLetters): Context {
  const before = (length: number) => letters.slice(Math.max(0, start - Math.ceil(length * room)), start);
  const behind = (length: number) => letters.slice(end, end + Math.ceil(length * room));
  const side = (context: string, near: string, beside: (length: number) => string) => {
    if (context === '') return null;
    const whole = similarity(beside(context.length), context);
    return whole >= 0.9 ? whole : Math.max(whole, 0.9 * similarity(beside(near.length), near));
  };
  return {
    before: side(prefix, prefix.slice(-nearest), before),
    behind: side(suffix, suffix.slice(0, nearest), behind),
  };
}

/** The quote itself says most, then its context; the place only decides between equals. */
const weights = { quote: 50, context: 20, place: 2 } as const;

function scored(letters: string, place: Place, context: Context, hint: number | null): QuoteMatch {
  const closeness = hint === null ? null : 1 - Math.abs(place.start - hint) / Math.max(1, letters.length);
  const parts: readonly (readonly [weight: number, value: number | null])[] = [
    [weights.quote, place.similarity],
    [weights.context, context.before],
    [weights.context, context.behind],
    [weights.place, closeness === null ? null : Math.max(0, closeness)],
  ];
  let sum = 0;
  let most = 0;
  for (const [weight, value] of parts) {
    if (value === null) continue;
    sum += weight * value;
    most += weight;
  }
  return { ...place, score: sum / most };
}

/** So much text, letter for letter, does not stand elsewhere by chance. */
const longEnough = 60;
/** More than by chance, and so that the same words in another context are not taken for these. */
const agrees = 0.55;
const agreesWell = 0.75;

/**
 * Whether a place is good enough to be called the passage; else the note is an orphan. A name may stand in many places,
 * so short words need their context, and words that were edited need it all the more.
 */
function isGoodEnough(place: Place, { before, behind }: Context, { exact }: QuoteLetters): boolean {
  const known = [before, behind].filter((side) => side !== null);
  const best = Math.max(0, ...known);
  const weight = weightOf(exact);
  if (place.similarity === 1) return known.length === 0 || weight >= longEnough || best >= agrees;
  if (known.length === 0) return place.similarity >= 0.9 && weight >= longEnough;
  if (place.similarity >= 0.95 && weight >= 2 * longEnough) return true;
  const needed = place.similarity >= 0.75 ? best : Math.min(...known);
  return place.similarity >= leastSimilarity && needed >= agreesWell;
}

/** A neighbour of a deleted passage is often built like it: then what is found is the old context, not the quote. */
function isNeighbour(letters: string, { start, end, similarity: own }: Place, quote: QuoteLetters): boolean {
  const { prefix, suffix } = quote;
  const like = (text: string, context: string) =>
    context.length < nearest ? 0 : similarity(text, context.slice(0, text.length));
  const asSuffix = like(letters.slice(start, start + suffix.length), suffix);
  const asPrefix =
    prefix.length < nearest ? 0 : similarity(letters.slice(Math.max(0, end - prefix.length), end), prefix);
  return Math.max(asSuffix, asPrefix) > own;
}

/** Of a longer quote only both ends are looked for: the work grows with the square of its length. */
const longestWhole = 1200;
const endLength = 300;
const contextLength = 40;

function matchEnds(letters: string, quote: QuoteLetters, hint: number | null): QuoteMatch | null {
  const { exact, prefix, suffix } = quote;
  const head = matchQuote(
    letters,
    { exact: exact.slice(0, endLength), prefix, suffix: exact.slice(endLength, endLength + contextLength) },
    hint,
  );
  const tail = matchQuote(
    letters,
    { exact: exact.slice(-endLength), prefix: exact.slice(-endLength - contextLength, -endLength), suffix },
    hint === null ? null : hint + exact.length - endLength,
  );
  if (!head || !tail) return null;
  const length = tail.end - head.start;
  const most = Math.max(length, exact.length);
  const kept = Math.min(length, exact.length) / most;
  if (tail.start <= head.start || kept < leastSimilarity) return null;
  return {
    start: head.start,
    end: tail.end,
    similarity: Math.min(kept, head.similarity, tail.similarity, 1 - 1 / most),
    score: Math.min(head.score, tail.score),
  };
}

/**
 * Finds a quote in a text that may have changed: letter for letter, else nearly, each place judged by the quote, the
 * context on both sides and the distance from where it stood. After the way Hypothesis anchors, with a stricter end:
 * a passage that is gone is told as gone, and never shown on other words.
 * @param letters of the text, as `lettersOf` gives them.
 * @param hint where the quote began, in letters; null where that is not known.
 * @returns the best place, or null where no place is good enough.
 */
export function matchQuote(letters: string, quote: QuoteLetters, hint: number | null): QuoteMatch | null {
  const { exact } = quote;
  if (exact === '' || letters === '') return null;
  const judge = (place: Place): QuoteMatch | null => {
    const context = contextOf(letters, place, quote);
    if (!isGoodEnough(place, context, quote)) return null;
    if (place.similarity < 1 && isNeighbour(letters, place, quote)) return null;
    return scored(letters, place, context, hint);
  };
  const exactly = best(exactPlaces(letters, quote, hint).map(judge));
  // What stands letter for letter in its own context needs no search for what is nearly it.
  if (exactly && exactly.score >= surely) return exactly;
  if (exact.length > longestWhole) return exactly ?? matchEnds(letters, quote, hint);
  return best([exactly, ...nearPlaces(letters, quote).map(judge)]);
}

const surely = 0.85;

function best(matches: readonly (QuoteMatch | null)[]): QuoteMatch | null {
  let winner: QuoteMatch | null = null;
  for (const match of matches) if (match && match.score > (winner?.score ?? 0)) winner = match;
  return winner;
}
