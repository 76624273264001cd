import type { Correction, EntitySketch } from '../analysis/corrections/types.ts';
import type {
  DateFinding,
  Entity,
  EntityId,
  EntityType,
  EventFinding,
  EventType,
  LanguageCode,
  Modality,
  Source,
  Span,
  Stage,
  TopicFinding,
  TopicId,
} from '../analysis/types.ts';
import type { Anchors } from '../anchors/selectors.ts';
import type { PublicationDate, Quality } from '../article/types.ts';
import type { NoteColour } from './note-colours.ts';

/** Epoch ms. Always an argument, so that tests need no real time. */
export type Clock = () => number;

/** Every row: UUIDv7, time of the last change (epoch ms) and a tombstone, so that replication can come later. */
export interface Row {
  readonly id: string;
  readonly updatedAt: number;
  /** Epoch ms of deletion; null while the row lives. Dexie indexes skip null, so queries filter on it. */
  readonly deletedAt: number | null;
}

/** What lists and filters need of an article; its text and findings are in `ContentRow`. */
export interface ArticleRow extends Row {
  /** Canonical address; unique among living and deleted rows. */
  readonly url: string;
  /** Normalised addresses under which it was read, its own among them: a page may name another as canonical. */
  readonly addresses: readonly string[];
  readonly title: string;
  readonly siteName: string;
  readonly byline: string | null;
  readonly lang: LanguageCode;
  readonly publishedAt: PublicationDate | null;
  readonly savedAt: number;
  readonly wordCount: number;
  readonly quality: Quality;
  /** Text of the summary sentences, joined by a space. */
  readonly summary: string;
  /** Ids for the indexes: all that the article or one of its events names. Topics: strongest first. */
  readonly entityIds: readonly EntityId[];
  readonly countries: readonly string[];
  readonly topicIds: readonly TopicId[];
  /** SHA-256 of the text as hexadecimal digits: what was read can be shown to be what is stored. */
  readonly textHash: string;
  /** Version of Simpul that took the text off the page. */
  readonly extractor: string;
  /** By which copies of one report find each other: `one-event/shared-sentences.ts`. */
  readonly copyKeys: readonly string[];
}

/** The stored text and what was found in it; same id as its article. */
export interface ContentRow {
  readonly id: string;
  readonly text: string;
  readonly captions: readonly string[];
  readonly sentences: readonly Span[];
  /** SimHash of each sentence, in their order. */
  readonly fingerprints: readonly string[];
  readonly summary: readonly Span[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateFinding[];
  readonly topics: readonly TopicFinding[];
  readonly sources: readonly Source[];
}

export interface EventRow extends Row {
  readonly articleId: string;
  readonly finding: EventFinding;
  /** The evidence sentence, so that a timeline needs no text. */
  readonly quote: string;
  /** Actors and recipients, for the index. */
  readonly parties: readonly EntityId[];
  readonly topicIds: readonly TopicId[];
  readonly countries: readonly string[];
  readonly type: EventType;
  readonly stage: Stage;
  readonly modality: Modality;
  /** First day of the event date, else of publication, else of saving: `2025-11-04`. The timeline's order. */
  readonly sortDay: string;
  /** Id that all reports of this act share: that of the first one told of it. Its own where it stands alone. */
  readonly sameAs: string;
  /** Who joined it to other reports, or parted it from them; what the reader did, no rule undoes. */
  readonly joinedBy: 'rule' | 'reader' | null;
  /** By which reports of one act find each other: `one-event/same-act.ts`. */
  readonly actKeys: readonly string[];
  /** The pairs of sides in whose ledger it stands: `ledger/pairs.ts`. */
  readonly pairs: readonly string[];
  /** What the reader says of it as a step of a ledger. */
  readonly verdict: 'confirmed' | 'rejected' | null;
  /** Id of an event on whose ladder the reader put it; null where its matter decides. */
  readonly movedTo: string | null;
}

/** An earlier text of an article that was saved again after its page had changed. */
export interface RevisionRow extends Row {
  readonly articleId: string;
  readonly title: string;
  readonly text: string;
  readonly textHash: string;
  readonly extractor: string;
  /** When this text was read off the page, epoch ms. */
  readonly readAt: number;
}

/** An entity as the library knows it: the union of what its articles said. Its `id` is the entity's own. */
export interface EntityRow extends Row {
  readonly type: EntityType;
  readonly name: string;
  readonly names: Readonly<Partial<Record<LanguageCode, string>>>;
  readonly country: string | null;
  readonly refs: Readonly<Record<string, string>>;
}

/** The reader's own passage or remark. */
export interface NoteRow extends Row {
  /** Null where the article itself is not in the library. */
  readonly articleId: string | null;
  readonly url: string;
  readonly pageTitle: string;
  /** The passage as the reader saw it; empty for a remark on the page as a whole. */
  readonly quote: string;
  /** Where the passage stands on its page; null where there is none. */
  readonly anchors: Anchors | null;
  readonly remark: string;
  readonly colour: NoteColour;
  readonly tags: readonly string[];
  readonly savedAt: number;
  /** Epoch ms since when its page, as it was seen last, no longer has the passage; null while it has. */
  readonly lostAt: number | null;
}

/** What the reader may change about a note. */
export type NoteChanges = Partial<Pick<NoteRow, 'remark' | 'colour' | 'tags'>>;

/** A rule of the reader, which every later reading follows. */
export interface CorrectionRow extends Row {
  readonly correction: Correction;
  /** Epoch ms; the order in which corrections count. */
  readonly madeAt: number;
}

/**
 * Stored articles gone through again, one at a time, after a correction: `rewrite` changes ids in what was found,
 * `analyse` reads the texts anew. The row is the state: a worker that wakes goes on behind `cursor`.
 */
export interface RereadingRow extends Row {
  readonly how: 'rewrite' | 'analyse';
  /** The corrections for which it is done; articles that none of them can concern are passed over. */
  readonly about: readonly Correction[];
  readonly correctionId: string | null;
  readonly state: 'running' | 'paused' | 'done' | 'undoing' | 'undone';
  readonly startedAt: number;
  /** Articles to go through, gone through, and changed. */
  readonly total: number;
  readonly seen: number;
  readonly changed: number;
  /** Id of the last article gone through; ids ascend. */
  readonly cursor: string;
}

/** What a rereading replaced, for its undo: an article's rows without its text. */
export interface EarlierRow {
  /** `<rereading>/<article>` */
  readonly id: string;
  readonly rereadingId: string;
  /** `updatedAt` that the rereading gave; an article with another one was changed since. */
  readonly writtenAt: number;
  readonly article: ArticleRow;
  readonly content: Omit<ContentRow, 'text' | 'captions'>;
  readonly events: readonly EventRow[];
}

/** What the reader watches for: an entity, a topic, or words. */
export type WatchTarget =
  | { readonly kind: 'entity'; readonly entity: EntitySketch }
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'term'; readonly term: string };

