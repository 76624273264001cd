import {
  beyond,
  type ClassedWord,
  farDistance,
  loneFeatures,
  reach,
  type Sink,
  sentenceFeatures,
} from './tagger/features.ts';
import { indexKeys } from './tagger/key-index.ts';
import { spanProbabilities } from './tagger/marginals.ts';
import { decodeModel, type TaggerModel, wordKey } from './tagger/model.ts';
import { bestPath } from './tagger/viterbi.ts';
import { unseenClass } from './tagger/word-classes.ts';
import { viewWord } from './tagger/word-view.ts';

/** A name that the tagger sees: indices of its first and last token, its kind (a label without `B-`). */
interface TaggedSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
  /** How probable the model holds exactly this span and kind, from 0 to 1. */
  readonly confidence: number;
}

/** Tags the tokens of one sentence with BIO labels, in time linear in their number. */
export type Tag = (tokens: readonly string[]) => readonly string[];

/** The spans of these labels, with the confidence of each. */
export type FindSpans = (tokens: readonly string[]) => readonly TaggedSpan[];

interface KnownWord extends ClassedWord {
  /** Sums of the word's `loneFeatures` for each distance from `-farDistance` up, and in these for each label. */
  readonly scores: Float64Array;
}

/** So many words are remembered with their scores; then the memory begins anew. */
const mostWords = 4000;

/** The scores of each label at each token of a sentence. */
function scorer(model: TaggerModel): (tokens: readonly string[]) => Float64Array {
  const { weights, scale, wordClasses } = model;
  const width = model.labels.length;
  const rowOf = indexKeys(model.keys);
  const wordRowOf = indexKeys(model.wordKeys);
  const addTo = (scores: Float64Array, base: number, key: number) => {
    const row = rowOf(key);
    if (row < 0) return;
    for (let label = 0; label < width; label++)
      scores[base + label] = (scores[base + label] ?? 0) + (weights[row * width + label] ?? 0);
  };
  const withScores = (word: ClassedWord): KnownWord => {
    const scores = new Float64Array((2 * farDistance + 1) * width);
    for (let distance = -farDistance; distance <= farDistance; distance++)
      loneFeatures(word, distance, (key) => addTo(scores, (distance + farDistance) * width, key));
    return { ...word, scores };
  };
  const known = new Map<string, KnownWord>();
  const nothing = withScores(beyond);
  const lookUp = (token: string): KnownWord => {
    const found = known.get(token);
    if (found) return found;
    const view = viewWord(token);
    const row = wordRowOf(wordKey(view.lower));
    const word = withScores({ view, wordClass: row < 0 ? unseenClass : (wordClasses[row] ?? unseenClass) });
    if (known.size >= mostWords) known.clear();
    known.set(token, word);
    return word;
  };
  return (tokens) => {
    const words = tokens.map(lookUp);
    const scores = new Float64Array(tokens.length * width);
    for (let at = 0; at < words.length; at++)
      for (let distance = -reach; distance <= reach; distance++) {
        const lone = (words[at + distance] ?? nothing).scores;
        const from = (Math.max(-farDistance, Math.min(farDistance, distance)) + farDistance) * width;
        for (let label = 0; label < width; label++)
          scores[at * width + label] = (scores[at * width + label] ?? 0) + (lone[from + label] ?? 0);
      }
    let base = 0;
    const sink: Sink = (key) => addTo(scores, base, key);
    sentenceFeatures(words, (at) => {
      base = at * width;
      return sink;
    });
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) * scale;
    return scores;
  };
}

/** A tagger over decoded weights; see `createTagger`. */
function tagWith(model: TaggerModel): Tag {
  const { labels, transitions, starts } = model;
  const scoresOf = scorer(model);
  return (tokens) =>
    bestPath(scoresOf(tokens), transitions, starts, labels.length).map((label) => labels[label] ?? 'O');
}

/** The same with the confidence of each name; see `createSpanFinder`. */
function findSpansWith(model: TaggerModel): FindSpans {
  const { labels, transitions, starts } = model;
  const scoresOf = scorer(model);
  return (tokens) => {
    const scores = scoresOf(tokens);
    const path = bestPath(scores, transitions, starts, labels.length);
    if (path.every((label) => labels[label] === 'O')) return [];
    const probability = spanProbabilities(scores, model);
    const spans: TaggedSpan[] = [];
    for (let first = 0; first < path.length; first++) {
      const begin = path[first] ?? 0;
      const label = labels[begin] ?? 'O';
      if (label === 'O') continue;
      const kind = label.slice(2);
      const inside = labels.indexOf(`I-${kind}`);
      let last = first;
      while (inside >= 0 && path[last + 1] === inside) last++;
      spans.push({ first, last, kind, confidence: probability(first, last, begin, inside) });
      first = last;
    }
    return spans;
  };
}

/**
 * A statistical tagger for names that no table lists: a linear-chain conditional random field
 * (Lafferty, McCallum and Pereira 2001) over hashed features. It proposes; knowledge and rules dispose.
 * @param file bytes written by `npm run -s train`
 * @throws Error where the bytes are not a model
 */
export const createTagger = (file: Uint8Array): Tag => tagWith(decodeModel(file));

/** The same tagger, for a reader who wants to know how sure it is; parameters and errors as of `createTagger`. */
export const createSpanFinder = (file: Uint8Array): FindSpans => findSpansWith(decodeModel(file));
