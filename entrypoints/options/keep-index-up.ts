import { liveQuery } from 'dexie';
import { reportUnexpected } from '../../utils/errors.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { SearchCalls } from '../../utils/messages/searches.ts';
import { isImporting } from '../../utils/unfinished-import.ts';

/** What changed lately is searched without the index; nobody waits for this. */
const rest = 1_500;

/** Whether outlines were written that the index does not have. */
async function isBehind({ outlines, searchState }: Library): Promise<boolean> {
  const [state, newest] = await Promise.all([searchState.get('state'), outlines.orderBy('revision').last()]);
  return (newest?.revision ?? 0) !== (state?.revision ?? 0);
}

/**
 * Has the worker bring the full-text index up to date for as long as the library stands open. The worker does a piece for
 * each call: one that is ended is woken by the next.
 */
export function keepIndexUp(library: Library, librarian: SearchCalls): void {
  let isRunning = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const startLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run().catch(reportUnexpected), rest);
  };
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      while (await isBehind(library)) {
        // Whoever imports would wait for every piece, and what is indexed once at the end is indexed faster.
        if (await isImporting()) return startLater();
        const done = await librarian.catchUpIndex();
        // A full disk, say: tried again when something changes.
        if (!done.ok) return;
      }
    } finally {
      isRunning = false;
    }
  };
  liveQuery(() => isBehind(library)).subscribe({
    next: (behind) => {
      clearTimeout(timer);
      if (behind) startLater();
    },
    // Every view says so where the database cannot be read.
    error: () => {},
  });
}
