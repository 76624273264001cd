/** One place at which a line of a text may stand on a page, in letters of the page's index. */
export interface Placed {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** How many places before it a place may follow on; further back there is nothing to gain but time. */
const lookBack = 300;

/**
 * Chooses for each line one place, or none, so that places follow one another as the lines do and weigh most together.
 * Among chains of equal weight the one without gaps is taken: the line beside its neighbours, not its copy in a box.
 * @param places in the order of their lines.
 */
export function chooseChain(places: readonly Placed[], weigh: (place: Placed) => number): readonly Placed[] {
  const total: number[] = [];
  const before: number[] = [];
  let best = -1;
  for (const [at, place] of places.entries()) {
    let weight = 0;
    let previous = -1;
    for (let other = at - 1; other >= Math.max(0, at - lookBack); other -= 1) {
      const earlier = places[other];
      if (!earlier || earlier.line >= place.line || earlier.end > place.start) continue;
      // Less than a letter, so that it only decides between equals.
      const gap = (place.start - earlier.end) / (place.start + 1);
      const together = (total[other] ?? 0) - gap;
      if (together > weight) {
        weight = together;
        previous = other;
      }
    }
    total.push(weight + weigh(place));
    before.push(previous);
    if (best < 0 || (total[at] ?? 0) > (total[best] ?? 0)) best = at;
  }
  const chain: Placed[] = [];
  for (let at = best; at >= 0; at = before[at] ?? -1) {
    const place = places[at];
    if (place) chain.push(place);
  }
  return chain.reverse();
}
