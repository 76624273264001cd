import { fold } from '../fold.ts';
import { bodyOf, homeMinistry, ofKind } from './bodies.ts';
import { lastCalled, pairCalled } from './called-before.ts';
import { type Cast, partyOf } from './cast.ts';
import { longestMemory, type Memory, speaks } from './memory.ts';
import { found } from './patterns.ts';
import {
  countryByInitial,
  countryOfParty,
  countryPair,
  homeland,
  outwardCountry,
} from './reference-countries.ts';
import { partnerOf, sidesOf } from './reference-sides.ts';
import { describedSpeaker, speakerOf } from './speakers.ts';
import type { Surroundings } from './surroundings.ts';
import type { EventRules, Party, ReferenceTarget } from './types.ts';

/** Who a pronoun or short form stands for, by what it can stand for; null where nobody sure does. */
export function resolveReference(
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

/** What no company is called by. */
const official =
  /(?:agency|ministry|regulator|watchdog|department|commission|authority|bureau|secretariat|council)$/u;

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
