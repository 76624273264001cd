import { type Cast, placeAsCountry, seatAsCountry } from './cast.ts';
import type { Frame, Party, Roles } from './types.ts';

/** Acts that a town may take part in: it is visited, it signs and cooperates, it receives help. */
const townFrames: ReadonlySet<Frame> = new Set([
  'visit',
  'receive',
  'joint',
  'meet',
  'work',
  'give',
  'arrive',
  'depart',
]);

/**
 * Whether an act has two sides that are truly two: not an institution and its own country, not one name twice, not two
 * persons of whom no one knows whom they speak for. Outside the field (no health topic in the article) only what crosses a
 * border counts.
 */
export function twoSides(roles: Roles, frame: Frame, cast: Cast, inField: boolean): Roles | null {
  const seen: Party[] = [];
  const fresh = (party: Party) => {
    if (seen.some((other) => other.ids.some((id) => party.ids.includes(id)))) return false;
    seen.push(party);
    return true;
  };
  const actors = roles.actors.map((party) => seatAsCountry(party, cast)).filter(fresh);
  // A capital that is visited is itself; help to a town from abroad is help to its country.
  const lift = (party: Party) => {
    if (frame === 'visit' || party.ids.length > 1) return party;
    if (!townFrames.has(frame) || frame === 'arrive') return placeAsCountry(party, cast);
    const fromAbroad = actors.every(({ country }) => country !== null && country !== party.country);
    return frame === 'give' && fromAbroad ? withCountry(party, cast) : seatAsCountry(party, cast);
  };
  const recipients = roles.recipients.map(lift).filter(fresh);
  const covered = (country: Party) =>
    country.kind === 'country' &&
    seen.some((other) => other !== country && other.kind !== 'country' && other.country === country.country);
  const sides = seen.filter(
    (party) =>
      party.ids.length > 0 &&
      !covered(party) &&
      (party.kind !== 'place' ||
        party.seat ||
        party.ids.length > 1 ||
        townFrames.has(frame) ||
        (party.province && seen.some((other) => other.country !== null && other.country !== party.country)) ||
        !(party.country && cast.countries.has(party.country))),
  );
  if (sides.length < 2) return null;
  const strangers = sides.filter((party) => party.kind === 'person');
  if (strangers.length > 1 || (strangers.length > 0 && !inField)) return null;
  if (!inField && !crossesBorder(sides, cast)) return null;
  // A ministry that sends people to a town of its own country visits no one.
  if (frame === 'visit' && roles.recipients.every(({ kind }) => kind === 'place') && isAtHome(sides))
    return null;
  const kept = {
    ...roles,
    actors: actors.filter((party) => sides.includes(party)),
    recipients: recipients.filter((party) => sides.includes(party)),
  };
  // Help of two to one of them is none.
  if (roles.recipients.length > 0 && kept.recipients.length === 0) return null;
  return kept.actors.length > 0 && kept.actors.length + kept.recipients.length > 1 ? kept : null;
}

/** A town behind its country. */
function withCountry(party: Party, cast: Cast): Party {
  const country = placeAsCountry(party, cast);
  return country === party ? country : { ...country, ids: [...country.ids, ...party.ids] };
}

const crossesBorder = (sides: readonly Party[], cast: Cast): boolean =>
  sides.some((one) =>
    sides.some((other) => one.country !== null && other.country !== null && one.country !== other.country),
  ) ||
  sides.some(
    (one) =>
      one.country === null &&
      one.kind === 'organization' &&
      sides.some(
        (other) =>
          other.kind === 'country' ||
          (other.country !== null && cast.known(one.ids[0] ?? '')?.kind === 'multilateral'),
      ),
  );

const isAtHome = ([first, ...others]: readonly Party[]): boolean =>
  first !== undefined &&
  first.country !== null &&
  first.kind === 'organization' &&
  others.every(({ country }) => country === first.country);
