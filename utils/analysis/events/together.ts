import { found } from './patterns.ts';
import {
  after,
  agent,
  before,
  compound,
  genitive,
  object,
  oblique,
  parties,
  type Scene,
  subject,
} from './reach.ts';
import type { Group, Roles } from './types.ts';

/** Roles of an act that the sides do together: "between A and B", "A with B", "A and B". */
export function together(scene: Scene): Roles | null {
  const { trigger } = scene.hit;
  const between = after(scene, 'between') ?? before(scene, 'between');
  // "The border has opened, as the war between A and B rages": that is no work of theirs.
  const isApart =
    trigger.frame === 'work' &&
    between !== null &&
    between.start > scene.hit.end &&
    scene.rules.script === 'latin' &&
    scene.folded.slice(scene.hit.end, between.start).includes(',');
  if (between && !isApart && !ownedByOther(scene, between)) {
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
    exemplified(scene) ??
    // `加蓬部长接受中国大使拜会`
    (trigger.frame === 'meet' && by?.parties.every((one) => !left?.includes(one)) ? by : null);
  if (left && partner)
    return { actors: [...left, ...partner.parties], recipients: [], opposite: partner.parties };
  if (
    unnamedPartner(scene) ||
    (trigger.frame === 'work' && left?.some((party) => party.resolved) && !isTogether(scene))
  )
    return null;
  // `hasil pengembangan bersama A dan B`: all that is said stands behind the word.
  if (!left && trigger.noun && partner && partner.parties.length > 1)
    return { actors: partner.parties, recipients: [] };
  // "The workshop brought together officials from Laos and Vietnam."
  const brought = left || scene.rules.script === 'han' ? null : object(scene);
  if (brought && brought.parties.length > 1 && trigger.frame !== 'work')
    return { actors: brought.parties, recipients: [] };
  if (trigger.type === 'SUPPORT' && !trigger.noun && left?.length === 1) {
    // "Botswana signed the WHO's pandemic agreement"
    const treaty = object(scene);
    if (treaty?.parties.every((party) => party.kind === 'organization' && !party.company))
      return { actors: left, recipients: treaty.parties };
  }
  return left && left.length > 1 ? { actors: left, recipients: [] } : null;
}

/** "They will develop a vaccine together": the word says of those who act that they are several. */
const isTogether = ({ hit, clause, folded }: Scene): boolean =>
  /\s(?:together|jointly)(?![a-z])(?! with)/u.test(folded.slice(hit.start - 1, clause.end));

/** "a partnership with industry": someone stands behind "with", but without a name. */
function unnamedPartner({ hit, folded, rules }: Scene): boolean {
  if (rules.script === 'han') return false;
  // "inspeksi bersama.": at the end of its phrase the word means "joint"; no one stands behind it.
  const next = folded.slice(hit.end, hit.end + 30).replace(/\sbersama(?=[,;.]|$).*$/su, '');
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
export function abroad(scene: Scene): Roles | null {
  const { hit, folded } = scene;
  const actors = subject(scene);
  const host = scene.rules.script === 'han' ? oblique(scene, 'in') : after(scene, 'in');
  if (!hit.trigger.abroad || !actors || !host) return null;
  const from = Math.min(hit.start, host.end);
  if (!found(hit.trigger.abroad, folded.slice(from, Math.max(host.start, hit.end + 20)))) return null;
  const foreign = host.parties.every(
    (party) =>
      party.kind !== 'person' &&
      party.country !== null &&
      actors.every((actor) => actor.charity || (actor.country !== null && actor.country !== party.country)),
  );
  return foreign ? { actors, recipients: host.parties } : null;
}
