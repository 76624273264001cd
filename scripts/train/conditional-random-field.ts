import { featureKey } from '../../utils/analysis/tagger/hash.ts';
import type { TaggerModel } from '../../utils/analysis/tagger/model.ts';
import { mayFollow } from '../../utils/analysis/tagger/viterbi.ts';
import { createRandom, shuffle } from '../random.ts';
import type { Examples } from './examples.ts';

export interface TrainingOptions {
  readonly epochs: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Pull of each weight towards zero (L1), which also makes most weights zero. */
  readonly penalty: number;
  /** Share of the features that are hidden from each reading of a token, so that no feature is relied on alone. */
  readonly dropout: number;
  /** Taken off the score of `O`: a field trained on likelihood finds too few names for the best F1. */
  readonly boldness: number;
}

export type DenseModel = Omit<TaggerModel, 'weights' | 'scale'> & { readonly weights: Float32Array };

/** AdaGrad begins as if it had seen this much; less makes the first steps wild. */
const initialSquare = 0.1;

/** A parameter vector, what AdaGrad knows of it, and the sum of its values after each epoch that counts. */
interface Parameters {
  readonly values: Float32Array;
  readonly squares: Float32Array;
  readonly sums: Float32Array;
}

const parameters = (length: number): Parameters => ({
  values: new Float32Array(length),
  squares: new Float32Array(length).fill(initialSquare),
  sums: new Float32Array(length),
});

