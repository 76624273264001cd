import { fold } from '../fold.ts';
import { scannerOf } from '../rule-scanner.ts';
import type { Span } from '../types.ts';
import { bodyOf, describedBody, homeMinistry, ofKind } from './bodies.ts';
import { type Cast, indexFrom, mentionFrom, type Named, partyOf } from './cast.ts';
import { longestMemory, type Memory, speaks } from './memory.ts';
import { found, wholly } from './patterns.ts';
import type { EventRules, Party, ReferenceTarget } from './types.ts';

/** Reads pronouns and short forms of a sentence as parties; those that nothing sure stands behind are left out. */
export function referencesIn(
  sentence: Span,
  folded: string,
  named: readonly Party[],
  memory: Memory,
  cast: Cast,
  rules: EventRules,
): readonly Party[][] {
  const text = folded.slice(sentence.start, sentence.end);
  const resolved: Party[][] = [];
  const forms = scannerOf(rules.references, { wholeWords: rules.script === 'latin' });
  for (const { rule, match } of forms.firsts(text)) {
    const start = sentence.start + match.index;
    const end = start + (relativeHead(match[0]) ?? match[0].length);
    const mention = mentionFrom(cast, start);
    const country = mention && mention.start < end ? describing(mention, rule.target, start, end) : undefined;
    if (rule.described ? !country : mention && mention.start < end && !country) continue;
    // "the Finnish firm Terveys": the name says who.
    if (
      rule.described &&
      named.some((party) => party.start > start && party.start <= end + 1 && party.end > end)
    )
      continue;
    // `yang dipimpin Wakil Menteri`: the delegation acts, not its head.
    if (rules.script === 'latin' && wholly(rules.ledBy, lastWords(folded, start))) continue;
    // "with its local partner, Bio Farma": the name says who.
    if (
      (rule.target === 'partner' || rule.target === 'local') &&
      named.some((party) => party.start === end + 2 && folded.slice(end, party.start) === ', ')
    )
      continue;
    if (holders.has(rule.target) && namesHolder(end, folded, named, rules)) continue;
    const earlier = named.findLast((party) => party.end <= start);
    // `中柬两国`: the sentence says which.
    if (
      pairs.has(rule.target) &&
      earlier?.end === start &&
      named.some((party) => party.end === earlier.start)
    )
      continue;
    const behind = country
      ? describedBody(country, rule.target === 'company', start, cast)
      : resolve(rule.target, memory, cast, {
          start,
          end,
          earlier,
          named,
          sentence,
          folded,
          rules,
          wanted: rule.named,
        });
    const form = {
      start,
      end,
      resolved: true as const,
      ...(rule.nominative ? { nominative: true as const } : {}),
    };
    // What stood in for a body before, "it", says nothing of how this form may stand.
    if (behind && rule.target === 'speaker') memory.we = behind[0] ?? memory.we;
    if (behind) resolved.push(behind.map(({ nominative: _, ...party }) => ({ ...party, ...form })));
    // Someone acts here whom nothing sure stands behind; no one else may take the place.
    else if (standing.has(rule.target)) resolved.push([{ ...form, ids: [], kind: 'person', country: null }]);
  }
  return resolved;
}

/** `lembaga Prancis itu`, `badan PBB tersebut`: the name inside a form, where it says whose body is meant. */
const describing = (
  mention: Named,
  target: ReferenceTarget,
  start: number,
  end: number,
): Named | undefined =>
  (target === 'company' || target === 'organization') && mention.start > start && mention.end < end
    ? mention
    : undefined;

/** `Lembaga yang bermarkas di Jenewa tersebut`: the form ends where its relative clause begins. */
const relativeHead = (form: string): number | undefined => /(?<!\s)\s+yang\s/u.exec(form)?.index;

const lastWords = (folded: string, end: number): string => {
  const before = folded.slice(Math.max(0, end - 60), end);
  const from = before.search(
    /(?:delegasi|rombongan|tim|misi|perwakilan|delegation|team|mission|group)(?![a-z])[^,;.]*$/u,
  );
  return from < 0 ? '' : before.slice(from).trimEnd();
};

