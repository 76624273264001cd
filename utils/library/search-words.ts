/** The words of a text filter, folded; every one must occur. */
export function searchWords(text: string | undefined): readonly string[] {
  return fold(text ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Whether all of some folded words occur in texts. */
export function hasWords(words: readonly string[], ...texts: readonly string[]): boolean {
  const haystack = fold(texts.join('\n'));
  return words.every((word) => haystack.includes(word));
}

/** One folding for what is searched and what is searched for: full-width forms and case do not matter. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
