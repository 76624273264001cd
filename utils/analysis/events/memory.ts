import { type Cast, partyOf } from './cast.ts';
import type { Group, Party, Roles } from './types.ts';

/** What a reader still has in mind at a sentence: the topic so far, the last person, the last act. */
export interface Memory {
  subject: readonly Party[] | null;
  person: Party | null;
  organization: Party | null;
  company: Party | null;
  /** The last country named as a location. */
  location: Party | null;
  /** The last two sides. */
  sides: readonly Party[] | null;
  /** Sentences since then: after a few, "they" may be anybody. */
  sidesAge: number;
  /** The last act of cooperation, for "such a deal". */
  act: Roles | null;
  /** One side of an act whose other side had no name yet: "with the United States". */
  half: readonly Party[] | null;
  readonly countries: readonly Party[];
}

/** For how many sentences two sides stay in mind. */
export const longestMemory = 3;

export function freshMemory(cast: Cast): Memory {
  const counts = new Map<string, { party: Party; count: number }>();
  for (const mention of cast.mentions) {
    const party = partyOf(mention, cast);
    const country = party?.country ? cast.countries.get(party.country) : undefined;
    if (!country?.country) continue;
    const seen = counts.get(country.id);
    if (seen) seen.count++;
    else
      counts.set(country.id, {
        count: 1,
        party: { start: 0, end: 0, ids: [country.id], kind: 'country', country: country.country },
      });
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const third = ranked[2]?.count ?? 0;
  // "The two countries" are sure only where two stand out.
  const clear = ranked.length >= 2 && (ranked[1]?.count ?? 0) > third;
  return {
    subject: null,
    person: null,
    organization: null,
    company: null,
    location: null,
    sides: null,
    sidesAge: 0,
    act: null,
    half: null,
    countries: clear ? ranked.slice(0, 2).map((one) => one.party) : [],
  };
}

/** Whether a party is a person, alone or for an institution. */
export const speaks = (party: Party) => party.ids.length > 1 || party.kind === 'person';

/** Keeps in mind what a sentence said. */
export function remember(
  memory: Memory,
  groups: readonly Group[],
  acts: readonly Roles[],
  named: readonly Party[],
): void {
  const first = groups.find(
    (group) => group.case === 'bare' && group.parties.some((party) => party.kind !== 'place'),
  );
  memory.subject = acts[0]?.actors ?? first?.parties ?? memory.subject;
  const person = named.findLast(speaks);
  if (person) memory.person = person;
  const organization = named.findLast((party) => party.kind === 'organization');
  if (organization) memory.organization = organization;
  memory.company = named.findLast((party) => party.company) ?? memory.company;
  const location = groups.findLast((group) => group.case === 'in' && group.parties[0]?.kind === 'country');
  if (location) memory.location = location.parties[0] ?? null;
  const act = acts.at(-1);
  if (act) {
    const sides = sidesOf(act);
    if (sides) {
      memory.sides = sides;
      memory.sidesAge = 0;
      return;
    }
  }
  memory.sidesAge++;
}

/** An agreement or licence that later sentences may point back to. */
export function rememberAct(memory: Memory, act: Roles): void {
  memory.act = act;
  memory.half = null;
}

function sidesOf(act: Roles): readonly Party[] | null {
  if (act.recipients.length === 2 && act.recipients.every((party) => party.kind === 'organization'))
    return act.recipients;
  const all = [...act.actors, ...act.recipients];
  return all.length === 2 ? all : null;
}
