import { liveQuery, type Subscription } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { OutlineColumns } from '../utils/library/outline-columns.ts';
import type { OutlineRow } from '../utils/library/outline-row.ts';
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

/** Several views may begin at once. */
const beginnings = new WeakMap<Library, Promise<Known>>();

function beginningOf(library: Library): Promise<Known> {
  const known = beginnings.get(library) ?? beginFromSnapshot(library);
  beginnings.set(library, known);
  known.catch(() => beginnings.delete(library));
  return known;
}

/** What changed since: a save costs a page one row, not the whole library. */
const queryNewer = (library: Library, { revision }: Known) =>
  library.outlines.where('revision').above(revision).toArray();

/** All outlines, where some went for good: nothing tells which. */
async function queryWithoutGone(library: Library, known: Known) {
  const total = await library.outlines.count();
  return { total, rows: total < known.total ? await library.outlines.toArray() : null };
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
    const known = knownOf.get(library) ?? (await beginningOf(library));
    if (isStopped) return;
    const take = (rows: readonly OutlineRow[]) => {
      // Of several that follow, another may have been faster.
      const fresh = rows.filter(({ revision }) => revision > known.revision);
      known.columns.take(fresh);
      known.revision = fresh.reduce((last, row) => Math.max(last, row.revision), known.revision);
      knownOf.set(library, known);
      hasTold = true;
      tell({ state: 'ready', value: { columns: known.columns, version: known.revision } });
    };
    const gone = followGone(library, known, take, failed);
    const newer = liveQuery(() =>
      queryNewer(library, known).catch((error: unknown) => {
        // `liveQuery` keeps silent about a database that cannot be opened, and waits; the reader must hear of it.
        if (error instanceof Error && error.name === 'DatabaseClosedError') return error;
        throw error;
      }),
    ).subscribe({
      next: (rows) => {
        if (rows instanceof Error) return failed(rows);
        if (rows.length > 0 || !hasTold) take(rows);
        gone.waitForRest();
      },
      error: failed,
    });
    stop = () => {
      newer.unsubscribe();
      gone.stop();
    };
  };
  begin().catch(failed);
  return () => {
    isStopped = true;
    stop?.();
  };
}

/** What is written is counted when nothing more has come for so long, in milliseconds. */
const rest = 2_000;

/**
 * Looks whether outlines went for good, but never while some are being written: counting them holds up whoever writes, and
 * a page that opens.
 */
function followGone(
  library: Library,
  known: Known,
  take: (rows: readonly OutlineRow[]) => void,
  failed: (error: unknown) => void,
): { readonly waitForRest: () => void; readonly stop: () => void } {
  let subscription: Subscription | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    subscription?.unsubscribe();
    subscription = null;
  };
  const begin = () => {
    subscription = liveQuery(() => queryWithoutGone(library, known)).subscribe({
      next: ({ total, rows }) => {
        known.total = total;
        if (!rows) return;
        Object.assign(known, { ...nothing(), total });
        take(rows);
      },
      error: failed,
    });
  };
  return {
    stop,
    waitForRest: () => {
      stop();
      timer = setTimeout(begin, rest);
    },
  };
}
