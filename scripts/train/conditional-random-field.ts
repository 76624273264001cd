import { sentenceFeatures } from '../../utils/analysis/tagger/features.ts';
import { mayFollow } from '../../utils/analysis/tagger/viterbi.ts';
import type { TaggedSentence } from './read-corpus.ts';

export interface TrainingOptions {
  readonly epochs: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  /** L2 penalty on each weight, for each time its feature is seen. */
  readonly penalty: number;
  /** A feature seen in fewer tokens is left out. */
  readonly fewestTokens: number;
}

export interface DenseModel {
  readonly labels: readonly string[];
  readonly hashes: Uint32Array;
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
  readonly starts: Float64Array;
}

interface Example {
  /** Rows of `weights` for each token. */
  readonly rows: readonly Int32Array[];
  readonly labels: Int32Array;
}

/** Small and seeded (mulberry32), so that the same corpus gives the same bytes. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function countFeatures(features: readonly (readonly Uint32Array[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const sentence of features)
    for (const hashes of sentence) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

function logSumExp(values: Float64Array, from: number, count: number): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = from; at < from + count; at++) highest = Math.max(highest, values[at] ?? 0);
  if (highest === Number.NEGATIVE_INFINITY) return highest;
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += Math.exp((values[at] ?? 0) - highest);
  return highest + Math.log(sum);
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient ascent on the log-likelihood
 * (AdaGrad, Duchi et al. 2011), and averages the weights over the second half of the epochs.
 * @param onEpoch is told the model so far; answers false to stop
 */
