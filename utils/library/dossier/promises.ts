import { topicIds } from '../../analysis/types.ts';
import { type LibraryLadder, libraryLadders } from '../ledger/library-ladders.ts';
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
      return ({ steps }) => name >= 0 && steps.some(({ event }) => isNamedIn(columns, name, event.entry));
    }
    case 'country':
      return ({ pair }) => sidesOf(pair).includes(subject.country);
    case 'topic': {
      const bit = 1 << topicIds.indexOf(subject.topic);
      // The matter of a ladder, not what one of its steps mentions in passing.
      return ({ steps }) => steps.filter(({ event }) => event.topics & bit).length * 2 >= steps.length;
    }
    case 'pair': {
      const [one, other] = sidesOf(subject.pair);
      const names = [one, other].map((side) => columns.entities.find(side));
      const areParties = (entry: number) =>
        names.every((name) => name >= 0 && isNamedIn(columns, name, entry));
      return ({ pair, steps }) => pair === subject.pair || steps.some(({ event }) => areParties(event.entry));
    }
  }
}

const byQuiet = (one: LibraryLadder, other: LibraryLadder): number =>
  (other.quietDays ?? -1) - (one.quietDays ?? -1) ||
  (other.steps.at(-1)?.event.day ?? 0) - (one.steps.at(-1)?.event.day ?? 0);

/** A matter that was only talked of promises nothing. */
const isPromise = ({ stage }: LibraryLadder) => stage !== 'talks';

/** An act of three sides stands on the ladders of three pairs; told once, it is told of the first of them. */
function withoutRepeats(ladders: readonly LibraryLadder[]): readonly LibraryLadder[] {
  const lastActs = new Set<string>();
  return ladders.filter(({ steps }) => {
    const last = steps.at(-1)?.event.sameAs ?? '';
    const isNew = !lastActs.has(last);
    lastActs.add(last);
    return isNew;
  });
}

/** The ladders of a subject beyond mere talks, and how they stand. @param today `YYYY-MM-DD`. */
export function standingOf(columns: OutlineColumns, subject: Subject, today: string): Standing {
  const concerns = testOf(columns, subject);
  const ladders = withoutRepeats(
    libraryLadders(columns, today).filter((ladder) => isPromise(ladder) && concerns(ladder)),
  );
  return {
    ladders: ladders.toSorted(byQuiet),
    quiet: ladders.filter(({ quietDays }) => quietDays !== null).length,
    kept: ladders.filter(({ stage }) => stage === 'implementation' || stage === 'delivery').length,
    ended: ladders.filter(({ stage }) => stage === 'ended').length,
  };
}

/** Promises of which the library has heard nothing since, the longest silence first. */
export const quietPromises = (columns: OutlineColumns, today: string): readonly LibraryLadder[] =>
  withoutRepeats(libraryLadders(columns, today).filter(({ quietDays }) => quietDays !== null)).toSorted(
    byQuiet,
  );
