import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { type Library, openLibrary } from '../../../../utils/library/schema.ts';

/** What a worker that is ended never gets to say. */
export class Death extends Error {
  override readonly name = 'Death';
}

/**
 * A library whose worker dies before its n-th word with the database: nothing that it says from then on is heard, and
 * what was not committed is undone, as a browser does.
 * @param diesAt counted from 1; Infinity for a worker that lives, whose words are counted.
 */
export function openMortal(indexedDB: IDBFactory, diesAt: number) {
  const library = openLibrary({ indexedDB, IDBKeyRange });
  let words = 0;
  const heard = <Answer>(say: () => Promise<Answer>): Promise<Answer> => {
    words += 1;
    return words >= diesAt ? Promise.reject(new Death(`at word ${words}`)) : say();
  };
  const mortal = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: (request) => heard(() => table.mutate(request)),
    get: (request) => heard(() => table.get(request)),
    getMany: (request) => heard(() => table.getMany(request)),
    query: (request) => heard(() => table.query(request)),
    count: (request) => heard(() => table.count(request)),
    openCursor: (request) => heard(() => table.openCursor(request)),
  });
  const middleware: Middleware<DBCore> = {
    stack: 'dbcore',
    name: 'mortal',
    create: (core) => ({ ...core, table: (name) => mortal(core.table(name)) }),
  };
  library.use(middleware);
  return { library, words: () => words };
}

/** All rows of all tables, in the order of their keys. */
export async function everyRow(library: Library): Promise<string> {
  const tables = await Promise.all(
    library.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return JSON.stringify(Object.fromEntries(tables), (_, value) =>
    ArrayBuffer.isView(value) ? [...(value as Int32Array)] : value,
  );
}
