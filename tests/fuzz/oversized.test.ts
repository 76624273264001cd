import { expect, test } from 'vitest';
import { findAddresses } from '../../utils/addresses/find-addresses.ts';
import { readLibraryFile } from '../../utils/library/export/read-file.ts';
import { readSettingsFile } from '../../utils/library/export/settings-file.ts';
import { readPack } from '../../utils/library/pack/pack-file.ts';

const deep = (open: string, close: string): string => `${open.repeat(100_000)}1${close.repeat(100_000)}`;
const files: readonly (readonly [name: string, rest: string])[] = [
  ['lists in lists', `"articles":${deep('[', ']')}`],
  ['objects in objects', `"articles":[${deep('{"finding":', '}')}]`],
  ['depths that nobody asks for', `"unknown":${deep('[', ']')}`],
  ['one string of twenty million letters', `"articles":[{"id":"a","title":"${'x'.repeat(20_000_000)}"}]`],
  ['a million rows that are none', `"articles":[${'0,'.repeat(999_999)}0]`],
];

test.each(files)('a file of %s is refused, with its place', { timeout: 60_000 }, (_, rest) => {
  for (const [format, read] of [
    ['simpul-library', readLibraryFile],
    ['simpul-settings', readSettingsFile],
    ['simpul-pack', readPack],
  ] as const) {
    const outcome = read(`{"format":"${format}","version":1,${rest}}`);
    // Settings hold no articles: what they do not know is left behind.
    if (format !== 'simpul-settings') expect(outcome).toMatchObject({ ok: false, reason: 'invalid-file' });
  }
});

test('a list of two hundred thousand lines is read, each address once', { timeout: 60_000 }, () => {
  const lines = Array.from({ length: 200_000 }, (_, at) => `https://warta.example/${at % 1_000};"Judul",x`);
  expect(findAddresses(lines.join('\n'))).toHaveLength(1_000);
});

test.each(['(', '"', 'https://', 'a.', '[', '[a](https://b/(', ','])(
  'a line of a million letters of %j ends',
  { timeout: 60_000 },
  (piece) => {
    expect(findAddresses(piece.repeat(20_000)).length).toBeLessThan(30_000);
  },
);
