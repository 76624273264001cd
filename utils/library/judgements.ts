import { outlineArticles } from './outlines.ts';
import type { Library } from './schema.ts';
import type { Clock, EventRow } from './types.ts';

/** What rules and the reader say of an event; kept, it takes a change back. */
export type Judgement = Pick<EventRow, 'id' | 'sameAs' | 'joinedBy' | 'verdict' | 'movedTo'>;

export type Verdict = EventRow['verdict'];

const unique = (ids: readonly string[]) => [...new Set(ids)];
/** An act is an entry of the timeline, which outlines draw. */
const tablesOf = ({ articles, events, outlines }: Library) => [articles, events, outlines];

const judgementOf = ({ id, sameAs, joinedBy, verdict, movedTo }: EventRow): Judgement => ({
  id,
  sameAs,
  joinedBy,
  verdict,
  movedTo,
});

type Change = Partial<Omit<Judgement, 'id'>>;

/** Writes a change to rows. @returns what they said before. */
async function write(
  library: Library,
  rows: readonly EventRow[],
  change: Change,
  clock: Clock,
): Promise<readonly Judgement[]> {
  const updatedAt = clock();
  await library.events.bulkPut(rows.map((row) => ({ ...row, ...change, updatedAt })));
  await outlineArticles(library, unique(rows.map(({ articleId }) => articleId)));
  return rows.map(judgementOf);
}

const reportsOf = (library: Library, acts: readonly string[]): Promise<EventRow[]> =>
  library.events
    .where('sameAs')
    .anyOf([...acts])
    .toArray();

/** The reader says that these events are one act; all reports of each come along. @returns what undoes it. */
export async function mergeEvents(
  library: Library,
  ids: readonly string[],
  clock: Clock,
): Promise<readonly Judgement[]> {
  return library.transaction('rw', tablesOf(library), async () => {
    const chosen = (await library.events.bulkGet([...ids])).filter((row) => row !== undefined);
    const acts = [...new Set(chosen.map(({ sameAs }) => sameAs))];
    const [leader] = acts;
    if (leader === undefined || acts.length < 2) return [];
    const rows = await reportsOf(library, acts);
    return write(library, rows, { sameAs: leader, joinedBy: 'reader' }, clock);
  });
}

/** The reader says that this event is an act of its own. @returns what undoes it. */
export async function splitEvent(library: Library, id: string, clock: Clock): Promise<readonly Judgement[]> {
  return library.transaction('rw', tablesOf(library), async () => {
    const row = await library.events.get(id);
    if (!row) return [];
    const others = (await reportsOf(library, [row.sameAs])).filter((other) => other.id !== id);
    const [heir] = others;
    if (!heir) return [];
    // Where the first report leaves, the others stay together under the next one's id.
    const moved =
      row.sameAs === id ? await write(library, others, { sameAs: heir.id, joinedBy: 'reader' }, clock) : [];
    return [...moved, ...(await write(library, [row], { sameAs: id, joinedBy: 'reader' }, clock))];
  });
}

/** Changes what is said of an act, by all its reports. */
const changeAct = (
  library: Library,
  sameAs: string,
  change: Change,
  clock: Clock,
): Promise<readonly Judgement[]> =>
  library.transaction('rw', tablesOf(library), async () =>
    write(library, await reportsOf(library, [sameAs]), change, clock),
  );

/** The reader confirms or rejects an act, by all its reports. @returns what undoes it. */
export function judgeAct(
  library: Library,
  sameAs: string,
  verdict: Verdict,
  clock: Clock,
): Promise<readonly Judgement[]> {
  return changeAct(library, sameAs, { verdict }, clock);
}

/** The reader puts an act on the ladder of another event, or back where its matter belongs. @returns what undoes it. */
export function moveAct(
  library: Library,
  sameAs: string,
  movedTo: string | null,
  clock: Clock,
): Promise<readonly Judgement[]> {
  return changeAct(library, sameAs, { movedTo }, clock);
}

/** Takes changes back. */
export async function restoreJudgements(
  library: Library,
  before: readonly Judgement[],
  clock: Clock,
): Promise<void> {
  await library.transaction('rw', tablesOf(library), async () => {
    const updatedAt = clock();
    for (const { id, ...judgement } of before) await library.events.update(id, { ...judgement, updatedAt });
    const rows = await library.events.bulkGet(before.map(({ id }) => id));
    await outlineArticles(library, unique(rows.flatMap((row) => row?.articleId ?? [])));
  });
}
