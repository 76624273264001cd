import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../../scripts/read-knowledge.ts';
import { seededLibrary } from '../../../../scripts/seed/library.ts';
import { indexBackup } from '../../../../utils/library/export/backup-index.ts';
import { type FileRow, fileRows } from '../../../../utils/library/export/file-rows.ts';
import { importBatches } from '../../../../utils/library/export/import-batches.ts';
import { exportJson } from '../../../../utils/library/export/json.ts';
import { type LibraryRows, noRows } from '../../../../utils/library/export/library-file.ts';
import { readLibraryFile } from '../../../../utils/library/export/read-file.ts';
import { mergeRows } from '../../../../utils/library/import.ts';
import { saveNote } from '../../../../utils/library/notes.ts';
import { emptyLibrary, firstSave, unwrap } from '../fixtures.ts';

const clock = () => firstSave;
const silent = () => {};

async function seededBackup(articles: number): Promise<string> {
  const library = emptyLibrary();
  for (const rows of seededLibrary(readKnowledge(), { articles, seed: 5, until: firstSave }))
    await mergeRows(library, { ...noRows, ...rows }, clock);
  await saveNote(
    library,
    { url: 'https://warta.example/nota', pageTitle: 'Nota', quote: '“{[,]}”\\' },
    clock,
  );
  return (await exportJson(library, clock)).text();
}

async function batchesOf(json: string): Promise<readonly LibraryRows[]> {
  const indexed = await indexBackup(new Blob([json]), silent);
  if (!indexed) throw new Error('read as a whole');
  const batches: LibraryRows[] = [];
  for await (const batch of unwrap(indexed).batches()) batches.push(JSON.parse(batch.json));
  return batches;
}

/** What both ways to read a file say of it. */
async function bothWays(json: string) {
  return { whole: readLibraryFile(json), bitByBit: await indexBackup(new Blob([json]), silent) };
}

describe('a backup that is read bit by bit', () => {
  test('gives the batches that reading it as a whole gives, in whatever order and layout it is written', async () => {
    const json = await seededBackup(30);
    const whole = [...importBatches(unwrap(readLibraryFile(json)))];
    expect(await batchesOf(json)).toEqual(whole);
    const { format, version, ...rest } = JSON.parse(json);
    const turned = { format, version, ...Object.fromEntries(Object.entries(rest).reverse()) };
    expect(await batchesOf(JSON.stringify(turned, null, 3))).toEqual(whole);
    expect(await batchesOf(`\ufeff${JSON.stringify(turned)}\n\n`)).toEqual(whole);
    const mixed = JSON.parse(json);
    mixed.events.reverse();
    mixed.contents.reverse();
    expect(await batchesOf(JSON.stringify(mixed))).toEqual([
      ...importBatches(unwrap(readLibraryFile(JSON.stringify(mixed)))),
    ]);
  });

  test('is told as it goes on', async () => {
    const told: number[] = [];
    await indexBackup(new Blob([await seededBackup(20)]), (part) => told.push(part));
    expect(told.length).toBeGreaterThan(20);
    expect(told.at(-1)).toBeLessThanOrEqual(1);
    expect(new Set(told).size).toBe(told.length);
  });

  // biome-ignore lint/suspicious/noExplicitAny: a file from outside may hold anything
  type Change = (file: any) => void;
  test.each<[what: string, change: Change]>([
    ['a number for a title', (file) => (file.articles[0].title = 1)],
    ['a span backwards', (file) => (file.events[2].finding.evidence = { start: 9, end: 2 })],
    ['a table that is missing', (file) => delete file.events],
    ['a table that is none', (file) => (file.notes = 'many')],
    ['an article without its text', (file) => file.contents.pop()],
    ['a text without its article', (file) => file.articles.pop()],
    ['an event of nobody', (file) => (file.events[0].articleId = 'nobody')],
    ['an article twice', (file) => file.articles.push(file.articles[0])],
    ['a newer version', (file) => (file.version = 99)],
    ['another format', (file) => (file.format = 'bookmarks')],
  ])('%s is refused for the same reason, at the same place', async (_, change) => {
    const file = JSON.parse(await seededBackup(4));
    change(file);
    const { whole, bitByBit } = await bothWays(JSON.stringify(file));
    expect(whole.ok).toBe(false);
    expect(bitByBit).toEqual(whole);
  });

  test('a file that is cut off, or goes on behind its end, is refused', async () => {
    const json = (await seededBackup(3)).trim();
    for (const at of [1, 9, 40, 200, json.length >> 1, json.length - 1])
      expect(await indexBackup(new Blob([json.slice(0, at)]), silent)).not.toMatchObject({ ok: true });
    expect(await indexBackup(new Blob([`${json}]`]), silent)).toMatchObject({
      ok: false,
      reason: 'invalid-file',
    });
    expect(await indexBackup(new Blob([json.replace('"events"', '"articles"')]), silent)).toMatchObject({
      ok: false,
      detail: 'articles: stands twice',
    });
  });

  test('one of an earlier version is left to whoever reads it as a whole', async () => {
    const file = JSON.parse(await seededBackup(2));
    expect(await indexBackup(new Blob([JSON.stringify({ ...file, version: 2 })]), silent)).toBeNull();
    const { version, ...rest } = file;
    expect(await indexBackup(new Blob([JSON.stringify({ ...rest, version })]), silent)).toBeNull();
  });
});

test('rows of any text are found where they stand, however small the pieces are in which the file is read', async () => {
  const rows = fc.dictionary(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.array(fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }), { maxLength: 5 }),
    { maxKeys: 4 },
  );
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), fc.nat(2), async (tables, piece, indent) => {
      const json = JSON.stringify(tables, null, indent);
      const file = new Blob([json]);
      const found: FileRow[] = [];
      for await (const one of fileRows(file, piece)) if ('table' in one) found.push(one);
      const bytes = new TextEncoder().encode(json);
      expect(found.map(({ table, place, text }) => [table, place, JSON.parse(text)])).toEqual(
        Object.entries(JSON.parse(json) as Record<string, unknown[]>).flatMap(([table, all]) =>
          all.map((row, place) => [table, place, row]),
        ),
      );
      for (const { start, end, text } of found)
        expect(new TextDecoder().decode(bytes.slice(start, end))).toBe(text);
    }),
    { numRuns: 150 },
  );
});
