const untidy = /[\u200b-\u200d\u2060\ufeff\u00ad]|\s\s|[^\S ]/u;

/** Spaces of every kind become one; characters that only steer line breaking go. */
export const tidy = (text: string): string =>
  untidy.test(text)
    ? text
        .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim()
    : text.trim();
