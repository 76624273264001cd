/** Longest tag in characters, and how many a note may have. */
export const longestTag = 60;
export const mostTags = 30;

const tidy = (tag: string): string =>
  [
    ...tag
      .normalize('NFC')
      .replace(/^[#＃\s]+/u, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  ]
    .slice(0, longestTag)
    .join('')
    .trim();

/** Tags as they are kept: tidied, none empty, none twice however its letters are written; the first writing stays. */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const tag of tags.map(tidy)) {
    const key = tag.toLowerCase();
    if (tag !== '' && !kept.has(key) && kept.size < mostTags) kept.set(key, tag);
  }
  return [...kept.values()];
}

/** Tags as they are written in one field: by commas, of any of the three languages. */
export const tagsOf = (field: string): readonly string[] => tidyTags(field.split(/[,，、;；\n]/u));
