import type { Analysis, Entity, EventFinding, Span } from '../../../utils/analysis/types.ts';
import type { AnnotatedEntity, AnnotatedEvent, Report } from './report.ts';

export const measures = ['entities', 'dates', 'topics', 'events'] as const;
export type Measure = (typeof measures)[number];

/** Right, wrong and missed findings of one measure; `remarks` says each wrong and missed one. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly remarks: readonly string[];
}

export type ReportScore = Readonly<Record<Measure, Tally>>;

export const emptyTally: Tally = { right: 0, wrong: 0, missed: 0, remarks: [] };

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
    remarks: [...a.remarks, ...b.remarks],
  };
}

/** Harmonic mean of precision and recall, 0–1; 1 where there was nothing to find and nothing was found. */
export function f1({ right, wrong, missed }: Tally): number {
  const all = 2 * right + wrong + missed;
  return all === 0 ? 1 : (2 * right) / all;
}

/** Compares one report's findings with its annotation. A practice is neither right nor wrong: reports do not annotate them. */
export function scoreReport(report: Report, analysis: Analysis): ReportScore {
  return {
    entities: scoreEntities(report, analysis),
    dates: scoreDates(report, analysis),
    topics: scoreTopics(report, analysis),
    events: scoreEvents(report, analysis),
  };
}

const legalForm = /[\s,]+(?:tbk|inc|ltd|co|corp|plc|llc|gmbh|persero)\.?$/u;

/** Spellings that differ by case, quotes, an acronym in brackets or a legal form name the same. */
function spelling(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’]+/gu, ' ')
    .trim();
  let shorter = plain.replace(/\s*\([^)]*\)$/u, '').replace(/^(?:pt|cv)\.?\s+/u, '');
  while (legalForm.test(shorter)) shorter = shorter.replace(legalForm, '');
  return shorter.trim();
}

function spellingsFound(entity: Entity, text: string): ReadonlySet<string> {
  return new Set(entity.mentions.map(({ start, end }) => spelling(text.slice(start, end))));
}

function names(found: ReadonlySet<string>, annotated: AnnotatedEntity): boolean {
  return annotated.surfaces.some((surface) => found.has(spelling(surface)));
}

function scoreEntities({ entities, text }: Report, analysis: Analysis): Tally {
  const found = analysis.entities
    .filter(({ type }) => type !== 'practice')
    .map((entity) => ({ type: entity.type, spellings: spellingsFound(entity, text) }));
  const same = (one: (typeof found)[number], annotated: AnnotatedEntity) =>
    one.type === annotated.type && names(one.spellings, annotated);

  const wanted = entities.filter(({ optional }) => !optional);
  const missed = wanted.filter((annotated) => !found.some((one) => same(one, annotated)));
  const wrong = found.filter((one) => !entities.some((annotated) => same(one, annotated)));
  return {
    right: wanted.length - missed.length,
    wrong: wrong.length,
    missed: missed.length,
    remarks: [
      ...missed.map(({ name, type }) => `${type} missed: ${name}`),
      ...wrong.map(({ spellings, type }) => `${type} wrong: ${[...spellings].join(' = ')}`),
    ],
  };
}

const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function place(text: string, passage: string): Span {
  const start = text.indexOf(passage);
  if (start < 0) throw new Error(`not in the report's text: ${passage}`);
  return { start, end: start + passage.length };
}

function scoreDates({ dates, text }: Report, analysis: Analysis): Tally {
  const spots = dates.map((date) => ({ date, span: place(text, date.text) }));
  const missed = spots.filter(
    ({ date, span }) =>
      !analysis.dates.some(
        (found) => meet(found, span) && (found.value === date.value || found.value === date.altValue),
      ),
  );
  // A date that the report repeats is annotated at its first place only.
  const repeated = (found: Span) => {
    const words = text.slice(found.start, found.end);
    return dates.some((date) => date.text.includes(words) || words.includes(date.text));
  };
  const wrong = analysis.dates.filter(
    (found) => !repeated(found) && !spots.some(({ span }) => meet(found, span)),
  );
  return {
    right: spots.length - missed.length,
    wrong: wrong.length,
    missed: missed.length,
    remarks: [
      ...missed.map(({ date, span }) => {
        const instead = analysis.dates.filter((found) => meet(found, span)).map(({ value }) => value);
        return `date missed: «${date.text}» ${date.value}, found ${instead.join(' ') || 'none'}`;
      }),
      ...wrong.map(({ start, end, value }) => `date wrong: «${text.slice(start, end)}» ${value}`),
    ],
  };
}

function scoreTopics({ topics, topicsOptional = [] }: Report, analysis: Analysis): Tally {
  const found = analysis.topics.map(({ id }) => id);
  const missed = topics.filter((topic) => !found.includes(topic));
  const wrong = found.filter((topic) => !topics.includes(topic) && !topicsOptional.includes(topic));
  return {
    right: topics.length - missed.length,
    wrong: wrong.length,
    missed: missed.length,
    remarks: [
      ...missed.map((topic) => `topic missed: ${topic}`),
      ...wrong.map((topic) => `topic wrong: ${topic}`),
    ],
  };
}

/**
 * An annotated event is found where an event rests on its sentence and holds at least two of its parties (one, if it has
 * only one). Type and stage are not asked for: what they should be is a finer question than whether the act was seen.
 */
function scoreEvents({ entities, events, text }: Report, analysis: Analysis): Tally {
  const namesById = new Map(
    analysis.entities.map((entity) => {
      const spellings = spellingsFound(entity, text);
      return [entity.id, entities.filter((annotated) => names(spellings, annotated)).map(({ name }) => name)];
    }),
  );
  const parties = ({ actors, recipients }: EventFinding) =>
    new Set([...actors, ...recipients].flatMap((id) => namesById.get(id) ?? []));
  const tells = (annotated: AnnotatedEvent, found: EventFinding) => {
    const there = parties(found);
    const held = annotated.actors.filter((slot) => slot.split('|').some((name) => there.has(name)));
    return held.length >= Math.min(2, annotated.actors.length);
  };

  const spots = events.map((event) => ({ event, span: place(text, event.evidence) }));
  const near = (span: Span) => analysis.events.filter(({ evidence }) => meet(evidence, span));
  const wanted = spots.filter(({ event }) => !event.optional);
  const missed = wanted.filter(({ event, span }) => !near(span).some((found) => tells(event, found)));
  const wrong = analysis.events.filter(({ evidence }) => !spots.some(({ span }) => meet(evidence, span)));
  return {
    right: wanted.length - missed.length,
    wrong: wrong.length,
    missed: missed.length,
    remarks: [
      ...missed.map(({ event, span }) => {
        const instead = near(span).map(
          ({ type, actors, recipients }) => `${type} ${[...actors, ...recipients].join(' + ')}`,
        );
        return `event missed: ${event.actors.join(' + ')} «${event.evidence}», found ${instead.join('; ') || 'none'}`;
      }),
      ...wrong.map(
        ({ type, evidence }) => `event wrong: ${type} «${text.slice(evidence.start, evidence.end)}»`,
      ),
    ],
  };
}
