import { type Attack, attacksOn } from './attacks.ts';
import type { Found } from './collect.ts';

/** Processor time of one run in milliseconds, the best of some. */
function best(run: () => void, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < runs; at++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const textOf = ({ before, pump, behind }: Attack, length: number): string =>
  before + pump.repeat(Math.max(1, Math.floor(length / pump.length))) + behind;

/** How a text is looked through with a pattern, from its beginning to its end. */
function lookThrough(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (!pattern.global) {
    pattern.test(text);
    return;
  }
  for (const _ of text.matchAll(pattern)) {
    // Every match is found, as `replace` and `matchAll` do.
  }
}

const [short, middle, long] = [1_000, 4_000, 16_000];
const steps = [20, 26, 32, 40, 50, 65, 80, 100, 130, 180, 250, 400, 700, 1_000];
/** A pattern that takes a step for each pair of letters takes many times this over the middle length, in milliseconds. */
const unmeasurable = 6;
/** Four times the text may take four times the time, and some; quadratic patterns take sixteen times. */
const most = 9;

/**
 * The attack under which a pattern takes more than in step with the length of its text, and how many times longer it
 * takes over four times the text; null where there is none.
 */
export function superlinear({
  source,
  flags,
}: Found): { readonly attack: Attack; readonly times: number } | null {
  const pattern = new RegExp(source, flags);
  for (const attack of attacksOn(source, flags)) {
    const run = (length: number) => {
      const text = textOf(attack, length);
      return (): void => lookThrough(pattern, text);
    };
    // What is exponential or cubic shows in a text that is short, and would never end in a long one.
    if (steps.some((length) => best(run(length), 1) > 60)) return { attack, times: Number.POSITIVE_INFINITY };
    const first = best(run(middle), 1);
    if (first < unmeasurable) continue;
    if (first > 1_000) return { attack, times: first / Math.max(0.5, best(run(short), 3)) };
    const times = best(run(long), 2) / Math.max(0.5, best(run(middle), 3));
    if (times > most) return { attack, times };
  }
  return null;
}
