import type { Stage } from '../../analysis/types.ts';
import { dayNumber } from '../days.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import { kinds } from '../outline-row.ts';
import { climbsOf, matterOf, type Telling } from './climbs.ts';
import type { Pair } from './pairs.ts';

/** An entry of the columns as ladders read it. */
interface EntryTelling extends Telling {
  readonly entry: number;
}

/** A ladder as the columns tell it: enough to say what stands where, without a row. */
export interface LibraryLadder {
  readonly pair: Pair;
  /** The entry that speaks for each step, in the order in which they happened. */
  readonly entries: Int32Array;
  readonly stage: Stage;
  readonly quietDays: number | null;
}

/** The entry with the last word. */
export const lastEntry = ({ entries }: LibraryLadder): number => entries.at(-1) ?? -1;

/** Id of the act that an entry tells of, the same in all of its reports. */
export const actOf = (columns: OutlineColumns, entry: number): string =>
  columns.acts.all[columns.entryAct.at(entry)] ?? columns.entryEventId[entry] ?? '';

const isThing = (id: string) => !id.startsWith('place:');

function tellingAt(columns: OutlineColumns, entry: number): EntryTelling {
  const kind = columns.entryKind.at(entry);
  const id = columns.entryEventId[entry] ?? '';
  const parties = columns.entryParties.at(entry);
  const things: string[] = [];
  columns.entryNames.each(entry, (name, place) => {
    const thing = columns.entities.all[name];
    // Behind its parties an event names what it is about and where it was.
    if (place >= parties && thing !== undefined && isThing(thing)) things.push(thing);
  });
  return {
    entry,
    id,
    sameAs: actOf(columns, entry),
    day: columns.entryFirst.at(entry),
    stage: kinds.stage(kind) ?? 'talks',
    modality: kinds.modality(kind),
    isDated: kinds.isDated(kind),
    isRejected: kinds.isRejected(kind),
    movedTo: columns.entryMovedTo.get(entry) ?? null,
    topics: columns.entryTopics.at(entry),
    things,
  };
}

function samePartiesIn(columns: OutlineColumns): (one: EntryTelling, other: EntryTelling) => boolean {
  return ({ entry: one }, { entry: other }) => {
    const size = columns.entryParties.at(one);
    if (size !== columns.entryParties.at(other)) return false;
    const parties = new Set<number>();
    columns.entryNames.each(one, (name) => parties.add(name), size);
    let same = true;
    columns.entryNames.each(other, (name) => (same &&= parties.has(name)), size);
    return same;
  };
}

/** Works all ladders out, with a rest now and then. */
function* build(columns: OutlineColumns, today: number): Generator<void, readonly LibraryLadder[]> {
  const byPair = columns.pairs.all.map((): EntryTelling[] => []);
  const { order } = columns;
  // The oldest first: then there is little to sort.
  for (let at = order.length - 1; at >= 0; at--) {
    if (at % 2_000 === 0) yield;
    const entry = order[at] ?? 0;
    if (columns.entryKind.at(entry) === 0) continue;
    let telling: EntryTelling | undefined;
    columns.entryPairs.each(entry, (pair) => {
      telling ??= tellingAt(columns, entry);
      byPair[pair]?.push(telling);
    });
  }
  const haveSameParties = samePartiesIn(columns);
  const ladders: LibraryLadder[] = [];
  for (const [index, tellings] of byPair.entries()) {
    yield;
    const pair = columns.pairs.all[index] ?? '';
    for (const { steps, stage, quietDays } of climbsOf(tellings, today, haveSameParties))
      ladders.push({ pair, stage, quietDays, entries: Int32Array.from(steps, ({ event }) => event.entry) });
    // What was read is of no more use.
    byPair[index] = [];
  }
  return ladders;
}

interface Known {
  /** The order of the columns is another after every change. */
  readonly order: Int32Array;
  readonly today: string;
  readonly ladders: readonly LibraryLadder[];
}

const knownOf = new WeakMap<OutlineColumns, Known>();

/** The ladders of the library where they are worked out already; null where they are not. */
export function knownLadders(columns: OutlineColumns, today: string): readonly LibraryLadder[] | null {
  const known = knownOf.get(columns);
  return known && known.order === columns.order && known.today === today ? known.ladders : null;
}

/**
 * Every ladder of the library, kept until the library or the day changes. A hundred thousand events take a quarter of a
 * second: `rest` is asked now and then, and what it gives is waited for.
 * @param today `YYYY-MM-DD`. @param rest null where there is no need of one.
 * @returns null where the library changed meanwhile.
 */
export async function libraryLadders(
  columns: OutlineColumns,
  today: string,
  rest: () => Promise<void> | null = () => null,
): Promise<readonly LibraryLadder[] | null> {
  const known = knownLadders(columns, today);
  if (known) return known;
  const { order } = columns;
  const steps = build(columns, dayNumber(today));
  for (;;) {
    const step = steps.next();
    if (step.done) {
      knownOf.set(columns, { order, today, ladders: step.value });
      return step.value;
    }
    const pause = rest();
    if (pause === null) continue;
    await pause;
    if (columns.order !== order) return null;
  }
}

/** What a ladder is about, most frequent first: topics and entities. */
export const matterOfLadder = (columns: OutlineColumns, { entries }: LibraryLadder): readonly string[] =>
  matterOf({ steps: Array.from(entries, (entry) => ({ event: tellingAt(columns, entry) })) });
