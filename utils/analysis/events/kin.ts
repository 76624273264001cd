import { type Cast, charityKinds } from './cast.ts';
import type { Party } from './types.ts';

export const lead = (party: Party) => party.ids[0];

/** Whether two forms name one side: the same institution, or one of the same country. */
export const same = (one: Party, two: Party): boolean =>
  lead(one) === lead(two) || (one.country !== null && one.country === two.country);

export const isCharity = (party: Party, cast: Cast): boolean =>
  charityKinds.has(cast.known(party.ids[0] ?? '')?.kind ?? '');

/** Of another country, or of none: a fund, a UN agency. */
export function abroad(party: Party, home: Party, cast: Cast): boolean {
  if (party.ids.length === 0 || party.kind === 'person') return false;
  if (party.kind === 'place' && !party.seat && !party.province) return false;
  if (party.country !== null) return party.country !== home.country;
  return isCharity(party, cast);
}
