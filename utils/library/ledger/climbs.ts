import { type Modality, type Stage, stages, type TopicId, topicIds } from '../../analysis/types.ts';
import { bitsIn } from '../topic-bits.ts';

/** What one report tells of an act, as far as ladders care: of a stored row, or of the columns of the whole library. */
export interface Telling {
  readonly id: string;
  /** Id that all reports of the act share. */
  readonly sameAs: string;
  /** Epoch day. */
  readonly day: number;
  readonly stage: Stage;
  readonly modality: Modality;
  readonly isDated: boolean;
  readonly isRejected: boolean;
  readonly movedTo: string | null;
  /** A bit for each topic, by its place in `topicIds`. */
  readonly topics: number;
  /** Diseases, products and practices that the act is about. */
  readonly things: readonly string[];
}

/** One act with all the reports that tell it, the fullest first. */
export interface Told<T> {
  readonly event: T;
  readonly reports: readonly T[];
}

/** The acts about one matter, in the order in which they happened. */
export interface Climb<T> {
  readonly steps: readonly Told<T>[];
  /** The highest stage that was reached, `ended` where it ended. */
  readonly stage: Stage;
  /** The last word is a promise, and the library has heard nothing since for so many days; null otherwise. */
  readonly quietDays: number | null;
}

/** Days without news after which a promise is quiet. */
const quietAfter = 90;
/** Least likeness of an act's matter to that of a ladder. */
const leastLikeness = 0.5;
/** What fewer of a ladder's steps are about is not its matter. */
const shareOfMatter = 1 / 3;

interface Draft<T> {
  readonly steps: Told<T>[];
  /** In how many steps each topic and each thing occurs. */
  readonly topicCounts: Uint32Array;
  readonly thingCounts: Map<string, number>;
  /** The topics that are its matter. */
  topics: number;
}

const inTime = <T extends Telling>(one: T, other: T) => one.day - other.day || (one.id < other.id ? -1 : 1);

const fullness = ({ isDated, topics, things }: Telling) => (isDated ? 3 : 0) + bitsIn(topics) + things.length;

/** Joins the reports of one act; the one that says most of its matter and date speaks for it. */
function actsOf<T extends Telling>(tellings: readonly T[]): readonly Told<T>[] {
  const acts: Told<T>[] = [];
  for (const reports of Map.groupBy(tellings, ({ sameAs }) => sameAs).values()) {
    const [first] = reports;
    if (!first) continue;
    const sorted =
      reports.length === 1 ? reports : reports.sort((a, b) => fullness(b) - fullness(a) || inTime(a, b));
    acts.push({ event: sorted[0] ?? first, reports: sorted });
  }
  return acts.sort((one, other) => inTime(one.event, other.event));
}

const isMatterOf = ({ steps }: Draft<unknown>, count: number) => count >= steps.length * shareOfMatter;

/**
 * How like an act is to a ladder: the overlap coefficient of their topics, and one more for each named thing that both
 * are about, which says more than any topic.
 */
function likeness<T>({ topics, things }: Telling, draft: Draft<T>): number {
  let shared = 0;
  for (const thing of things) if (isMatterOf(draft, draft.thingCounts.get(thing) ?? 0)) shared++;
  const fewest = Math.min(bitsIn(topics), bitsIn(draft.topics)) || 1;
  return shared + bitsIn(topics & draft.topics) / fewest;
}

function put<T extends Telling>(act: Told<T>, draft: Draft<T>): void {
  const { topicCounts, thingCounts, steps } = draft;
  steps.push(act);
  for (const thing of act.event.things) thingCounts.set(thing, 1 + (thingCounts.get(thing) ?? 0));
  draft.topics = 0;
  for (let topic = 0; topic < topicCounts.length; topic++) {
    if (act.event.topics & (1 << topic)) topicCounts[topic] = (topicCounts[topic] ?? 0) + 1;
    const count = topicCounts[topic] ?? 0;
    if (count > 0 && isMatterOf(draft, count)) draft.topics |= 1 << topic;
  }
}

type SameParties<T> = (one: T, other: T) => boolean;

