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

/** Topics from the language's cues alone: no knowledge tables, so that each list of cues stands by itself. */
export function topicsOf(code: LanguageCode, title: string, text: string): readonly TopicFinding[] {
  const language = languages[code];
  return findTopics({
    text,
    title,
    sentences: splitSentences(text, language.sentences),
    entities: [],
    cues: language.topics,
    kindOf: () => undefined,
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
