import { distinct } from '../distinct.ts';
import type { EntityId, EntityType, EventFinding, Span, TopicFinding, TopicId } from '../types.ts';
import { type Cast, charityKinds } from './cast.ts';
import { whenOf } from './dates.ts';
import type { Draft } from './merge.ts';
import { modalityOf, promised } from './modality.ts';
import { mentionsIn } from './parties.ts';
import { found } from './patterns.ts';
import type { Scene } from './reach.ts';
import type { Reading } from './reading.ts';
import type { Hit } from './triggers.ts';
import type { EventRules, Group, Party, Roles, Trigger } from './types.ts';

/** The finding that a trigger with its roles makes, before the same act is looked for elsewhere. */
export function draftOf(
  roles: Roles,
  { hit, clause, groups }: Scene,
  sentence: Span,
  at: number,
  reading: Reading,
): Draft {
  const { input, folded, nameless, rules, cast } = reading;
  const modality = modalityOf(hit, clause, nameless, rules);
  const { type, stage } = promised(asGift(hit.trigger, roles.actors, cast), modality);
  const place = placeOf(groups, cast);
  const crowd = roles.actors.length + roles.recipients.length > 2;
  const mode = hit.trigger.mode ?? (type === 'CONSULT' && crowd ? 'multilateral' : undefined);
  const ids = (parties: readonly Party[]) => distinct(parties.flatMap((party) => party.ids));
  const finding: EventFinding = {
    type,
    ...(mode ? { mode } : {}),
    stage,
    modality,
    actors: ids(roles.actors),
    recipients: ids(roles.recipients),
    ...(place ? { place } : {}),
    ...whenOf(hit, clause, sentence, input.dates, rules.script),
    topics: topicsOf(sentence, input.topics),
    about: aboutOf(sentence, cast),
    evidence: sentence,
    alsoAt: [],
    rule: hit.trigger.name,
  };
  const sides = [...roles.actors, ...roles.recipients].flatMap((party) => party.ids.slice(0, 1));
  return { finding, sides, strength: strengthOf(hit, folded, rules), recalled: false, at };
}

function asGift(trigger: Trigger, givers: readonly Party[], cast: Cast): Trigger {
  if (!trigger.gift) return trigger;
  const given = givers.every((party) => {
    const kind = cast.known(party.ids[0] ?? '')?.kind ?? '';
    return (
      charityKinds.has(kind) ||
      (trigger.gift === 'state' && (party.kind === 'country' || party.embassy === true))
    );
  });
  return given ? { ...trigger, type: 'AID' } : trigger;
}

function strengthOf(hit: Hit, folded: string, rules: EventRules): number {
  if (hit.trigger.frame === 'work') return 0;
  if (hit.trigger.noun) return 1;
  if (hit.trigger.yields) return 2;
  return found(rules.purpose, folded.slice(Math.max(0, hit.start - 20), hit.start)) ? 2 : 3;
}

function placeOf(groups: readonly Group[], cast: Cast): EntityId | undefined {
  const parties = groups.filter((group) => group.case === 'in').flatMap((group) => group.parties);
  return parties.map((party) => party.ids[0] ?? '').find((id) => cast.entities.get(id)?.type === 'place');
}

const topicsOf = (sentence: Span, topics: readonly TopicFinding[]): readonly TopicId[] =>
  topics
    .filter((topic) => topic.evidence.some((span) => span.start < sentence.end && span.end > sentence.start))
    .map((topic) => topic.id);

const matters: ReadonlySet<EntityType> = new Set(['disease', 'product', 'practice']);

function aboutOf(sentence: Span, cast: Cast): readonly EntityId[] {
  return distinct(
    mentionsIn(sentence, cast)
      .filter((one) => matters.has(one.entity.type))
      .map((one) => one.entity.id),
  );
}
