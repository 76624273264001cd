import { expect, test } from 'vitest';
import { attacksOn } from './patterns/attacks.ts';
import { literals } from './patterns/collect.ts';
import { superlinear } from './patterns/superlinear.ts';

/** Patterns that take more than in step, by what they begin with, and why no text makes them do so. */
const bounded: Readonly<Record<string, string>> = {
  '\\s?[/|;,]?\\s(?:red|editor': 'bylines are cut at 400 letters',
  '[\\s,|/–—\\])）】-]+$': 'bylines are cut at 400 letters',
  '\\s+[|\\u2013': 'titles are tidied: no two spaces stand together',
  '\\S\\.\\S.*[-–—]': 'it is asked of the first 120 letters of a text',
  '^[\\s\\p{P}]*(?:advertisements?': 'it is asked of lines below 90 letters',
  '(?<size>\\d*\\.?\\d+)rem': 'it is asked of a style of our own',
};
const isBounded = (source: string) => Object.keys(bounded).some((beginning) => source.startsWith(beginning));

test('of each pattern that is written out, no text made of its own shape takes more than in step with its length', {
  timeout: 1_200_000,
}, () => {
  const patterns = Map.groupBy(
    literals(['utils', 'entrypoints', 'components']),
    ({ source, flags }) => `/${source}/${flags}`,
  );
  let attacks = 0;
  const slow: string[] = [];
  for (const [written, places] of patterns) {
    const [pattern] = places;
    if (!pattern) continue;
    attacks += attacksOn(pattern.source, pattern.flags).length;
    if (isBounded(pattern.source)) continue;
    const found = superlinear(pattern);
    if (found)
      slow.push(
        `${places.map(({ where }) => where).join(', ')} ${written.slice(0, 200)}: ${found.times.toFixed(0)} times for ${JSON.stringify(found.attack)}`,
      );
  }
  console.log(
    `patterns tried: ${patterns.size} with ${attacks} texts of their own shape, failed: ${slow.length}`,
  );
  expect(patterns.size).toBeGreaterThan(700);
  expect(slow).toEqual([]);
  for (const beginning of Object.keys(bounded))
    expect(
      [...patterns.values()].some(([one]) => one?.source.startsWith(beginning)),
      beginning,
    ).toBe(true);
});

test.each([
  ['(?<noun>\\p{L}+)[\\s-]\\p{Lu}$', 'u'],
  ['\\s+$', 'u'],
  ['(?:a+)+$', 'u'],
  ['(?:a|aa)+b', 'u'],
  ['\\d+-\\d+', 'gu'],
])('the test itself finds /%s/%s', { timeout: 60_000 }, (source, flags) => {
  expect(superlinear({ source, flags, where: 'here' })).not.toBeNull();
});

test.each([
  ['(?<noun>\\p{L}{1,60})[\\s-]\\p{Lu}$', 'u'],
  ['(?<!\\s)\\s+yang', 'u'],
  ['^\\s*\\p{L}+', 'u'],
  ['[a-z]+', 'gu'],
])('and nothing in /%s/%s', { timeout: 60_000 }, (source, flags) => {
  expect(superlinear({ source, flags, where: 'here' })).toBeNull();
});
