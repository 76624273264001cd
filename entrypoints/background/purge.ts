import { browser } from 'wxt/browser';
import { purgeRemoved } from '../../utils/library/purge.ts';
import type { Library } from '../../utils/library/schema.ts';
import { type ClockState, isSteady, lookAtClock } from '../../utils/library/steady-clock.ts';
import type { Clock } from '../../utils/library/types.ts';

const key = 'clock';

/** Drops for good what was removed long ago, unless the clock that says so was moved. */
export async function purgeWhenSteady(library: Library, clock: Clock): Promise<void> {
  const { [key]: known } = await browser.storage.local.get(key);
  const state = lookAtClock((known as ClockState | undefined) ?? null, clock());
  await browser.storage.local.set({ [key]: state });
  if (isSteady(state)) await purgeRemoved(library, clock);
}
