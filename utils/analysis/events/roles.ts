import { found } from './patterns.ts';
import {
  after,
  agent,
  before,
  directed,
  genitive,
  inside,
  object,
  oblique,
  parties,
  type Scene,
  subject,
} from './reach.ts';
import { abroad, together } from './together.ts';
import { arrive, depart, give } from './transfers.ts';
import type { Group, Party, Roles } from './types.ts';

/** Fills a trigger's roles from the groups around it; null where a side is missing. */
export function fillRoles(scene: Scene): Roles | null {
  const { trigger } = scene.hit;
  switch (trigger.frame) {
    case 'joint':
    case 'meet':
      return (
        together(scene) ??
        (trigger.abroad ? abroad(scene) : null) ??
        (trigger.towards ? directed(subject(scene), parties(uninterrupted(scene, after(scene, 'to')))) : null)
      );
    case 'work':
      return together(scene) ?? abroad(scene);
    case 'visit':
      return directed(
        goer(scene),
        parties(
          after(scene, 'to') ??
            inFor(scene) ??
            object(scene) ??
            (scene.rules.script === 'han' ? before(scene, 'to') : null) ??
            (trigger.noun ? after(scene, 'in') : within(scene)),
        ),
      );
    case 'receive':
      if (trigger.passive) return directed(subject(scene), agent(scene));
      if (scene.rules.script === 'han' && before(scene, 'by'))
        return directed(subject(scene), parties(before(scene, 'by')));
      return directed(
        parties(object(scene) ?? oblique(scene, 'from') ?? oblique(scene, 'with')),
        subject(scene),
      );
    case 'give':
      return give(scene);
    case 'get':
      // `Hibah dari Temasek dipakai Universitas Udayana`
      if (trigger.passive)
        return directed(parties(before(scene, 'from') ?? before(scene, 'bare')), agent(scene));
      return directed(
        parties(
          oblique(scene, 'from') ??
            oblique(scene, 'by') ??
            oblique(scene, 'maker') ??
            donor(scene) ??
            (scene.rules.script === 'han' ? (before(scene, 'to') ?? object(scene)) : null) ??
            genitive(scene),
        ),
        subject(scene) ?? parties(oblique(scene, 'to') ?? oblique(scene, 'in')),
      );
    case 'arrive':
      return arrive(scene);
    case 'thank':
      return directed(parties(object(scene) ?? after(scene, 'to')), subject(scene));
    case 'depart':
      return depart(scene);
    case 'act':
      return act(scene);
    case 'approve':
      return trigger.passive
        ? directed(
            agent(scene) ?? parties(oblique(scene, 'in')),
            subject(scene) ??
              parties(oblique(scene, 'maker') ?? (agent(scene) ? oblique(scene, 'in') : null)),
          )
        : directed(
            subject(scene),
            parties(
              oblique(scene, 'maker') ?? object(scene) ?? oblique(scene, 'to') ?? oblique(scene, 'from'),
            ) ??
              announcer(scene) ??
              parties(scene.rules.script === 'latin' ? hostsAbroad(scene, subject(scene)) : null),
          );
    case 'obtain':
      return directed(
        subject(scene) ?? parties(before(scene, 'maker')),
        parties(
          licensor(scene) ??
            oblique(scene, 'from') ??
            oblique(scene, 'by') ??
            licensedIn(scene) ??
            oblique(scene, 'to'),
        ),
      );
    case 'fault':
      return directed(subject(scene), parties(oblique(scene, 'maker')));
  }
}

/** "The company said that the agency has approved its vaccine": the announcer is who wanted the licence. */
function announcer(scene: Scene): readonly Party[] | null {
  const regulator = subject(scene);
  const { hit, clause, folded, rules } = scene;
  if (!found(rules.product, folded.slice(hit.end, clause.end))) return null;
  const isOther = (party: Party) =>
    party.kind === 'organization' && !regulator?.some((one) => one.ids[0] === party.ids[0]);
  const group = scene.groups.find(
    (one) => one.case === 'bare' && one.end <= hit.start && one.parties.every(isOther),
  );
  return group?.parties ?? (scene.company && isOther(scene.company) ? [scene.company] : null);
}

