import { type TopicId, topicIds } from '../analysis/types.ts';

/** One bit for each topic, by its place in `topicIds`. */
export const topicBits = (topics: readonly TopicId[]): number =>
  topics.reduce((bits, topic) => bits | (1 << topicIds.indexOf(topic)), 0);

/** How many bits are set. */
export function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Calls `act` with the place of each bit that is set, from the lowest. */
export function eachBit(bits: number, act: (place: number) => void): void {
  for (let left = bits; left !== 0; left &= left - 1) act(31 - Math.clz32(left & -left));
}