/** "Wakil Menteri Kesehatan RI, Sari": the office is part of a name that follows. */
function namesHolder(end: number, folded: string, named: readonly Party[], rules: EventRules): boolean {
  const next = named.find((party) => party.start >= end);
  return (
    next !== undefined &&
    next.start - end < 60 &&
    wholly(rules.office, folded.slice(end, next.start).replaceAll(',', ' '))
  );
}

const pairs: ReadonlySet<ReferenceTarget> = new Set(['sides', 'countries', 'institutions']);
const holders: ReadonlySet<ReferenceTarget> = new Set(['person', 'subject-person', 'minister']);
const standing: ReadonlySet<ReferenceTarget> = new Set([
  'sides',
  'all-sides',
  'institutions',
  'countries',
  'speaker',
  'partner',
]);

export interface Surroundings {
  /** Where the pronoun begins. */
  readonly start: number;
  readonly end: number;
  readonly earlier: Party | undefined;
  readonly named: readonly Party[];
  readonly sentence: Span;
  readonly folded: string;
  readonly rules: EventRules;
  readonly wanted: RegExp | undefined;
}

function resolve(
  target: ReferenceTarget,
  memory: Memory,
  cast: Cast,
  around: Surroundings,
): readonly Party[] | null {
  const one = (party: Party | null | undefined) => (party ? [party] : null);
  // "the company" is not the person who spoke for it.
  const bare = (party: Party | null | undefined) =>
    party ? [{ ...party, ids: party.ids.slice(0, 1) }] : null;
  switch (target) {
    case 'subject':
      return memory.subject;
    case 'body':
      return bodyOf(memory, around);
    case 'person':
      return one(
        around.named.findLast((party) => party.end <= around.start && speaks(party)) ?? memory.person,
      );
    case 'subject-person':
      return one(
        around.named.findLast((party) => party.end <= around.start && speaks(party)) ??
          memory.protagonist ??
          memory.person,
      );
    case 'own-institution': {
      const owner =
        around.named.findLast((party) => party.end <= around.start && speaks(party)) ??
        memory.protagonist ??
        memory.person;
      if (owner && owner.ids.length > 1) return bare(owner);
      return memory.subject?.length === 1 ? bare(memory.subject[0]) : null;
    }
    case 'company':
      return bare(companyOf(around, memory));
    case 'issuer': {
      const issuer = cast.mentions.find((mention) => partyOf(mention, cast)?.company);
      return bare(issuer ? partyOf(issuer, cast) : null);
    }
    case 'organization':
      if (around.wanted)
        return bare(
          lastCalled(around.wanted, cast, around) ??
            // `新西兰初级产业部 … 该部`: a ministry that no name was found for stands for its country.
            (around.rules.script === 'han' &&
            memory.head?.kind === 'country' &&
            around.folded.charAt(around.start) === '该'
              ? memory.head
              : null),
        );
      return bare(
        ofKind(around, memory, cast) ??
          homeMinistry(around, memory) ??
          around.named.findLast(
            (party) =>
              party.kind === 'organization' &&
              !(party.company && official.test(around.folded.slice(around.start, around.end))) &&
              headsReference(party, around),
          ) ??
          memory.organization,
      );
    case 'local':
      return one(memory.location);
    case 'sides':
      return sidesOf(memory, around);
    case 'all-sides':
      return memory.last && memory.sidesAge <= longestMemory
        ? [...memory.last.actors, ...memory.last.recipients]
        : null;
    case 'institutions': {
      if (memory.sidesAge > 0 && memory.pair?.every((party) => party.kind === 'country')) return memory.pair;
      const pair = around.wanted ? pairCalled(around.wanted, cast, around) : null;
      if (pair) return pair;
      const sides = sidesOf(memory, around);
      return sides?.every((party) => party.kind === 'organization' || party.ids.length > 1) ? sides : null;
    }
    case 'home':
      return around.named.some((party) => party.start >= around.start && party.start - around.end <= 3)
        ? null
        : one(memory.home);
    case 'minister':
      return one(ministerOf(cast, around.rules) ?? homeland(cast, around.rules) ?? memory.home);
    case 'nation-before':
      return one(memory.nation ?? memory.home);
    case 'other-person':
      return around.named.some((party) => party.ids.includes(memory.person?.ids.at(-1) ?? ''))
        ? null
        : one(memory.person);
    case 'embassy':
      return one(memory.embassy);
    case 'latter':
      return one(around.named.findLast((party) => party.end <= around.start && party.kind !== 'place'));
    case 'partner':
      return partnerOf(around, memory);
    case 'initial':
      return one(countryByInitial(around.folded.charAt(around.start), cast, around.folded));
    case 'countries':
      return countryPair(memory, cast);
    case 'nation':
      return one(countryOfParty(around.earlier ?? memory.subject?.[0] ?? null, cast));
    case 'speaker':
      return one(
        describedSpeaker(around) ??
          speakerOf(around) ??
          memory.protagonist ??
          memory.person ??
          memory.we ??
          outwardCountry(cast, around.rules),
      );
  }
}

