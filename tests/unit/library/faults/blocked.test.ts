import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveArticle } from '../../../../utils/library/articles.ts';
import { openLibrary, schemaVersion } from '../../../../utils/library/schema.ts';
import { firstSave, report } from '../fixtures.ts';
import { releasedStores } from '../released-schemas.ts';

/** An old page that was opened by a Simpul of another version, and how it lets go of the library. */
const clock = () => firstSave;
let place: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };

beforeEach(() => {
  place = { indexedDB: new IDBFactory(), IDBKeyRange };
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.useRealTimers());

/** What holds on to the library whatever it is told: a page that the browser has frozen. */
async function hold(version: 1 | 2): Promise<Dexie> {
  const old = new Dexie('simpul', place);
  old.version(version).stores(releasedStores[version]);
  old.on('versionchange', () => false);
  return old.open();
}

/** What comes of something as the clock goes on; what is no timer takes its own time meanwhile. */
async function waited<Value>(coming: Promise<Value>): Promise<Value> {
  let isThere = false;
  const there = coming.finally(() => {
    isThere = true;
  });
  while (!isThere) {
    await vi.advanceTimersByTimeAsync(100);
    await new Promise(setImmediate);
  }
  return there;
}

test.each([1, 2] as const)(
  'a database of version %i blocked by an old tab is said, and the work is done later',
  async (version) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const old = await hold(version);
    const library = openLibrary(place);
    const saved = saveArticle(library, report(), clock);
    expect(await waited(saved)).toMatchObject({ ok: false, reason: 'library-blocked' });
    // Who asks again hears it again: nobody waits without a word.
    expect(await waited(saveArticle(library, report(), clock))).toMatchObject({
      ok: false,
      reason: 'library-blocked',
    });

    vi.useRealTimers();
    old.close();
    await vi.waitFor(async () => expect(await library.articles.count()).toBe(1));
    expect((library.backendDB() as IDBDatabase).version).toBe(schemaVersion * 10);
    expect(await saveArticle(library, report(), clock)).toMatchObject({ ok: true });
    library.close();
  },
);

test('a page of this version lets go of the library for a newer Simpul, and does not come back', async () => {
  const page = openLibrary(place);
  await saveArticle(page, report(), clock);
  const newer = new Dexie('simpul', place);
  newer.version(schemaVersion + 1).stores({ letters: 'id' });
  await newer.open();
  expect(await saveArticle(page, report(), clock)).toMatchObject({ ok: false, reason: 'newer-library' });
  newer.close();
});
