import { createRandom } from '../random.ts';

/** Drawing of lots from one seeded source: the same seed and the same questions give the same answers. */
export interface Draw {
  /** From 0 to below 1. */
  readonly fraction: () => number;
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of a list, each as likely. Throws on an empty list. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** One of a list by Zipf's law: the first far more often than the rest, none never. */
  readonly frequent: <Item>(items: readonly Item[]) => Item;
  /** A waiting time with this mean: many short, few long. */
  readonly wait: (mean: number) => number;
  /** Sixteen bytes, for the random part of an id. */
  readonly bytes: () => Uint8Array;
}

export function createDraw(seed: number): Draw {
  const fraction = createRandom(seed);
  const below = (limit: number) => Math.floor(fraction() * limit);
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  };
  return {
    fraction,
    below,
    chance: (probability) => fraction() < probability,
    pick: (items) => at(items, below(items.length)),
    // Of ranks 1 … n with weights 1/rank, whose sum is close to ln(n): the inverse of that sum, cut to whole ranks.
    frequent: (items) => at(items, Math.min(items.length, Math.floor((items.length + 1) ** fraction())) - 1),
    wait: (mean) => -mean * Math.log(1 - fraction()),
    bytes: () => Uint8Array.from({ length: 16 }, () => below(256)),
  };
}