/** The ladder that an act goes on: the one the reader chose, else the one whose matter is likest. */
function draftFor<T extends Telling>(
  { event }: Told<T>,
  drafts: readonly Draft<T>[],
  haveSameParties: SameParties<T>,
): Draft<T> | undefined {
  const { movedTo, topics, things } = event;
  if (movedTo !== null)
    return drafts.find(({ steps }) => steps.some((step) => step.reports.some(({ id }) => id === movedTo)));
  if (topics === 0 && things.length === 0)
    // Of an act without a matter only its very parties say where it belongs.
    return drafts.findLast(({ steps }) => steps.some((step) => haveSameParties(step.event, event)));
  let best: Draft<T> | undefined;
  let most = 0;
  for (const draft of drafts) {
    const score = likeness(event, draft);
    if (score < leastLikeness || score <= most) continue;
    best = draft;
    most = score;
  }
  return best;
}

const rank = (stage: Stage) => stages.indexOf(stage);
/** Acts that happened; what is planned, denied or only possible climbs no ladder. */
export const happened = ({ modality }: Pick<Telling, 'modality'>): boolean =>
  modality === 'actual' || modality === 'historical';

function stageOf<T extends Telling>(steps: readonly Told<T>[]): Stage {
  let highest: Stage = 'talks';
  let hasEnded = false;
  for (const { event } of steps) {
    if (!happened(event)) continue;
    hasEnded = event.stage === 'ended';
    if (!hasEnded && rank(event.stage) > rank(highest)) highest = event.stage;
  }
  return hasEnded ? 'ended' : highest;
}

/** Stages that promise something which can be waited for. */
const promises: ReadonlySet<Stage> = new Set(['intent', 'signed', 'approval']);

const lastOf = <T>({ steps }: Pick<Climb<T>, 'steps'>): T => (steps.at(-1) as Told<T>).event;

function finish<T extends Telling>(draft: Draft<T>, today: number): Climb<T> {
  const steps = draft.steps.sort((one, other) => inTime(one.event, other.event));
  const stage = stageOf(steps);
  const waited = today - lastOf({ steps }).day;
  return { steps, stage, quietDays: promises.has(stage) && waited >= quietAfter ? waited : null };
}

/**
 * Orders acts between two sides into ladders, one for each matter. Method: acts in time order, each on the ladder
 * whose matter (topics, and things it is about) is likest by overlap coefficient, else on a new one. What the
 * reader rejected is left out, what the reader moved goes where it was moved.
 * @param tellings of one pair of sides.
 * @param today the reader's day as epoch day.
 * @returns ladders, the latest news first.
 */
export function climbsOf<T extends Telling>(
  tellings: readonly T[],
  today: number,
  haveSameParties: SameParties<T>,
): readonly Climb<T>[] {
  const acts = actsOf(tellings.filter(({ isRejected }) => !isRejected));
  const drafts: Draft<T>[] = [];
  const place = (act: Told<T>) => {
    let draft = draftFor(act, drafts, haveSameParties);
    if (!draft) {
      draft = {
        steps: [],
        topicCounts: new Uint32Array(topicIds.length),
        thingCounts: new Map(),
        topics: 0,
      };
      drafts.push(draft);
    }
    put(act, draft);
  };
  for (const act of acts) if (act.event.movedTo === null) place(act);
  // Moved steps come last, so that the ladder they were moved to is there.
  for (const act of acts) if (act.event.movedTo !== null) place(act);
  return drafts.map((draft) => finish(draft, today)).sort((one, other) => inTime(lastOf(other), lastOf(one)));
}

/** What the steps of a ladder are about, most frequent first: topics and entities. */
export function matterOf({
  steps,
}: {
  readonly steps: readonly { readonly event: Pick<Telling, 'topics' | 'things'> }[];
}): readonly string[] {
  const counts = new Map<string, number>();
  for (const { event } of steps) {
    const topics: readonly TopicId[] = topicIds.filter((_, place) => event.topics & (1 << place));
    for (const key of [...topics, ...event.things]) counts.set(key, 1 + (counts.get(key) ?? 0));
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
