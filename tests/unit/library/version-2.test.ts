import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { saveArticle } from '../../../utils/library/articles.ts';
import { exportJson } from '../../../utils/library/export/json.ts';
import { readLibraryFile } from '../../../utils/library/export/read-file.ts';
import { addedInVersion2 } from '../../../utils/library/export/rows-of-version-1.ts';
import { editNote, queryTags, saveNote } from '../../../utils/library/notes.ts';
import { openLibrary } from '../../../utils/library/schema.ts';
import { allRows, emptyLibrary, firstSave, report, unwrap } from './fixtures.ts';
import { storesOf1 } from './released-schemas.ts';

type Row = Record<string, unknown>;

const without = (row: Row, keys: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));

/** Rows of today, as version 1 would have stored them. */
async function rowsOf1(): Promise<Record<string, Row[]>> {
  const library = emptyLibrary();
  unwrap(await saveArticle(library, report(), () => firstSave));
  for (const [time, quote] of ['Nota itu berlaku lima tahun.', ''].entries()) {
    const clock = () => firstSave + time;
    const note = await saveNote(
      library,
      { url: 'https://warta.example/nota', pageTitle: 'Nota', quote },
      clock,
    );
    await editNote(library, note.id, { remark: 'Tanya biro hukum.' }, clock);
  }
  const rows = (await allRows(library)) as Record<string, Row[]>;
  const tables = Object.keys(storesOf1).map((table): [string, Row[]] => {
    const added: readonly string[] = addedInVersion2[table as keyof typeof addedInVersion2] ?? [];
    return [table, (rows[table] ?? []).map((row) => without(row, added))];
  });
  return Object.fromEntries(tables);
}

test('a library of version 1 opens with all its rows, brought up to date', async () => {
  const place = { indexedDB: new IDBFactory(), IDBKeyRange };
  const rows = await rowsOf1();
  const old = new Dexie('simpul', place);
  old.version(1).stores(storesOf1);
  for (const [table, ofTable] of Object.entries(rows)) await old.table(table).bulkAdd(ofTable);
  old.close();

  const library = openLibrary(place);
  const [article] = await library.articles.toArray();
  const [event] = await library.events.toArray();
  const [content] = await library.contents.toArray();
  expect(article).toMatchObject({ ...rows.articles?.[0], textHash: '', extractor: '0.1.0' });
  expect(article?.copyKeys.length).toBeGreaterThan(0);
  expect(content?.fingerprints).toHaveLength(content?.sentences.length ?? -1);
  expect(event).toMatchObject({ ...rows.events?.[0], sameAs: event?.id, joinedBy: null, verdict: null });
  expect(await library.events.where('pairs').equals('ID organization:who').count()).toBe(1);
  expect(await library.revisions.count()).toBe(0);
  // Derived from the rows that were there: else the timeline would be empty.
  expect(await library.outlines.toArray()).toMatchObject([{ id: article?.id, eventIds: [event?.id] }]);
  const added = { colour: 'yellow', tags: [], lostAt: null };
  const quote = { type: 'TextQuoteSelector', exact: 'Nota itu berlaku lima tahun.', prefix: '', suffix: '' };
  const [noted, remarked] = rows.notes ?? [];
  expect(await library.notes.toArray()).toEqual([
    { ...noted, ...added, anchors: { quote, position: null, range: null } },
    { ...remarked, ...added, anchors: null },
  ]);
  expect(await queryTags(library)).toEqual([]);
});

test('a backup of version 1 is read as if it had been made today', async () => {
  const library = emptyLibrary();
  unwrap(await saveArticle(library, report(), () => firstSave));
  const today = unwrap(readLibraryFile(await (await exportJson(library, () => firstSave)).text()));
  const file = { format: 'simpul-library', version: 1, ...(await rowsOf1()) };
  const read = unwrap(readLibraryFile(JSON.stringify(file)));
  const id = read.events[0]?.id;
  expect(read.events).toEqual(
    today.events.map((event) => ({ ...event, id, sameAs: id, articleId: read.articles[0]?.id })),
  );
  expect(read.contents[0]?.fingerprints).toEqual(today.contents[0]?.fingerprints);
  expect(read).toMatchObject({ revisions: [], corrections: [], watches: [], sites: [] });
});

test('a damaged backup of version 1 is refused', async () => {
  const rows = await rowsOf1();
  const file = { format: 'simpul-library', version: 1, ...rows, contents: [] };
  expect(readLibraryFile(JSON.stringify(file))).toMatchObject({ ok: false, reason: 'invalid-file' });
});
