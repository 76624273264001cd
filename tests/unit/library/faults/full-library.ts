import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { type Library, openLibrary } from '../../../../utils/library/schema.ts';

/** What fake-indexeddb's transactions do when their requests are done, in its own words. */
interface Transaction {
  _start: () => void;
  readonly _abort: (errorName: string) => void;
  readonly _state: string;
  readonly _requests: readonly { readonly request: IDBRequest }[];
}

/** Ends a transaction as a browser does that finds no room when it commits. */
function failAtCommit(transaction: Transaction): void {
  const start = transaction._start;
  transaction._start = function goOn(this: Transaction) {
    const isDone = this._requests.every(({ request }) => request.readyState === 'done');
    if (isDone && this._state !== 'finished') this._abort('QuotaExceededError');
    else start.call(this);
  };
}

/**
 * A library on a disk that is full from its n-th write on.
 * @param fullAt counted from 1; Infinity for a disk with room, whose writes are counted.
 * @param how `write`: the request fails, as Firefox does; `commit`: the request is taken and its transaction fails when it is
 * to be committed, as in Chromium.
 */
export function openFull(
  indexedDB: IDBFactory,
  fullAt: number,
  how: 'write' | 'commit',
): { readonly library: Library; readonly writes: () => number } {
  const library = openLibrary({ indexedDB, IDBKeyRange });
  let writes = 0;
  const onFullDisk = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: async (request) => {
      // What is taken away needs no room, and neither does nothing.
      if (request.type === 'delete' || request.type === 'deleteRange' || request.values.length === 0)
        return table.mutate(request);
      writes += 1;
      if (writes < fullAt) return table.mutate(request);
      if (how === 'write') throw new DOMException('no room', 'QuotaExceededError');
      if (writes === fullAt) failAtCommit(request.trans as unknown as Transaction);
      return table.mutate(request);
    },
  });
  const middleware: Middleware<DBCore> = {
    stack: 'dbcore',
    name: 'full disk',
    create: (core) => ({ ...core, table: (name) => onFullDisk(core.table(name)) }),
  };
  library.use(middleware);
  return { library, writes: () => writes };
}
