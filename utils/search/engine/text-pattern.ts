import type { HanVariants } from '../../analysis/fold.ts';
import { type Run, runsOf } from '../runs.ts';

const inWord = '[\\p{L}\\p{M}\\p{N}]';
const notInWord = '[^\\p{L}\\p{M}\\p{N}]';

/** What may stand between two runs of a phrase: they are separate, unless Han characters follow other letters. */
const between = (one: Run, other: Run): string =>
  one.isHan || other.isHan ? `${notInWord}*` : `${notInWord}+`;

/**
 * Finds the words of a phrase in their order, with nothing but signs and spaces between, in a text that is folded. Null
 * for a phrase without words.
 * @param prefix the last word may go on.
 */
export function textPattern(
  phrase: string,
  prefix: boolean,
  variants: HanVariants,
  flags = 'u',
): RegExp | null {
  const runs = runsOf(phrase, variants);
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return null;
  const words = runs.map((run, at) => {
    const before = runs[at - 1];
    return before ? between(before, run) + run.text : run.text;
  });
  const start = first.isHan ? '' : `(?<!(?!\\p{Script=Han})${inWord})`;
  const end = last.isHan || prefix ? '' : `(?!(?!\\p{Script=Han})${inWord})`;
  return new RegExp(start + words.join('') + end, flags);
}
