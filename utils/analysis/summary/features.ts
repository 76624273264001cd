import type { Span } from '../types.ts';
import { type ReadSentence, sharedWords, type WordNumbers } from './read-sentence.ts';

/** What the weights speak about, in their order. All are counts or shares near 0–3. */
export const featureNames = [
  'base',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'logPosition',
  'depth',
  'paragraphStart',
  'length',
  'lengthSquared',
  'short',
  'centrality',
  'likeLead',
  'likePrevious',
  'names',
  'digits',
  'quote',
  'openingReference',
  'last',
  'logSentences',
  'lengthByPosition',
  'quoteByPosition',
  'centralityByPosition',
  'colon',
  'question',
] as const;

export interface SentenceFeatures {
  readonly span: Span;
  readonly words: WordNumbers;
  /** Words of the sentence; two Han characters count as one. */
  readonly length: number;
  readonly values: readonly number[];
}

/** Sentences that lean on the one before say little alone. */
/** Digits of ASCII are told at a look; those of other scripts only where a sentence has other signs at all. */
const hasNumber = (sentence: string): boolean =>
  /[0-9]/.test(sentence) || (/[^\0-\x7f]/.test(sentence) && /\p{N}/u.test(sentence));

const openingReference =
  /^["“]?(?:ia|dia|mereka|hal|itu|ini|selain|namun|tetapi|tapi|menurutnya|bahkan|meski|kata|sementara|jadi|kami|kita|saya|he|she|they|it|this|that|these|but|however|meanwhile|moreover|we|i|他|她|它|此外|同时|但|然而|我们)(?![A-Za-zÀ-ɏ\u4e00-\u9fff])/iu;

/** Cosine of two word sets. */
const likeness = (one: WordNumbers, other: WordNumbers): number =>
  sharedWords(one, other) / Math.sqrt((one.length || 1) * (other.length || 1));

const flag = (condition: boolean) => (condition ? 1 : 0);

/**
 * Describes each sentence by itself and by its place among the others.
 * @param read reader of this text's sentences.
 */
export function describeSentences(
  text: string,
  spans: readonly Span[],
  read: (sentence: string) => ReadSentence,
): readonly SentenceFeatures[] {
  const sentences = spans.map(({ start, end }) => read(text.slice(start, end)));
  const inSentences: number[] = [];
  for (const { words } of sentences)
    for (const word of words) inSentences[word] = (inSentences[word] ?? 0) + 1;
  const lead = sentences[0]?.words ?? [];

  return spans.map((span, index) => {
    const sentence = text.slice(span.start, span.end);
    const { words = [], tokens = 0, han = 0, capitals = 0 } = sentences[index] ?? {};
    const length = tokens - han / 2;
    const size = Math.min(length, 50) / 25;
    const logPosition = Math.log(1 + index);
    let repeated = 0;
    for (const word of words) repeated += (inSentences[word] ?? 1) - 1;
    const centrality = repeated / Math.sqrt(spans.length * (words.length || 1));
    const quote = flag(/["“”「]/u.test(sentence));
    return {
      span,
      words,
      length,
      values: [
        1,
        flag(index === 0),
        flag(index === 1),
        flag(index === 2),
        flag(index === 3),
        flag(index === 4),
        logPosition,
        index / spans.length,
        flag(span.start === 0 || text.charAt(span.start - 1) === '\n'),
        size,
        size * size,
        flag(length < 9),
        centrality,
        index === 0 ? 0 : likeness(words, lead),
        index === 0 ? 0 : likeness(words, sentences[index - 1]?.words ?? []),
        capitals / (tokens || 1),
        flag(hasNumber(sentence)),
        quote,
        flag(openingReference.test(sentence)),
        flag(index === spans.length - 1),
        Math.log(spans.length || 1),
        size * logPosition,
        quote * logPosition,
        centrality * logPosition,
        flag(/[:：]\s*$/u.test(sentence)),
        flag(/[?？]/u.test(sentence)),
      ],
    };
  });
}
