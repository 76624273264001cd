import type { Dexie, DexieOptions } from 'dexie';

/** Where a library is kept: in the browser's own IndexedDB where nothing is said. */
export type Place = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

/**
 * `NewerLibrary`: a newer Simpul wrote the library, and this one neither knows its rows nor may write among them.
 * `BlockedLibrary`: an older page holds it, and it cannot be brought up to date until that page lets go of it.
 */
const refusal = (name: 'NewerLibrary' | 'BlockedLibrary') => Object.assign(new Error(name), { name });

/** Dexie keeps version 3 as 30; 31 to 39 are where it put in what a declared schema had and the stored one had not. */
const isNewer = (native: number | undefined, version: number) => (native ?? 0) >= (version + 1) * 10;

/**
 * Where Dexie meets a library of a later version, it opens it all the same, and adds the indexes that the later version
 * dropped. Here it may not open a newer version for that.
 */
export function guardPlace(place: Place, version: number): Place {
  const factory = (place.indexedDB ?? globalThis.indexedDB) as IDBFactory | undefined;
  if (!factory) return place;
  const open = (name: string, native?: number) => {
    if (isNewer(native, version)) throw refusal('NewerLibrary');
    return native === undefined ? factory.open(name) : factory.open(name, native);
  };
  const get = (_: IDBFactory, key: keyof IDBFactory) => (key === 'open' ? open : factory[key]?.bind(factory));
  return { ...place, indexedDB: new Proxy(factory, { get }) };
}

/** How long someone waits for a page that lets go of the library, before they are told why. */
const patience = 3_000;
const waiting = new Set<() => void>();

/** Refuses a newer library before the first query, and tells who waits for one that is blocked. */
export function guardOpening(library: Dexie, version: number): void {
  const look = () => {
    if (isNewer((library.backendDB() as IDBDatabase).version, version)) throw refusal('NewerLibrary');
  };
  library.on('ready', look, true);
  const tell = () => {
    if (library.isOpen()) return;
    for (const each of waiting) each();
    setTimeout(tell, patience);
  };
  library.on('blocked', () => void setTimeout(tell, patience));
}

/** Work on a library; a `BlockedLibrary` is thrown where it would wait for another page, and the work is done later. */
export async function unlessBlocked<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  let tell = () => {};
  const blocked = new Promise<never>((_, reject) => {
    tell = () => reject(refusal('BlockedLibrary'));
  });
  waiting.add(tell);
  try {
    return await Promise.race([work(), blocked]);
  } finally {
    waiting.delete(tell);
  }
}
