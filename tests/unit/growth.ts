/** Processor time of one run in milliseconds: what else the machine does does not count. */
function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Below this, in milliseconds, a clock tells nothing. */
const noise = 5;

/**
 * How many times longer a large input takes than a small one: the best of three runs each, after one to warm up.
 * Linear code stays near `large / small`, quadratic code near its square.
 */
export function growth(run: (size: number) => void, small: number, large: number): number {
  run(small);
  const best = (size: number) => Math.min(...[1, 2, 3].map(() => processorTime(() => run(size))));
  return best(large) / Math.max(noise, best(small));
}
