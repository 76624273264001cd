import { type Stage, stages } from '../../analysis/types.ts';
import { dayNumber } from '../days.ts';
import { topicBits } from '../topic-bits.ts';
import type { EventRow } from '../types.ts';
import { climbsOf, happened, matterOf, type Telling, type Told } from './climbs.ts';

/** One step of a ladder: an act with all the reports that tell it, the fullest first. */
export type Step = Told<EventRow>;

/** The acts between two sides about one matter, in the order in which they happened. */
export interface Ladder {
  /** Id of its first event; moves with no later one. */
  readonly id: string;
  readonly steps: readonly Step[];
  /** What the steps are about, most frequent first: topics and entities. */
  readonly matter: readonly string[];
  /** The highest stage that was reached, `ended` where it ended. */
  readonly stage: Stage;
  /** The last word is a promise, and the library has heard nothing since for so many days; null otherwise. */
  readonly quietDays: number | null;
  readonly contradictions: readonly Contradiction[];
}

/** Two steps that cannot both stand as told. */
export interface Contradiction {
  readonly kind: 'denied' | 'after-the-end';
  readonly one: EventRow;
  readonly other: EventRow;
}

interface RowTelling extends Telling {
  readonly row: EventRow;
}

const tellingOf = (row: EventRow): RowTelling => ({
  row,
  id: row.id,
  sameAs: row.sameAs,
  day: dayNumber(row.sortDay),
  stage: row.stage,
  modality: row.modality,
  isDated: row.finding.date !== null,
  isRejected: row.verdict === 'rejected',
  movedTo: row.movedTo,
  topics: topicBits(row.topicIds),
  things: row.finding.about,
});

const haveSameParties = ({ row: one }: RowTelling, { row: other }: RowTelling): boolean =>
  one.parties.length === other.parties.length && one.parties.every((id) => other.parties.includes(id));

const rank = (stage: Stage) => stages.indexOf(stage);

function contradictionsIn(steps: readonly Step[]): readonly Contradiction[] {
  const events = steps.map(({ event }) => event);
  const found: Contradiction[] = [];
  events.forEach((one, index) => {
    for (const other of events.slice(index + 1)) {
      if (one.type === other.type && one.stage === other.stage) {
        const [denied, told] = one.modality === 'negated' ? [one, other] : [other, one];
        if (denied.modality === 'negated' && happened(told)) found.push({ kind: 'denied', one, other });
      }
    }
    const next = events.slice(index + 1).find(happened);
    if (!next || !happened(one)) return;
    if (one.stage === 'ended' && rank(next.stage) >= rank('implementation') && next.stage !== 'ended')
      found.push({ kind: 'after-the-end', one, other: next });
  });
  return found;
}

/**
 * The ladders of two sides, as `climbsOf` orders them, with what contradicts itself on each.
 * @param events of one pair of sides, living ones.
 * @param today the reader's day, `YYYY-MM-DD`.
 * @returns ladders, the latest news first.
 */
export function buildLadders(events: readonly EventRow[], today: string): readonly Ladder[] {
  return climbsOf(events.map(tellingOf), dayNumber(today), haveSameParties).map((climb) => {
    const steps = climb.steps.map(({ event, reports }) => ({
      event: event.row,
      reports: reports.map(({ row }) => row),
    }));
    return {
      id: steps[0]?.event.id ?? '',
      steps,
      matter: matterOf(climb),
      stage: climb.stage,
      quietDays: climb.quietDays,
      contradictions: contradictionsIn(steps),
    };
  });
}
