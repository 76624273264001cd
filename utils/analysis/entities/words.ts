/** Word lists are written as running text, phrases separated by `|` where they hold spaces. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
export const phrases = (list: string): readonly string[] =>
  list
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase.length > 0);
