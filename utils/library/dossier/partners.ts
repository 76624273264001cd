import { type EventType, eventTypes, type Stage, stages } from '../../analysis/types.ts';
import { mostSides } from '../ledger/pairs.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import { kinds } from '../outline-row.ts';
import { type Side, type Subject, sideOfId, sidesOf } from './subject.ts';

/** One who has to do with a subject, and how much. */
export interface Partner {
  readonly side: Side;
  /** Acts in which both have a part. */
  readonly events: number;
  /** How many of them are only possible, or did not happen. */
  readonly unsure: number;
  /** The furthest stage that an act of them reached; null where nothing has happened yet. */
  readonly stage: Stage | null;
  /** The most frequent kind of act, the first of equals. */
  readonly type: EventType;
  /** Epoch day of the latest. */
  readonly lastDay: number;
}

interface Tally {
  events: number;
  unsure: number;
  /** Place in `stages` plus one; 0 for none. */
  stage: number;
  readonly types: Uint32Array;
  lastDay: number;
}

const endedRank = stages.indexOf('ended') + 1;

function take(tally: Tally, kind: number, day: number): void {
  const modality = kinds.modality(kind);
  tally.events++;
  tally.lastDay = Math.max(tally.lastDay, day);
  if (modality === 'hypothetical' || modality === 'negated') tally.unsure++;
  const type = (kind & 15) - 1;
  tally.types[type] = (tally.types[type] ?? 0) + 1;
  const rank = (kind >> 4) & 15;
  if ((modality === 'actual' || modality === 'historical') && rank !== endedRank && rank > tally.stage)
    tally.stage = rank;
}

function partnerOf(side: Side, { events, unsure, stage, types, lastDay }: Tally): Partner {
  const type = eventTypes[types.indexOf(Math.max(...types))] ?? 'CONSULT';
  return { side, events, unsure, stage: stages[stage - 1] ?? null, type, lastDay };
}

type EachSide = (entry: number, act: (side: Side) => void) => void;

/** The sides of each pair that has a country: the other one. */
function acrossFrom(columns: OutlineColumns, country: Side): EachSide {
  const others = columns.pairs.all.map((pair) => {
    const [one, other] = sidesOf(pair);
    if (one === country) return other;
    return other === country ? one : null;
  });
  return (entry, act) =>
    columns.entryPairs.each(entry, (pair) => {
      const side = others[pair];
      if (side) act(side);
    });
}

/** The parties of an event, none of them a person; countries by their code. */
function partiesIn(columns: OutlineColumns): EachSide {
  const sides = columns.entities.all.map((id) => (id.startsWith('person:') ? null : sideOfId(id)));
  return (entry, act) =>
    columns.entryNames.each(
      entry,
      (name) => {
        const side = sides[name];
        if (side) act(side);
      },
      columns.entryParties.at(entry),
    );
}

/** An act of many is a gathering; who of them dealt with whom it does not say. */
function withoutGatherings(columns: OutlineColumns, each: EachSide): EachSide {
  return (entry, act) => {
    let sides = 0;
    each(entry, () => {
      sides++;
    });
    let pairs = 0;
    columns.entryPairs.each(entry, () => {
      pairs++;
    });
    if (pairs > 0 || sides <= mostSides) each(entry, act);
  };
}

function sidesFor(columns: OutlineColumns, subject: Subject): EachSide {
  if (subject.kind === 'country') return acrossFrom(columns, subject.country);
  const parties = partiesIn(columns);
  return subject.kind === 'topic' ? parties : withoutGatherings(columns, parties);
}

/** Counts sides over some events, the strongest first. */
function rank(
  columns: OutlineColumns,
  events: Int32Array,
  eachSide: EachSide,
  left: ReadonlySet<Side>,
): readonly Partner[] {
  const tallies = new Map<Side, Tally>();
  for (const entry of events) {
    const kind = columns.entryKind.at(entry);
    const day = columns.entryFirst.at(entry);
    eachSide(entry, (side) => {
      if (left.has(side)) return;
      let tally = tallies.get(side);
      if (!tally) {
        tally = { events: 0, unsure: 0, stage: 0, types: new Uint32Array(eventTypes.length), lastDay: day };
        tallies.set(side, tally);
      }
      take(tally, kind, day);
    });
  }
  return [...tallies]
    .map(([side, tally]) => partnerOf(side, tally))
    .sort(
      (one, other) =>
        other.events - other.unsure - (one.events - one.unsure) ||
        other.events - one.events ||
        other.lastDay - one.lastDay ||
        (one.side < other.side ? -1 : 1),
    );
}

/**
 * Who acts together with a subject, or about it, the strongest first. Of a country those whom the ledger sees across
 * from it; of two sides the institutions that tie them.
 * @param events of the subject, each act once.
 * @param except sides that are no partners: the country of an institution stands beside its name.
 */
export function partnersOf(
  columns: OutlineColumns,
  events: Int32Array,
  subject: Subject,
  except: readonly Side[] = [],
): readonly Partner[] {
  const own =
    subject.kind === 'entity' ? [subject.entity] : subject.kind === 'pair' ? sidesOf(subject.pair) : [];
  return rank(columns, events, sidesFor(columns, subject), new Set([...own, ...except]));
}

/** All parties of some events that are no person, the strongest first. */
export const partiesOf = (columns: OutlineColumns, events: Int32Array): readonly Partner[] =>
  rank(columns, events, partiesIn(columns), new Set());
