import type { Correction } from './corrections/types.ts';
import { withActing, withoutAdjectives } from './entities/adjectives.ts';
import { createEntityFinder } from './entities.ts';
import { findEvents } from './events.ts';
import type { Knowledge } from './knowledge.ts';
import { detectLanguage } from './language.ts';
import { knownLanguages, languageOf } from './languages/known.ts';
import type { LanguageRules } from './languages/types.ts';
import { type ReadText, readText } from './read-text.ts';
import { splitSentences } from './sentences.ts';
import { creditsOf, findSources } from './sources.ts';
import { summarise } from './summary.ts';
import { findDates } from './time.ts';
import { findTopics } from './topics.ts';
import type { Analysis, AnalysisInput, LanguageCode } from './types.ts';

/** A text of which the language is known, and nothing else yet. */
interface OpenedText {
  /** Null where it is none of Simpul's. */
  readonly language: LanguageCode | null;
  /** @param rules those of the language; null finds nothing. */
  readonly analyse: (rules: LanguageRules | null) => Analysis;
}

export type OpenText = (input: AnalysisInput) => OpenedText;

const allLanguages = Object.values(knownLanguages);

const nothing: Analysis = {
  language: null,
  sentences: [],
  summary: [],
  entities: [],
  dates: [],
  topics: [],
  events: [],
  sources: [],
};

/**
 * The core without the rules of any language: tells which language a text is in, and analyses it once these are there.
 * @param knowledge tables and tagger weights; indexed once here, which costs most of a cold start.
 * @param corrections of the reader, in the order in which they were made: one more table, for the same rules.
 * @returns a pure function. Never throws for any string.
 */
export function createReader(knowledge: Knowledge, corrections: readonly Correction[] = []): OpenText {
  const entityFinder = createEntityFinder(knowledge, corrections);
  const { hanVariants } = entityFinder;

  const analyse = (
    { text, title = '', publishedAt, credits }: AnalysisInput,
    read: ReadText,
    rules: LanguageRules,
  ): Analysis => {
    const language = languageOf(rules);
    const published = publishedAt ?? null;

    const sentences = splitSentences(text, language.sentences);
    const found = entityFinder.find({ text, title, sentences, language, read });
    const dates = findDates(text, language.time, published);
    const topics = findTopics({
      text,
      title,
      sentences,
      entities: withoutAdjectives(found),
      titleEntities: withoutAdjectives(
        entityFinder.find({ text: title, title: '', sentences: [{ start: 0, end: title.length }], language }),
      ),
      cues: language.topics,
      kindOf: (id) => entityFinder.known(id)?.kind,
      hanVariants,
      read,
    });
    const events = findEvents({
      text,
      title,
      sentences,
      entities: found,
      dates,
      topics,
      language,
      publishedAt: published,
      known: entityFinder.known,
      hanVariants,
      read,
    });
    const entities = withActing(found, events);
    const summary = summarise({
      text,
      title,
      sentences,
      entities,
      events,
      functionWords: language.lexicon.functionWords,
    });
    const sources = findSources({ credits: credits ?? creditsOf(text), entities, text });
    return { language: language.code, sentences, summary, entities, dates, topics, events, sources };
  };

  return (input) => {
    const read = readText(input.text, hanVariants);
    const language = detectLanguage(input.text, input.lang, allLanguages, read);
    return { language, analyse: (rules) => (language && rules ? analyse(input, read, rules) : nothing) };
  };
}
