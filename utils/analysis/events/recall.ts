import { lead } from './kin.ts';
import type { Memory } from './memory.ts';
import { found } from './patterns.ts';
import { oblique, type Scene, subject } from './reach.ts';
import type { EventRules, Party, Roles } from './types.ts';

const among = (parties: readonly Party[], party: Party) => parties.some((one) => lead(one) === lead(party));

/**
 * "Kenya was the first to sign such a deal": the side left unsaid is the one that all parties of the earlier act share.
 * Only where the sentence points back in so many words.
 */
export function recall(scene: Scene, memory: Memory, sentence: string, rules: EventRules): Roles | null {
  if (!scene.hit.trigger.recalls || !found(rules.antecedent, sentence)) return null;
  const giving = scene.hit.trigger.frame === 'give';
  const named = oblique(scene, giving ? 'to' : 'with')?.parties ?? subject(scene);
  const { half } = memory;
  const act =
    memory.act ?? (memory.sides && memory.sidesAge <= 2 ? { actors: memory.sides, recipients: [] } : null);
  if (!named || named.length === 0) return giving ? null : act;
  const partner =
    half && !half.some((party) => among(named, party))
      ? half
      : act
        ? (partnerOf(named, act) ?? homeIn(act, memory, named))
        : null;
  if (!partner) return null;
  return giving ? { actors: partner, recipients: named } : joined(named, partner);
}

const joined = (named: readonly Party[], opposite: readonly Party[]): Roles => ({
  actors: [...named, ...opposite],
  recipients: [],
  opposite,
});

function partnerOf(named: readonly Party[], act: Roles): readonly Party[] | null {
  const all = [...act.actors, ...act.recipients];
  const others = all.filter((party) => !among(named, party));
  // A newcomer takes the place of the many; the one side opposite to them stays.
  const right = act.opposite ?? act.recipients;
  const left = all.filter((party) => !among(right, party));
  if (named.every((party) => among(right, party)) && left.length > 0) return left;
  if (named.every((party) => among(left, party)) && right.length > 0) return right;
  if (named.every((party) => among(all, party))) return others.length > 0 ? others : null;
  if (left.length === 1 && right.length > 1) return left;
  return right.length === 1 && left.length > 1 ? right : null;
}

/** "Oman cleared a similar accord": a newcomer deals with the country that the report is about. */
function homeIn(act: Roles, { home }: Memory, named: readonly Party[]): readonly Party[] | null {
  const all = [...act.actors, ...act.recipients];
  const newcomers = named.every((party) => !among(all, party) && party.kind === 'country');
  const side = all.find((party) => home !== null && party.country === home.country);
  return newcomers && home && side && !among(named, home) ? [home] : null;
}

/** The one side that a sentence names of an act between two: "four countries signed with the United States". */
export function halfOf(scene: Scene): readonly Party[] | null {
  const { trigger } = scene.hit;
  if (!trigger.recalls) return null;
  return oblique(scene, 'with')?.parties ?? null;
}
