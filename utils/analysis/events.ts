import { buildCast, type Cast, countryOf, isCountry } from './events/cast.ts';
import { clauseAt, clausesOf } from './events/clauses.ts';
import { datesOfActs, whenOf } from './events/dates.ts';
import { groupParties } from './events/groups.ts';
import { freshMemory, type Memory, referencesIn, remember, rememberAct } from './events/memory.ts';
import { type Draft, mergeDrafts } from './events/merge.ts';
import { modalityOf, promised } from './events/modality.ts';
import { mentionsIn, partiesOf } from './events/parties.ts';
import { found } from './events/patterns.ts';
import { halfOf, recall } from './events/recall.ts';
import { fillRoles, type Scene } from './events/roles.ts';
import { twoSides } from './events/sides.ts';
import { findTriggers, type Hit } from './events/triggers.ts';
import type { EventRules, Frame, Group, KnownKind, Party, Roles } from './events/types.ts';
import { fold } from './fold.ts';
import type { Language } from './languages/types.ts';
import type {
  DateFinding,
  Edtf,
  Entity,
  EntityId,
  EntityType,
  EventFinding,
  EventType,
  Span,
  TopicFinding,
  TopicId,
} from './types.ts';

export interface EventInput {
  readonly text: string;
  readonly title: string;
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateFinding[];
  readonly topics: readonly TopicFinding[];
  readonly language: Language;
  readonly publishedAt: Edtf | null;
  readonly known: (id: EntityId) => KnownKind | undefined;
  /** The text as `fold` gives it with the table of Han variants; folded here without it. */
  readonly folded?: string;
}

/** What the sentences share while an article is read. */
interface Reading {
  readonly input: EventInput;
  readonly folded: string;
  /** The folded text with its names blanked: 基金会 is not the future 会. */
  readonly nameless: string;
  readonly rules: EventRules;
  readonly cast: Cast;
  readonly memory: Memory;
}

/**
 * Finds the acts that a report tells: who did what with or to whom, at which stage, with the sentence it rests on.
 * An act without two sides is none. Order of the findings: that of the text.
 */
export function findEvents(input: EventInput): readonly EventFinding[] {
  const folded = input.folded ?? fold(input.text);
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
    memory: freshMemory(cast),
  };
  const hits = findTriggers(folded, rules).filter((hit) => !insideMention(hit, cast));
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

function withoutNames(folded: string, names: readonly Span[]): string {
  let text = '';
  let at = 0;
  for (const name of names) {
    text += folded.slice(at, name.start) + '_'.repeat(name.end - name.start);
    at = name.end;
  }
  return text + folded.slice(at);
}

/** Words inside these names are no acts: "Joint Working Group on Health Cooperation". */
const naming: ReadonlySet<EntityType> = new Set(['person', 'organization', 'place', 'product']);

function insideMention(hit: Hit, cast: Cast): boolean {
  let low = 0;
  let high = cast.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast.mentions[middle]?.end ?? 0) <= hit.start) low = middle + 1;
    else high = middle;
  }
  const mention = cast.mentions[low];
  return mention !== undefined && mention.start < hit.end && naming.has(mention.entity.type);
}

function readSentence(sentence: Span, at: number, hits: readonly Hit[], reading: Reading): readonly Draft[] {
  const { folded, rules, cast, memory } = reading;
  const body = withoutDateline(sentence, folded, rules);
  const named = partiesOf(body, folded, cast, rules);
  const references = referencesIn(body, folded, named, memory, cast, rules);
  if (named.length + references.length === 0) return [];
  const clauses = clausesOf(body, folded, rules);
  const stops = hits.filter((hit) => !hit.trigger.noun);
  const parties = [...named, ...references.flat()].sort((a, b) => a.start - b.start);
  const groups = spelledOut(groupParties(body, folded, parties, stops, rules), folded, rules);
  const taken = new Set<Group>();
  const drafts: Draft[] = [];
  const acts: Roles[] = [];
  for (const hit of hits) {
    const clause = clauseAt(clauses, hit.start);
    if (governed(hit, hits, folded, rules)) continue;
    if (hit.trigger.needs && !found(hit.trigger.needs, folded.slice(hit.start, clause.end))) continue;
    const carried = rules.script === 'han' ? memory.subject : null;
    const scene: Scene = { hit, hits, clause, groups, taken, carried, folded, rules };
    const filled = sidesOf(fillRoles(scene), hit.trigger.frame, reading);
    const roles =
      filled ??
      sidesOf(recall(scene, memory, folded.slice(body.start, body.end), rules), hit.trigger.frame, reading);
    takeObject(scene, taken);
    if (!roles) {
      memory.half = halfOf(scene) ?? memory.half;
      continue;
    }
    acts.push(roles);
    if (hit.trigger.recalls && hit.trigger.frame !== 'give') rememberAct(memory, roles);
    drafts.push({
      ...draftOf(roles, hit, clause, sentence, at, groups, reading),
      recalled: filled === null && hit.trigger.frame === 'joint',
    });
  }
  remember(memory, groups, acts, named);
  return drafts;
}

