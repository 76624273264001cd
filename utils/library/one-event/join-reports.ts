import { outlineArticles } from '../outlines.ts';
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

/** How an event was joined, so that a change can be taken back. */
export type Joining = Pick<EventRow, 'id' | 'sameAs' | 'joinedBy'>;

const unique = (ids: readonly string[]) => [...new Set(ids)];
/** An act is an entry of the timeline, which outlines draw. */
const tablesOf = ({ articles, events, outlines }: Library) => [articles, events, outlines];

const joiningOf = ({ id, sameAs, joinedBy }: EventRow): Joining => ({ id, sameAs, joinedBy });

async function rejoin(
  library: Library,
  rows: readonly EventRow[],
  sameAs: (row: EventRow) => string,
  updatedAt: number,
): Promise<readonly Joining[]> {
  const before = rows.map(joiningOf);
  await library.events.bulkPut(
    rows.map((row) => ({ ...row, sameAs: sameAs(row), joinedBy: 'reader' as const, updatedAt })),
  );
  await outlineArticles(library, unique(rows.map(({ articleId }) => articleId)));
  return before;
}

/** The reader says that these events are one act. @returns what undoes it. */
export async function mergeEvents(
  library: Library,
  ids: readonly string[],
  now: number,
): Promise<readonly Joining[]> {
  return library.transaction('rw', tablesOf(library), async () => {
    const chosen = (await library.events.bulkGet([...ids])).filter((row) => row !== undefined);
    const acts = [...new Set(chosen.map(({ sameAs }) => sameAs))];
    const leader = chosen[0]?.sameAs;
    if (leader === undefined || acts.length < 2) return [];
    const rows = await library.events.where('sameAs').anyOf(acts).toArray();
    return rejoin(library, rows, () => leader, now);
  });
}

/** The reader says that this event is an act of its own. @returns what undoes it. */
export async function splitEvent(library: Library, id: string, now: number): Promise<readonly Joining[]> {
  return library.transaction('rw', tablesOf(library), async () => {
    const row = await library.events.get(id);
    if (!row) return [];
    if (row.sameAs !== id) return rejoin(library, [row], () => id, now);
    // The first report leaves: the others stay together under the next one's id.
    const others = (await library.events.where('sameAs').equals(id).toArray()).filter(
      (other) => other.id !== id,
    );
    const [heir] = others;
    if (!heir) return [];
    const moved = await rejoin(library, others, () => heir.id, now);
    return [...moved, ...(await rejoin(library, [row], () => id, now))];
  });
}

/** Takes a merge or a split back. */
export async function restoreJoinings(
  library: Library,
  before: readonly Joining[],
  updatedAt: number,
): Promise<void> {
  await library.transaction('rw', tablesOf(library), async () => {
    for (const { id, sameAs, joinedBy } of before)
      await library.events.update(id, { sameAs, joinedBy, updatedAt });
    const rows = await library.events.bulkGet(before.map(({ id }) => id));
    await outlineArticles(library, unique(rows.flatMap((row) => row?.articleId ?? [])));
  });
}
