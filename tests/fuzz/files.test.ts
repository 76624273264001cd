import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../scripts/random.ts';
import { saveArticle } from '../../utils/library/articles.ts';
import { exportJson } from '../../utils/library/export/json.ts';
import { readLibraryFile } from '../../utils/library/export/read-file.ts';
import { readSettingsFile } from '../../utils/library/export/settings-file.ts';
import { fileArticles } from '../../utils/library/filings.ts';
import { mergeRows } from '../../utils/library/import.ts';
import { saveNote } from '../../utils/library/notes.ts';
import { checkLibrary } from '../../utils/library/self-check/check-library.ts';
import { emptyLibrary, firstSave, noFaults, report } from '../unit/library/fixtures.ts';
import { hostile, inputs, seed, unharmed } from './hostile.ts';

let backup = '';
let [tried, accepted] = [0, 0];
beforeAll(async () => {
  const library = emptyLibrary();
  const clock = () => firstSave;
  await saveArticle(library, report(), clock);
  await saveNote(library, { url: 'https://warta.example/nota', pageTitle: 'Nota', quote: 'nota' }, clock);
  await fileArticles(
    library,
    await library.articles.toCollection().primaryKeys(),
    { addTags: ['obat'] },
    clock,
  );
  backup = await (await exportJson(library, clock)).text();
});
afterAll(() => console.log(`hostile files tried: ${tried}, taken in as whole: ${accepted}, failed: 0`));

const values: readonly unknown[] = [
  null,
  -1,
  1e308,
  0.5,
  '',
  '\uD800',
  'x'.repeat(3_000),
  [],
  [[]],
  {},
  { length: 1e9 },
  true,
  '9999-12-31',
  Array.from({ length: 300 }, () => 'WHO'),
];

/** Changes one value somewhere in a tree, or names a key that no file may have. */
function spoilt(value: unknown, random: () => number): unknown {
  const below = (limit: number) => Math.floor(random() * limit);
  if (typeof value !== 'object' || value === null || random() < 0.08) return values[below(values.length)];
  if (Array.isArray(value)) {
    if (value.length === 0) return values[below(values.length)];
    const at = below(value.length);
    return value.map((item, index) => (index === at ? spoilt(item, random) : item));
  }
  const entries = Object.entries(value);
  const at = below(entries.length + 1);
  if (at === entries.length)
    return JSON.parse(
      `${JSON.stringify(value).slice(0, -1)}${entries.length > 0 ? ',' : ''}"__proto__":{"harmed":1},"constructor":{"prototype":{"harmed":1}}}`,
    );
  return Object.fromEntries(
    entries.map(([key, item], index) => [key, index === at ? spoilt(item, random) : item]),
  );
}

test('a file, however it was changed, is taken in whole or refused, and harms nothing', {
  timeout: 3_600_000,
}, async () => {
  for (let at = 0; at < inputs; at++) {
    const random = createRandom(seed * 7_919 + at);
    const text = at % 2 === 0 ? hostile(backup, at) : JSON.stringify(spoilt(JSON.parse(backup), random));
    const which = `input ${at} of seed ${seed}`;
    const rows = readLibraryFile(text);
    if (!rows.ok) expect(['invalid-file', 'newer-file'], which).toContain(rows.reason);
    else if (accepted++ % 10 === 0) {
      const library = emptyLibrary();
      await mergeRows(library, rows.value, () => firstSave);
      const { faults } = await checkLibrary(library, false, () => firstSave);
      expect({ ...faults, 'missing-entity': 0, 'old-outline': 0, 'lost-reference': 0 }, which).toEqual(
        noFaults,
      );
    }
    const settings = readSettingsFile(text);
    if (!settings.ok) expect(['invalid-file', 'newer-file'], which).toContain(settings.reason);
    expect(unharmed(), which).toEqual([]);
    tried++;
  }
});
