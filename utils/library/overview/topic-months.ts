import type { Period } from '../dossier/periods.ts';
import { ownEntry } from '../dossier/select-subject.ts';
import { type TopicGrid, topicsOverTime } from '../dossier/topics-over-time.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import { kinds } from '../outline-row.ts';
import { selectEntries } from '../select-entries.ts';

/** The topics of an article that none of its events has: for those it stands on the timeline itself. */
function topicsAlone(columns: OutlineColumns, article: number): number {
  let told = 0;
  for (let entry = columns.articleFirst.at(article); entry < ownEntry(columns, article); entry++)
    if (!kinds.isRejected(columns.entryKind.at(entry))) told |= columns.entryTopics.at(entry);
  return columns.articleTopics.at(article) & ~told;
}

/** How often the timeline tells of each topic in each period: events, and articles that stand for themselves. */
export function topicMonths(columns: OutlineColumns, periods: readonly Period[]): TopicGrid {
  const told: { entry: number; topics: number }[] = [];
  for (const entry of selectEntries(columns, {}, null))
    if (columns.entryKind.at(entry) !== 0) told.push({ entry, topics: columns.entryTopics.at(entry) });
  for (let article = 0; article < columns.articleIds.length; article++) {
    if (columns.articleIsLiving.at(article) === 0) continue;
    const topics = topicsAlone(columns, article);
    if (topics !== 0) told.push({ entry: ownEntry(columns, article), topics });
  }
  return topicsOverTime(columns, told, periods);
}
