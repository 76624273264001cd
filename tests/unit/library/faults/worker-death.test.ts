import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeArticle, restoreArticle, saveArticle } from '../../../../utils/library/articles.ts';
import {
  makeCorrection,
  replaceCorrection,
  takeCorrectionBack,
} from '../../../../utils/library/correcting.ts';
import { addCorrection } from '../../../../utils/library/corrections.ts';
import { importBatches } from '../../../../utils/library/export/import-batches.ts';
import { addedInVersion2 } from '../../../../utils/library/export/rows-of-version-1.ts';
import { fileArticles } from '../../../../utils/library/filings.ts';
import { mergeRows } from '../../../../utils/library/import.ts';
import { mergeEvents, splitEvent } from '../../../../utils/library/judgements.ts';
import { editNote, saveNote } from '../../../../utils/library/notes.ts';
import { graceTime, purgeRemoved } from '../../../../utils/library/purge.ts';
import { nextRereading, stepRereading } from '../../../../utils/library/rereadings.ts';
import { type Library, openLibrary } from '../../../../utils/library/schema.ts';
import { checkLibrary } from '../../../../utils/library/self-check/check-library.ts';
import { event, firstSave, noFaults, report } from '../fixtures.ts';
import { storesOf1 } from '../released-schemas.ts';
import { Death, everyRow, openMortal } from './dying-library.ts';
import { address, clock, correction, later, page, seededFile } from './sample-acts.ts';

/** Ids in the order in which they are asked for, so that two runs can be compared row by row. */
const ids = vi.hoisted(() => ({ next: 0 }));
vi.mock('uuid', () => ({
  v7: () => `00000000-0000-7000-8000-${String(++ids.next).padStart(12, '0')}`,
}));

const file = seededFile(3);

/** A library with a little of everything. */
async function furnish(library: Library): Promise<void> {
  await saveArticle(library, page(1), clock);
  await saveArticle(library, page(2, [event({ type: 'CONSULT', stage: 'talks' })]), clock);
  await saveArticle(library, page(5), clock);
  await addCorrection(library, { kind: 'not-name', surface: 'Sehat' }, clock);
  await saveNote(library, { url: address(1), pageTitle: 'Nota', quote: 'lima tahun' }, clock);
  await fileArticles(
    library,
    await library.articles.toCollection().primaryKeys(),
    { addTags: ['obat'] },
    clock,
  );
}

const firstOf = async <Row>(rows: Promise<readonly Row[]>): Promise<Row> => {
  const [row] = await rows;
  if (row === undefined) throw new Error('nothing there');
  return row;
};

/** What a worker does in one transaction: afterwards the library is as before it or as after it. */
const wholeActs: Readonly<Record<string, (library: Library) => Promise<unknown>>> = {
  'saves an article': (library) => saveArticle(library, page(3), later),
  'saves a changed page again': (library) =>
    saveArticle(
      library,
      report({
        article: { url: address(1), text: 'Badan POM dan WHO bertemu.' },
        analysis: { sentences: [], summary: [], events: [] },
      }),
      later,
    ),
  'saves what tells a stored act again': (library) => saveArticle(library, page(4), later),
  'removes an article': async (library) =>
    removeArticle(library, (await firstOf(library.articles.toArray())).id, later),
  'brings an article back': async (library) => {
    const { id } = await firstOf(library.articles.toArray());
    await restoreArticle(library, id, later);
  },
  'makes a note': (library) => saveNote(library, { url: address(2), pageTitle: 'Nota', quote: 'WHO' }, later),
  'edits a note': async (library) =>
    editNote(
      library,
      (await firstOf(library.notes.toArray())).id,
      { remark: 'Tanya.', tags: ['a', 'b'] },
      later,
    ),
  'files articles': async (library) =>
    fileArticles(library, await library.articles.toCollection().primaryKeys(), { state: 'archived' }, later),
  'joins two acts': async (library) =>
    mergeEvents(
      library,
      (await library.events.toArray()).map(({ id }) => id),
      later,
    ),
  'parts an act': async (library) => splitEvent(library, (await firstOf(library.events.toArray())).id, later),
  'remembers a correction': (library) => makeCorrection(library, correction, later),
  'takes a correction back': async (library) =>
    takeCorrectionBack(library, (await firstOf(library.corrections.toArray())).id, later),
  'puts another correction in the place of one': async (library) =>
    replaceCorrection(
      library,
      (await firstOf(library.corrections.toArray())).id,
      { kind: 'type', entity: correction.entity, type: 'product' },
      later,
    ),
  'merges a file': (library) => mergeRows(library, file, later),
};

/** What takes several transactions: afterwards the library is whole, and doing it again ends as if nothing had been. */
const longActs: Readonly<Record<string, (library: Library) => Promise<unknown>>> = {
  'imports a backup batch by batch': async (library) => {
    for (const rows of importBatches(file, 500)) await mergeRows(library, rows, later);
  },
  'reads the library anew after a correction': async (library) => {
    if ((await library.corrections.count()) < 2) await makeCorrection(library, correction, later);
    for (;;) {
      const rereading = await nextRereading(library);
      if (!rereading) return;
      while (await stepRereading(library, rereading.id, null, later));
    }
  },
  'drops what was removed long ago': async (library) => {
    await purgeRemoved(library, () => firstSave + 2 * graceTime);
  },
};

