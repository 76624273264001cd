import * as SQLite from '@journeyapps/wa-sqlite';
import makeModule from '@journeyapps/wa-sqlite/dist/wa-sqlite-async.mjs';
import { IDBBatchAtomicVFS } from '@journeyapps/wa-sqlite/src/examples/IDBBatchAtomicVFS.js';
import type { BenchRow, Contestant } from './contestant.ts';

/** Its types lack what its own documentation makes it with. */
const makeFiles = IDBBatchAtomicVFS as unknown as {
  create(name: string, module: unknown, options: { readonly lockPolicy: string }): Promise<SQLiteVFS>;
};

/** Rows that are committed together. */
const atOnce = 3_000;

interface OpenDatabase {
  readonly exec: (sql: string, row?: (values: readonly unknown[]) => void) => Promise<void>;
  readonly insert: (rows: readonly BenchRow[]) => Promise<void>;
}

async function openDatabase(): Promise<OpenDatabase> {
  const module = await makeModule({ locateFile: () => '/sqlite.wasm' });
  const api = SQLite.Factory(module);
  const files = await makeFiles.create('bench-sqlite', module, { lockPolicy: 'shared+hint' });
  api.vfs_register(files, true);
  const database = await api.open_v2('bench');
  const exec: OpenDatabase['exec'] = async (sql, row) =>
    void (await api.exec(database, sql, (values) => row?.(values)));
  for (const sql of [
    'PRAGMA cache_size=-16000',
    'PRAGMA journal_mode=MEMORY',
    "CREATE VIRTUAL TABLE IF NOT EXISTS terms USING fts5(title, text, content='', contentless_delete=1, tokenize=\"ascii tokenchars '~'\")",
  ])
    await exec(sql);
  return {
    exec,
    insert: async (rows) => {
      await exec('BEGIN');
      for await (const statement of api.statements(
        database,
        'INSERT INTO terms(rowid, title, text) VALUES (?, ?, ?)',
      ))
        for (const { id, title, text } of rows) {
          api.bind_collection(statement, [id + 1, title, text]);
          await api.step(statement);
          await api.reset(statement);
        }
      await exec('COMMIT');
    },
  };
}

/** SQLite's FTS5 in WebAssembly, its pages in IndexedDB, which a worker can use as well as a page. */
export function sqlite(): Contestant {
  let opened: Promise<OpenDatabase> | null = null;
  const open = () => {
    opened ??= openDatabase();
    return opened;
  };
  return {
    build: async (batches) => {
      const database = await open();
      let waiting: BenchRow[] = [];
      for await (const rows of batches) {
        waiting.push(...rows);
        if (waiting.length < atOnce) continue;
        await database.insert(waiting);
        waiting = [];
      }
      await database.insert(waiting);
    },
    open: async () => void (await open()),
    add: async (rows) => (await open()).insert(rows),
    search: async (terms) => {
      const { exec } = await open();
      const match = terms.map((term) => `"${term}"`).join(' AND ');
      const best: number[] = [];
      let total = 0;
      await exec(
        `SELECT rowid FROM terms WHERE terms MATCH '${match}' ORDER BY bm25(terms, 3, 1) LIMIT 20`,
        ([id]) => void best.push(Number(id) - 1),
      );
      await exec(`SELECT count(*) FROM terms WHERE terms MATCH '${match}'`, ([count]) => {
        total = Number(count);
      });
      return { total, best };
    },
  };
}
