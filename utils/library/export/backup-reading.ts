import { type Outcome, success } from '../../errors.ts';
import { indexBackup } from './backup-index.ts';
import { importBatches } from './import-batches.ts';
import { readLibraryFile } from './read-file.ts';

/** One batch of a backup, as JSON: it is long, and goes from thread to page to worker at the price of a text. */
export interface BackupBatch {
  readonly articles: number;
  readonly json: string;
}

/** A backup that was read and found whole; its batches are given one by one, in an order in which each can stand. */
export interface BackupReading {
  /**
   * Reads and checks all of it. @returns how many articles it holds.
   * @param onProgress told how much of it has been read, from 0 to 1.
   */
  readonly open: (file: Blob, onProgress: (part: number) => void) => Promise<Outcome<number>>;
  /** Null behind the last one. */
  readonly next: () => Promise<BackupBatch | null>;
}

/** Backups of earlier versions are brought up to date as a whole. */
function* batchesOf(rows: Parameters<typeof importBatches>[0]): Generator<BackupBatch> {
  for (const batch of importBatches(rows))
    yield { articles: batch.articles.length, json: JSON.stringify(batch) };
}

/** Reads a backup where it is called; see `openBackup` for a way that does not hold up a page. */
export function backupReading(): BackupReading {
  let batches: Iterator<BackupBatch> | AsyncIterator<BackupBatch> = [][Symbol.iterator]();
  return {
    open: async (file, onProgress) => {
      const indexed = await indexBackup(file, onProgress);
      if (indexed) {
        if (!indexed.ok) return indexed;
        batches = indexed.value.batches();
        return success(indexed.value.articles);
      }
      const rows = readLibraryFile(await file.text());
      if (!rows.ok) return rows;
      batches = batchesOf(rows.value);
      return success(rows.value.articles.length);
    },
    next: async () => {
      const { done, value } = await batches.next();
      return done === true ? null : value;
    },
  };
}
