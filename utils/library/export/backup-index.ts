import * as v from 'valibot';
import { failure, type Outcome, success } from '../../errors.ts';
import { tableNames } from '../table-names.ts';
import { fileRows } from './file-rows.ts';
import { type BatchPlaces, batchPlaces } from './import-batches.ts';
import { formatName, formatVersion } from './library-file.ts';
import type { LibraryRows } from './library-rows.ts';
import { looseEnd } from './loose-end.ts';
import { openFile, where } from './open-file.ts';
import { readRows, rowSchemas } from './read-file.ts';
import { rowTexts } from './row-texts.ts';

type TableName = keyof LibraryRows;

/** Where the rows of a backup stand in its file, and which belong together: what is kept of a file that is read bit by bit. */
class BackupIndex {
  readonly places = Object.fromEntries(
    tableNames.map((name) => [name, { starts: [] as number[], ends: [] as number[] }]),
  ) as Readonly<Record<TableName, { readonly starts: number[]; readonly ends: number[] }>>;
  readonly articles: { readonly id: string }[] = [];
  readonly contents: { readonly id: string; readonly length: number }[] = [];
  readonly events: { readonly id: string; readonly articleId: string }[] = [];
  readonly revisions: { readonly id: string; readonly articleId: string; readonly length: number }[] = [];
  readonly filings: { readonly id: string }[] = [];

  add(table: TableName, row: LibraryRows[TableName][number], start: number, end: number): void {
    this.places[table].starts.push(start);
    this.places[table].ends.push(end);
    const { id, articleId = '', text = '' } = row as { id: string; articleId?: string | null; text?: string };
    if (table === 'articles' || table === 'filings') this[table].push({ id });
    else if (table === 'contents') this.contents.push({ id, length: text.length });
    else if (table === 'events') this.events.push({ id, articleId: articleId ?? '' });
    else if (table === 'revisions')
      this.revisions.push({ id, articleId: articleId ?? '', length: text.length });
  }

  batches(): Generator<BatchPlaces> {
    const sizes = Object.fromEntries(
      tableNames.map((name) => [name, this.places[name].starts.length]),
    ) as Record<TableName, number>;
    return batchPlaces({ ...this, sizes });
  }
}

const isTable = (name: string): name is TableName => Object.hasOwn(rowSchemas, name);

/** A backup that was found whole: its batches as JSON, read when they are asked for. */
export interface IndexedBackup {
  readonly articles: number;
  readonly batches: () => AsyncGenerator<{ readonly articles: number; readonly json: string }>;
}

/**
 * Reads and checks a backup of any size with little memory: every row is parsed and checked, and only its place is kept.
 * Null for a file of an earlier version, or with its version behind its rows: such are read as a whole.
 * @param onProgress told how much of the file has been read, from 0 to 1.
 */
export async function indexBackup(
  file: Blob,
  onProgress: (part: number) => void,
): Promise<Outcome<IndexedBackup> | null> {
  const index = new BackupIndex();
  const head = new Map<string, unknown>();
  let version = 0;
  let told = 0;
  try {
    for await (const found of fileRows(file)) {
      if ('name' in found) {
        if (head.has(found.name)) return failure('invalid-file', `${found.name}: stands twice`);
        head.set(found.name, JSON.parse(found.text));
        continue;
      }
      if (version === 0) {
        // Rows before the version cannot be checked yet.
        if (!head.has('version') || !head.has('format')) return null;
        const opened = openFile(JSON.stringify(Object.fromEntries(head)), formatName, formatVersion);
        if (!opened.ok) return opened;
        version = opened.value.version;
        if (version < formatVersion) return null;
      }
      const { table, place, start, end, text } = found;
      const value: unknown = JSON.parse(text);
      if (place === 0 && head.has(table)) return failure('invalid-file', `${table}: stands twice`);
      if (!isTable(table)) continue;
      const row = v.safeParse(rowSchemas[table].item, value, { abortEarly: true });
      if (!row.success) return failure('invalid-file', `${table}.${place}.${where(row.issues[0])}`);
      index.add(table, row.output, start, end);
      const part = Math.floor((100 * end) / file.size) / 100;
      if (part > told) onProgress(part);
      told = part;
    }
  } catch (error) {
    if (error instanceof SyntaxError) return failure('invalid-file', error.message);
    throw error;
  }
  if (version === 0) return null;
  // Which tables there are.
  const tables = readRows(Object.fromEntries(head));
  if (!tables.ok) return tables;
  const loose = looseEnd(index);
  if (loose !== null) return failure('invalid-file', loose);
  return success({
    articles: index.articles.length,
    batches: async function* () {
      for (const batch of index.batches())
        yield { articles: batch.articles.length, json: await jsonOf(file, index, batch) };
    },
  });
}

async function jsonOf(file: Blob, { places }: BackupIndex, batch: BatchPlaces): Promise<string> {
  const tables = await Promise.all(
    tableNames.map(async (name) => {
      const { starts, ends } = places[name];
      const rows = batch[name].map((place) => ({ start: starts[place] ?? 0, end: ends[place] ?? 0 }));
      return `"${name}":[${(await rowTexts(file, rows)).join(',')}]`;
    }),
  );
  return `{${tables.join(',')}}`;
}
