import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandlers } from '../../../../entrypoints/background/handlers.ts';
import { bareQuote } from '../../../../utils/anchors/selectors.ts';
import type { Outcome } from '../../../../utils/errors.ts';
import { saveArticle } from '../../../../utils/library/articles.ts';
import { exportJson } from '../../../../utils/library/export/json.ts';
import { formatVersion, noRows } from '../../../../utils/library/export/library-file.ts';
import { exportNewerLibrary } from '../../../../utils/library/export/newer-library.ts';
import { readLibraryFile } from '../../../../utils/library/export/read-file.ts';
import { createLibrarian } from '../../../../utils/library/librarian.ts';
import { saveNote } from '../../../../utils/library/notes.ts';
import { type Library, openLibrary, schemaVersion } from '../../../../utils/library/schema.ts';
import { speak } from '../../components/interface-language.ts';
import { fetchPackaged } from '../../components/packaged-files.ts';
import { firstSave, report, unwrap } from '../fixtures.ts';
import { toolsFor } from '../librarian-tools.ts';

/**
 * Downgrade: a newer Simpul wrote the library, and this one was put in its place. The newer schema has a table that is
 * not known here and lacks an index that is declared here, which Dexie by itself would add: by writing.
 */
const newerVersion = schemaVersion + 1;
const clock = () => firstSave;

let place: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };
let before: Awaited<ReturnType<typeof stored>>;
let library: Library;

/** All that is there, read past our own code. */
async function stored() {
  const database = await new Dexie('simpul', place).open();
  const tables = await Promise.all(
    database.tables.map(async (table) => [
      table.name,
      table.schema.indexes.map(({ name }) => name),
      await table.toArray(),
    ]),
  );
  const { version } = database.backendDB() as IDBDatabase;
  database.close();
  return { version, tables };
}

beforeEach(async () => {
  place = { indexedDB: new IDBFactory(), IDBKeyRange };
  const own = openLibrary(place);
  unwrap(await saveArticle(own, report(), clock));
  await saveNote(own, { url: 'https://warta.example/nota', pageTitle: 'Nota', quote: 'lima tahun' }, clock);
  const sources = own.tables.map(({ name, schema: { primKey, indexes } }) => [
    name,
    [primKey, ...indexes].map(({ src }) => src).join(','),
  ]);
  own.close();
  const newer = new Dexie('simpul', place);
  newer
    .version(newerVersion)
    .stores({ ...Object.fromEntries(sources), notes: 'id, url, articleId, savedAt', letters: 'id' });
  await newer.table('letters').add({ id: 'letter-1', words: 'Yth.' });
  newer.close();
  before = await stored();
  library = openLibrary(place);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test('Dexie alone would write to a newer library: the guard is needed', async () => {
  const bare = new Dexie('simpul', place);
  bare.version(schemaVersion).stores({ notes: 'id, url, articleId, savedAt, deletedAt, *tags' });
  await bare.table('notes').toArray();
  bare.close();
  expect((await stored()).version).toBe(newerVersion * 10 + 1);
});

const refused = { ok: false, reason: 'newer-library' };
type AnyCalls = Readonly<Record<string, (...args: readonly unknown[]) => Promise<Outcome<unknown>>>>;

describe('downgrade: a newer library is refused', () => {
  test('at a save', async () => {
    expect(await saveArticle(library, report(), clock)).toMatchObject(refused);
  });

  const listed = [['a']];
  const target = { kind: 'term', term: 'obat' };
  const entity = { id: 'organization:who', type: 'organization', name: 'WHO' };
  const correction = { kind: 'type', entity, type: 'product' };

  test.each<[call: string, ...args: readonly unknown[]]>([
    ['removeArticle', 'a'],
    ['restoreArticle', 'a'],
    ['removeNote', 'a'],
    ['restoreNote', 'a'],
    ['addNote', { articleId: 'a', quote: 'q', anchors: bareQuote('q'), colour: 'yellow' }],
    ['editNote', 'a', { remark: 'r' }],
    ['correct', correction],
    ['undoCorrection', 'a'],
    ['redoCorrection', 'a'],
    ['reviseCorrection', 'a', correction],
    ['rereadLibrary'],
    ['holdRereading', 'a'],
    ['continueRereading', 'a'],
    ['undoRereading', 'a'],
    ['watch', target],
    ['unwatch', 'a'],
    ['rewatch', 'a'],
  ])('at the call %s of popup and library', async (call, ...args) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const handlers = createHandlers(library) as unknown as AnyCalls;
    expect(await handlers[call]?.(...args)).toMatchObject(refused);
  });

  const head = {
    id: '00000000-0000-7000-8000-aaaaaaaaaaaa',
    madeAt: firstSave,
    sender: 'Biro',
    note: '',
    hasTexts: true,
  };
  const wanted = { url: 'https://a.example/', host: 'a.example', title: '', tags: [], granted: false };
  const queued = {
    ...wanted,
    id: 'a',
    updatedAt: firstSave,
    deletedAt: null,
    collectionIds: [],
    state: 'waiting',
    reason: null,
    articleId: null,
    created: false,
    attempts: 0,
  };
  const argumentsOf: Readonly<Record<string, readonly unknown[]>> = {
    importBatch: [noRows],
    takePackPart: [head, noRows],
    addToRegistry: ['a', 0, []],
    finishRegistry: [{ importId: 'a', version: '1', countries: [], types: [], organizations: 1, names: 1 }],
    queuePages: [[{ ...wanted, collections: [] }]],
    retryQueued: [['a'], []],
    judgeAct: ['a', 'confirmed'],
    moveAct: ['a', null],
    addCollection: ['c'],
    editCollection: ['a', { name: 'n' }],
    startBrief: ['t', []],
    addToBrief: ['a', []],
    changeBrief: ['a', []],
    saveSearch: ['n', 'q'],
    renameSearch: ['a', 'n'],
    moveSearch: ['a', 0],
    fileArticles: [['a'], { addTags: ['t'] }],
    changesSince: ['a', 't', 't'],
    checkLibrary: [true],
    renameTag: ['a', 'b'],
    restoreTag: [{ from: 'a', to: 'b', filings: [], notes: [] }],
    restoreFilings: [[{ id: 'a' }]],
    restoreJudgements: [[{ id: 'a', sameAs: 'a', joinedBy: null, verdict: null, movedTo: null }]],
    restoreQueued: [[queued]],
  };
  const onLists = ['mergeEvents', 'removeArticles', 'restoreArticles', 'orderCollections', 'removeQueued'];

  test('at every call of the librarian', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    speak('en-GB');
    vi.stubGlobal('fetch', fetchPackaged);
    const librarian = createLibrarian(toolsFor(library, { clock })) as unknown as AnyCalls;
    const calls = Object.keys(librarian);
    expect(calls.length).toBeGreaterThan(45);
    for (const call of calls) {
      // It only goes on with what is there, later.
      if (call === 'wakeQueue') continue;
      const args = argumentsOf[call] ?? (onLists.includes(call) ? listed : ['a']);
      expect(await librarian[call]?.(...args), call).toMatchObject(refused);
    }
  });

  test('and nothing in it is changed by being refused', async () => {
    await saveArticle(library, report(), clock);
    await library.open().catch(() => {});
    library.close();
    expect(await stored()).toEqual(before);
  });
});

