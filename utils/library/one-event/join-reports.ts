import type { Library } from '../schema.ts';
import type { EventRow } from '../types.ts';
import { actKeysNear, type CountryOf, isSameAct } from './same-act.ts';

/** Two sides told together weigh more than a shared matter; the report with most in common leads. */
function closeness(one: EventRow, other: EventRow): number {
  const shared = (first: readonly string[], second: readonly string[]) =>
    first.filter((value) => second.includes(value)).length;
  return 2 * shared(one.parties, other.parties) + shared(one.topicIds, other.topicIds);
}

/**
 * Joins the events of an article that is being saved to those by which other articles tell the same act. What the
 * reader joined or parted stays so. Runs inside the caller's transaction.
 * @returns the same rows, with `sameAs` of the act's first report.
 */
export async function joinReports(
  library: Library,
  events: readonly EventRow[],
  countryOf: CountryOf,
): Promise<readonly EventRow[]> {
  const open = events.filter(({ joinedBy }) => joinedBy !== 'reader');
  if (open.length === 0) return events;
  const candidates = await library.events
    .where('actKeys')
    .anyOf([...new Set(open.flatMap(actKeysNear))])
    .distinct()
    .filter(({ articleId, deletedAt }) => deletedAt === null && articleId !== open[0]?.articleId)
    .toArray();
  return events.map((event) => {
    if (event.joinedBy === 'reader') return event;
    const same = candidates
      // Whoever the reader parted from an act takes no others with it.
      .filter((other) => !(other.joinedBy === 'reader' && other.sameAs === other.id))
      .filter((other) => isSameAct(event, other, countryOf))
      .sort((one, other) => closeness(event, other) - closeness(event, one) || (one.id < other.id ? -1 : 1));
    const [leader] = same;
    return leader
      ? { ...event, sameAs: leader.sameAs, joinedBy: 'rule' }
      : { ...event, sameAs: event.id, joinedBy: null };
  });
}
