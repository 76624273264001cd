import { liveQuery, type Subscription } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown };

/** While something is held, no query is renewed. */
let isHeld = false;
const followers = new Set<() => void>();

function hold(held: boolean): void {
  isHeld = held;
  for (const follow of followers) follow();
}

/**
 * Does work that writes again and again, and renews no query of this page until it is done: each would be asked anew for
 * every batch, count the whole library, and keep the next batch waiting.
 */
export async function holdingLive<Value>(work: () => Promise<Value>): Promise<Value> {
  hold(true);
  try {
    return await work();
  } finally {
    hold(false);
  }
}

/**
 * The current answer of a library query, renewed whenever rows it read change, in whichever context they change.
 * The query runs anew when `key` changes; until its answer is there the last one stays, so that lists do not flicker.
 */
export function useLive<Value>(query: () => Promise<Value>, key: string): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'loading' });
  // The key stands for everything that the query reads
  useEffect(() => {
    const ask = () => query().then(ready, closed);
    const failed = (error: unknown) => setLive({ state: 'failed', error });
    let subscription: Subscription | null = null;
    const follow = () => {
      subscription?.unsubscribe();
      subscription = isHeld ? null : liveQuery(ask).subscribe({ next: setLive, error: failed });
    };
    follow();
    // What is opened meanwhile is shown as it is now.
    if (isHeld) ask().then((first) => followers.has(follow) && setLive(first), failed);
    followers.add(follow);
    return () => {
      followers.delete(follow);
      subscription?.unsubscribe();
    };
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
