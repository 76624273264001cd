import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * The current answer of a library query, renewed whenever rows it read change, in whichever context they change.
 * The query runs anew when `key` changes; until its answer is there the last one stays, so that lists do not flicker.
 */
export function useLive<Value>(query: () => Promise<Value>, key: string): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'loading' });
  // The key stands for everything that the query reads
  useEffect(() => {
    const subscription = liveQuery(() => query().then(ready, closed)).subscribe({
      next: setLive,
      error: (error: unknown) => setLive({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return live;
}

const ready = <Value>(value: Value) => ({ state: 'ready', value }) as const;

/** `liveQuery` keeps silent about a database that cannot be opened, and waits; the reader must hear of it. */
function closed(error: unknown) {
  if (error instanceof Error && error.name === 'DatabaseClosedError')
    return { state: 'failed', error } as const;
  throw error;
}
