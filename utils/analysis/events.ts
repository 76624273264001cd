import { allMatches } from './all-matches.ts';
import { asidesOf, groupsInView } from './events/asides.ts';
import { buildCast, countryById } from './events/cast.ts';
import { clauseAt, clausesOf } from './events/clauses.ts';
import { datesOfActs } from './events/dates.ts';
import { draftOf } from './events/draft.ts';
import { groupParties, spelledOut } from './events/groups.ts';
import { implied } from './events/implied.ts';
import { freshMemory, remember, rememberAct } from './events/memory.ts';
import { type Draft, mergeDrafts } from './events/merge.ts';
import { partiesOf } from './events/parties.ts';
import { endsWith, found, lengthAtStart } from './events/patterns.ts';
import type { Scene } from './events/reach.ts';
import { type EventInput, type Reading, withoutNames } from './events/reading.ts';
import { halfOf, recall } from './events/recall.ts';
import { referencesIn } from './events/references.ts';
import { fillRoles } from './events/roles.ts';
import { twoSides } from './events/sides.ts';
import { findTriggers, governed, type Hit, insideName } from './events/triggers.ts';
import type { EventRules, Frame, Group, Party, Roles } from './events/types.ts';
import { fold } from './fold.ts';
import type { EventFinding, Span } from './types.ts';

export type { EventInput } from './events/reading.ts';

/** What is longer is no sentence; the limit keeps the time linear on hostile text. */
const longestSentence = 2000;

/**
 * Finds the acts that a report tells: who did what with or to whom, at which stage, with the sentence it rests on.
 * An act without two sides is none. Order of the findings: that of the text.
 */
export function findEvents(input: EventInput): readonly EventFinding[] {
  const folded = input.read?.folded ?? fold(input.text, input.hanVariants);
  const cast = buildCast(input.entities, input.known);
  const rules = input.language.events;
  const dates = datesOfActs(input.dates, cast.mentions, folded, rules);
  const nameless = withoutNames(folded, cast.mentions);
  const reading: Reading = {
    input: { ...input, dates },
    folded,
    nameless,
    rules,
    cast,
    inField: input.topics.length > 0,
    nearField: isNearField(input, folded, rules),
    memory: freshMemory(cast, folded, rules),
  };
  const hits = findTriggers(folded, rules).filter((hit) => !insideName(hit, cast));
  const drafts: Draft[] = [];
  let next = 0;
  input.sentences.forEach((sentence, at) => {
    const own: Hit[] = [];
    for (; next < hits.length; next++) {
      const hit = hits[next] as Hit;
      if (hit.start >= sentence.end) break;
      if (hit.start >= sentence.start) own.push(hit);
    }
    redateLast(drafts, sentence, reading);
    drafts.push(...readSentence(sentence, at, own, reading));
  });
  return mergeDrafts(drafts, (id) => countryById(id, cast));
}

function readSentence(sentence: Span, at: number, hits: readonly Hit[], reading: Reading): readonly Draft[] {
  const { folded, nameless, rules, cast, memory } = reading;
  if (sentence.end - sentence.start > longestSentence) return [];
  const body = withoutDateline(sentence, folded, rules);
  const named = partiesOf(body, folded, cast, rules);
  const references = referencesIn(body, folded, named, memory, cast, rules);
  if (named.length + references.length === 0) return [];
  // Outside the field the reader's knowledge is not ours to guess.
  const { nearField } = reading;
  const clauses = clausesOf(body, folded, rules);
  const stops = hits.filter((hit) => !hit.trigger.noun);
  // `dalam kunjungan Presiden`: the preposition belongs to the noun, and what stands behind owns it.
  // `tim dokter dari RSPAD`: people own nothing.
  const heads = rules.ownerSide === 'right' ? hits.filter((hit) => !ofPeople(hit, folded, rules)) : stops;
  const parties = [...named.filter((party) => !isDescribed(party, references)), ...references.flat()].sort(
    (a, b) => a.start - b.start,
  );
  const all = spelledOut(groupParties(body, folded, parties, { stops, heads }, rules), folded, rules);
  const asides = hits.length > 0 ? asidesOf(body, folded, rules) : [];
  const taken = new Set<Group>();
  const drafts: Draft[] = [];
  const acts: Roles[] = [];
  for (const hit of hits) {
    const clause = clauseAt(clauses, hit.start);
    if (governed(hit, hits, folded, rules) || (hit.trigger.fieldOnly && !nearField)) continue;
    if (
      hit.trigger.needs &&
      !found(hit.trigger.needs, folded.slice(hit.trigger.noun ? clause.start : hit.start, clause.end))
    )
      continue;
    const carried = goesUnsaid(folded.slice(body.start, hit.start), rules) ? memory.subject : null;
    const { countries, company } = memory;
    const groups = groupsInView(hit, hits, all, asides, folded, rules);
    const scene: Scene = { hit, hits, clause, groups, taken, countries, company, carried, folded, rules };
    const filled = sidesOf(fillRoles(scene), hit.trigger.frame, reading);
    const { frame } = hit.trigger;
    const recalled =
      filled ?? sidesOf(recall(scene, memory, folded.slice(body.start, body.end), rules), frame, reading);
    const roles = recalled ?? (nearField ? sidesOf(implied(scene, memory, cast), frame, reading) : null);
    takeObject(scene, taken);
    if (!roles) {
      memory.half = halfOf(scene) ?? memory.half;
      continue;
    }
    // "If India banned exports, Nepal would run short": nobody has done anything.
    if (rules.supposition && found(rules.supposition, folded.slice(body.start, hit.start))) continue;
    if (isSupposed(hit, clause, nameless, rules)) continue;
    const draft = draftOf(roles, scene, sentence, at, reading);
    // A meeting, an approval or a ban that was not is nothing to put on a timeline.
    const { modality, type, stage } = draft.finding;
    // "Kenya would ban sugar only if …"
    if (
      rules.supposition &&
      (modality === 'future' || modality === 'hypothetical') &&
      found(rules.supposition, folded.slice(hit.end, clause.end))
    )
      continue;
    if (modality === 'negated' && (type === 'CONSULT' || frame === 'approve' || stage === 'ended')) continue;
    acts.push(roles);
    if (hit.trigger.recalls && hit.trigger.frame !== 'give') rememberAct(memory, roles);
    drafts.push({
      ...draft,
      recalled:
        frame === 'joint' && ((filled === null && recalled !== null) || pointsBack(hit, folded, rules)),
    });
  }
  if (drafts.length > 0 && rules.playing && found(rules.playing, folded.slice(body.start, body.end))) {
    remember(memory, all, [], named, rules);
    return [];
  }
  remember(memory, all, acts, named, rules);
  return drafts;
}

