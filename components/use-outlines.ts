import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { OutlineColumns } from '../utils/library/outline-columns.ts';
import { beginFromSnapshot } from '../utils/library/outline-snapshot.ts';
import type { Library } from '../utils/library/schema.ts';
import type { Live } from './use-live.ts';

/** What a page knows of the library; `version` changes with it, the columns themselves are the same. */
export interface KnownOutlines {
  readonly columns: OutlineColumns;
  readonly version: number;
}

interface Known {
  columns: OutlineColumns;
  /** The last revision that was taken in. */
  revision: number;
  /** How many outlines, tombstones among them, the library had then. */
  total: number;
}

const nothing = (): Known => ({ columns: new OutlineColumns(), revision: 0, total: 0 });

/** Kept while the reader goes from one view to another. */
const knownOf = new WeakMap<Library, Known>();

/** What changed since: a save costs a page one row, not the whole library. */
async function queryChanges(library: Library, { revision, total }: Known) {
  const rows = await library.outlines.where('revision').above(revision).toArray();
  const count = await library.outlines.count();
  // Rows went for good: nothing tells which.
  const isStale = count < total + rows.length && count < total;
  return isStale ? { rows: await library.outlines.toArray(), count, isStale } : { rows, count, isStale };
}

/** The outlines of the whole library, kept in step with it. */
export function useOutlines(library: Library): Live<KnownOutlines> {
  const [live, setLive] = useState<Live<KnownOutlines>>(() => {
    const known = knownOf.get(library);
    return known
      ? { state: 'ready', value: { columns: known.columns, version: known.revision } }
      : { state: 'loading' };
  });
  useEffect(() => follow(library, live.state === 'ready', setLive), [library]);
  return live;
}

/**
 * Tells what the library's outlines are, now and whenever they change. Returns how to stop.
 * @param isKnown whether the view has them already: then it hears only of changes, for all that it shows hangs on them.
 */
function follow(library: Library, isKnown: boolean, tell: (live: Live<KnownOutlines>) => void): () => void {
  let hasTold = isKnown;
  const failed = (error: unknown) => tell({ state: 'failed', error });
  let stop: (() => void) | null = null;
  let isStopped = false;
  const begin = async () => {
    const known: Known = knownOf.get(library) ?? (await beginFromSnapshot(library));
    if (isStopped) return;
    const changes = liveQuery(() =>
      queryChanges(library, known).catch((error: unknown) => {
        // `liveQuery` keeps silent about a database that cannot be opened, and waits; the reader must hear of it.
        if (error instanceof Error && error.name === 'DatabaseClosedError') return error;
        throw error;
      }),
    );
    const subscription = changes.subscribe({
      next: (change) => {
        if (change instanceof Error) return failed(change);
        if (change.isStale) Object.assign(known, nothing());
        known.columns.take(change.rows);
        known.revision = change.rows.reduce((last, row) => Math.max(last, row.revision), known.revision);
        known.total = change.count;
        knownOf.set(library, known);
        if (hasTold && change.rows.length === 0 && !change.isStale) return;
        hasTold = true;
        tell({ state: 'ready', value: { columns: known.columns, version: known.revision } });
      },
      error: failed,
    });
    stop = () => subscription.unsubscribe();
  };
  begin().catch(failed);
  return () => {
    isStopped = true;
    stop?.();
  };
}
