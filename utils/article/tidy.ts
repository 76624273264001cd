const untidy = /[\u200b-\u200d\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]|\s\s|[^\S ]/u;

/** Spaces of every kind become one; characters that only steer line breaking go, and those that turn what follows around. */
export const tidy = (text: string): string =>
  untidy.test(text)
    ? text
        .replace(/[\u200b-\u200d\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim()
    : text.trim();
