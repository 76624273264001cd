import type { HanVariants } from '../fold.ts';
import type { Language } from '../languages/types.ts';
import type { ReadText } from '../read-text.ts';
import type { DateFinding, Edtf, Entity, EntityId, Span, TopicFinding } from '../types.ts';
import type { Cast } from './cast.ts';
import type { Memory } from './memory.ts';
import type { EventRules, KnownKind } from './types.ts';

export interface EventInput {
  readonly text: string;
  readonly title: string;
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateFinding[];
  readonly topics: readonly TopicFinding[];
  readonly language: Language;
  readonly publishedAt: Edtf | null;
  readonly known: (id: EntityId) => KnownKind | undefined;
  /** Traditional to simplified characters; without it only simplified Chinese is read. */
  readonly hanVariants?: HanVariants;
  /** The text as the steps before have read it; without it the step reads it itself. */
  readonly read?: ReadText;
}

/** What the sentences share while an article is read. */
export interface Reading {
  readonly input: EventInput;
  readonly folded: string;
  /** The folded text with its names blanked: 基金会 is not the future 会. */
  readonly nameless: string;
  readonly rules: EventRules;
  readonly cast: Cast;
  /** Whether the report is about health: then what crosses no border counts as well. */
  readonly inField: boolean;
  /** Whether health is at least spoken of: then a reader's knowledge of sides left unsaid is ours to guess. */
  readonly nearField: boolean;
  readonly memory: Memory;
}

/** Blanks the names of a text, offsets unmoved. */
export function withoutNames(folded: string, names: readonly Span[]): string {
  let text = '';
  let at = 0;
  for (const name of names) {
    text += folded.slice(at, name.start) + '_'.repeat(name.end - name.start);
    at = name.end;
  }
  return text + folded.slice(at);
}
