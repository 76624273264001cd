import { type Stage, stages } from '../../analysis/types.ts';
import type { EventRow } from '../types.ts';

/** One step of a ladder: an act with all the reports that tell it, the fullest first. */
export interface Step {
  readonly event: EventRow;
  readonly reports: readonly EventRow[];
}

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

/** Days without news after which a promise is quiet. */
const quietAfter = 90;
/** Least likeness of an act's matter to that of a ladder. */
const leastLikeness = 0.5;
/** What fewer of a ladder's steps are about is not its matter. */
const shareOfMatter = 1 / 3;

/** What an act is about: topics, and the diseases, products and practices that it names. */
const matterOf = ({ topicIds, finding }: EventRow): readonly string[] => [
  ...new Set([...topicIds, ...finding.about]),
];

/**
 * How like an act is to a ladder: the overlap coefficient of their topics, and one more for each named thing that both
 * are about, which says more than any topic.
 */
function likeness(matter: readonly string[], { steps, matter: counts }: Draft): number {
  const isMatter = (key: string) => (counts.get(key) ?? 0) >= steps.length * shareOfMatter;
  const shared = matter.filter(isMatter);
  const isTopic = (key: string) => !key.includes(':');
  const things = shared.filter((key) => !isTopic(key)).length;
  const own = matter.filter(isTopic).length;
  const theirs = [...counts.keys()].filter((key) => isTopic(key) && isMatter(key)).length;
  return things + shared.filter(isTopic).length / (Math.min(own, theirs) || 1);
}

const inTime = (one: EventRow, other: EventRow) =>
  one.sortDay.localeCompare(other.sortDay) || (one.id < other.id ? -1 : 1);

/** Joins the reports of one act; the one that says most of its matter and date speaks for it. */
function stepsOf(events: readonly EventRow[]): readonly Step[] {
  const fullness = ({ finding, topicIds }: EventRow) =>
    (finding.date === null ? 0 : 3) + topicIds.length + finding.about.length;
  return [...Map.groupBy(events, ({ sameAs }) => sameAs).values()]
    .map((reports) => {
      const sorted = [...reports].sort((a, b) => fullness(b) - fullness(a) || inTime(a, b));
      return { event: sorted[0] as EventRow, reports: sorted };
    })
    .sort((one, other) => inTime(one.event, other.event));
}

interface Draft {
  readonly steps: Step[];
  /** In how many steps each topic or thing occurs. */
  readonly matter: Map<string, number>;
}

/** The ladder that an act goes on: the one the reader chose, else the one whose matter is likest. */
function ladderFor({ event, reports }: Step, drafts: readonly Draft[]): Draft | undefined {
  const { movedTo } = event;
  if (movedTo !== null)
    return drafts.find(({ steps }) => steps.some((step) => step.reports.some(({ id }) => id === movedTo)));
  const matter = matterOf(event);
  if (matter.length === 0)
    // Of an act without a matter only its very parties say where it belongs.
    return drafts.findLast(({ steps }) =>
      steps.some((step) => samePartiesAs(step.event, reports[0] ?? event)),
    );
  let best: { readonly draft: Draft; readonly score: number } | undefined;
  for (const draft of drafts) {
    const score = likeness(matter, draft);
    if (score >= leastLikeness && score > (best?.score ?? 0)) best = { draft, score };
  }
  return best?.draft;
}

const samePartiesAs = (one: EventRow, other: EventRow): boolean =>
  one.parties.length === other.parties.length && one.parties.every((id) => other.parties.includes(id));

const rank = (stage: Stage) => stages.indexOf(stage);
/** Acts that happened; what is planned, denied or only possible climbs no ladder. */
const happened = ({ modality }: EventRow) => modality === 'actual' || modality === 'historical';

function stageOf(steps: readonly Step[]): Stage {
  const done = steps.map(({ event }) => event).filter(happened);
  const last = done.at(-1);
  if (last?.stage === 'ended') return 'ended';
  return done
    .filter(({ stage }) => stage !== 'ended')
    .reduce<Stage>((highest, { stage }) => (rank(stage) > rank(highest) ? stage : highest), 'talks');
}

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

const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** Stages that promise something which can be waited for. */
const promises: ReadonlySet<Stage> = new Set(['intent', 'signed', 'approval']);

const lastOf = ({ steps }: Pick<Ladder, 'steps'>) => steps.at(-1)?.event as EventRow;

function finish({ steps, matter }: Draft, today: string): Ladder {
  const last = lastOf({ steps });
  const stage = stageOf(steps);
  const waited = dayNumber(today) - dayNumber(last.sortDay);
  return {
    id: steps[0]?.event.id ?? last.id,
    steps,
    matter: [...matter].sort(([, one], [, other]) => other - one).map(([id]) => id),
    stage,
    quietDays: promises.has(stage) && waited >= quietAfter ? waited : null,
    contradictions: contradictionsIn(steps),
  };
}

/**
 * Orders the acts between two sides into ladders, one for each matter. Method: acts in time order, each on the ladder
 * whose matter (topics, and things it is about) is likest by overlap coefficient, else on a new one. What the
 * reader rejected is left out, what the reader moved goes where it was moved.
 * @param events of one pair of sides, living ones.
 * @param today the reader's day, `YYYY-MM-DD`.
 * @returns ladders, the latest news first.
 */
export function buildLadders(events: readonly EventRow[], today: string): readonly Ladder[] {
  const steps = stepsOf(events.filter(({ verdict }) => verdict !== 'rejected'));
  const drafts: Draft[] = [];
  // Moved steps come last, so that the ladder they were moved to is there.
  const ordered = [
    ...steps.filter(({ event }) => event.movedTo === null),
    ...steps.filter(({ event }) => event.movedTo !== null),
  ];
  for (const step of ordered) {
    let draft = ladderFor(step, drafts);
    if (!draft) {
      draft = { steps: [], matter: new Map() };
      drafts.push(draft);
    }
    draft.steps.push(step);
    for (const key of matterOf(step.event)) draft.matter.set(key, 1 + (draft.matter.get(key) ?? 0));
  }
  return drafts
    .map((draft) => finish({ ...draft, steps: draft.steps.sort((a, b) => inTime(a.event, b.event)) }, today))
    .sort((one, other) => inTime(lastOf(other), lastOf(one)));
}
