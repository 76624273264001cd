import type { LanguageCode } from '../analysis/types.ts';

/** A stretch of a changed sentence. */
interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** A sentence that is gone, new, or told with other words: its pieces in their order. */
export type SentenceChange = readonly Piece[];

export const sentencesOf = (text: string, lang: LanguageCode): readonly string[] =>
  [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');

/** Sentences of one text that another lacks, in their order. */
export function missingIn(other: readonly string[], sentences: readonly string[]): readonly string[] {
  const known = new Set(other);
  return sentences.filter((sentence) => !known.has(sentence));
}

const wordsOf = (sentence: string, lang: LanguageCode): readonly string[] =>
  [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(sentence)].map(({ segment }) => segment);

/** Longer sentences than this, in words, are told whole: nobody reads a puzzle. */
const longest = 400;

/** For every two beginnings, how many words they have in common, in their order. */
function commonWords(one: readonly string[], other: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let at = one.length - 1; at >= 0; at--)
    for (let to = other.length - 1; to >= 0; to--) {
      const [row, below] = [lengths[at], lengths[at + 1]];
      if (!row || !below) continue;
      row[to] = one[at] === other[to] ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0);
    }
  return lengths;
}

/** How one sentence became another, word by word. */
function piecesOf(before: readonly string[], after: readonly string[]): SentenceChange {
  const lengths = commonWords(before, after);
  const pieces: { kind: Piece['kind']; text: string }[] = [];
  const add = (kind: Piece['kind'], text = '') => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    if (at < before.length && to < after.length && before[at] === after[to]) {
      add('same', before[at]);
      at++;
      to++;
    } else if (
      to >= after.length ||
      (at < before.length && (lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0))
    )
      add('gone', before[at++]);
    else add('new', after[to++]);
  }
  return pieces;
}

const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);

/** Share of their words that two sentences have in common, whatever the order: 0–1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [one.filter(isWord), other.filter(isWord)];
  const free = new Map<string, number>();
  for (const word of right) free.set(word, (free.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left) {
    const times = free.get(word) ?? 0;
    if (times > 0) common++;
    free.set(word, times - 1);
  }
  return (2 * common) / Math.max(1, left.length + right.length);
}

/** Sentences that have less in common than this are not one sentence told otherwise. */
const leastLikeness = 0.5;

/**
 * What became of a text, sentence by sentence, in the order of the new one: what is new, what is gone, and what is told
 * with other words, which is shown in one. Empty where they differ in spaces alone.
 */
export function textChanges(before: string, after: string, lang: LanguageCode): readonly SentenceChange[] {
  const [old, now] = [sentencesOf(before, lang), sentencesOf(after, lang)];
  const gone = missingIn(now, old).map((text) => ({ text, words: wordsOf(text, lang) }));
  const found = missingIn(old, now).map((text) => ({ text, words: wordsOf(text, lang) }));
  const left = new Set(gone);
  const told = found.map(({ text, words }): SentenceChange => {
    const [match] = [...left]
      .map((candidate) => ({ candidate, share: likeness(candidate.words, words) }))
      .filter(({ share }) => share >= leastLikeness)
      .sort((one, other) => other.share - one.share);
    if (!match || words.length > longest || match.candidate.words.length > longest)
      return [{ kind: 'new', text }];
    left.delete(match.candidate);
    return piecesOf(match.candidate.words, words);
  });
  return [...told, ...[...left].map(({ text }): SentenceChange => [{ kind: 'gone', text }])];
}
