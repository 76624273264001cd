import { fold } from '../fold.ts';
import { type Cast, partyOf } from './cast.ts';
import { counterpart } from './counterparts.ts';
import { abroad, isCharity, lead, same } from './kin.ts';
import { longestMemory, type Memory } from './memory.ts';
import { endsWith, found, lengthAtStart } from './patterns.ts';
import { after, agent, genitive, oblique, parties, type Scene, subject } from './reach.ts';
import type { Party, Roles } from './types.ts';

/**
 * The side that a report leaves unsaid because its reader knows: "The World Bank is paying for the ward" in a report from the
 * Comoros, "The company denied the allegation" behind an accusation. Only sides that stand out in the report are filled in.
 */
export function implied(scene: Scene, memory: Memory, cast: Cast): Roles | null {
  const { frame } = scene.hit.trigger;
  return (
    answered(scene, memory) ??
    requested(scene, memory) ??
    posted(scene, cast) ??
    forbidden(scene, memory) ??
    opposed(scene, memory) ??
    counterpart(scene, memory, cast) ??
    (frame === 'give' || scene.hit.trigger.gift || scene.hit.trigger.implied
      ? helped(scene, memory, cast)
      : partnered(scene, memory, cast))
  );
}

/** "denied the charge", `menolak tawaran itu`, `否认了这一说法`: what is answered came from the other side. */
function answered(scene: Scene, memory: Memory): Roles | null {
  const { hit, clause, folded, rules } = scene;
  const { type, passive, answers } = hit.trigger;
  if (!answers && !answering.has(type) && !(type === 'REQUEST' && passive)) return null;
  if (!(memory.sides || memory.last) || memory.sidesAge > longestMemory) return null;
  // `巴西对此表示遗憾`: Chinese says what is answered in front of the verb.
  const before = folded.slice(
    rules.script === 'han' ? Math.max(clause.start, hit.start - 12) : clause.start,
    hit.start,
  );
  const behind = folded.slice(hit.end, hit.end + 50);
  const around = hit.trigger.passive ? before : rules.script === 'han' ? `${before}${behind}` : behind;
  if (!answers && !found(rules.answer, around)) return null;
  const actors = hit.trigger.passive ? agent(scene) : subject(scene);
  if (actors?.length !== 1) return null;
  // Who was asked answers those who asked.
  const { last } = memory;
  const isAmong = (parties: readonly Party[]) =>
    parties.some((side) => actors.some((actor) => lead(actor) === lead(side)));
  if (last && isAmong(last.recipients) && !isAmong(last.actors)) return { actors, recipients: last.actors };
  if (!memory.sides) return null;
  // One who was no side answers nothing; but a third may back a plan of two.
  if (
    hit.trigger.type !== 'SUPPORT' &&
    !memory.sides.some((side) => actors.some((actor) => same(actor, side)))
  )
    return null;
  const others = memory.sides.filter((side) => !actors.some((actor) => same(actor, side)));
  return others.length > 0 && others.every((side) => side.ids.length > 0)
    ? { actors, recipients: others }
    : null;
}

/** "Kenya recalled two of the drops": what is banned is the company's that the report tells of. */
function forbidden(scene: Scene, { company }: Memory): Roles | null {
  const { hit, clause, folded, rules } = scene;
  if (hit.trigger.type !== 'SANCTION' || hit.trigger.passive || hit.trigger.noun || !company) return null;
  const end = Math.min(clause.end, hit.end + 50);
  if (!found(rules.product, folded.slice(hit.end, end))) return null;
  const actors = subject(scene);
  const own = actors?.some((actor) => lead(actor) === lead(company) || actor.company);
  return actors && !own ? { actors, recipients: [{ ...company, ids: company.ids.slice(0, 1) }] } : null;
}

const opposing: ReadonlySet<string> = new Set(['SANCTION', 'REQUEST', 'ACCUSE', 'REJECT']);

