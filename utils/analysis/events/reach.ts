import type { Span } from '../types.ts';
import { endsWith, found, lastMatch, wholly } from './patterns.ts';
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
  /** The two countries that the report is about, if two stand out. */
  readonly countries: readonly Party[];
  /** The company that the last sentences spoke of. */
  readonly company: Party | null;
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

export const inside = (scene: Scene, group: Group) =>
  group.start >= scene.clause.start && group.end <= scene.clause.end;

export function after(scene: Scene, wanted: Case, from = scene.hit.end): Group | null {
  const limit = near[scene.rules.script].oblique;
  return (
    scene.groups.find(
      (group) =>
        group.case === wanted && group.start >= from && group.start - from <= limit && inside(scene, group),
    ) ?? null
  );
}

export function before(scene: Scene, wanted: Case): Group | null {
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

/** The plain object behind a verb; a comma ends its reach, except after an apposition. */
export function object(scene: Scene): Group | null {
  if (scene.hit.trigger.noun) return null;
  const group = scene.groups.find(
    (one) =>
      one.case === 'bare' &&
      one.start >= scene.hit.end &&
      inside(scene, one) &&
      !one.parties.every((party) => party.nominative),
  );
  if (!group || group.start - scene.hit.end > near[scene.rules.script].object) return null;
  const gap = scene.folded.slice(scene.hit.end, group.start);
  if (isApposition(gap) && /^[,.]/u.test(scene.folded.slice(group.end, group.end + 1))) return group;
  return /[,;:](?!\d)|\s-{1,2}\s/u.test(gap) || (scene.rules.script === 'han' && gap.includes('、'))
    ? null
    : group;
}

/** "the distributor, X," and `distributor itu, X,`: the name behind the comma says who it is. */
const isApposition = (gap: string) =>
  /^\s(?:(?:the|an?|its|their)\s(?:[a-z-]+\s){0,3}[a-z-]+,\s(?:the\s)?|(?:(?:[a-z-]+\s){1,3}(?:itu|tersebut|setempat)|(?:[a-z-]+\s){0,3}[a-z]{3,20}nya),\s)$|^[^,;:]+,\s(?:most recently|most notably|among them|the latest being|terakhir|terbaru|di antaranya)\s$/u.test(
    gap,
  );

/** `oleh X`, `by X`, `由X`; some passives take the agent without a preposition (`dikontak WHO`). */
export function agent(scene: Scene): readonly Party[] | null {
  const by = oblique(scene, 'by');
  const next = scene.groups.find((group) => group.start >= scene.hit.end);
  const isTight = scene.hit.trigger.bareAgent && next?.case === 'bare' && next.start - scene.hit.end <= 1;
  // `diikuti oleh Timor-Leste dan didanai Pandemic Fund`: the preposition before belongs to another verb.
  if (by && !(isTight && by.end <= scene.hit.start)) return by.parties;
  if (!scene.hit.trigger.bareAgent) return null;
  if (next?.case !== 'bare') return null;
  const gap = scene.folded.slice(scene.hit.end, next.start);
  // `Bantuan diberikan setelah Papua Nugini …`
  if (scene.rules.script === 'latin' && found(scene.rules.breakers, gap)) return null;
  return gap.length <= 12 || (gap.length <= 60 && wholly(scene.rules.office, gap)) ? next.parties : null;
}

/** `Penyerahan dilakukan Duta Besar …`: the verb adds nothing to the noun. */
const lightPassive = /^\s(?:dilakukan|dilaksanakan)\s(?:langsung\s)?/u;

/** The owner of a noun: "China's visit", "Chinese aid", `kunjungan Menkes`, `中国的援助`. */
export function genitive(scene: Scene): Group | null {
  const { hit, folded, rules } = scene;
  const next = scene.groups.find((group) => group.start >= hit.end);
  const of = next?.case === 'of' && next.start - hit.end <= 40 ? next : undefined;
  if (of && inside(scene, of)) return of;
  if (rules.ownerSide === 'right') {
    const right = scene.groups.find((group) => group.start >= hit.end);
    const close = right?.case === 'bare' && right.start - hit.end <= 40;
    const gap = folded.slice(hit.end, right?.start).replace(lightPassive, ' ');
    return right && close && gap.length <= 30 && !found(rules.breakers, gap) && !/[(]/u.test(gap)
      ? right
      : null;
  }
  const left = scene.groups.findLast((group) => group.end <= hit.start);
  const gap = left ? folded.slice(left.end, hit.start) : '';
  return left && /^(?:'s?\s(?:[a-z-]+\s){0,3}|\s|的[^,。;]{0,8}|对)$/u.test(gap) ? left : null;
}

/** Two sides without a preposition next to a noun: `kerja sama Indonesia-China`, "Indonesia-China cooperation", `中印尼合作`. */
export function compound(scene: Scene): Group | null {
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
    (left.case !== 'in' || (script === 'han' && left.compound)) &&
    inside(scene, left)
  )
    return left;
  return null;
}

/** Who does it: the nearest free group before the verb, then behind a fronted phrase, then the subject carried over. */
export function subject(scene: Scene): readonly Party[] | null {
  const { hit, groups, taken } = scene;
  const free = (group: Group) =>
    group.case === 'bare' &&
    !taken.has(group) &&
    (standsAtVerb(group, scene) || !group.parties.every((party) => isScene(party, scene)));
  const head = groups.findLast((group) => group.end <= hit.start);
  const headed = relative(scene, head);
  // "Hefei, yang diharapkan mempererat …": what a city stands for there is the visit, not itself.
  if (headed)
    return headed === 'named' && head && !head.parties.some((party) => isScene(party, scene))
      ? head.parties
      : null;
  const within = groups.filter((group) => free(group) && group.end <= hit.start && inside(scene, group));
  // One alone needs no weighing.
  const agents =
    within.length < 2
      ? within
      : within.filter((group) => standsAtVerb(group, scene) || !isObjectOf(group, scene));
  const left = agents.length > 0 ? agents : within;
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

/**
 * Whether a verb stands in a relative clause, and whether its head has a name: "Sinovac, yang siap memasok", but "a plant that
 * supplies": then no one knows who acts.
 */
function relative({ hit, folded, rules }: Scene, head: Group | undefined): 'named' | 'nameless' | null {
  if (hit.trigger.noun || hit.trigger.passive) return null;
  const from = Math.max(head?.end ?? 0, hit.start - 40);
  const gap = folded.slice(from, hit.start);
  const opener = lastMatch(rules.relative, gap);
  if (!opener || !/^(?:[a-z]+\s+){0,3}$/u.test(gap.slice(opener.end))) return null;
  return opener.start === 0 && from === head?.end && head.case !== 'in' ? 'named' : 'nameless';
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

/** `memuji Thailand dan meminta …`: what a verb has as its object does not do the next one. */
const isObjectOf = (group: Group, { folded, clause, rules }: Scene): boolean =>
  rules.transitive !== undefined &&
  endsWith(rules.transitive, folded.slice(Math.max(clause.start, group.start - 30), group.start));

/** `Surabaya menggandeng Kitakyushu`: right in front of the verb a city is its subject. */
const standsAtVerb = ({ end }: Group, { hit, folded, rules }: Scene): boolean =>
  rules.ownerSide === 'right' &&
  !hit.trigger.noun &&
  end <= hit.start &&
  /^\s(?:(?:juga|telah|akan|sudah|kini|bakal|turut|dan [a-z]+)\s)?$/u.test(folded.slice(end, hit.start));

/** A city without more is where something happens; a province, a mayor and a city's delegation act. */
const isScene = (party: Party, { folded, rules }: Scene): boolean =>
  !(rules.script === 'han' && /^(?:方面|一侧|当局)/u.test(folded.slice(party.end, party.end + 2))) &&
  party.kind === 'place' &&
  !party.seat &&
  !party.province &&
  party.ids.length === 1 &&
  !endsWith(rules.people, folded.slice(Math.max(0, party.start - 20), party.start).trimEnd());

/** Roles of an act from one side to another; null where a side is missing. */
export const directed = (
  actors: readonly Party[] | null,
  recipients: readonly Party[] | null,
): Roles | null => (actors && recipients ? { actors, recipients } : null);

export const parties = (group: Group | null): readonly Party[] | null => group?.parties ?? null;
