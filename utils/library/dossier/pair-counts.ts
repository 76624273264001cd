import type { Pair } from '../ledger/pairs.ts';
import type { OutlineColumns } from '../outline-columns.ts';

export interface PairOfEvents {
  readonly pair: Pair;
  readonly events: number;
}

/** The pairs of sides that some events tie, those with most events first. */
export function pairCounts(columns: OutlineColumns, events: Int32Array): readonly PairOfEvents[] {
  const counts = new Uint32Array(columns.pairs.all.length);
  for (const entry of events)
    columns.entryPairs.each(entry, (pair) => {
      counts[pair] = (counts[pair] ?? 0) + 1;
    });
  return columns.pairs.all
    .map((pair, index) => ({ pair, events: counts[index] ?? 0 }))
    .filter(({ events: amount }) => amount > 0)
    .sort((one, other) => other.events - one.events || (one.pair < other.pair ? -1 : 1));
}
