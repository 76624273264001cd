import type { TextView } from './document.ts';
import { isCapitalised } from './name-run.ts';

const generations: ReadonlySet<string> = new Set(['jr', 'sr']);

/** Where a person's name ends: `Robert Kennedy Jr.` with what tells the son from the father. */
export function withGeneration(view: TextView, end: number): number {
  const behind = view.tokenFrom(end);
  const at = view.words[behind] === ',' ? behind + 1 : behind;
  if (!generations.has(view.words[at] ?? '') || !isCapitalised(view, at)) return end;
  const word = view.tokens[at];
  if (!word || word.start - end > 2) return end;
  return view.text.charAt(word.end) === '.' ? word.end + 1 : word.end;
}
