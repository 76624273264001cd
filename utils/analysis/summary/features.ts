import type { Span } from '../types.ts';

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
  /** Content words of Latin text, pairs of Han characters of Chinese text; lower case. */
  readonly words: ReadonlySet<string>;
  /** Words of the sentence; two Han characters count as one. */
  readonly length: number;
  readonly values: readonly number[];
}

/** Sentences that lean on the one before say little alone. */
const openingReference =
  /^["“]?(?:ia|dia|mereka|hal|itu|ini|selain|namun|tetapi|tapi|menurutnya|bahkan|meski|kata|sementara|jadi|kami|kita|saya|he|she|they|it|this|that|these|but|however|meanwhile|moreover|we|i|他|她|它|此外|同时|但|然而|我们)(?!\p{L})/iu;

export function contentWords(text: string, functionWords: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [run] of text.toLowerCase().matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
    if (/^\p{Script=Han}/u.test(run))
      for (let at = 0; at + 2 <= run.length; at++) words.add(run.slice(at, at + 2));
    else if (run.length > 2 && /^\p{L}+$/u.test(run) && !functionWords.has(run)) words.add(run);
  }
  return words;
}

/** Cosine of two word sets. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.sqrt((one.size || 1) * (other.size || 1));
}

const flag = (condition: boolean) => (condition ? 1 : 0);

/** Describes each sentence by itself and by its place among the others. */
export function describeSentences(
  text: string,
  spans: readonly Span[],
  functionWords: ReadonlySet<string>,
): readonly SentenceFeatures[] {
  const wordSets = spans.map(({ start, end }) => contentWords(text.slice(start, end), functionWords));
  const inSentences = new Map<string, number>();
  for (const words of wordSets)
    for (const word of words) inSentences.set(word, (inSentences.get(word) ?? 0) + 1);
  const nothing: ReadonlySet<string> = new Set();
  const lead = wordSets[0] ?? nothing;

  return spans.map((span, index) => {
    const sentence = text.slice(span.start, span.end);
    const words = wordSets[index] ?? nothing;
    const tokens =
      sentence.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|[^\s\p{L}\p{N}]/gu) ?? [];
    const han = tokens.filter((token) => /^\p{Script=Han}/u.test(token)).length;
    const length = tokens.length - han / 2;
    const size = Math.min(length, 50) / 25;
    const logPosition = Math.log(1 + index);
    let repeated = 0;
    for (const word of words) repeated += (inSentences.get(word) ?? 1) - 1;
    const centrality = repeated / Math.sqrt(spans.length * (words.size || 1));
    const capitals = tokens.slice(1).filter((token) => /^\p{Lu}/u.test(token)).length;
    const quote = flag(/["“”「]/u.test(sentence));
    return {
      span,
      words,
      length,
      values: [
        1,
        ...[0, 1, 2, 3, 4].map((place) => flag(index === place)),
        logPosition,
        index / spans.length,
        flag(span.start === 0 || text.charAt(span.start - 1) === '\n'),
        size,
        size * size,
        flag(length < 9),
        centrality,
        index === 0 ? 0 : likeness(words, lead),
        index === 0 ? 0 : likeness(words, wordSets[index - 1] ?? nothing),
        capitals / (tokens.length || 1),
        flag(/\p{N}/u.test(sentence)),
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
