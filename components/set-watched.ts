import type { Outcome } from '../utils/errors.ts';
import type { WatchTarget } from '../utils/library/types.ts';
import type { BackgroundCalls } from '../utils/messages.ts';

/** Puts a target on the watch list or takes it off. Watching what is watched already gives the row that is there. */
export async function setWatched(
  background: BackgroundCalls,
  target: WatchTarget,
  watched: boolean,
): Promise<Outcome<unknown>> {
  const row = await background.watch(target);
  return row.ok && !watched ? background.unwatch(row.value.watchId) : row;
}