/** "the company": the last that was named; behind a preposition (`向该公司转让`) not the one that acts. */
function companyOf({ named, start, folded }: Surroundings, { company, formerCompany }: Memory): Party | null {
  const own = named.findLast((party) => party.end <= start && party.company);
  if (
    !own ||
    !/(?:[向与同和跟给对由为]|(?<![a-z])(?:with|to|from|for|dengan|kepada|dari|untuk)\s)$/u.test(
      folded.slice(Math.max(0, start - 8), start),
    )
  )
    return own ?? company;
  return [company, formerCompany].find((other) => other && other.ids[0] !== own.ids[0]) ?? null;
}

/** Organisations named before a form, one of whose names says what the form calls them; the last first, each once. */
function called(wanted: RegExp, cast: Cast, { start, folded }: Surroundings): readonly Party[] {
  const parties = new Map<string, Party>();
  for (let at = indexFrom(cast, start) - 1; at >= 0; at--) {
    const mention = cast.mentions[at];
    if (mention?.entity.type !== 'organization' || parties.has(mention.entity.id)) continue;
    const names = mention.entity.mentions.map((one) => folded.slice(one.start, one.end));
    const party = [...names, fold(mention.entity.name)].some((name) => found(wanted, name))
      ? partyOf(mention, cast)
      : null;
    if (party) parties.set(mention.entity.id, party);
  }
  return [...parties.values()];
}

/** "the ministry", `rumah sakit itu`. */
const lastCalled = (wanted: RegExp, cast: Cast, around: Surroundings): Party | null =>
  called(wanted, cast, around)[0] ?? null;

/** "the two hospitals", where the report has named just two. */
function pairCalled(wanted: RegExp, cast: Cast, around: Surroundings): readonly Party[] | null {
  const parties = called(wanted, cast, around);
  return parties.length === 2 ? [...parties].reverse() : null;
}

/** What no company is called by. */
const official =
  /(?:agency|ministry|regulator|watchdog|department|commission|authority|bureau|secretariat|council)$/u;

/** The country that the press of this language writes from, if the article names it. */
function homeland(cast: Cast, { homeland: code }: EventRules): Party | null {
  const entity = code ? cast.countries.get(code) : undefined;
  return entity ? partyOf({ start: 0, end: 0, entity }, cast) : null;
}

/** `发言人：我们…`: who speaks without a name speaks for the country that the press writes from, about others. */
function outwardCountry(cast: Cast, { outward: code, script }: EventRules): Party | null {
  const entity = code && script === 'han' ? cast.countries.get(code) : undefined;
  return entity ? partyOf({ start: 0, end: 0, entity }, cast) : null;
}

/** "A met B; the two sides agreed" in one sentence; else the sides in mind. */
function sidesOf(memory: Memory, around: Surroundings): readonly Party[] | null {
  // "Nauru, Tonga and Fiji reported cases. They will share samples."
  const isMany =
    (memory.heads?.length ?? 0) > 2 &&
    /^(?:they|mereka)$/u.test(around.folded.slice(around.start, around.end));
  if (isMany) return memory.heads;
  const before = around.named.filter((party) => party.end <= around.start && party.kind !== 'place');
  // `理查德集团 … 国药集团中国生物 … 双方`: a country of one of them is no third.
  const own = before.filter(
    ({ kind, country }) =>
      kind !== 'country' ||
      around.rules.script !== 'han' ||
      !before.some((other) => other.kind !== 'country' && other.country === country),
  );
  if (own.length === 2) return own;
  if (memory.pair && memory.sidesAge > 0) return memory.pair;
  return memory.sidesAge <= longestMemory ? memory.sides : null;
}