export function trainField(
  corpus: readonly TaggedSentence[],
  { epochs, rate, penalty, fewestTokens }: TrainingOptions,
  onEpoch: (epoch: number, model: DenseModel) => void,
): DenseModel {
  const labels = [
    'O',
    ...[...new Set(corpus.flatMap((sentence) => sentence.labels))].filter((l) => l !== 'O').sort(),
  ];
  const width = labels.length;
  const features = corpus.map(({ tokens }) => sentenceFeatures(tokens));
  const counts = countFeatures(features);
  const hashes = Uint32Array.from(
    [...counts].filter(([, count]) => count >= fewestTokens).map(([hash]) => hash),
  ).sort();
  const rowOf = new Map<number, number>();
  hashes.forEach((hash, row) => {
    rowOf.set(hash, row);
  });
  const labelIndex = new Map(labels.map((label, index) => [label, index]));
  const examples: readonly Example[] = corpus.map((sentence, index) => ({
    rows: (features[index] ?? []).map((token) =>
      Int32Array.from([...token].flatMap((hash) => rowOf.get(hash) ?? [])),
    ),
    labels: Int32Array.from(sentence.labels, (label) => labelIndex.get(label) ?? 0),
  }));

  const weights = new Float64Array(hashes.length * width);
  const transitions = new Float64Array(width * width);
  const starts = new Float64Array(width);
  const squares = {
    weights: new Float64Array(weights.length).fill(1e-6),
    transitions: new Float64Array(transitions.length).fill(1e-6),
    starts: new Float64Array(starts.length).fill(1e-6),
  };
  const sums = {
    weights: new Float64Array(weights.length),
    transitions: new Float64Array(transitions.length),
    starts: new Float64Array(starts.length),
  };
  const allowed = labels.map((from) => labels.map((to) => mayFollow(from, to)));
  const allowedFirst = labels.map((label) => mayFollow(null, label));

  const step = (values: Float64Array, square: Float64Array, index: number, slope: number) => {
    const gradient = slope - penalty * (values[index] ?? 0);
    const total = (square[index] ?? 0) + gradient * gradient;
    square[index] = total;
    values[index] = (values[index] ?? 0) + (rate * gradient) / Math.sqrt(total);
  };

  const learn = ({ rows, labels: gold }: Example) => {
    const length = rows.length;
    const emissions = new Float64Array(length * width);
    for (let token = 0; token < length; token++)
      for (const row of rows[token] ?? [])
        for (let label = 0; label < width; label++)
          emissions[token * width + label] =
            (emissions[token * width + label] ?? 0) + (weights[row * width + label] ?? 0);
    const forward = new Float64Array(length * width);
    const backward = new Float64Array(length * width);
    const scratch = new Float64Array(width);
    for (let token = 0; token < length; token++)
      for (let to = 0; to < width; to++) {
        if (token === 0)
          scratch
            .fill(Number.NEGATIVE_INFINITY)
            .fill(allowedFirst[to] ? (starts[to] ?? 0) : Number.NEGATIVE_INFINITY, 0, 1);
        else
          for (let from = 0; from < width; from++)
            scratch[from] = allowed[from]?.[to]
              ? (forward[(token - 1) * width + from] ?? 0) + (transitions[from * width + to] ?? 0)
              : Number.NEGATIVE_INFINITY;
        forward[token * width + to] = logSumExp(scratch, 0, width) + (emissions[token * width + to] ?? 0);
      }
    for (let token = length - 2; token >= 0; token--)
      for (let from = 0; from < width; from++) {
        for (let to = 0; to < width; to++)
          scratch[to] = allowed[from]?.[to]
            ? (transitions[from * width + to] ?? 0) +
              (emissions[(token + 1) * width + to] ?? 0) +
              (backward[(token + 1) * width + to] ?? 0)
            : Number.NEGATIVE_INFINITY;
        backward[token * width + from] = logSumExp(scratch, 0, width);
      }
    const partition = logSumExp(forward, (length - 1) * width, width);
    const transitionSlopes = new Float64Array(width * width);
    for (let token = 0; token < length; token++) {
      for (let label = 0; label < width; label++) {
        const expected = Math.exp(
          (forward[token * width + label] ?? 0) + (backward[token * width + label] ?? 0) - partition,
        );
        const slope = (gold[token] === label ? 1 : 0) - expected;
        if (Math.abs(slope) > 1e-4)
          for (const row of rows[token] ?? []) step(weights, squares.weights, row * width + label, slope);
        if (token === 0 && allowedFirst[label]) step(starts, squares.starts, label, slope);
      }
      if (token === 0) continue;
      for (let from = 0; from < width; from++)
        for (let to = 0; to < width; to++) {
          if (!allowed[from]?.[to]) continue;
          const expected = Math.exp(
            (forward[(token - 1) * width + from] ?? 0) +
              (transitions[from * width + to] ?? 0) +
              (emissions[token * width + to] ?? 0) +
              (backward[token * width + to] ?? 0) -
              partition,
          );
          const index = from * width + to;
          transitionSlopes[index] =
            (transitionSlopes[index] ?? 0) +
            (gold[token - 1] === from && gold[token] === to ? 1 : 0) -
            expected;
        }
    }
    for (let index = 0; index < transitionSlopes.length; index++)
      if (transitionSlopes[index])
        step(transitions, squares.transitions, index, transitionSlopes[index] ?? 0);
  };

  const random = randomFrom(20251104);
  const order = examples.map((_, index) => index);
  let averaged = 0;
  const average = (values: Float64Array, sum: Float64Array) =>
    averaged === 0 ? values.slice() : sum.map((value) => value / averaged);
  const current = (): DenseModel => ({
    labels,
    hashes,
    weights: average(weights, sums.weights),
    transitions: average(transitions, sums.transitions),
    starts: average(starts, sums.starts),
  });
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (example) learn(example);
    }
    if (epoch > epochs / 2) {
      averaged++;
      weights.forEach((value, index) => {
        sums.weights[index] = (sums.weights[index] ?? 0) + value;
      });
      transitions.forEach((value, index) => {
        sums.transitions[index] = (sums.transitions[index] ?? 0) + value;
      });
      starts.forEach((value, index) => {
        sums.starts[index] = (sums.starts[index] ?? 0) + value;
      });
    }
    onEpoch(epoch, current());
  }
  return current();
}
