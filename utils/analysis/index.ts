import type { Correction } from './corrections/types.ts';
import { createEntityFinder } from './entities.ts';
import { findEvents } from './events.ts';
import type { Knowledge } from './knowledge.ts';
import { detectLanguage } from './language.ts';
import { languages } from './languages/index.ts';
import { readText } from './read-text.ts';
import { splitSentences } from './sentences.ts';
import { creditsOf, findSources } from './sources.ts';
import { summarise } from './summary.ts';
import { findDates } from './time.ts';
import { findTopics } from './topics.ts';
import type { Analysis, AnalysisInput } from './types.ts';

export type Analyse = (input: AnalysisInput) => Analysis;

const allLanguages = Object.values(languages);

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
 * The only door of the core.
 * @param knowledge tables and tagger weights; indexed once here, which costs most of a cold start.
 * @param corrections of the reader, in the order in which they were made: one more table, for the same rules.
 * @returns a pure function from one article's text to its findings. Never throws for any string.
 */
export function createAnalyser(knowledge: Knowledge, corrections: readonly Correction[] = []): Analyse {
  const entityFinder = createEntityFinder(knowledge, corrections);
  const { hanVariants } = entityFinder;

  return ({ text, title = '', lang, publishedAt, credits }) => {
    const read = readText(text, hanVariants);
    const code = detectLanguage(text, lang, allLanguages, read);
    if (!code) return nothing;
    const language = languages[code];
    const published = publishedAt ?? null;

    const sentences = splitSentences(text, language.sentences);
    const entities = entityFinder.find({ text, title, sentences, language, read });
    const dates = findDates(text, language.time, published);
    const topics = findTopics({
      text,
      title,
      sentences,
      entities,
      titleEntities: entityFinder.find({
        text: title,
        title: '',
        sentences: [{ start: 0, end: title.length }],
        language,
      }),
      cues: language.topics,
      kindOf: (id) => entityFinder.known(id)?.kind,
      hanVariants,
      read,
    });
    const events = findEvents({
      text,
      title,
      sentences,
      entities,
      dates,
      topics,
      language,
      publishedAt: published,
      known: entityFinder.known,
      hanVariants,
      read,
    });
    const summary = summarise({
      text,
      title,
      sentences,
      entities,
      events,
      functionWords: language.lexicon.functionWords,
    });
    const sources = findSources({ credits: credits ?? creditsOf(text), entities, text });
    return { language: code, sentences, summary, entities, dates, topics, events, sources };
  };
}
