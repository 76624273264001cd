import type { TaggerModel } from './model.ts';

type Chain = Pick<TaggerModel, 'labels' | 'transitions' | 'starts'>;

/**
 * How probable it is that exactly these tokens are one name of one kind, by the forward–backward algorithm.
 * @param emissions score of each label at each token, row by row
 * @returns a function of the first and last token and of the labels `B-X` and `I-X` (-1 where the corpus has none);
 * it answers a probability
 */
export function spanProbabilities(
  emissions: Float64Array,
  { labels, transitions, starts }: Chain,
): (first: number, last: number, begin: number, inside: number) => number {
  const width = labels.length;
  const length = emissions.length / width;
  const links = transitions.map((value) => Math.exp(value));
  const odds = new Float64Array(emissions.length);
  for (let token = 0; token < length; token++) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < width; label++)
      highest = Math.max(highest, emissions[token * width + label] ?? 0);
    for (let label = 0; label < width; label++)
      odds[token * width + label] = Math.exp((emissions[token * width + label] ?? 0) - highest);
  }
  const forward = new Float64Array(emissions.length);
  const backward = new Float64Array(emissions.length).fill(1);
  const scales = new Float64Array(length);
  for (let token = 0; token < length; token++) {
    let total = 0;
    for (let to = 0; to < width; to++) {
      let sum = token === 0 ? Math.exp(starts[to] ?? 0) : 0;
      if (token > 0)
        for (let from = 0; from < width; from++)
          sum += (forward[(token - 1) * width + from] ?? 0) * (links[from * width + to] ?? 0);
      sum *= odds[token * width + to] ?? 0;
      forward[token * width + to] = sum;
      total += sum;
    }
    scales[token] = 1 / total;
    for (let to = 0; to < width; to++)
      forward[token * width + to] = (forward[token * width + to] ?? 0) / total;
  }
  for (let token = length - 2; token >= 0; token--)
    for (let from = 0; from < width; from++) {
      let sum = 0;
      for (let to = 0; to < width; to++)
        sum +=
          (links[from * width + to] ?? 0) *
          (odds[(token + 1) * width + to] ?? 0) *
          (backward[(token + 1) * width + to] ?? 0);
      backward[token * width + from] = sum * (scales[token + 1] ?? 1);
    }
  const continued = (from: number, token: number, inside: number) =>
    (links[from * width + inside] ?? 0) * (odds[token * width + inside] ?? 0) * (scales[token] ?? 1);
  return (first, last, begin, inside) => {
    let share = forward[first * width + begin] ?? 0;
    let label = begin;
    for (let token = first + 1; token <= last; token++) {
      if (inside < 0) return 0;
      share *= continued(label, token, inside);
      label = inside;
    }
    const goesOn =
      last + 1 < length && inside >= 0
        ? continued(label, last + 1, inside) * (backward[(last + 1) * width + inside] ?? 0)
        : 0;
    return Math.max(0, Math.min(1, share * ((backward[last * width + label] ?? 0) - goesOn)));
  };
}
