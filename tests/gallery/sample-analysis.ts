import type {
  Analysis,
  Entity,
  EntityType,
  EventFinding,
  LanguageCode,
  Span,
  TopicId,
} from '../../utils/analysis/types.ts';

/** A finding of a sample, told by the words of its text instead of by offsets. */
interface SampleEntity {
  readonly id: string;
  readonly words: readonly string[];
  readonly names?: NonNullable<Entity['names']>;
  readonly country?: string;
  readonly office?: string;
  readonly actsFor?: string;
}

interface SampleEvent extends Omit<EventFinding, 'evidence' | 'alsoAt' | 'rule' | 'about' | 'topics'> {
  readonly about?: readonly string[];
  readonly topics?: readonly TopicId[];
  /** First words of the sentence that tells it. */
  readonly sentence: string;
}

export interface SampleText {
  readonly language: LanguageCode;
  readonly sentences: readonly string[];
  /** Numbers of the sentences that open a paragraph. */
  readonly paragraphs: readonly number[];
  readonly summary: readonly number[];
  readonly entities: readonly SampleEntity[];
  readonly topics: readonly {
    readonly id: TopicId;
    readonly score: number;
    readonly sentences: readonly number[];
  }[];
  readonly events: readonly SampleEvent[];
  readonly sources: readonly string[];
}

/** The text of a sample with the findings that an analysis of it would give. */
export function sampleAnalysis(sample: SampleText): { readonly text: string; readonly analysis: Analysis } {
  const gap = sample.language === 'zh' ? '' : ' ';
  let text = '';
  const sentences = sample.sentences.map((sentence, index): Span => {
    if (index > 0) text += sample.paragraphs.includes(index) ? '\n\n' : gap;
    const start = text.length;
    text += sentence;
    return { start, end: text.length };
  });
  const numbered = (index: number): Span => sentences[index] ?? { start: 0, end: 0 };
  const beginning = (words: string): Span =>
    sentences.find(({ start }) => text.startsWith(words, start)) ?? numbered(0);
  const analysis: Analysis = {
    language: sample.language,
    sentences,
    summary: sample.summary.map(numbered),
    entities: sample.entities.map(({ id, words, ...rest }) => ({
      id,
      type: id.slice(0, id.indexOf(':')) as EntityType,
      name: words[0] ?? id,
      ...rest,
      mentions: words
        .flatMap((word) => occurrences(text, word))
        .sort((one, other) => one.start - other.start)
        .map((span) => ({ ...span, rule: 'sample' })),
    })),
    dates: [],
    topics: sample.topics.map(({ id, score, sentences: numbers }) => ({
      id,
      score,
      evidence: numbers.map(numbered),
    })),
    events: sample.events.map(({ sentence, about = [], topics = [], ...event }) => ({
      ...event,
      about,
      topics,
      evidence: beginning(sentence),
      alsoAt: [],
      rule: 'sample',
    })),
    sources: sample.sources.map((name) => ({ name })),
  };
  return { text, analysis };
}

function occurrences(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    spans.push({ start, end: start + word.length });
  }
  return spans;
}
