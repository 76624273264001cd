/** When the reader was here: what is new is what was saved since the visit before. Epoch ms. */
export interface Visits {
  /** End of the visit before, or the moment at which all was marked as seen; null before there was one. */
  readonly since: number | null;
  /** The last moment at which the reader is known to have been here. */
  readonly last: number;
}

/** Who is back within this time has not been away. */
const away = 3_600_000;

/** What is known of visits once the reader is here at a moment. Looking twice in one hour makes nothing old. */
export function visitAt(known: Visits | null, now: number): Visits {
  if (known === null) return { since: null, last: now };
  // A clock that was put back must not hide what was saved meanwhile.
  if (now < known.last) return { since: known.since === null ? null : Math.min(known.since, now), last: now };
  return { since: now - known.last > away ? known.last : known.since, last: now };
}

/** After the reader has said that all was seen. */
export const allSeenAt = (now: number): Visits => ({ since: now, last: now });