const voiced: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST']);

function act(scene: Scene): Roles | null {
  const { trigger } = scene.hit;
  if (trigger.passive)
    return directed(
      agent(scene) ?? (trigger.mode === 'visit' ? parties(oblique(scene, 'in')) : null),
      subject(scene),
    );
  // `被监管机构罚款`: a Chinese verb turns passive by the preposition in front of it.
  const by = scene.rules.script === 'han' ? before(scene, 'by') : null;
  if (by) return directed(by.parties, subject(scene));
  const target = oblique(scene, 'to') ?? oblique(scene, 'from');
  if (trigger.noun) {
    const source = voiced.has(trigger.type) ? after(scene, 'from') : null;
    // "faced criticism from the WHO": who is behind "from" speaks.
    if (source && source.start - scene.hit.end <= 40)
      return directed(source.parties, parties(after(scene, 'to')) ?? subject(scene));
    const actor = parties(genitive(scene) ?? oblique(scene, 'by')) ?? subject(scene);
    const other =
      uninterrupted(scene, target) ??
      uninterrupted(scene, oblique(scene, 'with')) ??
      (trigger.type === 'REJECT' || trigger.type === 'SANCTION'
        ? uninterrupted(scene, after(scene, 'in'))
        : null);
    return directed(actor, parties(other));
  }
  const actors = subject(scene);
  const direct = foreign(object(scene), actors);
  const maker = after(scene, 'maker');
  // "dukungan terhadap pencalonan Indonesia sebagai anggota dewan": the nearer one is meant.
  const nearer =
    direct && target && target.start >= scene.hit.end && target.start < direct.start ? target : direct;
  const other =
    nearer ??
    // "halted the malaria drug made by X in India": the maker is nearer than its country.
    (maker && target && maker.start < target.start ? maker : target) ??
    uninterrupted(scene, oblique(scene, 'with')) ??
    oblique(scene, 'maker') ??
    after(scene, 'by') ??
    (trigger.type === 'SANCTION' || trigger.type === 'ACCUSE' || trigger.recalls
      ? after(scene, 'in')
      : null) ??
    (trigger.type === 'REQUEST' ? hostsAbroad(scene, actors) : null) ??
    (trigger.type === 'SANCTION' ? blamed(scene) : null) ??
    // "ratified the treaty of the WHO"
    (trigger.type === 'SUPPORT' || trigger.type === 'SANCTION' ? after(scene, 'of') : null);
  if (!other && scene.rules.script === 'han' && voiced.has(trigger.type)) {
    const asked = pivot(scene, actors);
    if (asked) return directed(actors, asked.parties);
  }
  // "India and Brazil called for …": they ask together, of no one by name.
  if (!other && (trigger.type === 'REQUEST' || trigger.type === 'SUPPORT') && actors && actors.length > 1)
    return { actors, recipients: [] };
  return directed(actors, parties(other));
}

/** "Washington cut USAID's money for Kenya", `Menlu menegaskan dukungan Indonesia bagi …`: what is one's own is not acted on. */
function foreign(group: Group | null, actors: readonly Party[] | null): Group | null {
  const [actor, ...others] = actors ?? [];
  if (!actor || others.length > 0 || actor.country === null) return group;
  const isState = actor.kind === 'country' || actor.seat;
  const isOwn = (party: Party) =>
    party.country === actor.country &&
    (isState ? party.kind === 'organization' : party.kind === 'country' && actor.kind !== 'place');
  return group?.parties.every(isOwn) ? null : group;
}

/** `约见该组织代表,请求提供药品`: who was met or called is asked. */
function pivot({ hit, hits, groups, taken, clause }: Scene, actors: readonly Party[] | null): Group | null {
  const group = groups.findLast(
    (one) => (taken.has(one) || one.case === 'with') && one.end <= hit.start && one.start >= clause.start,
  );
  const own = group?.parties.some((party) => actors?.some((actor) => actor.ids[0] === party.ids[0]));
  const isMet = hits.some(
    ({ trigger, start, end }) =>
      trigger.type === 'CONSULT' &&
      group &&
      end <= hit.start &&
      Math.min(end, group.end) >= clause.start &&
      start - group.end <= 30,
  );
  return group && isMet && !own && hit.start - group.end <= 40 ? group : null;
}

