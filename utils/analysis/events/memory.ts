import { type Cast, partyOf } from './cast.ts';
import type { EventRules, Group, Party, Roles } from './types.ts';

/** What a reader still has in mind at a sentence: the topic so far, the last person, the last act. */
export interface Memory {
  subject: readonly Party[] | null;
  /** Who stood first in the last sentence, whatever it did. */
  head: Party | null;
  /** All who stood first there, where they were several: "they". */
  heads: readonly Party[] | null;
  person: Party | null;
  /** The person who acted or spoke as subject of the last sentence with a person. */
  protagonist: Party | null;
  /** Who spoke as "we". */
  we: Party | null;
  organization: Party | null;
  company: Party | null;
  /** The other company that was named before it. */
  formerCompany: Party | null;
  /** The last country named as a location. */
  location: Party | null;
  /** The last two sides. */
  sides: readonly Party[] | null;
  /** Sentences since then: after a few, "they" may be anybody. */
  sidesAge: number;
  /** The last act of all, for what is answered. */
  last: Roles | null;
  /** The last act of cooperation, for "such a deal". */
  act: Roles | null;
  /** One side of an act whose other side had no name yet: "with the United States". */
  half: readonly Party[] | null;
  /** The last two named side by side, without having acted: "Singapore and Malaysia did the same". */
  pair: readonly Party[] | null;
  embassy: Party | null;
  /** The one country that the last sentence with a country named. */
  nation: Party | null;
  readonly countries: readonly Party[];
  /** The country that the report is about, if one stands out. */
  readonly home: Party | null;
}

/** For how many sentences two sides stay in mind. */
export const longestMemory = 3;

export function freshMemory(cast: Cast, folded: string, rules: EventRules): Memory {
  const counts = new Map<string, { party: Party; count: number; weight: number }>();
  let isAtHome = false;
  for (const mention of cast.mentions) {
    const party = partyOf(mention, cast);
    isAtHome ||= party?.country === rules.homeland && party.country !== null;
    const country = party?.country ? cast.countries.get(party.country) : undefined;
    if (!country?.country) continue;
    const seen = counts.get(country.id);
    const staged = stage[rules.script].test(folded.slice(Math.max(0, mention.start - 25), mention.start));
    const weight = mention.rule === 'demonym' ? 0 : mention.start < 25 || staged ? 3 : 1;
    if (seen) {
      seen.count++;
      seen.weight += weight;
    } else
      counts.set(country.id, {
        count: 1,
        weight,
        party: { start: 0, end: 0, ids: [country.id], kind: 'country', country: country.country },
      });
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const third = ranked[2]?.count ?? 0;
  // "The two countries" are sure only where two stand out.
  const clear = ranked.length >= 2 && (ranked[1]?.count ?? 0) > third;
  return {
    subject: null,
    head: null,
    heads: null,
    person: null,
    protagonist: null,
    we: null,
    organization: null,
    company: null,
    formerCompany: null,
    location: null,
    sides: null,
    sidesAge: 0,
    last: null,
    act: null,
    half: null,
    pair: null,
    embassy: null,
    nation: null,
    home: homeOf(
      [...ranked].sort((a, b) => b.weight - a.weight),
      rules,
      isAtHome,
    ),
    countries: clear ? ranked.slice(0, 2).map((one) => one.party) : [],
  };
}

interface Ranked {
  readonly party: Party;
  /** Mentions; those as a scene count more. */
  readonly weight: number;
}

/** What makes a place the scene: "in northern Uganda", `di Dili`, `在内罗毕`, `驻埃及大使`. */
const stage = {
  latin: /(?<![a-z])(?:in|at|near|di)\s(?:the\s)?(?:[a-z]+\s)?$/u,
  han: /(?:在|于|驻|援|抵达?)$/u,
};

function homeOf(
  ranked: readonly Ranked[],
  { homeland, outward }: EventRules,
  isAtHome: boolean,
): Party | null {
  const own = ranked.find(({ party }) => party.country === homeland);
  const [first, second] = ranked.filter(({ party }) => party.country !== outward);
  // A report on one country far more than on any other, and with no one from home, is from there.
  if (homeland && !own)
    return !isAtHome && first && first.weight > 3 && first.weight > 2 * (second?.weight ?? 0)
      ? first.party
      : null;
  if (own && own.weight >= (first?.weight ?? 0) / 2) return own.party;
  return first && first.weight > 1 && first.weight > (second?.weight ?? 0) ? first.party : null;
}

/** Whether a party is a person, alone or for an institution. */
export const speaks = (party: Party) => party.ids.length > 1 || party.kind === 'person';

/** Keeps in mind what a sentence said. */
export function remember(
  memory: Memory,
  groups: readonly Group[],
  acts: readonly Roles[],
  named: readonly Party[],
  rules: EventRules,
): void {
  const first = groups.find(
    (group) => group.case === 'bare' && group.parties.some((party) => party.kind !== 'place'),
  );
  memory.head = first?.parties.length === 1 ? (first.parties[0] ?? null) : null;
  memory.heads = first && first.parties.length > 1 ? first.parties : null;
  const act = acts[0];
  const told = act ? [...act.actors, ...act.recipients] : [];
  // "West Java received a delegation from Shizuoka": the sentence speaks of the host.
  const isTold = first?.parties.every((party) => told.some((one) => one.ids[0] === party.ids[0]));
  memory.subject = (isTold ? first?.parties : act?.actors) ?? first?.parties ?? memory.subject;
  const person = named.findLast(speaks);
  if (person) {
    memory.person = person;
    memory.protagonist = (acts[0]?.actors ?? first?.parties)?.find(speaks) ?? person;
  }
  const isBody = (party: Party) => party.kind === 'organization';
  // `NAFDAC mengirim sampel ke laboratorium WHO. Lembaga itu …`: who gets something is not spoken of.
  const spokenOf = groups.findLast(
    (group) => (group.case === 'bare' || group.case === 'with') && group.parties.some(isBody),
  );
  const organization = spokenOf?.parties.findLast(isBody) ?? named.findLast(isBody);
  if (organization) memory.organization = organization;
  for (const party of named)
    if (party.company && party.ids[0] !== memory.company?.ids[0]) {
      memory.formerCompany = memory.company;
      memory.company = party;
    }
  const pair = groups.findLast(
    (group) => group.parties.length === 2 && group.parties.every((party) => party.kind !== 'person'),
  );
  memory.pair = pair?.parties ?? null;
  memory.embassy = named.findLast((party) => party.embassy) ?? memory.embassy;
  const nations = new Map(
    named.flatMap((party) => (party.kind === 'country' ? [[party.ids[0], party]] : [])),
  );
  if (nations.size > 0) memory.nation = nations.size === 1 ? ([...nations.values()][0] ?? null) : null;
  const location = groups.findLast((group) => group.case === 'in' && group.parties[0]?.kind === 'country');
  if (location) memory.location = location.parties[0] ?? null;
  const last = acts.at(-1);
  if (last) {
    memory.last = last;
    const sides = sidesOf(last);
    if (sides) {
      memory.sides = sides;
      memory.sidesAge = 0;
      return;
    }
  }
  // "the dispute between Malaysia and Gilead": two are told of before either acts.
  const between = groups.find(
    ({ case: role, parties }) =>
      rules.counterparts !== undefined &&
      role === 'between' &&
      parties.length === 2 &&
      parties.every(({ kind }) => kind !== 'person'),
  );
  if (between) memory.sides = between.parties;
  memory.sidesAge = between ? 0 : memory.sidesAge + 1;
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
