import type { EntityRules } from '../entities/types.ts';
import type { EventRules } from '../events/types.ts';
import type { SentenceRules } from '../sentences.ts';
import type { TimeRules } from '../time/types.ts';
import type { TopicCues } from '../topics.ts';
import type { LanguageCode } from '../types.ts';

/** What a language must bring. The same file names stand in each language's folder; the compiler lists what is missing. */
export interface Language {
  readonly code: LanguageCode;
  readonly script: 'latin' | 'han';
  readonly sentences: SentenceRules;
  readonly entities: EntityRules;
  readonly time: TimeRules;
  readonly topics: TopicCues;
  readonly events: EventRules;
  readonly lexicon: Lexicon;
}

/** Words that several steps need. */
export interface Lexicon {
  /** Frequent words without content, lower case: language detection, summary, names that must not start with them. */
  readonly functionWords: ReadonlySet<string>;
}