/** `因日本爆发禽流感,暂停进口当地禽肉`: the ban is on the place that gave the cause. */
function blamed(scene: Scene): Group | null {
  const cause = scene.rules.script === 'han' ? before(scene, 'beside') : null;
  return cause &&
    /(?:因|由于|鉴于)[^,]{0,4}$/u.test(scene.folded.slice(Math.max(0, cause.start - 8), cause.start))
    ? cause
    : null;
}

/** `menerima 600 ribu dosis sumbangan Gavi` */
function donor({ hit, groups, folded, rules }: Scene): Group | null {
  const { donor: word } = rules;
  const next = groups.find((group) => group.start >= hit.end);
  return word && next && found(word, folded.slice(Math.max(hit.end, next.start - 20), next.start))
    ? next
    : null;
}

/** What a comma sets apart from the verb belongs to another. */
const uninterrupted = ({ hit, folded }: Scene, group: Group | null): Group | null =>
  group && group.start >= hit.end && folded.slice(hit.end, group.start).includes(',') ? null : group;

/** "invited hospitals in West Java": those abroad that have no name stand for where they are. */
function hostsAbroad(scene: Scene, actors: readonly Party[] | null): Group | null {
  const host = after(scene, 'in');
  if (
    !host ||
    host.start - scene.hit.end > 60 ||
    /[,;:]/u.test(scene.folded.slice(scene.hit.end, host.start))
  )
    return null;
  const isAbroad = (party: Party) =>
    party.kind !== 'person' &&
    party.country !== null &&
    actors?.every((actor) => actor.country !== null && actor.country !== party.country);
  return host.parties.every(isAbroad) ? host : null;
}

/** `persetujuan BPOM`, "won BPOM approval", `获药监局批准`: the regulator stands next to the licence. */
function licensor(scene: Scene): Group | null {
  const group = scene.groups.find((one) => one.start >= scene.hit.end);
  const limit = scene.rules.script === 'han' ? 10 : 25;
  const close = group?.case === 'bare' && group.start - scene.hit.end <= limit && inside(scene, group);
  return group && close && !/[,;:]/u.test(scene.folded.slice(scene.hit.end, group.start)) ? group : null;
}

const licensedIn = (scene: Scene) =>
  scene.rules.script === 'han' ? oblique(scene, 'in') : after(scene, 'in');

/** "in Mexico City for a one-day visit" */
function inFor(scene: Scene): Group | null {
  const place = scene.rules.script === 'latin' && scene.hit.trigger.noun ? before(scene, 'in') : null;
  return place &&
    /^\s(?:for|on)\s(?:an?|his|her|their)?\s?$/u.test(scene.folded.slice(place.end, scene.hit.start))
    ? place
    : null;
}

/** "toured a clinic in Nanjing": what is visited has no name, where it stands has one. */
function within(scene: Scene): Group | null {
  const place = scene.rules.script === 'han' ? null : after(scene, 'in');
  if (!place || place.start - scene.hit.end > 60) return null;
  return /[,;:]/u.test(scene.folded.slice(scene.hit.end, place.start)) ? null : place;
}

function goer(scene: Scene): readonly Party[] | null {
  const { trigger } = scene.hit;
  if (trigger.passive) return agent(scene);
  // `a delegation from Rwanda's ministry toured …`
  const last = scene.groups.findLast((group) => group.end <= scene.hit.start);
  if (!trigger.noun && last?.case === 'from' && scene.hit.start - last.end <= 20 && inside(scene, last))
    return found(scene.rules.nobody, scene.folded.slice(Math.max(0, last.start - 25), last.start))
      ? null
      : last.parties;
  if (!trigger.noun) return subject(scene) ?? parties(before(scene, 'from'));
  return parties(genitive(scene) ?? oblique(scene, 'by')) ?? subject(scene);
}