/** One step uphill, then towards zero (FOBOS, Duchi and Singer 2009). */
function step({ values, squares }: Parameters, at: number, slope: number, rate: number, penalty: number) {
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  const pace = rate / Math.sqrt(square);
  const value = (values[at] ?? 0) + pace * slope;
  const pull = pace * penalty;
  values[at] = value > pull ? value - pull : value < -pull ? value + pull : 0;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient ascent on the log-likelihood (AdaGrad, Duchi
 * et al. 2011) with dropout of features, and averages the weights over the second half of the epochs.
 */
export function trainField(
  { labels, keys, words, sentences }: Examples,
  { epochs, rate, penalty, dropout, boldness }: TrainingOptions,
): DenseModel {
  const width = labels.length;
  const features = parameters(keys.length * width);
  const links = parameters(width * width);
  const starts = parameters(width);
  const { values: weights } = features;
  const allowed = Uint8Array.from({ length: width * width }, (_, at) =>
    mayFollow(labels[Math.floor(at / width)] ?? 'O', labels[at % width] ?? 'O') ? 1 : 0,
  );
  const allowedFirst = Uint8Array.from(labels, (label) => (mayFollow(null, label) ? 1 : 0));
  const longest = sentences.reduce((most, { gold }) => Math.max(most, gold.length), 0);
  const scores = new Float64Array(longest * width);
  const odds = new Float64Array(longest * width);
  const forward = new Float64Array(longest * width);
  const backward = new Float64Array(longest * width);
  const scales = new Float64Array(longest);
  const linkOdds = new Float64Array(width * width);
  const linkSlopes = new Float64Array(width * width);
  const slopes = new Float64Array(width);
  const random = createRandom(20251104);
  const kept = 1 / (1 - dropout);

  const readScores = (rows: readonly Int32Array[]) => {
    scores.fill(0, 0, rows.length * width);
    for (let token = 0; token < rows.length; token++) {
      const base = token * width;
      for (const row of rows[token] ?? []) {
        const from = row * width;
        for (let label = 0; label < width; label++)
          scores[base + label] = (scores[base + label] ?? 0) + (weights[from + label] ?? 0) * kept;
      }
      let highest = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < width; label++) highest = Math.max(highest, scores[base + label] ?? 0);
      for (let label = 0; label < width; label++)
        odds[base + label] = Math.exp((scores[base + label] ?? 0) - highest);
    }
    for (let at = 0; at < linkOdds.length; at++)
      linkOdds[at] = allowed[at] ? Math.exp(links.values[at] ?? 0) : 0;
  };

  /** Scaled so that forward and backward of a label multiply to its probability. */
  const readProbabilities = (length: number) => {
    for (let token = 0; token < length; token++) {
      const [base, previous] = [token * width, (token - 1) * width];
      let total = 0;
      for (let to = 0; to < width; to++) {
        let sum = token === 0 && allowedFirst[to] ? Math.exp(starts.values[to] ?? 0) : 0;
        if (token > 0)
          for (let from = 0; from < width; from++)
            sum += (forward[previous + from] ?? 0) * (linkOdds[from * width + to] ?? 0);
        sum *= odds[base + to] ?? 0;
        forward[base + to] = sum;
        total += sum;
      }
      scales[token] = 1 / total;
      for (let to = 0; to < width; to++) forward[base + to] = (forward[base + to] ?? 0) / total;
    }
    backward.fill(1, (length - 1) * width, length * width);
    for (let token = length - 2; token >= 0; token--) {
      const [base, next] = [token * width, (token + 1) * width];
      for (let from = 0; from < width; from++) {
        let sum = 0;
        for (let to = 0; to < width; to++)
          sum += (linkOdds[from * width + to] ?? 0) * (odds[next + to] ?? 0) * (backward[next + to] ?? 0);
        backward[base + from] = sum * (scales[token + 1] ?? 0);
      }
    }
  };

  const learn = (rows: readonly Int32Array[], gold: Int32Array) => {
    readScores(rows);
    readProbabilities(rows.length);
    linkSlopes.fill(0);
    for (let token = 0; token < rows.length; token++) {
      const base = token * width;
      let steepest = 0;
      for (let label = 0; label < width; label++) {
        const probability = (forward[base + label] ?? 0) * (backward[base + label] ?? 0);
        slopes[label] = (gold[token] === label ? 1 : 0) - probability;
        steepest = Math.max(steepest, Math.abs(slopes[label] ?? 0));
      }
      if (steepest > 1e-3)
        for (const row of rows[token] ?? [])
          for (let label = 0; label < width; label++)
            step(features, row * width + label, (slopes[label] ?? 0) * kept, rate, penalty);
      if (token === 0) {
        for (let label = 0; label < width; label++)
          if (allowedFirst[label]) step(starts, label, slopes[label] ?? 0, rate, 0);
        continue;
      }
      for (let from = 0; from < width; from++)
        for (let to = 0; to < width; to++) {
          const at = from * width + to;
          const probability =
            (forward[base - width + from] ?? 0) *
            (linkOdds[at] ?? 0) *
            (odds[base + to] ?? 0) *
            (backward[base + to] ?? 0) *
            (scales[token] ?? 0);
          linkSlopes[at] = (linkSlopes[at] ?? 0) - probability;
        }
      const right = (gold[token - 1] ?? 0) * width + (gold[token] ?? 0);
      linkSlopes[right] = (linkSlopes[right] ?? 0) + 1;
    }
    for (let at = 0; at < linkSlopes.length; at++)
      if (allowed[at] && linkSlopes[at] !== 0) step(links, at, linkSlopes[at] ?? 0, rate, 0);
  };

  // The first feature of a token is the one that every token has; it stays.
  const hide = (rows: readonly Int32Array[]) =>
    dropout > 0 ? rows.map((row) => row.filter((_, at) => at === 0 || random() >= dropout)) : rows;
  const order = sentences.map((_, index) => index);
  let averaged = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence && sentence.gold.length > 0) learn(hide(sentence.rows), sentence.gold);
    }
    if (epoch <= epochs / 2) continue;
    averaged++;
    for (const { values, sums } of [features, links, starts])
      for (let at = 0; at < values.length; at++) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
  }
  const average = ({ sums }: Parameters) => sums.map((sum) => sum / Math.max(1, averaged));
  const learnt = average(features);
  const always = keys.indexOf(featureKey(0, 0));
  if (always >= 0) learnt[always * width] = (learnt[always * width] ?? 0) - boldness;
  return {
    labels,
    keys,
    weights: learnt,
    transitions: Float64Array.from(average(links)),
    starts: Float64Array.from(average(starts)),
    ...words,
  };
}
