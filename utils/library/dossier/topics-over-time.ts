import { type TopicId, topicIds } from '../../analysis/types.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import { eachBit } from '../topic-bits.ts';
import { type Period, placeIn } from './periods.ts';

/** How often a topic was told in each period. */
interface TopicRow {
  readonly topic: TopicId;
  readonly counts: readonly number[];
  /** All of them, also those whose date does not say the period. */
  readonly total: number;
}

export interface TopicGrid {
  readonly periods: readonly Period[];
  /** Most frequent first; only topics that occur. */
  readonly rows: readonly TopicRow[];
  /** Entries with a topic whose date does not say the period: known by the year alone. */
  readonly unplaced: number;
}

/** An entry, and the topics for which it counts. */
export interface EntryTopics {
  readonly entry: number;
  /** A bit for each topic. */
  readonly topics: number;
}

/** How often each topic is told by some entries, in each period. */
export function topicsOverTime(
  columns: OutlineColumns,
  told: Iterable<EntryTopics>,
  periods: readonly Period[],
): TopicGrid {
  const width = periods.length;
  const counts = new Uint32Array(topicIds.length * width);
  const totals = new Uint32Array(topicIds.length);
  let unplaced = 0;
  for (const { entry, topics } of told) {
    if (topics === 0) continue;
    const place = placeIn(periods, columns.entryFirst.at(entry), columns.entryLast.at(entry));
    if (place < 0) unplaced++;
    eachBit(topics, (topic) => {
      totals[topic] = (totals[topic] ?? 0) + 1;
      if (place >= 0) counts[topic * width + place] = (counts[topic * width + place] ?? 0) + 1;
    });
  }
  return {
    periods,
    rows: topicIds
      .map((topic, index) => ({
        topic,
        counts: [...counts.subarray(index * width, (index + 1) * width)],
        total: totals[index] ?? 0,
      }))
      .filter(({ total }) => total > 0)
      .sort((one, other) => other.total - one.total),
    unplaced,
  };
}
