import { scannerOf } from '../rule-scanner.ts';
import type { Span } from '../types.ts';
import { found, lastMatch, wholly } from './patterns.ts';
import type { Case, CaseMarker, EventRules, Group, Party, Trigger } from './types.ts';

/** A verb or a noun that owns what stands behind it. */
interface Stop extends Span {
  readonly trigger?: Trigger;
}

/** How far a preposition reaches to its noun, in characters. */
const reach = { latin: 70, han: 16 };

/** Ties parties into groups ("A, B, dan C") and reads each group's case from what stands around it. */
export function groupParties(
  sentence: Span,
  folded: string,
  parties: readonly Party[],
  { stops, heads }: { readonly stops: readonly Stop[]; readonly heads: readonly Stop[] },
  rules: EventRules,
): readonly Group[] {
  const verbs = stops.map((stop) => withoutPreposition(stop, folded, rules));
  const bounds = heads === stops ? verbs : heads.map((head) => withoutPreposition(head, folded, rules));
  const chains = chain(parties, folded, verbs, rules);
  return chains.map((members, index) => {
    const first = members[0] as Party;
    const last = members.at(-1) as Party;
    const before = parties[parties.indexOf(first) - 1];
    const from = Math.max(before?.end ?? sentence.start, sentence.start);
    const aside = isSpeaker(folded, first.start, last.end, rules);
    // "meminta BPOM melaporkan": who is asked to report is no source.
    const isObject =
      rules.script === 'latin' && verbs.some(({ end }) => end < first.start && first.start - end <= 1);
    const until = Math.min(chains[index + 1]?.[0]?.start ?? sentence.end, sentence.end);
    return {
      start: first.start,
      end: last.end,
      parties: members,
      // Two behind one form ("both companies") stand at one place.
      compound:
        members.length > 1 &&
        !first.resolved &&
        /^[-/]?$/u.test(folded.slice(first.end, (members[1] as Party).start)),
      case: aside
        ? 'source'
        : ((isObject ? null : caseBehind(folded.slice(last.end, Math.min(until, last.end + 12)), rules)) ??
          besideVerb(caseBefore(folded, from, first.start, bounds, rules), last.end, verbs, folded)),
    };
  });
}

