import { found } from './patterns.ts';
import {
  after,
  agent,
  before,
  compound,
  genitive,
  inside,
  object,
  oblique,
  type Scene,
  subject,
} from './reach.ts';
import type { Group, Party, Roles } from './types.ts';

/** Fills a trigger's roles from the groups around it; null where a side is missing. */
export function fillRoles(scene: Scene): Roles | null {
  const { trigger } = scene.hit;
  switch (trigger.frame) {
    case 'joint':
    case 'meet':
      return together(scene);
    case 'work':
      return together(scene) ?? abroad(scene);
    case 'visit':
      return directed(
        goer(scene),
        parties(
          after(scene, 'to') ??
            object(scene) ??
            (scene.rules.script === 'han' ? before(scene, 'to') : null) ??
            (trigger.noun ? after(scene, 'in') : null),
        ),
      );
    case 'receive':
      if (trigger.passive) return directed(subject(scene), agent(scene));
      return directed(
        parties(object(scene) ?? oblique(scene, 'from') ?? oblique(scene, 'with')),
        subject(scene),
      );
    case 'give':
      return give(scene);
    case 'get':
      return directed(
        parties(
          oblique(scene, 'from') ??
            oblique(scene, 'by') ??
            oblique(scene, 'maker') ??
            (scene.rules.script === 'han' ? (before(scene, 'to') ?? object(scene)) : null) ??
            genitive(scene),
        ),
        subject(scene) ?? parties(oblique(scene, 'to') ?? oblique(scene, 'in')),
      );
    case 'arrive':
      return arrive(scene);
    case 'act':
      return act(scene);
    case 'approve':
      return trigger.passive
        ? directed(
            agent(scene) ?? parties(oblique(scene, 'in')),
            subject(scene) ?? parties(oblique(scene, 'maker')),
          )
        : directed(
            subject(scene),
            parties(
              oblique(scene, 'maker') ?? object(scene) ?? oblique(scene, 'to') ?? oblique(scene, 'from'),
            ) ?? announcer(scene),
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

function together(scene: Scene): Roles | null {
  const { trigger } = scene.hit;
  const between = after(scene, 'between') ?? before(scene, 'between');
  if (between && !ownedByOther(scene, between)) {
    const partner = between.parties.length > 1 ? null : after(scene, 'with', between.end);
    const sides = [...between.parties, ...(partner?.parties ?? [])];
    if (sides.length > 1) return { actors: sides, recipients: [] };
  }
  const tied = compound(scene);
  if (tied) return { actors: tied.parties, recipients: [] };
  if (trigger.passive) {
    const by = agent(scene);
    if (by && by.length > 1) return { actors: by, recipients: [] };
    const partner = parties(oblique(scene, 'with'));
    const sides = [...(by ?? []), ...(partner ?? [])];
    if (sides.length > 1) return { actors: sides, recipients: [] };
  }
  const by = scene.rules.script === 'han' ? before(scene, 'by') : null;
  if (by && by.parties.length > 1) return { actors: by.parties, recipients: [] };
  const owner = trigger.noun ? genitive(scene) : null;
  const left = parties(owner) ?? subject(scene) ?? parties(oblique(scene, 'by'));
  const partner =
    oblique(scene, 'with') ??
    (trigger.frame === 'meet' && !trigger.noun ? object(scene) : null) ??
    exemplified(scene);
  if (left && partner)
    return { actors: [...left, ...partner.parties], recipients: [], opposite: partner.parties };
  if (unnamedPartner(scene) || (trigger.frame === 'work' && left?.some((party) => party.resolved)))
    return null;
  return left && left.length > 1 ? { actors: left, recipients: [] } : null;
}

/** "a partnership with industry": someone stands behind "with", but without a name. */
function unnamedPartner({ hit, folded, rules }: Scene): boolean {
  if (rules.script === 'han') return false;
  const next = folded.slice(hit.end, hit.end + 30);
  const comma = next.search(/[,;.]/u);
  const withMarker = rules.cases.find((marker) => marker.case === 'with');
  return withMarker !== undefined && found(withMarker.pattern, comma < 0 ? next : next.slice(0, comma));
}

/** "with six makers, including Cipla": the named among the partners. */
function exemplified(scene: Scene): Group | null {
  const group = scene.groups.find((one) => one.start >= scene.hit.end);
  if (group?.case !== 'beside' || group.start - scene.hit.end > 90 || !unnamedPartner(scene)) return null;
  return found(scene.rules.namely, scene.folded.slice(scene.hit.end, group.start)) ? group : null;
}

/** "perkuat kerja sama melalui kolaborasi antara A dan B": the sides behind "antara" belong to the noun next to it. */
const ownedByOther = ({ hit, hits }: Scene, group: Group): boolean =>
  hits.some(
    (other) =>
      other !== hit &&
      other.trigger.frame === 'joint' &&
      other.start >= hit.end + 25 &&
      other.end <= group.start,
  );

/** "CanSino tests its vaccine in Indonesia": the host country is the other side. */
function abroad(scene: Scene): Roles | null {
  const { hit, folded } = scene;
  const actors = subject(scene);
  const host = scene.rules.script === 'han' ? oblique(scene, 'in') : after(scene, 'in');
  if (!hit.trigger.abroad || !actors || !host) return null;
  const from = Math.min(hit.start, host.end);
  if (!found(hit.trigger.abroad, folded.slice(from, Math.max(host.start, hit.end + 20)))) return null;
  const foreign = host.parties.every(
    (party) =>
      party.kind === 'country' &&
      actors.every((actor) => actor.country !== null && actor.country !== party.country),
  );
  return foreign ? { actors, recipients: host.parties } : null;
}

function give(scene: Scene): Roles | null {
  const { trigger } = scene.hit;
  const to = oblique(scene, 'to');
  if (trigger.passive) {
    return directed(agent(scene) ?? parties(oblique(scene, 'from')), parties(to) ?? subject(scene));
  }
  if (trigger.noun) {
    const giver =
      parties(oblique(scene, 'from') ?? oblique(scene, 'by') ?? genitive(scene)) ?? subject(scene);
    return directed(giver, parties(to ?? after(scene, 'in')));
  }
  const direct = object(scene);
  const adjacent = direct && direct.start - scene.hit.end <= 1 ? direct : null;
  return directed(
    subject(scene),
    parties(adjacent ?? to ?? direct ?? (trigger.type === 'AID' ? helpedIn(scene) : null)) ??
      otherCountry(scene),
  );
}

/** "Japan donated equipment", in a report on two countries: the other one gets it. */
function otherCountry(scene: Scene): readonly Party[] | null {
  const giver = subject(scene);
  if (!scene.hit.trigger.implied || giver?.length !== 1 || giver[0]?.kind !== 'country') return null;
  const others = scene.countries.filter((country) => country.ids[0] !== giver[0]?.ids[0]);
  return others.length === 1 ? others : null;
}

/** "funds a programme in Kenya": help reaches the country that it is given in. */
function helpedIn(scene: Scene): Group | null {
  const group = scene.rules.script === 'han' ? oblique(scene, 'in') : after(scene, 'in');
  const giver = subject(scene)?.[0];
  return group?.parties.every(
    (party) => party.kind !== 'organization' && party.country !== (giver?.country ?? ''),
  )
    ? group
    : null;
}

/** Goods that landed: "from" names the sender, else the first side; "in" or "to" names who gets them, else the first side. */
function arrive(scene: Scene): Roles | null {
  const sender = oblique(scene, 'from') ?? oblique(scene, 'maker') ?? oblique(scene, 'by') ?? genitive(scene);
  const place =
    after(scene, 'in') ?? after(scene, 'to') ?? (scene.rules.script === 'han' ? next(scene) : null);
  if (sender) return directed(sender.parties, parties(place) ?? subject(scene));
  const first = subject(scene);
  return place && first?.every((one) => place.parties.every((other) => one.country !== other.country))
    ? directed(first, place.parties)
    : null;
}

/** The group right behind a verb: `运抵万象`. */
const next = (scene: Scene): Group | null =>
  scene.groups.find((group) => group.start >= scene.hit.end && group.start - scene.hit.end <= 2) ?? null;

function act(scene: Scene): Roles | null {
  const { trigger } = scene.hit;
  if (trigger.passive) return directed(agent(scene), subject(scene));
  // `被监管机构罚款`: a Chinese verb turns passive by the preposition in front of it.
  const by = scene.rules.script === 'han' ? before(scene, 'by') : null;
  if (by) return directed(by.parties, subject(scene));
  const target = oblique(scene, 'to') ?? oblique(scene, 'from');
  if (trigger.noun) {
    const actor = parties(genitive(scene) ?? oblique(scene, 'by')) ?? subject(scene);
    return directed(actor, parties(target ?? oblique(scene, 'with')));
  }
  const actors = subject(scene);
  const direct = object(scene);
  // "dukungan terhadap pencalonan Indonesia sebagai anggota dewan": the nearer one is meant.
  const nearer =
    direct && target && target.start >= scene.hit.end && target.start < direct.start ? target : direct;
  const other =
    nearer ??
    target ??
    oblique(scene, 'with') ??
    oblique(scene, 'maker') ??
    after(scene, 'by') ??
    (trigger.type === 'SANCTION' || trigger.type === 'ACCUSE' ? after(scene, 'in') : null);
  // "India and Brazil called for …": they ask together, of no one by name.
  if (!other && trigger.type === 'REQUEST' && actors && actors.length > 1) return { actors, recipients: [] };
  return directed(actors, parties(other));
}

const directed = (actors: readonly Party[] | null, recipients: readonly Party[] | null): Roles | null =>
  actors && recipients ? { actors, recipients } : null;

const parties = (group: Group | null): readonly Party[] | null => group?.parties ?? null;

/** `persetujuan BPOM`, "won BPOM approval", `获药监局批准`: the regulator stands next to the licence. */
function licensor(scene: Scene): Group | null {
  const group = scene.groups.find((one) => one.start >= scene.hit.end);
  const limit = scene.rules.script === 'han' ? 10 : 25;
  const close = group?.case === 'bare' && group.start - scene.hit.end <= limit && inside(scene, group);
  return group && close && !/[,;:]/u.test(scene.folded.slice(scene.hit.end, group.start)) ? group : null;
}

const licensedIn = (scene: Scene) =>
  scene.rules.script === 'han' ? oblique(scene, 'in') : after(scene, 'in');

function goer(scene: Scene): readonly Party[] | null {
  const { trigger } = scene.hit;
  if (trigger.passive) return agent(scene);
  if (!trigger.noun) return subject(scene);
  return parties(genitive(scene) ?? oblique(scene, 'by')) ?? subject(scene);
}
