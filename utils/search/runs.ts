import { fold, type HanVariants } from '../analysis/fold.ts';
import type { Span } from '../analysis/types.ts';

/** A word, a number or Han characters without a break, folded; where it stands in the text. */
export interface Run extends Span {
  readonly text: string;
  readonly isHan: boolean;
}

const runPattern = /(?<han>\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const marks = /\p{M}+/gu;

/** What can be searched of a text, in its order: case, diacritics, width and traditional Han characters make no difference. */
export function runsOf(text: string, variants: HanVariants): readonly Run[] {
  const runs: Run[] = [];
  for (const found of fold(text, variants).matchAll(runPattern)) {
    const [run] = found;
    const isHan = found.groups?.han !== undefined;
    const bare = isHan ? run : run.replace(marks, '');
    if (bare !== '') runs.push({ text: bare, isHan, start: found.index, end: found.index + run.length });
  }
  return runs;
}
