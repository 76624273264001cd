import { createEntityFinder } from '../../utils/analysis/entities.ts';
import { findEvents } from '../../utils/analysis/events.ts';
import { createAnalyser } from '../../utils/analysis/index.ts';
import type { Knowledge } from '../../utils/analysis/knowledge.ts';
import { detectLanguage } from '../../utils/analysis/language.ts';
import { languages } from '../../utils/analysis/languages/index.ts';
import { readText } from '../../utils/analysis/read-text.ts';
import { splitSentences } from '../../utils/analysis/sentences.ts';
import { summarise } from '../../utils/analysis/summary.ts';
import { findDates } from '../../utils/analysis/time.ts';
import { findTopics } from '../../utils/analysis/topics.ts';
import { once, typical } from './measure.ts';

/** Milliseconds of each step of the analysis of an English text, warm; each step gets what the steps before it found. */
export function timeSteps(knowledge: Knowledge, text: string): Readonly<Record<string, number>> {
  const finder = createEntityFinder(knowledge);
  const { hanVariants, known } = finder;
  const language = languages.en;
  const { sentences, entities, dates, topics, events } = createAnalyser(knowledge)({ text, lang: 'en' });
  const read = readText(text, hanVariants);
  const allLanguages = Object.values(languages);
  const common = { text, title: '', sentences, entities, hanVariants, read };
  const steps: Readonly<Record<string, () => unknown>> = {
    language: () => detectLanguage(text, 'en', allLanguages, read),
    'folding and tokens': () => readText(text, hanVariants),
    sentences: () => splitSentences(text, language.sentences),
    entities: () => finder.find({ text, title: '', sentences, language, read }),
    dates: () => findDates(text, language.time, null),
    topics: () => findTopics({ ...common, cues: language.topics, kindOf: (id) => known(id)?.kind }),
    events: () => findEvents({ ...common, dates, topics, language, publishedAt: null, known }),
    summary: () => summarise({ ...common, events, functionWords: language.lexicon.functionWords }),
  };
  return Object.fromEntries(
    Object.entries(steps).map(([name, run]) => [
      name,
      typical(() => once(run, () => undefined), { runs: 41, warmUp: 40 }),
    ]),
  );
}
