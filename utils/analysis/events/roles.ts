import type { Span } from '../types.ts';
import { found, lastMatch, wholly } from './patterns.ts';
import type { Hit } from './triggers.ts';
import type { Case, EventRules, Group, Party, Roles } from './types.ts';

/** What a trigger sees when it looks for its parties. */
export interface Scene {
  readonly hit: Hit;
  /** All triggers of the sentence. */
  readonly hits: readonly Hit[];
  readonly clause: Span;
  /** All groups of the sentence, in order. */
  readonly groups: readonly Group[];
  /** Groups that an earlier verb of the sentence took as its object. */
  readonly taken: ReadonlySet<Group>;
  /** The subject of the sentence before, where the language lets it go unsaid. */
  readonly carried: readonly Party[] | null;
  readonly folded: string;
  readonly rules: EventRules;
}

/** How far a role may stand from its verb, in characters. */
const near = {
  latin: { object: 110, oblique: 170, compound: 45 },
  han: { object: 24, oblique: 40, compound: 12 },
};

/** Fills a trigger's roles from the groups around it; null where a side is missing. */
export function fillRoles(scene: Scene): Roles | null {
  const { trigger } = scene.hit;
  switch (trigger.frame) {
    case 'joint':
    case 'meet':
    case 'work':
      return together(scene);
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
            ),
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
  const left = subject(scene) ?? parties(oblique(scene, 'by'));
  const partner =
    oblique(scene, 'with') ?? (trigger.frame === 'meet' && !trigger.noun ? object(scene) : null);
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

/** "perkuat kerja sama melalui kolaborasi antara A dan B": the sides behind "antara" belong to the noun next to it. */
const ownedByOther = ({ hit, hits }: Scene, group: Group): boolean =>
  hits.some(
    (other) =>
      other !== hit &&
      other.trigger.frame === 'joint' &&
      other.start >= hit.end + 25 &&
      other.end <= group.start,
  );

function give(scene: Scene): Roles | null {
  const { trigger } = scene.hit;
  const to = oblique(scene, 'to');
  if (trigger.passive) {
    return directed(agent(scene) ?? parties(oblique(scene, 'from')), parties(to) ?? subject(scene));
  }
  if (trigger.noun) {
    const giver =
      parties(oblique(scene, 'from') ?? oblique(scene, 'by') ?? genitive(scene)) ?? subject(scene);
    return directed(giver, parties(to ?? rightOblique(scene, 'in')));
  }
  const direct = object(scene);
  const adjacent = direct && direct.start - scene.hit.end <= 1 ? direct : null;
  return directed(
    subject(scene),
    parties(adjacent ?? to ?? direct ?? (trigger.type === 'AID' ? helpedIn(scene) : null)),
  );
}

/** "funds a programme in Kenya": help reaches the country that it is given in. */
function helpedIn(scene: Scene): Group | null {
  const group = scene.rules.script === 'han' ? oblique(scene, 'in') : after(scene, 'in');
  return group?.parties.every((party) => party.kind === 'country') ? group : null;
}

function act(scene: Scene): Roles | null {
  const { trigger } = scene.hit;
  if (trigger.passive) return directed(agent(scene), subject(scene));
  const target = oblique(scene, 'to') ?? oblique(scene, 'from');
  if (trigger.noun) {
    const actor = parties(genitive(scene) ?? oblique(scene, 'by')) ?? subject(scene);
    return directed(actor, parties(target ?? oblique(scene, 'with')));
  }
  return directed(
    subject(scene),
    parties(
      object(scene) ?? target ?? oblique(scene, 'with') ?? oblique(scene, 'maker') ?? after(scene, 'by'),
    ),
  );
}

const directed = (actors: readonly Party[] | null, recipients: readonly Party[] | null): Roles | null =>
  actors && recipients ? { actors, recipients } : null;

const parties = (group: Group | null): readonly Party[] | null => group?.parties ?? null;

const inside = (scene: Scene, group: Group) =>
  group.start >= scene.clause.start && group.end <= scene.clause.end;

function after(scene: Scene, wanted: Case, from = scene.hit.end): Group | null {
  const limit = near[scene.rules.script].oblique;
  return (
    scene.groups.find(
      (group) =>
        group.case === wanted && group.start >= from && group.start - from <= limit && inside(scene, group),
    ) ?? null
  );
}

function before(scene: Scene, wanted: Case): Group | null {
  const limit = near[scene.rules.script].oblique;
  return (
    scene.groups.findLast(
      (group) =>
        group.case === wanted &&
        group.end <= scene.hit.start &&
        scene.hit.start - group.end <= limit &&
        inside(scene, group),
    ) ?? null
  );
}

/** Chinese puts its prepositions before the verb, Indonesian and English behind it. */
export const oblique = (scene: Scene, wanted: Case): Group | null =>
  scene.rules.script === 'han'
    ? (before(scene, wanted) ?? after(scene, wanted))
    : (after(scene, wanted) ?? before(scene, wanted));

/** `persetujuan BPOM`, "won BPOM approval", `获药监局批准`: the regulator stands next to the licence. */
function licensor(scene: Scene): Group | null {
  const group = scene.groups.find((one) => one.start >= scene.hit.end);
  const limit = scene.rules.script === 'han' ? 10 : 25;
  const close = group?.case === 'bare' && group.start - scene.hit.end <= limit && inside(scene, group);
  return group && close && !/[,;:]/u.test(scene.folded.slice(scene.hit.end, group.start)) ? group : null;
}

const licensedIn = (scene: Scene) =>
  scene.rules.script === 'han' ? oblique(scene, 'in') : after(scene, 'in');

const rightOblique = (scene: Scene, wanted: Case): Group | null => after(scene, wanted);

/** The plain object behind a verb; a comma ends its reach, except after an apposition. */
function object(scene: Scene): Group | null {
  if (scene.hit.trigger.noun) return null;
  const group = scene.groups.find(
    (one) => one.case === 'bare' && one.start >= scene.hit.end && inside(scene, one),
  );
  if (!group || group.start - scene.hit.end > near[scene.rules.script].object) return null;
  return /[,;:](?!\d)/u.test(scene.folded.slice(scene.hit.end, group.start)) ? null : group;
}

/** `oleh X`, `by X`, `由X`; some passives take the agent without a preposition (`dikontak WHO`). */
function agent(scene: Scene): readonly Party[] | null {
  const by = oblique(scene, 'by');
  if (by) return by.parties;
  if (!scene.hit.trigger.bareAgent) return null;
  const next = scene.groups.find((group) => group.start >= scene.hit.end);
  if (next?.case !== 'bare') return null;
  const gap = scene.folded.slice(scene.hit.end, next.start);
  return gap.length <= 12 || (gap.length <= 60 && wholly(scene.rules.office, gap)) ? next.parties : null;
}

/** The owner of a noun: "China's visit", "Chinese aid", `kunjungan Menkes`, `中国的援助`. */
function genitive(scene: Scene): Group | null {
  const { hit, folded, rules } = scene;
  const of = scene.groups.find(
    (group) => group.case === 'of' && group.start >= hit.end && group.start - hit.end <= 40,
  );
  if (of && inside(scene, of)) return of;
  if (rules.ownerSide === 'right') {
    const right = scene.groups.find((group) => group.start >= hit.end);
    const close = right?.case === 'bare' && right.start - hit.end <= 30;
    return right && close && !/[,;:(]/u.test(folded.slice(hit.end, right.start)) ? right : null;
  }
  const left = scene.groups.findLast((group) => group.end <= hit.start);
  const gap = left ? folded.slice(left.end, hit.start) : '';
  return left && /^(?:'s?\s(?:[a-z-]+\s){0,3}|\s|的[^,。;]{0,8}|对)$/u.test(gap) ? left : null;
}

/** Two sides without a preposition next to a noun: `kerja sama Indonesia-China`, "Indonesia-China cooperation", `中印尼合作`. */
function compound(scene: Scene): Group | null {
  const { hit, folded } = scene;
  const { script } = scene.rules;
  if (!hit.trigger.noun) return null;
  const limit = near[script].compound;
  const right = scene.groups.find((group) => group.start >= hit.end);
  if (
    right &&
    right.parties.length > 1 &&
    right.start - hit.end <= limit &&
    (right.case === 'bare' || right.case === 'of')
  )
    if (!/[,;:(]/u.test(folded.slice(hit.end, right.start)) && inside(scene, right)) return right;
  const left = scene.groups.findLast((group) => group.end <= hit.start);
  const tight = script === 'han' || left?.compound || /^'s?\s/u.test(folded.slice(left?.end ?? 0, hit.start));
  if (
    left &&
    tight &&
    left.parties.length > 1 &&
    hit.start - left.end <= limit &&
    left.case !== 'in' &&
    inside(scene, left)
  )
    return left;
  return null;
}

function goer(scene: Scene): readonly Party[] | null {
  const { trigger } = scene.hit;
  if (trigger.passive) return agent(scene);
  if (!trigger.noun) return subject(scene);
  return parties(genitive(scene) ?? oblique(scene, 'by')) ?? subject(scene);
}

/** Who does it: the nearest free group before the verb, then behind a fronted phrase, then the subject carried over. */
export function subject(scene: Scene): readonly Party[] | null {
  const { hit, groups, taken } = scene;
  const free = (group: Group) => group.case === 'bare' && !taken.has(group) && cities(group) === 0;
  const left = groups.filter((group) => free(group) && group.end <= hit.start && inside(scene, group));
  const nearest = left.findLast((group) => isInitial(group, scene)) ?? left.at(-1);
  if (nearest) return nearest.parties;
  if (hit.trigger.noun) {
    const behind = groups.find((group) => free(group) && group.start >= hit.end && inside(scene, group));
    if (behind && scene.folded.slice(hit.end, behind.start).includes(',')) return behind.parties;
  }
  const earlier = groups.findLast((group) => free(group) && group.end <= scene.clause.start);
  if (earlier) return earlier.parties;
  return scene.carried;
}

/** At the head of its clause; what stands deeper is more likely the object of a verb that no rule knows. */
function isInitial(group: Group, { folded, clause, groups, rules }: Scene): boolean {
  const from = Math.max(clause.start, group.start - 60);
  const before = folded.slice(from, group.start);
  const head = from + (lastMatch(rules.breakers, before)?.end ?? 0);
  if (groups.some((other) => other !== group && other.start >= head && other.end <= group.start))
    return false;
  return group.start - head <= (rules.script === 'han' ? 6 : 30);
}

const cities = (group: Group): number =>
  group.parties.filter((party) => party.kind === 'place' && !party.seat).length;