/** `lembaga Prancis itu`: the country inside the form says which body is meant. */
const isDescribed = (party: Party, references: readonly (readonly Party[])[]): boolean =>
  references.some(([form]) => form && party.start > form.start && party.end < form.end);

/** How often health must be spoken of where no topic stands out. */
const often = 2;

/** A topic was found, or health is spoken of again and again. */
const isNearField = ({ topics }: EventInput, folded: string, { field }: EventRules): boolean =>
  topics.length > 0 || (field !== undefined && allMatches(field, folded).length >= often);

/** `Andai Indonesia bergabung, …`: no one has done it or means to. */
const isSupposed = ({ start }: Hit, clause: Span, nameless: string, { conditional }: EventRules): boolean =>
  conditional !== undefined &&
  found(conditional, nameless.slice(Math.max(clause.start, start - 60), start).replace(/^.*[,;]/su, ''));

const ofPeople = ({ start, end, trigger }: Hit, folded: string, rules: EventRules): boolean =>
  trigger.noun === true && endsWith(rules.people, folded.slice(start, end));

/** "the agreement", `kesepakatan ini`: a noun that names an act again. */
const pointsBack = ({ start, trigger }: Hit, folded: string, rules: EventRules): boolean =>
  trigger.noun === true && lengthAtStart(rules.antecedent, folded.slice(start, start + 60)) > 0;

/** Whether a sentence has room for the subject of the one before: Chinese leaves it out where the verb stands first. */
const goesUnsaid = (before: string, rules: EventRules): boolean =>
  rules.script === 'han' && (before.length <= 8 || found(rules.continuing, before));

function withoutDateline(sentence: Span, folded: string, rules: EventRules): Span {
  const head = folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 160));
  return { start: sentence.start + lengthAtStart(rules.dateline, head), end: sentence.end };
}

function takeObject({ hit, groups, folded }: Scene, taken: Set<Group>): void {
  if (hit.trigger.noun) return;
  const group = groups.find((one) => one.start >= hit.end);
  if (
    group?.case === 'bare' &&
    group.start - hit.end < 60 &&
    !/[,;:"]/u.test(folded.slice(hit.end, group.start))
  )
    taken.add(group);
}

const sidesOf = (roles: Roles | null, frame: Frame, { cast, inField }: Reading): Roles | null =>
  roles && twoSides(roles, frame, cast, inField);

/** "The agreement, announced in October, covers …" dates the act of the sentence before. */
function redateLast(drafts: Draft[], sentence: Span, { input, folded, rules }: Reading): void {
  const last = drafts.at(-1);
  if (!last) return;
  const length = lengthAtStart(rules.resumption, folded.slice(sentence.start, sentence.end));
  if (length === 0) return;
  const reach = sentence.start + length + 20;
  const date = input.dates.find((one) => one.start >= sentence.start && one.end <= reach);
  if (!date) return;
  drafts.forEach((draft, index) => {
    if (draft.at !== last.at || draft.finding.date !== null) return;
    drafts[index] = { ...draft, finding: { ...draft.finding, date: date.value, dateBasis: date.basis } };
  });
}
