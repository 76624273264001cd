import search from 'approx-string-match';

/** A stretch of a text that is nearly a pattern. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
  /** 1 where it is the pattern, 0 where it has nothing of it: one minus the share of letters to edit. */
  readonly similarity: number;
}

/**
 * The stretches of a text that are most like a pattern, those of fewest edits only.
 * @param atLeast least similarity, 0 to 1.
 */
export function nearMatches(text: string, pattern: string, atLeast: number): readonly NearMatch[] {
  if (pattern === '') return [];
  const most = Math.floor(pattern.length * (1 - atLeast) + 1e-9);
  return search(text, pattern, most).map(({ start, end, errors }) => ({
    start,
    end,
    similarity: 1 - errors / pattern.length,
  }));
}

/** Unrelated text of one language has about four letters in ten in common. */
const chance = 0.45;

/** How much of a pattern a text holds, 0 to 1; no more than chance is 0. */
export function similarity(text: string, pattern: string): number {
  if (pattern === '') return 0;
  if (text.includes(pattern)) return 1;
  return nearMatches(text, pattern, chance)[0]?.similarity ?? 0;
}

const han = /\p{Script=Han}/gu;

/** How much letters tell, in letters of an alphabet: a Han character says about as much as three. */
export const weightOf = (letters: string): number => letters.length + 2 * (letters.match(han)?.length ?? 0);

/** Whether a text is mostly of Han characters. */
export const isMostlyHan = (letters: string): boolean =>
  (letters.match(han)?.length ?? 0) > letters.length * 0.3;
