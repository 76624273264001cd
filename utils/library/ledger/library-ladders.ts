import { dayNumber } from '../days.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import { kinds } from '../outline-row.ts';
import { type Climb, climbsOf, type Telling } from './climbs.ts';
import type { Pair } from './pairs.ts';

/** An entry of the columns as ladders read it. */
interface EntryTelling extends Telling {
  readonly entry: number;
}

/** A ladder as the columns tell it: enough to say what stands where, without a row. */
export interface LibraryLadder extends Climb<EntryTelling> {
  readonly pair: Pair;
}

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
    sameAs: columns.acts.all[columns.entryAct.at(entry)] ?? id,
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

function build(columns: OutlineColumns, today: number): readonly LibraryLadder[] {
  const byPair = columns.pairs.all.map((): EntryTelling[] => []);
  for (let at = columns.order.length - 1; at >= 0; at--) {
    const entry = columns.order[at] ?? 0;
    if (columns.entryKind.at(entry) === 0) continue;
    let telling: EntryTelling | undefined;
    columns.entryPairs.each(entry, (pair) => {
      telling ??= tellingAt(columns, entry);
      byPair[pair]?.push(telling);
    });
  }
  const haveSameParties = samePartiesIn(columns);
  return byPair.flatMap((tellings, index) => {
    const pair = columns.pairs.all[index] ?? '';
    return climbsOf(tellings, today, haveSameParties).map((climb) => ({ ...climb, pair }));
  });
}

interface Known {
  /** The order of the columns is another after every change. */
  readonly order: Int32Array;
  readonly today: string;
  readonly ladders: readonly LibraryLadder[];
}

const knownOf = new WeakMap<OutlineColumns, Known>();

/** Every ladder of the library, kept until the library or the day changes. @param today `YYYY-MM-DD`. */
export function libraryLadders(columns: OutlineColumns, today: string): readonly LibraryLadder[] {
  const known = knownOf.get(columns);
  if (known && known.order === columns.order && known.today === today) return known.ladders;
  const ladders = build(columns, dayNumber(today));
  knownOf.set(columns, { order: columns.order, today, ladders });
  return ladders;
}
