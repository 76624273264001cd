import type { Cast } from './cast.ts';
import { abroad, lead, same } from './kin.ts';
import type { Memory } from './memory.ts';
import { found } from './patterns.ts';
import { after, agent, genitive, inside, oblique, parties, type Scene, subject } from './reach.ts';
import type { Party, Roles } from './types.ts';

/**
 * The side that an act is about where the sentence names only the one that acts, in a report that has just told of two:
 * "Hanoi promised to send its results", `Sebagai balasan, Indonesia akan melatih 40 bidan`.
 */
export function counterpart(scene: Scene, memory: Memory, cast: Cast): Roles | null {
  if (!scene.rules.counterparts) return null;
  return (
    continued(scene, memory) ??
    licensed(scene, memory) ??
    called(scene, memory, cast) ??
    towardsOther(scene, memory)
  );
}

/** For how many sentences the two are in mind. */
const longest = 2;

function towardsOther(scene: Scene, memory: Memory): Roles | null {
  const { hit } = scene;
  // Where no two have acted of late, the two countries that the report is about.
  const recent = memory.sidesAge <= longest ? memory.sides : null;
  const sides = recent ?? (memory.countries.length === 2 ? memory.countries : null);
  if (hit.trigger.noun || !sides) return null;
  const actors = hit.trigger.passive ? agent(scene) : subject(scene);
  const [actor] = actors ?? [];
  if (!actor || !actors?.every((one) => one.ids.length > 0 && same(one, actor))) return null;
  const others = sides.filter((side) => !same(side, actor));
  if (others.length === 0 || others.length === sides.length) return null;
  const known = (party: Party) => same(party, actor) || others.some((other) => same(other, party));
  const strangers = scene.groups.some(
    (group) =>
      inside(scene, group) &&
      group.case !== 'source' &&
      group.parties.some((party) => party.ids.length > 0 && !known(party)),
  );
  if (strangers || !isAbout(scene)) return null;
  // "will adopt such a system in Indonesia": what one promises for one's own country is no promise to the other.
  const home = scene.groups.some(
    (group) =>
      group.start >= hit.end &&
      inside(scene, group) &&
      group.case === 'in' &&
      group.parties.every((party) => same(party, actor) || isOf(party, actor)),
  );
  if (home && ownDeeds.has(hit.trigger.type)) return null;
  // A guest looks at what the host has; at home one looks at one's own.
  if (hit.trigger.frame === 'visit' && !(memory.home && others.every((other) => isOf(other, memory.home))))
    return null;
  return hit.trigger.frame === 'joint' || hit.trigger.frame === 'meet'
    ? { actors: [actor, ...others], recipients: [], opposite: others }
    : { actors: [actor], recipients: others };
}

const ownDeeds: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT']);

const isOf = (party: Party, home: Party | null): boolean => home !== null && party.country === home.country;

const voiced: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SANCTION', 'SUPPORT']);

/** Whether what is promised, given, refused or wanted can only be the other side's. */
function isAbout({ hit, clause, folded, rules }: Scene): boolean {
  const { type, stage, frame, gift, passive, answers, recalls } = hit.trigger;
  const behind = folded
    .slice(hit.start, Math.min(clause.end, hit.end + 90))
    .replace(/(?<=.{12})[;"].*$/su, '');
  const said = passive ? folded.slice(Math.max(clause.start, hit.start - 70), hit.start) : behind;
  if (!rules.counterparts) return false;
  const { matter, others, cue, addressed } = rules.counterparts;
  if (found(others, behind) || found(rules.elsewhere, behind)) return false;
  if (type === 'AGREE') return answers === true || frame === 'give' || found(matter, behind);
  if (frame === 'visit')
    return !passive && found(cue, folded.slice(Math.max(clause.start, hit.start - 40), hit.end));
  if (frame === 'give')
    return (
      (type === 'AID' || gift !== undefined) &&
      !found(addressed, behind) &&
      found(cue, folded.slice(Math.max(clause.start, hit.start - 90), hit.end))
    );
  // A ban that is lifted, money and supplies that are held back.
  if ((type === 'COOPERATE' && frame === 'act' && stage === 'approval') || (type === 'REJECT' && recalls))
    return true;
  if (!voiced.has(type)) return false;
  return (
    answers === true || found(matter, said) || /^\s*(?:[,.;"]|$)/u.test(folded.slice(hit.end, hit.end + 3))
  );
}

/** "Japan will also send technicians": help of the same giver goes on reaching those it has just reached. */
function continued(scene: Scene, { last, sidesAge }: Memory): Roles | null {
  const { hit, clause, folded, rules } = scene;
  const { type, frame, passive, noun } = hit.trigger;
  if (frame !== 'give' || passive || noun || !last || sidesAge > 2 || last.recipients.length === 0)
    return null;
  const actors = subject(scene);
  if (!actors?.every((actor) => last.actors.some((one) => same(one, actor)))) return null;
  if (type !== 'AID' && !hit.trigger.gift && !hit.trigger.implied) return null;
  const behind = folded.slice(hit.start, clause.end);
  if (after(scene, 'to') || found(rules.elsewhere, behind)) return null;
  return rules.counterparts && found(rules.counterparts.addressed, behind)
    ? null
    : { actors, recipients: last.recipients };
}

/** `Vaksin itu sudah mendapat restu BPOM`: the licence is for the company that the report tells of. */
function licensed(scene: Scene, { company }: Memory): Roles | null {
  const { hit, clause, folded, rules } = scene;
  const { frame, passive } = hit.trigger;
  if (!company || !(frame === 'obtain' || (frame === 'approve' && passive))) return null;
  const before = folded.slice(Math.max(clause.start, hit.start - 90), hit.start);
  if (!rules.antecedentOf || !found(rules.product, before) || !found(rules.antecedentOf, before)) return null;
  const regulator = passive ? agent(scene) : (parties(oblique(scene, 'from')) ?? parties(nextTo(scene)));
  const other = regulator?.every((one) => one.kind === 'organization' && lead(one) !== lead(company));
  return regulator && other
    ? passive
      ? { actors: regulator, recipients: [{ ...company, ids: company.ids.slice(0, 1) }] }
      : { actors: [{ ...company, ids: company.ids.slice(0, 1) }], recipients: regulator }
    : null;
}

const nextTo = (scene: Scene) =>
  scene.groups.find(
    (group) => group.case === 'bare' && group.start >= scene.hit.end && group.start - scene.hit.end <= 12,
  ) ?? null;

/** `bersamaan dengan kunjungan Presiden Korea`: in a report from Indonesia, to Indonesia. */
function called(scene: Scene, { home }: Memory, cast: Cast): Roles | null {
  const { frame, noun } = scene.hit.trigger;
  if (frame !== 'visit' || !noun || !home || after(scene, 'to') || after(scene, 'in')) return null;
  const guest = parties(genitive(scene));
  return guest?.every((one) => one.kind !== 'place' && abroad(one, home, cast))
    ? { actors: guest, recipients: [home] }
    : null;
}