let runs = 0;
afterAll(() => console.log(`workers that died: ${runs}, libraries that were not whole afterwards: 0`));
beforeEach(() => {
  ids.next = 0;
});

/** The same beginning every time, the act with a worker that dies at some word, and what is there afterwards. */
async function begin(): Promise<IDBFactory> {
  const place = new IDBFactory();
  ids.next = 0;
  const library = openLibrary({ indexedDB: place, IDBKeyRange });
  await furnish(library);
  library.close();
  return place;
}

async function die(act: (library: Library) => Promise<unknown>, diesAt: number) {
  const place = await begin();
  const { library, words } = openMortal(place, diesAt);
  const death = await act(library).then(
    () => null,
    (error: unknown) => error,
  );
  library.close();
  const after = openLibrary({ indexedDB: place, IDBKeyRange });
  return { place, after, words: words(), death };
}

/** Dexie wraps what ended a transaction. */
const isDeath = (error: unknown): boolean =>
  error instanceof Error &&
  (error instanceof Death || /Death/u.test(`${error}`) || isDeath((error as { inner?: unknown }).inner));

describe('a worker that dies leaves the library as it was, or as it was to be', () => {
  test.each(Object.entries(wholeActs))('while it %s', { timeout: 120_000 }, async (_, act) => {
    const { after: untouched } = await die(async () => {}, Infinity);
    const before = await everyRow(untouched);
    untouched.close();
    const { after: done, words, death } = await die(act, Infinity);
    expect(death).toBeNull();
    const wanted = await everyRow(done);
    done.close();
    expect(words).toBeGreaterThan(0);
    for (let diesAt = 1; diesAt <= words; diesAt++) {
      const { after, death: cause } = await die(act, diesAt);
      expect(isDeath(cause), `at word ${diesAt}: ${cause}`).toBe(true);
      const found = await everyRow(after);
      expect(found === before || found === wanted, `half written at word ${diesAt} of ${words}`).toBe(true);
      expect((await checkLibrary(after, false, later)).faults).toEqual(noFaults);
      after.close();
      runs++;
    }
  });
});

describe('a worker that dies in long work leaves a whole library, and another ends the work', () => {
  test.each(Object.entries(longActs))('while it %s', { timeout: 120_000 }, async (_, act) => {
    const { after: done, words } = await die(act, Infinity);
    const wanted = await everyRow(done);
    done.close();
    for (let diesAt = 1; diesAt <= words; diesAt++) {
      const { after } = await die(act, diesAt);
      expect((await checkLibrary(after, false, later)).faults, `at word ${diesAt}`).toEqual(noFaults);
      await act(after);
      const withoutIds = (rows: string) => rows.replaceAll(/0{8}-0000-7000-8000-\d{12}/gu, 'id');
      const [found, whole] = [withoutIds(await everyRow(after)), withoutIds(wanted)];
      // Outlines that were written twice have later revisions; what they say is the same.
      const withoutRevisions = (rows: string) => rows.replaceAll(/"revision":\d+/gu, '"revision":0');
      expect(withoutRevisions(found), `at word ${diesAt}`).toBe(withoutRevisions(whole));
      after.close();
      runs++;
    }
  });
});

test('a worker that dies while it upgrades a library of version 1 leaves one that is upgraded later', {
  timeout: 120_000,
}, async () => {
  const place = await begin();
  const today = openLibrary({ indexedDB: place, IDBKeyRange });
  const rows = await Promise.all(
    Object.keys(storesOf1).map(async (name) => {
      const added: readonly string[] = addedInVersion2[name as keyof typeof addedInVersion2] ?? [];
      const old = (await today.table<Record<string, unknown>>(name).toArray()).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([key]) => !added.includes(key))),
      );
      return [name, old] as const;
    }),
  );
  today.close();
  const oldPlace = async () => {
    const indexedDB = new IDBFactory();
    const old = new Dexie('simpul', { indexedDB, IDBKeyRange });
    old.version(1).stores(storesOf1);
    for (const [name, ofTable] of rows) await old.table(name).bulkAdd(ofTable);
    old.close();
    return indexedDB;
  };
  const counted = openMortal(await oldPlace(), Infinity);
  await counted.library.open();
  const wanted = await everyRow(counted.library);
  const words = counted.words();
  counted.library.close();
  for (let diesAt = 1; diesAt <= words; diesAt++) {
    const indexedDB = await oldPlace();
    const { library } = openMortal(indexedDB, diesAt);
    await library.open().catch(() => {});
    library.close();
    const after = openLibrary({ indexedDB, IDBKeyRange });
    expect(await everyRow(after), `at word ${diesAt}`).toBe(wanted);
    expect((await checkLibrary(after, false, later)).faults).toEqual(noFaults);
    after.close();
    runs++;
  }
  expect(runs).toBeGreaterThanOrEqual(300);
});
