/** Middle of the values; what a busy machine adds to some runs does not move it. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The value that a share of all does not exceed: 0.95 for the slowest that still counts. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** One run, in milliseconds. `prepare` is not timed: it makes what the run uses up. */
export function once<T>(run: (input: T) => unknown, prepare: () => T): number {
  const input = prepare();
  const began = performance.now();
  run(input);
  return performance.now() - began;
}

export interface Pair {
  readonly ours: number;
  readonly theirs: number;
  /** Median of the ratios of neighbouring runs: both meet the same weather. */
  readonly ratio: number;
}

/** Two programs for the same task, run in turn, in milliseconds (medians). The first runs only warm the engine up. */
export function compare(
  ours: () => number,
  theirs: () => number,
  { runs, warmUp }: { readonly runs: number; readonly warmUp: number },
): Pair {
  for (let run = 0; run < warmUp; run++) {
    ours();
    theirs();
  }
  const pairs = Array.from({ length: runs }, () => [ours(), theirs()] as const);
  return {
    ours: median(pairs.map(([mine]) => mine)),
    theirs: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([mine, other]) => mine / other)),
  };
}

/** Median of warm runs, in milliseconds. */
export function typical(
  run: () => number,
  { runs, warmUp }: { readonly runs: number; readonly warmUp: number },
) {
  for (let at = 0; at < warmUp; at++) run();
  return median(Array.from({ length: runs }, run));
}

/** Power of the input's length with which the time grows: 1 is linear, 2 is quadratic. */
export const growthExponent = (small: number, large: number, factor: number): number =>
  Math.log(large / small) / Math.log(factor);
