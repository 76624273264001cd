import type { Outcome } from '../errors.ts';

export interface ImportReport {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What comes into the library from files. */
export interface ImportCalls {
  /** Merges one batch of backup rows into the library, checked field by field. A long one comes as JSON. */
  importBatch(batch: unknown): Promise<Outcome<ImportReport>>;
}
