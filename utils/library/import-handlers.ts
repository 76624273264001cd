import type { ImportCalls } from '../messages/imports.ts';
import type { Handlers } from '../messaging/handle.ts';
import { readRows } from './export/read-file.ts';
import { mergeRows } from './import.ts';
import type { LibrarianTools } from './librarian.ts';
import { storageOutcome } from './storage-outcome.ts';

/** What is no JSON is no batch either. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

export function importHandlers({ library, clock, onCorrections }: LibrarianTools): Handlers<ImportCalls> {
  return {
    importBatch: async (batch) => {
      const rows = readRows(typeof batch === 'string' ? parsed(batch) : batch);
      if (!rows.ok) return rows;
      const merged = await storageOutcome(() => mergeRows(library, rows.value, clock));
      if (rows.value.corrections.length > 0) onCorrections();
      return merged;
    },
  };
}
