import type { Marks } from './marks.ts';
import type { Universe } from './universe.ts';

/** An event is one sentence; the article that tells it says more, and what the reader noted was worth a note. */
const kindShares = { article: 1, event: 0.8, note: 1.1 } as const;

/** Scores are compared in steps of this part: of equals the newer one stands first. */
const stepsOfScore = 20;

/** Days since 1900 take 16 bits until 2079. */
const firstDay = -25_567;
const days = 2 ** 16;

/**
 * What may be found, best first; where two are as good, the newer one first. One number for each unit is sorted, not
 * objects: there can be a hundred thousand.
 */
export function ranked(universe: Universe, { maybe, score }: Marks): Int32Array {
  const units = 2 ** Math.ceil(Math.log2(Math.max(2, universe.size)));
  const keys = new Float64Array(universe.size);
  let size = 0;
  for (let unit = 0; unit < universe.size; unit++) {
    if (maybe[unit] === 0 || universe.living[unit] === 0) continue;
    const worth = Math.round((score[unit] ?? 0) * kindShares[universe.kindOf(unit)] * stepsOfScore);
    const day = Math.min(days - 1, Math.max(0, universe.dayOf(unit) - firstDay));
    keys[size++] = (worth * days + day) * units + (units - 1 - unit);
  }
  const sorted = keys.subarray(0, size).sort();
  const found = new Int32Array(sorted.length);
  for (let at = 0; at < sorted.length; at++)
    found[sorted.length - 1 - at] = units - 1 - ((sorted[at] ?? 0) % units);
  return found;
}

/** Of several reports of one act only the best, and what is no event. */
export function oneReportOfEach(universe: Universe, found: Int32Array): Int32Array {
  const { columns, firstNote } = universe;
  const told = new Uint8Array(columns.acts.all.length);
  return found.filter((unit) => {
    const act = unit < firstNote ? columns.entryAct.at(unit) : -1;
    if (act < 0) return true;
    if (told[act] === 1) return false;
    told[act] = 1;
    return true;
  });
}
