import type { TopicId } from '../../utils/analysis/types.ts';
import { keyPart, t } from '../../utils/locale.ts';
import { topicOf } from '../dossier-address.ts';

interface TopicRow {
  readonly topic: TopicId;
  readonly counts: readonly number[];
  readonly total: number;
}

/** Topics as rows of a grid: named in the reader's language, each leading to its page. */
export const heatRows = (rows: readonly TopicRow[]) =>
  rows.map(({ topic, counts, total }) => ({
    key: topic,
    name: t(`topic_${keyPart(topic)}`),
    address: topicOf(topic),
    counts,
    total,
  }));