function chain(
  parties: readonly Party[],
  folded: string,
  stops: readonly Span[],
  rules: EventRules,
): readonly (readonly Party[])[] {
  const chains: Party[][] = [];
  let open: Party[] = [];
  /** Members behind the first that only a comma ties; they stay only where a conjunction closes the list. */
  let pending = 0;
  const begin = (party: Party) => {
    for (const loose of pending > 0 ? open.splice(open.length - pending) : []) chains.push([loose]);
    pending = 0;
    open = [party];
    chains.push(open);
  };
  /** Locations inside the open chain: "A in Kenya and Uganda". */
  let aside: Party[] | null = null;
  let previous: Party | null = null;
  for (const party of parties) {
    const gap = previous ? folded.slice(previous.end, party.start) : '';
    const from = previous?.end ?? 0;
    const blocked =
      !previous || gap.length > 90 || stops.some((stop) => stop.start >= from && stop.end <= party.start);
    if (previous?.resolved && party.start === previous.start) open.push(party);
    else if (blocked) begin(party);
    // "In Geneva, Brazil and the WHO …": a scene in front is no member of the list.
    else if (
      party.kind !== 'place' &&
      isScene(rules.script === 'han' && previous === aside?.[0] ? aside : open, gap, folded, rules)
    )
      begin(party);
    // "A in Da Nang and B", "the HSA of Singapore and B": a location stands inside the chain without being its member.
    else if (isLocation(party) && !open.every(isLocation) && /^(?:in|of)$/u.test(caseAtEnd(gap, rules, 0))) {
      aside = [party];
      chains.push(aside);
    } else if (isLocation(party) && aside?.at(-1) === previous && fits(rules.joiner, gap)) aside.push(party);
    else if (fits(rules.joiner, gap) || areCountriesInARow(previous, party, gap, folded)) {
      open.push(party);
      pending = 0;
    } else if (!party.resolved && fits(rules.comma, gap)) {
      open.push(party);
      pending++;
    } else begin(party);
    previous = party;
  }
  if (pending > 0) for (const loose of open.splice(open.length - pending)) chains.push([loose]);
  return chains.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

/** `中柬`: nothing stands between; but `援赞比亚中国医疗队` has gone from the second to the first. */
const areCountriesInARow = (one: Party | null, other: Party, gap: string, folded: string): boolean =>
  gap === '' && one?.kind === 'country' && other.kind === 'country' && folded.charAt(one.start - 1) !== '援';

const isLocation = ({ kind, resolved }: Party): boolean =>
  (kind === 'place' || kind === 'country') && !resolved;

const isScene = (
  [first, ...others]: readonly Party[],
  gap: string,
  folded: string,
  rules: EventRules,
): boolean =>
  first?.kind === 'place' &&
  others.length === 0 &&
  // `在内罗毕与肯尼亚卫生部切磋`: behind a scene `与` opens the other side.
  (rules.script === 'han' ? /^[与同和跟]/u : /^,/u).test(gap) &&
  (rules.script === 'han' ? /^(?:in|to)$/u : /^in$/u).test(
    caseAtEnd(folded.slice(Math.max(0, first.start - 20), first.start), rules, 0),
  );

function fits(pattern: RegExp, gap: string): boolean {
  pattern.lastIndex = 0;
  const match = pattern.exec(gap);
  pattern.lastIndex = 0;
  return match !== null && match.index === 0 && match[0].length === gap.length;
}

function caseBehind(text: string, rules: EventRules): Case | null {
  for (const marker of rules.casesBehind) {
    marker.pattern.lastIndex = 0;
    const match = marker.pattern.exec(text);
    marker.pattern.lastIndex = 0;
    if (match && match.index <= 1) return marker.case;
  }
  return null;
}

/** The last preposition in front of a group, unless a verb, a comma or the like stands between. */
function caseBefore(
  folded: string,
  from: number,
  start: number,
  stops: readonly Span[],
  rules: EventRules,
): Case {
  let begin = Math.max(from, start - reach[rules.script]);
  for (const stop of stops) if (stop.end <= start && stop.end > begin) begin = stop.end;
  return caseAtEnd(folded.slice(begin, start), rules, 2);
}

/** "Tokyo, she recalled, had paid": the speaker between commas does not act. */
function isSpeaker(folded: string, start: number, end: number, rules: EventRules): boolean {
  if (
    rules.script === 'han' ||
    folded.charAt(start - 2) !== ',' ||
    !/,\s$/u.test(folded.slice(Math.max(0, start - 2), start))
  )
    return false;
  const behind = /^\s(?<verb>[a-z]+),/u.exec(folded.slice(end, end + 20))?.groups?.verb;
  return behind !== undefined && wholly(rules.speech, behind);
}

/** "after Washington froze its grants": before a verb the preposition is a conjunction, and the party acts. */
function besideVerb(found: Case, end: number, verbs: readonly Span[], folded: string): Case {
  if (found !== 'beside') return found;
  const verb = verbs.find((one) => one.start >= end);
  return verb && verb.start - end <= 25 && /^(?:\s[a-z]+){0,2}\s$/u.test(folded.slice(end, verb.start))
    ? 'bare'
    : found;
}

const ordered = new WeakMap<EventRules, readonly CaseMarker[]>();

/** Longer prepositions first: "made by" before "by". */
function markersOf(rules: EventRules): readonly CaseMarker[] {
  let markers = ordered.get(rules);
  if (!markers) {
    markers = [...rules.cases].sort((a, b) => caseOrder.indexOf(a.case) - caseOrder.indexOf(b.case));
    ordered.set(rules, markers);
  }
  return markers;
}

/** Cases whose prepositions may contain those of others come first. */
const caseOrder: readonly Case[] = [
  'maker',
  'source',
  'beside',
  'with',
  'between',
  'by',
  'to',
  'from',
  'in',
  'of',
  'bare',
];

function caseAtEnd(window: string, rules: EventRules, depth: number): Case {
  let best: { case: Case; start: number; end: number } | null = null;
  const scanner = scannerOf(markersOf(rules), { wholeWords: rules.script === 'latin' });
  for (const { rule, match } of scanner.firsts(window))
    best = { case: rule.case, start: match.index, end: match.index + match[0].length };
  if (!best || lastMatch(rules.breakers, window.slice(best.end).replace(rules.apposition, ' ')))
    return 'bare';
  // "met a delegation led by the minister": who leads the people has their case.
  if (best.case === 'by' && depth > 0) {
    const led = lastMatch(rules.ledBy, window.slice(0, best.end));
    if (led && led.end === best.end) return caseAtEnd(window.slice(0, led.start), rules, depth - 1);
  }
  // "with officials from the WHO", "researchers at Oxford": the people carry the case, "from" only says whose they are.
  const isAt = best.case === 'in' && /^at$/u.test(window.slice(best.start, best.end));
  if ((best.case === 'of' || best.case === 'from' || isAt) && depth > 0) {
    const before = window.slice(0, best.start);
    const outer = best.case === 'of' ? caseAtEnd(before, rules, depth - 1) : 'bare';
    if (outer !== 'bare') return outer;
    const people = lastMatch(rules.people, before);
    if (people && /^(?:\s+[a-z]+){0,3}\s*$/u.test(before.slice(people.end)))
      return caseAtEnd(before, rules, depth - 1);
  }
  return best.case;
}

const endings = new WeakMap<EventRules, RegExp>();

/** Whether any preposition stands at the end: few verbs have one, and each preposition by itself asks them all. */
function endingOf(rules: EventRules): RegExp {
  let ending = endings.get(rules);
  if (!ending) {
    ending = new RegExp(`(?:${rules.cases.map(({ pattern }) => pattern.source).join('|')})$`, 'u');
    endings.set(rules, ending);
  }
  return ending;
}

/** "work with": the verb ends before its preposition, which gives the next group its case. */
function withoutPreposition(stop: Stop, folded: string, rules: EventRules): Span {
  if (rules.script === 'han' || stop.trigger?.whole) return stop;
  const text = folded.slice(stop.start, stop.end);
  if (!endingOf(rules).test(text)) return stop;
  for (const marker of rules.cases) {
    const last = lastMatch(marker.pattern, text);
    if (last && last.end === text.length) return { start: stop.start, end: stop.start + last.start };
  }
  return stop;
}

/** "two companies, namely A and B": the names take the place and the case of what they spell out. */
export function spelledOut(groups: readonly Group[], folded: string, rules: EventRules): readonly Group[] {
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
