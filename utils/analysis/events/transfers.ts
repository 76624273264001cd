import { found } from './patterns.ts';
import {
  after,
  agent,
  before,
  directed,
  genitive,
  object,
  oblique,
  parties,
  type Scene,
  subject,
} from './reach.ts';
import type { Group, Party, Roles } from './types.ts';

/** Roles of help or goods on their way from a giver to a receiver. */
export function give(scene: Scene): Roles | null {
  const { trigger } = scene.hit;
  const to = oblique(scene, 'to');
  if (trigger.passive) {
    return directed(
      agent(scene) ??
        parties(oblique(scene, 'from') ?? before(scene, 'maker')) ??
        (to ? ownerBefore(scene) : null),
      parties(to) ?? subject(scene) ?? (trigger.type === 'AID' ? parties(oblique(scene, 'in')) : null),
    );
  }
  if (trigger.noun) {
    const giver =
      parties(oblique(scene, 'from') ?? oblique(scene, 'by') ?? genitive(scene)) ?? subject(scene);
    return directed(giver, parties(to ?? after(scene, 'in')) ?? beneficiary(scene, giver));
  }
  const direct = object(scene);
  // "will give the agency 15 million dollars": who gets it stands inside the words of giving.
  const within = scene.groups.find(
    ({ start, end, case: role }) => role === 'bare' && start > scene.hit.start && end < scene.hit.end,
  );
  const adjacent = within ?? (direct && direct.start - scene.hit.end <= 1 ? direct : null);
  return directed(
    (scene.rules.script === 'han' ? parties(before(scene, 'by')) : null) ?? subject(scene),
    parties(adjacent ?? to ?? direct ?? (trigger.type === 'AID' || trigger.gift ? helpedIn(scene) : null)) ??
      otherCountry(scene),
  );
}

/** `Rumah sakit bergerak Turki dihibahkan ke Suriah`: whose thing is given gives it. */
function ownerBefore({ hit, groups, folded, rules }: Scene): readonly Party[] | null {
  const last = groups.findLast((group) => group.end <= hit.start);
  const owner = last?.case === 'in' ? groups[groups.indexOf(last) - 1] : last;
  return rules.ownerSide === 'right' &&
    owner?.case === 'bare' &&
    hit.start - owner.end <= 40 &&
    !found(rules.breakers, folded.slice(owner.end, hit.start))
    ? owner.parties
    : null;
}

/** "With help from Korea, Laos built a laboratory": who works with the help received it. */
function beneficiary(scene: Scene, givers: readonly Party[] | null): readonly Party[] | null {
  const { hit, folded, clause, rules } = scene;
  if (!found(rules.withHelp, folded.slice(Math.max(clause.start, hit.start - 16), hit.end))) return null;
  const actors = subject(scene);
  return actors?.some((actor) => givers?.some((giver) => giver.ids[0] === actor.ids[0])) ? null : actors;
}

/** "Japan donated equipment", in a report on two countries: the other one gets it. */
function otherCountry(scene: Scene): readonly Party[] | null {
  const giver = subject(scene);
  const [one] = giver ?? [];
  if (!scene.hit.trigger.implied || giver?.length !== 1 || !one || (one.kind !== 'country' && !one.seat))
    return null;
  const others = scene.countries.filter((country) => country.country !== one.country);
  return others.length === 1 ? others : null;
}

/** "funds a programme in Kenya": help reaches the country that it is given in. */
function helpedIn(scene: Scene): Group | null {
  const group = scene.rules.script === 'han' ? oblique(scene, 'in') : after(scene, 'in');
  const giver = subject(scene)?.[0];
  return group?.parties.every(
    (party) =>
      (party.kind !== 'organization' || party.country !== null) && party.country !== (giver?.country ?? ''),
  )
    ? group
    : null;
}

/** Goods on their way: "doses left Pune for Niger". */
export function depart(scene: Scene): Roles | null {
  const sender = object(scene);
  const place = after(scene, 'to');
  return sender ? directed(sender.parties, parties(place)) : directed(subject(scene), parties(place));
}

/** Goods that landed: "from" names the sender, else the first side; "in" or "to" names who gets them, else the first side. */
export function arrive(scene: Scene): Roles | null {
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
