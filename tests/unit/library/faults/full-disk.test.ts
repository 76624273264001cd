import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandlers } from '../../../../entrypoints/background/handlers.ts';
import type { Outcome } from '../../../../utils/errors.ts';
import { saveArticle } from '../../../../utils/library/articles.ts';
import { addCorrection } from '../../../../utils/library/corrections.ts';
import { importBatches } from '../../../../utils/library/export/import-batches.ts';
import { noRows } from '../../../../utils/library/export/library-rows.ts';
import { createLibrarian } from '../../../../utils/library/librarian.ts';
import { saveNote } from '../../../../utils/library/notes.ts';
import { type Library, openLibrary } from '../../../../utils/library/schema.ts';
import { checkLibrary } from '../../../../utils/library/self-check/check-library.ts';
import { fetchPackaged } from '../../components/packaged-files.ts';
import { event, firstSave, noFaults, report } from '../fixtures.ts';
import { toolsFor } from '../librarian-tools.ts';
import { everyRow } from './dying-library.ts';
import { openFull } from './full-library.ts';
import { address, clock, correction, later, page, seededFile } from './sample-acts.ts';

/** Ids in the order in which they are asked for, so that two runs can be compared row by row. */
const ids = vi.hoisted(() => ({ next: 0 }));
vi.mock('uuid', () => ({
  v7: () => `00000000-0000-7000-8000-${String(++ids.next).padStart(12, '0')}`,
}));

const file = seededFile(4);
const pack = { ...noRows, ...file };
const packHead = {
  id: '00000000-0000-7000-8000-aaaaaaaaaaaa',
  madeAt: firstSave,
  sender: 'Biro',
  note: '',
  hasTexts: true,
};

beforeEach(() => {
  ids.next = 0;
  vi.stubGlobal('fetch', fetchPackaged);
  // Rereadings that a correction starts find the library closed when the test is over.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(Date, 'now').mockReturnValue(later());
});

/** A library with something of the reader's in it. */
async function begin(): Promise<IDBFactory> {
  const place = new IDBFactory();
  ids.next = 0;
  const library = openLibrary({ indexedDB: place, IDBKeyRange });
  await saveArticle(library, page(1), clock);
  await saveArticle(library, page(2, [event({ type: 'CONSULT', stage: 'talks' })]), clock);
  await addCorrection(library, { kind: 'not-name', surface: 'Sehat' }, clock);
  await saveNote(library, { url: address(1), pageTitle: 'Nota', quote: 'lima tahun' }, clock);
  library.close();
  return place;
}

type Act = (library: Library) => Promise<Outcome<unknown>>;
const librarian = (library: Library) => createLibrarian(toolsFor(library, { clock: later }));

/** What is one transaction: it is all there, or none of it. */
const wholeActs: Readonly<Record<string, Act>> = {
  'a save': (library) => saveArticle(library, page(3), later),
  'a save of a changed page': (library) =>
    saveArticle(
      library,
      report({
        article: { url: address(1), text: 'Badan POM dan WHO bertemu.' },
        analysis: { sentences: [], summary: [], events: [] },
      }),
      later,
    ),
  'a correction': (library) => createHandlers(library).correct(correction),
  'one batch of an import': (library) => librarian(library).importBatch(file),
  'the taking in of a pack': (library) => librarian(library).takePackPart(packHead, pack),
};

/** What is several: each is there or not, the library is whole, and the same again ends as if nothing had been. */
const longActs: Readonly<Record<string, Act>> = {
  'an import': async (library) => {
    for (const rows of importBatches(file, 500)) {
      const merged = await librarian(library).importBatch(rows);
      if (!merged.ok) return merged;
    }
    return { ok: true, value: null };
  },
  'an update of the index': async (library) => {
    for (;;) {
      const caughtUp = await librarian(library).catchUpIndex();
      if (!caughtUp.ok || caughtUp.value.behind === 0) return caughtUp;
    }
  },
};

let [runs, halves] = [0, 0];
afterAll(() => console.log(`full disks: ${runs}, libraries that were half written afterwards: ${halves}`));

async function run(act: Act, fullAt: number, how: 'write' | 'commit') {
  const place = await begin();
  const full = openFull(place, fullAt, how);
  const outcome = await act(full.library);
  full.library.close();
  const after = openLibrary({ indexedDB: place, IDBKeyRange });
  return { outcome, writes: full.writes(), after };
}

describe.each(['write', 'commit'] as const)('quota full at a %s', (how) => {
  test.each(Object.entries(wholeActs))(
    'in %s: storage-full, and nothing is half',
    { timeout: 120_000 },
    async (_, act) => {
      const untouched = openLibrary({ indexedDB: await begin(), IDBKeyRange });
      const before = await everyRow(untouched);
      untouched.close();
      const whole = await run(act, Infinity, how);
      whole.after.close();
      expect(whole.outcome).toMatchObject({ ok: true });
      expect(whole.writes).toBeGreaterThan(0);
      for (let fullAt = 1; fullAt <= whole.writes; fullAt++) {
        const { outcome, after } = await run(act, fullAt, how);
        expect(outcome, `at write ${fullAt} of ${whole.writes}`).toMatchObject({
          ok: false,
          reason: 'storage-full',
        });
        const found = await everyRow(after);
        after.close();
        runs++;
        if (found !== before) halves++;
        expect(found === before, `half written at write ${fullAt} of ${whole.writes}`).toBe(true);
      }
    },
  );

  test.each(Object.entries(longActs))(
    'in %s: storage-full, the library is whole, and it goes on when there is room',
    { timeout: 120_000 },
    async (_, act) => {
      const whole = await run(act, Infinity, how);
      const own = await everyRow(whole.after);
      whole.after.close();
      expect(whole.outcome).toMatchObject({ ok: true });
      for (let fullAt = 1; fullAt <= whole.writes; fullAt++) {
        const { outcome, after } = await run(act, fullAt, how);
        expect(outcome, `at write ${fullAt} of ${whole.writes}`).toMatchObject({
          ok: false,
          reason: 'storage-full',
        });
        expect((await checkLibrary(after, false, later)).faults, `at write ${fullAt}`).toEqual(noFaults);
        expect(await act(after)).toMatchObject({ ok: true });
        const same = (rows: string) => rows.replaceAll(/"revision":\d+|0{8}-0000-7000-8000-\d{12}/gu, '');
        expect(same(await everyRow(after)), `at write ${fullAt}`).toBe(same(own));
        after.close();
        runs++;
      }
    },
  );
});
