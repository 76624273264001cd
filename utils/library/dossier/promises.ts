import { topicIds } from '../../analysis/types.ts';
import { actOf, type LibraryLadder, lastEntry } from '../ledger/library-ladders.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import { type Subject, sidesOf } from './subject.ts';

/** How the promises of a subject stand. */
export interface Standing {
  /** Those that have gone quiet first, the longest first; then the latest news first. */
  readonly ladders: readonly LibraryLadder[];
  readonly quiet: number;
  /** Under way or delivered. */
  readonly kept: number;
  readonly ended: number;
}

/** Whether a name is among the parties of an entry, or among what it is about. */
function isNamedIn(columns: OutlineColumns, name: number, entry: number): boolean {
  let place = -1;
  columns.entryNames.each(entry, (found, at) => {
    if (found === name) place = at;
  });
  const id = columns.entities.all[name] ?? '';
  // Where an act took place is no matter of it.
  return place >= 0 && (place < columns.entryParties.at(entry) || !id.startsWith('place:'));
}

function testOf(columns: OutlineColumns, subject: Subject): (ladder: LibraryLadder) => boolean {
  switch (subject.kind) {
    case 'entity': {
      const name = columns.entities.find(subject.entity);
      return ({ entries }) => name >= 0 && entries.some((entry) => isNamedIn(columns, name, entry));
    }
    case 'country':
      return ({ pair }) => sidesOf(pair).includes(subject.country);
    case 'topic': {
      const bit = 1 << topicIds.indexOf(subject.topic);
      // The matter of a ladder, not what one of its steps mentions in passing.
      return ({ entries }) =>
        entries.filter((entry) => columns.entryTopics.at(entry) & bit).length * 2 >= entries.length;
    }
    case 'pair': {
      const [one, other] = sidesOf(subject.pair);
      const names = [one, other].map((side) => columns.entities.find(side));
      const areParties = (entry: number) =>
        names.every((name) => name >= 0 && isNamedIn(columns, name, entry));
      return ({ pair, entries }) => pair === subject.pair || entries.some(areParties);
    }
  }
}

/** The longest silence first, then the latest news. */
const byQuiet = (columns: OutlineColumns) => (one: LibraryLadder, other: LibraryLadder) =>
  (other.quietDays ?? -1) - (one.quietDays ?? -1) ||
  columns.entryFirst.at(lastEntry(other)) - columns.entryFirst.at(lastEntry(one));

/** A matter that was only talked of promises nothing. */
const isPromise = ({ stage }: LibraryLadder) => stage !== 'talks';

/** An act of three sides stands on the ladders of three pairs; told once, it is told of the first of them. */
function withoutRepeats(
  columns: OutlineColumns,
  ladders: readonly LibraryLadder[],
): readonly LibraryLadder[] {
  const lastActs = new Set<string>();
  return ladders.filter((ladder) => {
    const last = actOf(columns, lastEntry(ladder));
    const isNew = !lastActs.has(last);
    lastActs.add(last);
    return isNew;
  });
}

/** The ladders of a subject beyond mere talks, and how they stand. @param all ladders of the library. */
export function standingOf(
  columns: OutlineColumns,
  all: readonly LibraryLadder[],
  subject: Subject,
): Standing {
  const concerns = testOf(columns, subject);
  const ladders = withoutRepeats(
    columns,
    all.filter((ladder) => isPromise(ladder) && concerns(ladder)),
  );
  return {
    ladders: ladders.toSorted(byQuiet(columns)),
    quiet: ladders.filter(({ quietDays }) => quietDays !== null).length,
    kept: ladders.filter(({ stage }) => stage === 'implementation' || stage === 'delivery').length,
    ended: ladders.filter(({ stage }) => stage === 'ended').length,
  };
}

/** Promises of which the library has heard nothing since, the longest silence first. */
export const quietPromises = (
  columns: OutlineColumns,
  all: readonly LibraryLadder[],
): readonly LibraryLadder[] =>
  withoutRepeats(
    columns,
    all.filter(({ quietDays }) => quietDays !== null),
  ).toSorted(byQuiet(columns));
