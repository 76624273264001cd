import { beforeAll, expect, test } from 'vitest';
import { addCorrection, queryCorrections } from '../../../../utils/library/corrections.ts';
import { exportSettings, readSettingsFile } from '../../../../utils/library/export/settings-file.ts';
import { mergeRows } from '../../../../utils/library/import.ts';
import { addSite, querySites } from '../../../../utils/library/sites.ts';
import { setTombstone } from '../../../../utils/library/tombstones.ts';
import { addWatch, queryWatches } from '../../../../utils/library/watches.ts';
import { inksOf, palettes } from '../../../../utils/marks/inks.ts';
import { emptyLibrary, firstSave, unwrap } from '../fixtures.ts';

const preferences = {
  marks: { shown: false, hiddenTypes: ['place'], inks: inksOf({ ...palettes.distinct, person: 'black' }) },
  dates: 'figures',
  listKeys: false,
  reminder: { days: 7, changes: 0 },
} as const;
const library = emptyLibrary();
let now = firstSave;
const clock = () => ++now;
let json = '';

beforeAll(async () => {
  await addCorrection(library, { kind: 'not-name', surface: 'Mei' }, clock);
  const gone = await addCorrection(library, { kind: 'not-name', surface: 'Solo' }, clock);
  await setTombstone(library, 'corrections', gone.id, true, clock);
  await addWatch(library, { kind: 'topic', topic: 'vaccines' }, clock);
  await addSite(library, 'warta.example', clock);
  json = await (await exportSettings(library, preferences, 'all', clock)).text();
});

/** The file with something changed in it. */
// biome-ignore lint/suspicious/noExplicitAny: a file from outside may hold anything
function changed(change: (file: any) => void): string {
  const file = JSON.parse(json);
  change(file);
  return JSON.stringify(file);
}

test('settings go out and come back in another browser; what was taken back stays behind', async () => {
  const read = unwrap(readSettingsFile(json));
  expect(read.preferences).toEqual(preferences);
  const other = emptyLibrary();
  const report = await mergeRows(other, read.rows, clock);
  expect(report).toEqual({ added: 2, updated: 0, unchanged: 0 });
  expect(await queryCorrections(other)).toEqual(await queryCorrections(library));
  expect(await queryWatches(other)).toEqual(await queryWatches(library));
  expect(await querySites(other)).toEqual(await querySites(library));
  // Once more changes nothing.
  expect(await mergeRows(other, read.rows, clock)).toEqual({ added: 0, updated: 0, unchanged: 2 });
});

test('the corrections alone are a file of the same kind, with nothing else in it', async () => {
  const alone = await (await exportSettings(library, preferences, 'corrections', clock)).text();
  const { rows, preferences: given } = unwrap(readSettingsFile(alone));
  expect(rows.corrections).toHaveLength(1);
  expect([rows.watches, rows.sites, given]).toEqual([[], [], {}]);
});

test.each<[what: string, file: () => string, detail: RegExp]>([
  ['no JSON', () => 'PK', /./u],
  ['a backup of the library', () => '{"format":"simpul-library","version":2}', /format/u],
  [
    'an ink that is none of ours',
    () => changed((file) => (file.marks.inks.person = '#fff')),
    /marks\.inks\.person/u,
  ],
  ['a reminder at will', () => changed((file) => (file.reminder.days = 3)), /reminder\.days/u],
  ['an unknown date style', () => changed((file) => (file.dates = 'roman')), /dates/u],
  ['a pattern for a host', () => changed((file) => (file.sites[0].id = '*.example')), /sites\.0\.id/u],
  [
    'an unknown correction',
    () => changed((file) => (file.corrections[0].correction.kind = 'x')),
    /corrections\.0/u,
  ],
  ['an empty name', () => changed((file) => (file.corrections[0].correction.surface = ' ')), /surface/u],
  ['a topic of its own', () => changed((file) => (file.watches[0].target.topic = 'x')), /watches\.0/u],
])('%s is refused, with the place of the fault', (_, file, detail) => {
  const read = readSettingsFile(file());
  expect(read).toMatchObject({ ok: false, reason: 'invalid-file' });
  expect(read.ok ? '' : read.detail).toMatch(detail);
});

test('a newer version is refused as such, whatever it brings', () => {
  expect(
    readSettingsFile(
      changed((file) => {
        file.version = 2;
        file.dates = { calendar: 'islamic' };
      }),
    ),
  ).toMatchObject({ reason: 'newer-file' });
  expect(readSettingsFile(changed((file) => (file.version = 2)))).toMatchObject({ reason: 'newer-file' });
});

test('a file of the first version, which knew no inks, leaves them as they are', () => {
  const read = unwrap(readSettingsFile(changed((file) => (file.marks = { shown: true, hiddenTypes: [] }))));
  expect(read.preferences.marks).toEqual({ shown: true, hiddenTypes: [] });
});
