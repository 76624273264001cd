import { graceTime } from './purge.ts';

/** When the clock was looked at last, and since when it has gone evenly; epoch ms. */
export interface ClockState {
  readonly at: number;
  readonly since: number;
}

/**
 * What is known of the clock once it has been looked at. One that went back, or forward by more than a removal is kept,
 * was moved, or nobody was here: what it said of removals is not to be relied on until it has gone evenly for as long.
 */
export function lookAtClock(known: ClockState | null, now: number): ClockState {
  const { at, since } = known ?? { at: now, since: now };
  return { at: now, since: now < at || now - at > graceTime ? now : since };
}

/** Whether removals of before the grace time may be made for good. */
export const isSteady = ({ at, since }: ClockState): boolean => at - since >= graceTime;
