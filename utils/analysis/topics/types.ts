import type { HanVariants } from '../fold.ts';
import type { ReadText } from '../read-text.ts';
import type { Entity, EntityId, Span, TopicId } from '../types.ts';

/**
 * Phrases separated by `|`, as in the knowledge tables. A phrase is words in any case; a word in capitals (`AI`) is
 * matched in capitals only; `vaksin*` matches every word that begins so; a hyphen counts as a space; Han is matched
 * as it stands.
 */
export type Phrases = string;

interface CuesOfTopic {
  /** Names the subject itself. */
  readonly strong: Phrases;
  /** Belongs to the subject's surroundings; never enough alone. */
  readonly weak: Phrases;
  /** Longer phrases that hold a cue and mean something else: `virus komputer`, `operasi pasar`. */
  readonly veto?: Phrases;
}

/**
 * What a language must bring for the topic step. Diseases, products and practices that the knowledge tables name are
 * not repeated here: as entities they speak for their topics by themselves (`entity-topics.ts`).
 */
export interface TopicCues {
  /** Inflection that matching ignores, as [ending, what stands in its place]. */
  readonly endings: readonly (readonly [string, string])[];
  /** Parties talk, promise or do: the sentence is about collaboration, so its subjects weigh more. */
  readonly acts: Phrases;
  /** Asides: statistics, history, boilerplate; subjects named here weigh less. */
  readonly background: Phrases;
  /** The report is about health at all. */
  readonly health: Phrases;
  readonly topics: Readonly<Record<TopicId, CuesOfTopic>>;
}

export interface TopicInput {
  readonly text: string;
  readonly title: string;
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  /** Entities of a title that stands outside the text; their offsets are the title's. */
  readonly titleEntities?: readonly Entity[];
  readonly cues: TopicCues;
  /** The knowledge tables' `kind` of an entity: `infectious`, `vaccine`, `regulator` …; undefined where no table lists it. */
  readonly kindOf: (id: EntityId) => string | undefined;
  /** Traditional to simplified characters, so that one list of Chinese cues serves both scripts. */
  readonly hanVariants?: HanVariants | undefined;
  /** The text as the steps before have read it; without it the step reads it itself. */
  readonly read?: ReadText;
}

export type CueRole = 'strong' | 'weak' | 'veto' | 'act' | 'background' | 'health';

export interface Cue {
  readonly phrase: string;
  readonly role: CueRole;
  /** Absent for roles that concern the sentence and not a topic. */
  readonly topic?: TopicId;
}

export interface CueMatch extends Span {
  readonly cue: Cue;
}