/** "banned imports", "asked the agency to send": the second verb tells what was refused or wanted, not what happened. */
function governed(hit: Hit, hits: readonly Hit[], folded: string, rules: EventRules): boolean {
  const near = rules.script === 'han' ? 14 : 40;
  return hits.some((other) => {
    if (other === hit || other.end > hit.start || other.trigger.noun || hit.start - other.end > near)
      return false;
    if (
      !governing.has(other.trigger.type) ||
      governing.has(hit.trigger.type) ||
      hit.trigger.type === 'CONSULT'
    )
      return false;
    return !found(rules.coordination, folded.slice(other.end, hit.start));
  });
}

const governing: ReadonlySet<EventType> = new Set(['REJECT', 'SANCTION', 'REQUEST', 'ACCUSE']);

function withoutDateline(sentence: Span, folded: string, rules: EventRules): Span {
  const head = folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 160));
  rules.dateline.lastIndex = 0;
  const match = rules.dateline.exec(head);
  rules.dateline.lastIndex = 0;
  return match?.index === 0 ? { start: sentence.start + match[0].length, end: sentence.end } : sentence;
}

/** "two companies, namely A and B": the names take the place and the case of what they spell out. */
function spelledOut(groups: readonly Group[], folded: string, rules: EventRules): readonly Group[] {
  const result: Group[] = [];
  for (const group of groups) {
    const last = result.at(-1);
    const gap = last ? folded.slice(last.end, group.start) : '';
    if (last && gap.length < 60 && found(rules.namely, gap))
      result[result.length - 1] = { ...group, start: last.start, case: last.case };
    else result.push(group);
  }
  return result;
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

function placeOf(groups: readonly Group[], cast: Cast): EntityId | undefined {
  const parties = groups.filter((group) => group.case === 'in').flatMap((group) => group.parties);
  return parties.map((party) => party.ids[0] ?? '').find((id) => cast.entities.get(id)?.type === 'place');
}

const sidesOf = (roles: Roles | null, frame: Frame, { cast, input }: Reading): Roles | null =>
  roles && twoSides(roles, frame, cast, input.topics.length > 0);

function draftOf(
  roles: Roles,
  hit: Hit,
  clause: Span,
  sentence: Span,
  at: number,
  groups: readonly Group[],
  reading: Reading,
): Draft {
  const { input, folded, nameless, rules, cast } = reading;
  const modality = modalityOf(hit, clause, nameless, rules);
  const { type, stage } = promised(hit.trigger, modality);
  const place = placeOf(groups, cast);
  const ids = (parties: readonly Party[]) => [...new Set(parties.flatMap((party) => party.ids))];
  const finding: EventFinding = {
    type,
    ...(hit.trigger.mode ? { mode: hit.trigger.mode } : {}),
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

function strengthOf(hit: Hit, folded: string, rules: EventRules): number {
  if (hit.trigger.frame === 'work') return 0;
  if (hit.trigger.noun) return 1;
  return found(rules.purpose, folded.slice(Math.max(0, hit.start - 20), hit.start)) ? 2 : 3;
}

/** "The agreement, announced in October, covers …" dates the act of the sentence before. */
function redateLast(drafts: Draft[], sentence: Span, { input, folded, rules }: Reading): void {
  const last = drafts.at(-1);
  if (!last) return;
  rules.resumption.lastIndex = 0;
  const match = rules.resumption.exec(folded.slice(sentence.start, sentence.end));
  rules.resumption.lastIndex = 0;
  if (match?.index !== 0) return;
  const reach = sentence.start + match[0].length + 20;
  const date = input.dates.find((one) => one.start >= sentence.start && one.end <= reach);
  if (!date) return;
  drafts.forEach((draft, index) => {
    if (draft.at !== last.at || draft.finding.date !== null) return;
    drafts[index] = { ...draft, finding: { ...draft.finding, date: date.value, dateBasis: date.basis } };
  });
}

const topicsOf = (sentence: Span, topics: readonly TopicFinding[]): readonly TopicId[] =>
  topics
    .filter((topic) => topic.evidence.some((span) => span.start < sentence.end && span.end > sentence.start))
    .map((topic) => topic.id);

function aboutOf(sentence: Span, cast: Cast): readonly EntityId[] {
  const kinds = new Set(['disease', 'product', 'practice']);
  return [
    ...new Set(
      mentionsIn(sentence, cast)
        .filter((one) => kinds.has(one.entity.type))
        .map((one) => one.entity.id),
    ),
  ];
}

function countryById(id: EntityId, cast: Cast): string | null {
  const entity = cast.entities.get(id);
  return entity && !(entity.type === 'place' && !isCountry(entity, cast.known) && !entity.country)
    ? countryOf(entity, cast.known)
    : null;
}
