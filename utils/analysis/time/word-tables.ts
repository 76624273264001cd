/**
 * Numbers words in the order in which they stand, spellings of one thing parted by `/`, things by `|`:
 * `senin|selasa` is `{ senin: 1, selasa: 2 }`.
 */
export function inOrder<T extends number = number>(words: string): Readonly<Record<string, T>> {
  return Object.fromEntries(
    words
      .split('|')
      .flatMap((spellings, index) => spellings.split('/').map((word) => [word, (index + 1) as T])),
  );
}

/** `{ early: 'awal', late: 'akhir/penghujung' }` is `{ awal: 'early', akhir: 'late', penghujung: 'late' }`. */
export function byWord<T extends string>(
  words: Readonly<Partial<Record<T, string>>>,
): Readonly<Record<string, T>> {
  const pairs = Object.entries(words) as [T, string][];
  return Object.fromEntries(
    pairs.flatMap(([meaning, spellings]) => spellings.split('/').map((word) => [word, meaning])),
  );
}

/** `[-1, 'kemarin/semalam']`: words for days and steps that are counted from now. */
export function byOffset(...words: readonly (readonly [number, string])[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    words.flatMap(([offset, spellings]) => spellings.split('/').map((word) => [word, offset])),
  );
}
