/**
 * The words of the core. Offsets are UTF-16 indices into the article's text, end exclusive.
 * Everything here survives JSON: findings cross from the worker to pages and into the library.
 */

export type LanguageCode = 'id' | 'en' | 'zh';

export const entityTypes = ['person', 'organization', 'place', 'disease', 'product', 'practice'] as const;
export type EntityType = (typeof entityTypes)[number];

/** PLOVER event types, the public ontology of political science that succeeds CAMEO. */
export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'SANCTION',
] as const;
export type EventType = (typeof eventTypes)[number];

export type ConsultMode = 'visit' | 'third-party' | 'multilateral' | 'phone';

/** How far a promise has come, in ascending order; `ended` stands outside the ladder. */
export const stages = [
  'talks',
  'intent',
  'signed',
  'approval',
  'implementation',
  'delivery',
  'ended',
] as const;
export type Stage = (typeof stages)[number];

/** Whether the act is told as done, or otherwise. */
export const modalities = ['actual', 'future', 'hypothetical', 'negated', 'historical'] as const;
export type Modality = (typeof modalities)[number];

export const topicIds = [
  'ai-digital-health',
  'traditional-medicine',
  'drug-regulation',
  'pharmaceuticals',
  'vaccines',
  'clinical-research',
  'genomics-biotech',
  'devices-diagnostics',
  'infectious-disease',
  'noncommunicable-disease',
  'mental-health',
  'health-services',
  'health-workforce',
  'technology-transfer',
  'trade-investment',
  'pandemic-preparedness',
  'humanitarian-aid',
  'food-safety-nutrition',
  'maternal-child-health',
  'one-health-amr',
  'health-financing',
  'global-governance',
  'drug-control',
  'medical-travel',
] as const;
export type TopicId = (typeof topicIds)[number];

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of the text that names an entity, and the rule that found it. */
export interface Mention extends Span {
  readonly rule: string;
}

/** `type:slug`, e.g. `organization:bpom`, `place:cn`. Names that no table lists: `person:taruna-ikrar`. */
export type EntityId = string;

export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** Name in the article's language where the tables know one, else as the text writes it. */
  readonly name: string;
  /** Names by language, for entities of the knowledge tables. */
  readonly names?: Readonly<Partial<Record<LanguageCode, string>>>;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  /** References such as `{ ror: "02wv2bt91", wikidata: "Q4837689" }`. */
  readonly refs?: Readonly<Record<string, string>>;
  /** A person's office as the text states it: "Kepala BPOM". */
  readonly office?: string;
  /** The entity a person acts for: the institution or country of the office. */
  readonly actsFor?: EntityId;
  readonly mentions: readonly Mention[];
}

/** EDTF (ISO 8601-2), level 0 and intervals: `2025-11-04`, `2025-10`, `2025`, `2025-11-03/2025-11-09`. */
export type Edtf = string;

export interface DateFinding extends Span {
  readonly value: Edtf;
  /** `stated`: every part is in the text; `inferred`: a part came from the publication date. */
  readonly basis: 'stated' | 'inferred';
  /** The text contradicts itself (`Senin, 5 November 2025`, a Wednesday): show it, build nothing on it. */
  readonly doubt?: 'weekday-mismatch';
  readonly rule: string;
}

export interface TopicFinding {
  readonly id: TopicId;
  /** 0–1: share of the article's topical evidence, saturated. */
  readonly score: number;
  /** The sentences that carried the topic, strongest first. */
  readonly evidence: readonly Span[];
}

/** One act between two or more entities. */
export interface EventFinding {
  readonly type: EventType;
  readonly mode?: ConsultMode;
  readonly stage: Stage;
  readonly modality: Modality;
  /** Who acts; where neither side hosts or acts on the other, all parties. */
  readonly actors: readonly EntityId[];
  /** Who is acted on. */
  readonly recipients: readonly EntityId[];
  readonly place?: EntityId;
  readonly date: Edtf | null;
  readonly dateBasis?: 'stated' | 'inferred';
  readonly topics: readonly TopicId[];
  /** Diseases, products and practices the act is about. */
  readonly about: readonly EntityId[];
  readonly evidence: Span;
  /** Further sentences of the same article that tell the same act. */
  readonly alsoAt: readonly Span[];
  readonly rule: string;
}

/** Who reports whom: `Jakarta (Xinhua/Indonesia Window) –` gives two, in order. */
export interface Source {
  readonly name: string;
  readonly entity?: EntityId;
}

export interface AnalysisInput {
  readonly text: string;
  readonly title?: string | undefined;
  /** Declared language, if any; the detected one wins where the text is clear. */
  readonly lang?: string | undefined;
  /** EDTF or ISO 8601 of publication; the reference for relative dates. */
  readonly publishedAt?: string | undefined;
  /** Agency names that extraction cut off together with a dateline. */
  readonly credits?: readonly string[] | undefined;
}

export interface Analysis {
  /** `null`: not one of Simpul's languages; then all lists are empty. */
  readonly language: LanguageCode | null;
  readonly sentences: readonly Span[];
  readonly summary: readonly Span[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateFinding[];
  readonly topics: readonly TopicFinding[];
  readonly events: readonly EventFinding[];
  readonly sources: readonly Source[];
}