/** `该部随即下令召回`, `发言人要求解除禁令`: in Chinese the other of two sides in mind goes unsaid. */
function opposed(scene: Scene, { sides, sidesAge }: Memory): Roles | null {
  const { hit, clause, folded, rules, groups } = scene;
  if (!rules.pointing || !opposing.has(hit.trigger.type) || hit.trigger.noun) return null;
  if (sides?.length !== 2 || sidesAge > 1) return null;
  const comma = folded.slice(hit.end, clause.end).search(/[,。;:"]/u);
  const end = comma < 0 ? clause.end : hit.end + comma;
  if (groups.some((group) => group.start >= hit.end && group.start < end)) return null;
  if (!found(rules.pointing, folded.slice(hit.start, end))) return null;
  const actors = subject(scene);
  const [actor] = actors ?? [];
  if (!actor || actors?.length !== 1) return null;
  const own = sides.filter((side) => same(side, actor));
  const others = sides.filter((side) => !same(side, actor));
  return own.length === 1 && others.every((side) => side.ids.length > 0)
    ? { actors: [actor], recipients: others }
    : null;
}

const answering: ReadonlySet<string> = new Set(['REJECT', 'ACCUSE', 'SUPPORT', 'AGREE']);

/** "sent at the request of Manila", `atas permintaan Manila`: who acts was asked. */
function requested(scene: Scene, { home, last, sidesAge }: Memory): Roles | null {
  const { hit, folded, rules } = scene;
  if (hit.trigger.type !== 'REQUEST' || !hit.trigger.noun) return null;
  if (!endsWith(rules.atRequest, folded.slice(Math.max(0, hit.start - 30), hit.start))) return null;
  const asker = genitive(scene);
  // "At the invitation of Hanoi, the agency sent …"
  const next = scene.groups.find((group) => group.case === 'bare' && group.start > (asker?.end ?? hit.end));
  const before = sidesAge <= 1 && !last?.actors.some((one) => asker && same(one, asker.parties[0] as Party));
  const asked = subject(scene) ?? next?.parties ?? (before ? last?.actors : null) ?? (home ? [home] : null);
  if (!asker || !asked || asked.some((one) => asker.parties.some((other) => same(one, other)))) return null;
  return { actors: asker.parties, recipients: asked };
}

const pledged: ReadonlySet<string> = new Set(['AGREE', 'AID', 'REQUEST']);

/** What an ambassador promises or asks for goes to the country of the post: "Germany's ambassador to Laos pledged …". */
function posted(scene: Scene, cast: Cast): Roles | null {
  if (!pledged.has(scene.hit.trigger.type) || scene.hit.trigger.noun || scene.hit.trigger.passive)
    return null;
  const actors = subject(scene);
  const [envoy] = actors ?? [];
  if (!envoy || actors?.length !== 1) return null;
  const office = fold(cast.entities.get(envoy.ids.at(-1) ?? '')?.office ?? '');
  const post = /(?:duta besar|dubes|ambassador|envoy)[^,]{0,200}\s(?:untuk|to)\s(?<post>.{1,200})$/u.exec(
    office,
  )?.groups?.post;
  const host = [...cast.countries.values()].find(
    ({ id, mentions }) =>
      id === envoy.post ||
      (post && mentions.some(({ start, end }) => post.startsWith(scene.folded.slice(start, end)))),
  );
  const party = host ? partyOf({ start: 0, end: 0, entity: host }, cast) : null;
  return party && !same(envoy, party) ? { actors, recipients: [party] } : null;
}

/** Help from abroad reaches the country that the report is about. */
function helped(scene: Scene, memory: Memory, cast: Cast): Roles | null {
  const { hit, clause, folded, rules } = scene;
  const { home } = memory;
  // "The trial is funded by the Gates Foundation": those who run it are helped.
  if (hit.trigger.passive && memory.sides && memory.sidesAge === 0) {
    const by = agent(scene);
    const runners = memory.sides.filter((side) => !by?.some((giver) => same(giver, side)));
    if (
      by &&
      runners.length > 0 &&
      lengthAtStart(rules.resumption, folded.slice(clause.start, hit.start)) > 0
    )
      return { actors: by, recipients: runners };
  }
  if (!home || (hit.trigger.type !== 'AID' && !hit.trigger.gift && !hit.trigger.implied)) return null;
  const from = oblique(scene, 'from') ?? oblique(scene, 'by');
  const givers = hit.trigger.passive
    ? (agent(scene) ?? parties(oblique(scene, 'from')))
    : hit.trigger.noun
      ? parties(from)
      : (subject(scene) ?? parties(rules.script === 'han' ? from : null));
  if (!givers?.every((giver) => abroad(giver, home, cast))) return null;
  if (hit.trigger.gift === 'agency' && !givers.every((giver) => isCharity(giver, cast))) return null;
  // "supplied vaccines to forty countries", "sent teams to Haiti": the receiver is said.
  if (found(rules.elsewhere, folded.slice(hit.start, clause.end)) || after(scene, 'to')) return null;
  return { actors: givers, recipients: [home] };
}

/** "Talks with the European Union are under way": with the country that the report is about. */
function partnered(scene: Scene, memory: Memory, cast: Cast): Roles | null {
  const { hit } = scene;
  const { home } = memory;
  if (hit.trigger.frame !== 'joint' && hit.trigger.frame !== 'meet') return null;
  const partner = oblique(scene, 'with');
  if (!partner || partner.parties.length === 0) return null;
  if (subject(scene)) return null;
  const last =
    memory.sidesAge > longestMemory
      ? undefined
      : memory.subject?.length === 1
        ? memory.subject[0]
        : (memory.head ?? undefined);
  const fitting = last && last.ids.length > 0 && (last.country !== null || last.company) ? last : home;
  if (!fitting || partner.parties.some((party) => same(party, fitting))) return null;
  if (!partner.parties.every((party) => abroad(party, fitting, cast))) return null;
  return { actors: [fitting, ...partner.parties], recipients: [], opposite: partner.parties };
}