export interface WatchRow extends Row {
  readonly target: WatchTarget;
  readonly addedAt: number;
}

/** A site that Simpul reads by itself. Its `id` is the host name: `www.antaranews.com`. */
export interface SiteRow extends Row {
  readonly addedAt: number;
}

/** What the reader may filter the timeline and the list by; empty fields do not restrict. */
export interface LibraryFilter {
  readonly text?: string;
  readonly entity?: EntityId;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly topic?: TopicId;
  readonly type?: EventType;
  readonly stage?: Stage;
  readonly lang?: LanguageCode;
  readonly site?: string;
  /** How the article is filed; without it, what is archived is left out, unless a tag or a collection is asked for. */
  readonly state?: 'unread' | 'read' | 'archived' | 'any';
  /** A tag that the article has. */
  readonly tag?: string;
  /** Id of a collection that the article is in. */
  readonly collection?: string;
  /** First and last day, inclusive: `2025-01-01`. */
  readonly from?: string;
  readonly to?: string;
}

/** One knot of the timeline: an event of an article, or an article in which no event was found. */
export interface TimelineEntry {
  readonly key: string;
  readonly sortDay: string;
  readonly event: EventRow | null;
  readonly article: ArticleRow;
}

/** A stored article with all that belongs to it, for the reading view. */
export interface StoredArticle {
  readonly article: ArticleRow;
  readonly content: ContentRow;
  readonly events: readonly EventRow[];
  readonly notes: readonly NoteRow[];
}

/** One value that occurs in the library, and in how many articles. */
export interface FacetValue<Value extends string> {
  readonly value: Value;
  readonly count: number;
}

/** What occurs in the library, most frequent first: the choices of the filter menus. */
export interface Facets {
  readonly entities: readonly FacetValue<EntityId>[];
  readonly countries: readonly FacetValue<string>[];
  readonly topics: readonly FacetValue<TopicId>[];
  readonly types: readonly FacetValue<EventType>[];
  readonly stages: readonly FacetValue<Stage>[];
  readonly languages: readonly FacetValue<LanguageCode>[];
  readonly sites: readonly FacetValue<string>[];
  /** First and last day of the timeline; null while it is empty. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

export interface StorageUse {
  readonly articles: number;
  readonly events: number;
  readonly notes: number;
  /** What the browser says the extension uses and may use, in bytes; null where it does not say. */
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}