describe('downgrade: all of it can be exported', () => {
  test('as the backup of its own version, with rows and tables that are not known here', async () => {
    const file = await (await exportNewerLibrary(clock, place)).text();
    const read = JSON.parse(file);
    const { tables } = before;
    const rowsOf = (wanted: string) => tables.find(([name]) => name === wanted)?.[2];
    expect(read).toMatchObject({ format: 'simpul-library', version: newerVersion });
    expect(read.letters).toEqual([{ id: 'letter-1', words: 'Yth.' }]);
    for (const name of ['articles', 'contents', 'events', 'entities', 'notes'])
      expect(read[name], name).toEqual(rowsOf(name));
    expect(read.articles).toHaveLength(1);
    expect(read).not.toHaveProperty('outlines');
    expect(await stored()).toEqual(before);
    // This Simpul says of it what it says of the library.
    expect(readLibraryFile(file)).toMatchObject({ ok: false, reason: 'newer-file' });
  });

  test('and a library of this version is exported that way as it always is', async () => {
    place = { indexedDB: new IDBFactory(), IDBKeyRange };
    const own = openLibrary(place);
    unwrap(await saveArticle(own, report(), clock));
    const usual = unwrap(readLibraryFile(await (await exportJson(own, clock)).text()));
    own.close();
    const file = await (await exportNewerLibrary(clock, place)).text();
    expect(unwrap(readLibraryFile(file))).toEqual(usual);
  });

  test('backups are numbered as the library is', () => {
    expect(formatVersion).toBe(schemaVersion);
  });
});

test('a library whose schema was mended within its version is no newer one', async () => {
  place = { indexedDB: new IDBFactory(), IDBKeyRange };
  const young = new Dexie('simpul', place);
  young.version(schemaVersion).stores({ articles: 'id, &url' });
  await young.open();
  young.close();
  const mended = openLibrary(place);
  await mended.open();
  expect((mended.backendDB() as IDBDatabase).version).toBe(schemaVersion * 10 + 1);
  mended.close();
  const again = openLibrary(place);
  expect(await saveArticle(again, report(), clock)).toMatchObject({ ok: true });
  again.close();
});
