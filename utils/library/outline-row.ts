import {
  type EntityId,
  type EventFinding,
  eventTypes,
  type LanguageCode,
  modalities,
  stages,
} from '../analysis/types.ts';
import { articleDay } from './article-day.ts';
import { dayNumber, lastDay } from './days.ts';
import { topicBits } from './topic-bits.ts';
import type { ArticleRow, EventRow } from './types.ts';

/**
 * All that lists, filters and the drawing need of one article and its events, and no more: a page keeps those of the
 * whole library in memory. It is derived from the article's other rows and never leaves the device in a backup.
 */
export interface OutlineRow {
  /** The article's own. */
  readonly id: string;
  /** Counts up with every outline that is written, so that a page can ask for what changed since it last asked. */
  readonly revision: number;
  readonly isDeleted: boolean;
  readonly savedAt: number;
  readonly lang: LanguageCode;
  readonly siteName: string;
  /** Epoch day under which the article itself stands. */
  readonly day: number;
  readonly entityIds: readonly EntityId[];
  readonly countries: readonly string[];
  /** One bit for each topic, by its place in `topicIds`. */
  readonly topics: number;
  readonly eventIds: readonly string[];
  /** The act that each event tells of, as `sameAs` of its row; empty where it is the event's own id. */
  readonly acts: readonly string[];
  /** The pairs of sides in whose ledgers the events stand. */
  readonly pairs: readonly string[];
  /** Which event, by its place, the reader put on the ladder of which other; few are. */
  readonly moved: readonly (readonly [event: number, to: string])[];
  /** Of every event, in the order of `eventIds`, what `packEvent` writes. */
  readonly events: Int32Array;
}

const undatedBit = 1 << 12;
const rejectedBit = 1 << 13;

/** Type, stage, modality, whether the text gives no date, and whether the reader rejected it, in one number. */
function kindOf({ type, stage, modality, finding, verdict }: EventRow): number {
  return (
    (eventTypes.indexOf(type) + 1) |
    ((stages.indexOf(stage) + 1) << 4) |
    (modalities.indexOf(modality) << 8) |
    (finding.date === null ? undatedBit : 0) |
    (verdict === 'rejected' ? rejectedBit : 0)
  );
}

/** Reads `kind` back. Of an article that stands for itself it is 0: no type, no stage. */
export const kinds = {
  type: (kind: number) => eventTypes[(kind & 15) - 1] ?? null,
  stage: (kind: number) => stages[((kind >> 4) & 15) - 1] ?? null,
  modality: (kind: number) => modalities[(kind >> 8) & 15] ?? 'actual',
  isDated: (kind: number) => (kind & undatedBit) === 0,
  isRejected: (kind: number) => (kind & rejectedBit) !== 0,
} as const;

const indicesIn = (all: readonly string[], some: Iterable<string>): readonly number[] =>
  [...some].map((one) => all.indexOf(one)).filter((index) => index >= 0);

function namedIn({ about, place }: EventFinding, parties: readonly EntityId[]): readonly EntityId[] {
  return [...new Set([...about, ...(place ? [place] : [])])].filter((id) => !parties.includes(id));
}

/**
 * Seven numbers: first and last day on which it can have happened, kind, topics, where its evidence stands (its place
 * among the events of a day), how many of its names are parties and how many there are, how many pairs and countries.
 * Then the indices of the names in `entityIds`, parties first, of the countries in `countries`, the pairs in `pairs`.
 */
function packEvent(
  event: EventRow,
  { entityIds, countries, pairs }: Pick<OutlineRow, 'entityIds' | 'countries' | 'pairs'>,
): number[] {
  const first = dayNumber(event.sortDay);
  const until = event.finding.date === null ? null : lastDay(event.finding.date);
  const parties = indicesIn(entityIds, event.parties);
  const others = indicesIn(entityIds, namedIn(event.finding, event.parties));
  const states = indicesIn(countries, event.countries);
  const ledgers = indicesIn(pairs, event.pairs);
  return [
    first,
    Math.max(first, until === null ? first : dayNumber(until)),
    kindOf(event),
    topicBits(event.topicIds),
    event.finding.evidence.start,
    (parties.length << 16) | (parties.length + others.length),
    (ledgers.length << 16) | states.length,
    ...parties,
    ...others,
    ...states,
    ...ledgers,
  ];
}

/** Where the parts of a packed event lie that begins at a place: its names, countries, pairs, and the next event. */
export function packedAt(packed: Int32Array, at: number) {
  const sizes = packed[at + 5] ?? 0;
  const moreSizes = packed[at + 6] ?? 0;
  const names = at + 7;
  const countries = names + (sizes & 0xffff);
  const pairs = countries + (moreSizes & 0xffff);
  return { names, countries, pairs, end: pairs + (moreSizes >> 16), parties: sizes >> 16 };
}

/** The outline of an article with its events; tombstones among them are left out. */
export function outlineRow(article: ArticleRow, events: readonly EventRow[], revision: number): OutlineRow {
  const living = events.filter(({ deletedAt }) => deletedAt === null);
  const { id, deletedAt, savedAt, lang, siteName } = article;
  const unique = (values: Iterable<string>) => [...new Set(values)];
  const named = living.flatMap(({ parties, finding }) => [...parties, ...namedIn(finding, parties)]);
  const entityIds = unique([...article.entityIds, ...named]);
  const countries = unique([...article.countries, ...living.flatMap((event) => event.countries)]);
  const pairs = unique(living.flatMap((event) => event.pairs));
  return {
    id,
    revision,
    isDeleted: deletedAt !== null,
    savedAt,
    lang,
    siteName,
    day: dayNumber(articleDay(article)),
    entityIds,
    countries,
    topics: topicBits(article.topicIds),
    eventIds: living.map((event) => event.id),
    acts: living.map((event) => (event.sameAs === event.id ? '' : event.sameAs)),
    pairs,
    moved: living.flatMap(({ movedTo }, place) => (movedTo === null ? [] : [[place, movedTo] as const])),
    events: Int32Array.from(living.flatMap((event) => packEvent(event, { entityIds, countries, pairs }))),
  };
}
