import { readKnowledge } from '../../scripts/read-knowledge.ts';
import { createEntityFinder } from '../../utils/analysis/entities.ts';
import { languages } from '../../utils/analysis/languages/index.ts';
import { splitSentences } from '../../utils/analysis/sentences.ts';
import { findTopics } from '../../utils/analysis/topics.ts';
import type { LanguageCode, TopicFinding, TopicId } from '../../utils/analysis/types.ts';

/** A short report of our own with the subjects a desk officer would file it under. */
export interface FiledReport {
  readonly title: string;
  readonly text: string;
  readonly topics: readonly TopicId[];
  /** Defensible, not required. */
  readonly mayAlso?: readonly TopicId[];
}

const finder = createEntityFinder(readKnowledge());

/** Topics from the language's cues and the knowledge tables, as the analyser finds them. */
export function topicsOf(code: LanguageCode, title: string, text: string): readonly TopicFinding[] {
  const language = languages[code];
  const sentences = splitSentences(text, language.sentences);
  return findTopics({
    text,
    title,
    sentences,
    entities: finder.find({ text, title, sentences, language }),
    titleEntities: finder.find({
      text: title,
      title: '',
      sentences: [{ start: 0, end: title.length }],
      language,
    }),
    cues: language.topics,
    kindOf: (id) => finder.known(id)?.kind,
    hanVariants: finder.hanVariants,
  });
}

/** What is missing from and what is too much in the topics found, in words for an assertion. */
export function misfiled(code: LanguageCode, report: FiledReport): readonly string[] {
  const found = new Set(topicsOf(code, report.title, report.text).map(({ id }) => id));
  const allowed = new Set([...report.topics, ...(report.mayAlso ?? [])]);
  return [
    ...report.topics.filter((id) => !found.has(id)).map((id) => `missing ${id}`),
    ...[...found].filter((id) => !allowed.has(id)).map((id) => `extra ${id}`),
  ];
}
