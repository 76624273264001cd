import { type Outcome, success } from '../../errors.ts';
import type { LibraryRows } from './library-file.ts';
import { importBatches, readLibraryFile } from './read-file.ts';

/** A backup that was read and found whole; its batches are given one by one, in an order in which each can stand. */
export interface BackupReading {
  /** Reads and checks all of it. @returns how many articles it holds. */
  readonly open: (file: Blob) => Promise<Outcome<number>>;
  /** Null behind the last one. */
  readonly next: () => Promise<LibraryRows | null>;
}

/** Reads a backup where it is called; see `openBackup` for a way that does not hold up a page. */
export function backupReading(): BackupReading {
  let batches: Iterator<LibraryRows> = [][Symbol.iterator]();
  return {
    open: async (file) => {
      const rows = readLibraryFile(await file.text());
      if (!rows.ok) return rows;
      batches = importBatches(rows.value);
      return success(rows.value.articles.length);
    },
    next: async () => {
      const { done, value } = batches.next();
      return done === true ? null : value;
    },
  };
}
