/**
 * The best path through a linear chain (Viterbi 1967).
 * @param emissions score of each label at each token, row by row: `emissions[token * labels + label]`
 * @param transitions score of label `to` after `from`: `transitions[from * labels + to]`; -Infinity forbids
 * @param starts score of each label at the first token
 * @returns one label index for each token
 */
export function bestPath(
  emissions: Float64Array,
  transitions: Float64Array,
  starts: Float64Array,
  labels: number,
): readonly number[] {
  const length = emissions.length / labels;
  if (length === 0) return [];
  let scores = Float64Array.from(
    { length: labels },
    (_, label) => (starts[label] ?? 0) + (emissions[label] ?? 0),
  );
  const back = new Uint8Array(length * labels);
  for (let token = 1; token < length; token++) {
    const next = new Float64Array(labels);
    for (let to = 0; to < labels; to++) {
      let [best, bestFrom] = [Number.NEGATIVE_INFINITY, 0];
      for (let from = 0; from < labels; from++) {
        const score = (scores[from] ?? 0) + (transitions[from * labels + to] ?? 0);
        if (score > best) [best, bestFrom] = [score, from];
      }
      next[to] = best + (emissions[token * labels + to] ?? 0);
      back[token * labels + to] = bestFrom;
    }
    scores = next;
  }
  let label = scores.indexOf(Math.max(...scores));
  const path = [label];
  for (let token = length - 1; token > 0; token--) {
    label = back[token * labels + label] ?? 0;
    path.push(label);
  }
  return path.reverse();
}

/** BIO: `I-X` may follow only `B-X` or `I-X`. */
export function mayFollow(from: string | null, to: string): boolean {
  return !to.startsWith('I-') || (from !== null && from !== 'O' && from.slice(2) === to.slice(2));
}