/** "its new partner": the other side of the act before. */
function partnerOf(around: Surroundings, memory: Memory): readonly Party[] | null {
  if (!memory.sides || memory.sidesAge > longestMemory) return null;
  const owner = around.named.findLast((party) => party.end <= around.start) ?? memory.subject?.[0];
  const isOwner = (side: Party) =>
    side.ids[0] === owner?.ids[0] ||
    (around.rules.script === 'han' && side.country !== null && side.country === owner?.country);
  const others = memory.sides.filter((side) => !isOwner(side));
  return others.length === 1 && memory.sides.length === 2 ? others : null;
}

/** `埃方`: the side of the country whose name begins so, where the article names just one. */
function countryByInitial(initial: string, cast: Cast, folded: string): Party | null {
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

function countryOfParty(party: Party | null, cast: Cast): Party | null {
  const country = party?.country ? cast.countries.get(party.country) : undefined;
  return party && country ? { ...party, ids: [country.id], kind: 'country' } : null;
}

function countryPair(memory: Memory, cast: Cast): readonly Party[] | null {
  const sides = memory.sides ?? [];
  const lifted = sides.map((party) => countryOfParty(party, cast));
  const [first, second] = lifted;
  if (sides.length === 2 && first && second && first.ids[0] !== second.ids[0]) return [first, second];
  return memory.countries.length === 2 ? memory.countries : null;
}

/** Whether a form may stand for a party of its own sentence: not where a preposition sets the two apart, `A将与该院…`. */
function headsReference(party: Party, { start, folded, rules }: Surroundings): boolean {
  if (party.end > start) return false;
  const gap = folded.slice(party.end, start);
  return (
    rules.script === 'latin' ||
    !rules.cases.some((marker) => marker.case === 'with' && found(marker.pattern, gap))
  );
}

/** The one minister of health that the article names. */
function ministerOf(cast: Cast, rules: EventRules): Party | null {
  const holders = [...cast.entities.values()].filter(
    (entity) => entity.type === 'person' && entity.office && found(rules.minister, fold(entity.office)),
  );
  const mention = holders[0]?.mentions[0];
  return holders[0] && mention && holders.length === 1
    ? partyOf({ start: mention.start, end: mention.end, entity: holders[0] }, cast)
    : null;
}

/** `Kami, para menteri negara anggota ASEAN, …`: the words behind the comma say who speaks. */
function describedSpeaker({ end, named, folded, rules }: Surroundings): Party | null {
  const next = named.find((party) => party.start >= end);
  if (!next || !folded.startsWith(', ', end) || next.start - end > 60) return null;
  return found(rules.breakers, folded.slice(end + 2, next.start)) ? null : next;
}

/** From a verb of saying to the institution of its speaker: `ujar Deputi Bidang Pengawasan Obat BPOM`. */
const longestOffice = 75;

/** Who says the sentence: the party next to a verb of saying. */
function speakerOf({
  named,
  sentence,
  folded,
  rules,
}: Omit<Surroundings, 'earlier' | 'start' | 'end' | 'wanted'>): Party | null {
  for (const match of folded.slice(sentence.start, sentence.end).matchAll(rules.speech)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const next = named.find((party) => party.start >= end && party.start - end <= longestOffice);
    const plain = next && (next.start - end <= 40 || !/[,;:"]/u.test(folded.slice(end, next.start)));
    const last = named.findLast((party) => party.end <= start && start - party.end <= 25);
    const own = last && !/[,"]/u.test(folded.slice(last.end, start).replace(/^,\s$/u, ''));
    const speaker = own ? last : plain ? next : undefined;
    if (speaker) return speaker;
  }
  return null;
}
