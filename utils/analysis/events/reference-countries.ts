import { type Cast, partyOf } from './cast.ts';
import type { Memory } from './memory.ts';
import type { EventRules, Party } from './types.ts';

/** The country that the press of this language writes from, if the article names it. */
export function homeland(cast: Cast, { homeland: code }: EventRules): Party | null {
  const entity = code ? cast.countries.get(code) : undefined;
  return entity ? partyOf({ start: 0, end: 0, entity }, cast) : null;
}

/** `发言人：我们…`: who speaks without a name speaks for the country that the press writes from, about others. */
export function outwardCountry(cast: Cast, { outward: code, script }: EventRules): Party | null {
  const entity = code && script === 'han' ? cast.countries.get(code) : undefined;
  return entity ? partyOf({ start: 0, end: 0, entity }, cast) : null;
}

/** `埃方`: the side of the country whose name begins so, where the article names just one. */
export function countryByInitial(initial: string, cast: Cast, folded: string): Party | null {
  const own = cast.countries.get(initial === '华' ? 'CN' : initial === '港' ? 'HK' : '');
  if (own) return partyOf({ start: 0, end: 0, entity: own }, cast);
  const fitting = [...cast.countries.values()].filter((country) =>
    country.mentions.some((mention) => folded.charAt(mention.start) === initial),
  );
  // Where the country itself is never named, its institution answers for it: 越方, 越南卫生部.
  const bodies = [...cast.entities.values()].filter(
    (entity) =>
      entity.type === 'organization' &&
      (entity.country || initial === '欧') &&
      entity.mentions.some((mention) => folded.charAt(mention.start) === initial),
  );
  const [side] = fitting.length > 0 ? fitting : bodies;
  return side && (fitting.length === 1 || (fitting.length === 0 && (bodies.length === 1 || initial === '欧')))
    ? partyOf({ start: 0, end: 0, entity: side }, cast)
    : null;
}

export function countryOfParty(party: Party | null, cast: Cast): Party | null {
  const country = party?.country ? cast.countries.get(party.country) : undefined;
  return party && country ? { ...party, ids: [country.id], kind: 'country' } : null;
}

export function countryPair(memory: Memory, cast: Cast): readonly Party[] | null {
  const sides = memory.sides ?? [];
  const lifted = sides.map((party) => countryOfParty(party, cast));
  const [first, second] = lifted;
  if (sides.length === 2 && first && second && first.ids[0] !== second.ids[0]) return [first, second];
  return memory.countries.length === 2 ? memory.countries : null;
}
