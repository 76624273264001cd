import { expect, test } from 'vitest';
import { badgeText } from '../../../entrypoints/background/badge.ts';

const sign = { articleId: null, events: 0, watched: false, address: 'https://warta.example/' };

test.each([
  [{}, ''],
  [{ events: 3 }, '3'],
  [{ events: 12 }, '9+'],
  [{ articleId: 'a' }, '✓'],
  [{ articleId: 'a', events: 3 }, '✓3'],
  [{ articleId: 'a', events: 3, changed: true }, '≠3'],
  [{ events: 3, changed: true }, '3'],
  [{ watched: true }, '★'],
  [{ articleId: 'a', events: 12, watched: true }, '✓★9+'],
  [{ articleId: 'a', events: 2, removed: true as const }, '2'],
])('%j is «%s»: at most four characters', (known, text) => {
  expect(badgeText({ ...sign, ...known })).toBe(text);
  expect([...text].length).toBeLessThanOrEqual(4);
});
