import { lettersOf, type NodeSpan, nodeSpan, type TextIndex } from './text-index.ts';

function* occurrences(letters: string, wanted: string): Generator<number> {
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) yield at;
}

/** How many letters of each end of a passage are looked for where the whole does not stand on the page. */
const endLength = 24;

/**
 * Where a passage stands whole; else where its ends stand, no further apart than the passage is long and half again:
 * what extraction took out of the middle, a caption or a link, still stands on the page.
 */
function* places(letters: string, quote: string): Generator<readonly [start: number, end: number]> {
  for (const at of occurrences(letters, quote)) yield [at, at + quote.length];
  if (quote.length < 2 * endLength) return;
  const tail = quote.slice(-endLength);
  let end = letters.indexOf(tail);
  for (const at of occurrences(letters, quote.slice(0, endLength))) {
    // Both ends move forward only, so a page of repeated words is walked once.
    if (end < at + endLength) end = letters.indexOf(tail, at + endLength);
    if (end < 0) return;
    if (end + endLength - at <= quote.length * 1.5 + endLength) yield [at, end + endLength];
  }
}

/** A passage that stands hidden this often is not shown at all. */
const mostTries = 200;

/**
 * Finds a passage on the page: the first place that `accept` takes, for a page may hold it hidden as well as shown.
 * @returns null where the page does not have it.
 */
export function findQuote(
  index: TextIndex,
  quote: string,
  accept: (place: NodeSpan) => boolean = () => true,
): NodeSpan | null {
  const wanted = lettersOf(quote);
  if (wanted === '') return null;
  let tries = 0;
  for (const [start, end] of places(index.letters, wanted)) {
    const place = nodeSpan(index, start, end);
    if (place && accept(place)) return place;
    tries += 1;
    if (tries === mostTries) return null;
  }
  return null;
}
