import type { EntityRules } from '../entities/types.ts';
import type { EventRules } from '../events/types.ts';
import type { SentenceRules } from '../sentences.ts';
import type { TimeRules } from '../time/types.ts';
import type { TopicCues } from '../topics.ts';
import type { LanguageCode } from '../types.ts';

/** What tells a language from the others: of each of them the core has this from the start. */
export interface KnownLanguage {
  readonly code: LanguageCode;
  readonly script: 'latin' | 'han';
  readonly lexicon: Lexicon;
}

/**
 * What reads texts of a language: a script of its own, which comes with the first such text. The same file names stand in
 * each language's folder; the compiler lists what is missing.
 */
export interface LanguageRules {
  readonly code: LanguageCode;
  readonly sentences: SentenceRules;
  readonly entities: EntityRules;
  readonly time: TimeRules;
  readonly topics: TopicCues;
  readonly events: EventRules;
}

/** A language whose rules are there. */
export interface Language extends KnownLanguage, LanguageRules {}

/** Words that several steps need. */
export interface Lexicon {
  /** Frequent words without content, lower case: language detection, summary, names that must not start with them. */
  readonly functionWords: ReadonlySet<string>;
}
