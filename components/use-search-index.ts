import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '../utils/library/schema.ts';
import { type KnownIndex, PageIndex } from '../utils/search/index/known-index.ts';
import { readVariants } from '../utils/search/read-variants.ts';
import type { Live } from './use-live.ts';
import { useOutlines } from './use-outlines.ts';

type Change = Awaited<ReturnType<PageIndex['look']>>;

/** Kept while the reader goes from one view to another. */
const pageIndexes = new WeakMap<Library, Promise<PageIndex>>();

function pageIndexOf(library: Library): Promise<PageIndex> {
  const known =
    pageIndexes.get(library) ?? readVariants().then((variants) => new PageIndex(library, variants));
  pageIndexes.set(library, known);
  known.catch(() => pageIndexes.delete(library));
  return known;
}

/**
 * The full-text index as it is now, kept in step with the library; the last one stays until the next is ready.
 * @param isWanted while nobody asks it, it is not read.
 */
export function useSearchIndex(library: Library, isWanted = true): Live<KnownIndex> {
  const outlines = useOutlines(library);
  const [change, setChange] = useState<Live<Change>>({ state: 'loading' });
  const [known, setKnown] = useState<Live<KnownIndex>>({ state: 'loading' });
  /** Only one is being taken in at a time, in order. */
  const taking = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    if (!isWanted) return;
    let stop: (() => void) | null = null;
    let isStopped = false;
    const failed = (error: unknown) => setChange({ state: 'failed', error });
    pageIndexOf(library).then((page) => {
      if (isStopped) return;
      const subscription = liveQuery(() => page.look()).subscribe({
        next: (value) => setChange({ state: 'ready', value }),
        error: failed,
      });
      stop = () => subscription.unsubscribe();
    }, failed);
    return () => {
      isStopped = true;
      stop?.();
    };
  }, [library, isWanted]);

  const columns = outlines.state === 'ready' ? outlines.value : null;
  const next = change.state === 'ready' ? change.value : null;
  // Places of events are those of one revision: the columns must have come as far as the index knows.
  const isInStep = columns !== null && next !== null && columns.version >= next.newest;
  useEffect(() => {
    if (!isInStep) return;
    taking.current = taking.current
      .then(async () =>
        setKnown({ state: 'ready', value: await (await pageIndexOf(library)).take(next, columns.columns) }),
      )
      .catch((error: unknown) => setKnown({ state: 'failed', error }));
  }, [isInStep, next, columns?.version]);

  if (change.state === 'failed') return change;
  return outlines.state === 'failed' ? outlines : known;
}
