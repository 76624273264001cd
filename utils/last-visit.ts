import { browser } from 'wxt/browser';
import { allSeenAt, type Visits, visitAt } from './library/overview/visits.ts';

const key = 'visits';

/** What is kept, where it is what we wrote. */
function readVisits(stored: unknown): Visits | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { since, last } = stored as Partial<Record<keyof Visits, unknown>>;
  return typeof last === 'number' && (since === null || typeof since === 'number') ? { since, last } : null;
}

/** Notes in this browser profile that the reader is here. @returns since when things are new; null: no visit before. */
export async function noteVisit(now: number): Promise<number | null> {
  const known = readVisits((await browser.storage.local.get(key))[key]);
  const visits = visitAt(known, now);
  await browser.storage.local.set({ [key]: visits });
  return visits.since;
}

/** The reader has seen all. */
export async function markAllSeen(now: number): Promise<void> {
  await browser.storage.local.set({ [key]: allSeenAt(now) });
}
