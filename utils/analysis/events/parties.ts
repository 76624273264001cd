import type { EntityType, Span } from '../types.ts';
import { type Cast, indexFrom, liftPerson, type Named, partyOf } from './cast.ts';
import { endsWith, lastMatch, lengthAtStart, wholly } from './patterns.ts';
import type { EventRules, Party } from './types.ts';

const actors: ReadonlySet<EntityType> = new Set(['person', 'organization', 'place']);

/** Longest stretch between an institution and its person: "Menteri Kesehatan Republik …, dr. …". */
const longestOffice = 60;

/**
 * The parties that a sentence names, in order. What belongs to one noun phrase becomes one party: an office holder and the
 * institution ("Kepala BPOM Sari Dewanti"), an institution and its country ("China's NHC"), a name and its acronym.
 */
export function partiesOf(sentence: Span, folded: string, cast: Cast, rules: EventRules): readonly Party[] {
  const mentions = mentionsIn(sentence, cast);
  const parties: Party[] = [];
  let previous: Named | null = null;
  for (const mention of mentions) {
    const party =
      isMoney(mention, folded) || isSeatOf(mention, folded) || isNobody(mention, folded, rules)
        ? null
        : partyOf(mention, cast);
    if (!party) {
      if (actors.has(mention.entity.type)) previous = null;
      continue;
    }
    const last = parties.at(-1);
    const merged = last && previous ? merge(last, previous, party, mention, folded, cast, rules) : null;
    if (merged) parties[parties.length - 1] = merged;
    else parties.push(party);
    previous = mention;
  }
  return parties;
}

/** "the Geneva-based fund": where it sits, not who acts. */
const isSeatOf = ({ end }: Span, folded: string): boolean =>
  folded.startsWith('-based', end) && !/[a-z]/.test(folded.charAt(end + 6));

/** `韩国队`, `日本游客`: people of a country who act for no one. */
const isNobody = ({ end, entity }: Named, folded: string, { nobodyBehind }: EventRules): boolean =>
  nobodyBehind !== undefined &&
  entity.type === 'place' &&
  lengthAtStart(nobodyBehind, folded.slice(end, end + 8)) > 0;

/** `US$`, `dolar AS`: a currency, not a country. */
const isMoney = ({ start, end }: Span, folded: string): boolean =>
  (isSign(folded.charAt(end)) &&
    /^(?:\s?[$¥]|\s(?:dollars?|dolar)(?![a-z]))/u.test(folded.slice(end, end + 10))) ||
  (isEndOfDollar(folded.charAt(start - 2)) &&
    /(?:dolar|dollar|dollars)\s$/u.test(folded.slice(Math.max(0, start - 8), start)));

const isEndOfDollar = (character: string): boolean => character === 'r' || character === 's';

/** No letter, digit or mark of a sentence, with which a sum cannot begin. */
function isSign(character: string): boolean {
  const isWord = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
  return !isWord && (character === '' || !`,.;:"')`.includes(character));
}

export function mentionsIn(sentence: Span, cast: Cast): readonly Named[] {
  const inside: Named[] = [];
  for (let index = indexFrom(cast, sentence.start); index < cast.mentions.length; index++) {
    const mention = cast.mentions[index] as Named;
    if (mention.start >= sentence.end) break;
    if (mention.start >= sentence.start && mention.end <= sentence.end) inside.push(mention);
  }
  return inside;
}

function merge(
  last: Party,
  left: Named,
  party: Party,
  right: Named,
  folded: string,
  cast: Cast,
  rules: EventRules,
): Party | null {
  const gap = folded.slice(last.end, right.start);
  const isEnvoy = () =>
    !rules.envoy || endsWith(rules.envoy, folded.slice(Math.max(0, last.start - 40), last.start).trimEnd());
  if (last.kind === 'country' && right.entity.type !== 'person' && wholly(rules.postedTo, gap) && isEnvoy())
    return {
      ...last,
      end: right.end,
      posted: true,
      ...(party.kind === 'country' ? { post: party.ids[0] as string } : {}),
      ...(party.embassy ? { embassy: true as const } : {}),
    };
  if (gap.length > longestOffice) return null;
  const span = { start: last.start, end: right.end };
  const bracket = /^\s*\(\s*$/u.test(gap);
  if (left.entity.id === right.entity.id && (bracket || /^[\s"')-]*$/u.test(gap)))
    return { ...last, end: right.end };
  // "from Aurobindo, India": of a place that no one knows its country is left.
  if (
    left.entity.type === 'place' &&
    last.kind === 'place' &&
    last.country === null &&
    party.kind === 'country' &&
    rules.ownerSide === 'right' &&
    /^,\s$/u.test(gap) &&
    /^\s?(?:[,.;)]|$)/u.test(folded.slice(right.end, right.end + 2))
  )
    return { ...party, start: last.start };
  // "Guangxi, China", `中国云南省`: one place.
  // A town that no table lists is of the country behind it: "in Bata, Equatorial Guinea."
  if (
    left.entity.type === 'place' &&
    right.entity.type === 'place' &&
    last.kind === 'place' &&
    last.country === null &&
    party.kind === 'country' &&
    rules.script === 'latin' &&
    /^,\s$/u.test(gap) &&
    /^(?:[.,;)]|\s(?!and|or|dan|serta)|$)/u.test(folded.slice(right.end, right.end + 6))
  )
    return { ...party, start: last.start };
  if (left.entity.type === 'place' && right.entity.type === 'place' && last.country === party.country) {
    if (last.kind === 'place' && party.kind === 'country' && rules.script === 'latin' && /^,\s$/u.test(gap))
      return { ...last, end: right.end };
    if (last.kind === 'country' && party.kind === 'place' && gap === '') return { ...last, end: right.end };
  }
  const sameCountry = last.country === party.country || last.country === null || party.country === null;
  const tight = /^(?:'s?)?\s?(?:的)?$/u.test(gap) || /^\)?\s\(?$/u.test(gap);
  if (right.entity.type === 'person' && left.entity.type !== 'person') {
    if (last.posted && wholly(rules.office, gap.replace(',', ' ')))
      return { ...last, end: right.end, ids: [...last.ids.slice(0, 1), right.entity.id] };
    const comma = gap.search(/,\s*$/u);
    const isBehindWord = comma > 0 && /\p{L}{3}/u.test(gap.slice(0, comma));
    const office = wholly(rules.office, isBehindWord ? `${gap.slice(0, comma)} ` : gap);
    const officeBefore =
      /^,\s*$/u.test(gap) && endsWithOffice(folded.slice(Math.max(0, last.start - 40), last.start), rules);
    if (!(office || officeBefore) || (!sameCountry && right.entity.actsFor)) return null;
    const country = last.country ? cast.countries.get(last.country) : undefined;
    // 卫生部长 is the minister of a country, not a mention of the ministry; 卫生部副部长 names it.
    if (country && rules.script === 'han' && gap.startsWith('长'))
      return { ...span, ids: [country.id, right.entity.id], kind: 'country', country: last.country };
    return liftPerson(right.entity, span, cast, last.kind === 'place' ? null : last);
  }
  if (left.entity.type === 'person' && right.entity.type !== 'person') {
    // "Liu Jinfeng, a vice-minister at China's NHC": the apposition names the office.
    // "X, di Jakarta" says where, not what.
    const apposition =
      /^\s*[,(]\s{0,9}(?!(?:di|dari|asal|untuk|in|at|of|from|for)\s{0,9}$).*\p{L}/su.test(gap) &&
      wholly(rules.office, gap.replace(/^\s*[,(]/u, ' '));
    const own = last.ids.includes(party.ids[0] ?? '') && /^[\s,(]*$/u.test(gap);
    // "President Xi Jinping of China"
    const isOf = /^\sof\s(?:the\s)?$/u.test(gap) && party.kind !== 'place';
    if (!apposition && !own && !isOf) return null;
    const institution = last.ids.length > 1 ? last.ids[0] : undefined;
    if (institution && party.kind === 'country' && !own) return { ...last, end: right.end };
    return liftPerson(left.entity, span, cast, party);
  }
  if (left.entity.type === 'place' && right.entity.type === 'organization') {
    // `印尼国有药企Bio Farma`: a word for a body ties a country to the name behind it.
    const described =
      rules.script === 'han' &&
      gap.length <= 10 &&
      /^\p{Script=Han}*(?:企业|公司|药企|机构|医院|大学|集团|研究所|巨头|厂商|制药商|药厂)$/u.test(gap) &&
      !marked(gap, rules);
    // "Chinese company Sinovac"; but "Indonesia as a member of the board" are two.
    const own = party.country !== null ? party.country === last.country : !cast.known(right.entity.id);
    const both = /^\)?,?\s(?:and|&|dan|serta)\s/u.test(gap);
    // "the drug authority of Nigeria (NAFDAC)": the acronym is the body that the words describe.
    if (bracket && last.kind === 'country' && party.country !== null && party.country === last.country)
      return folded.charAt(right.end) === ')' ? { ...party, start: last.start } : null;
    if (!(tight ? sameCountry : own && (described || wholly(rules.office, gap))) || bracket || both)
      return null;
    const person = last.ids.length > 1 ? last.ids.slice(1) : [];
    return {
      ...party,
      ids: [...party.ids, ...person],
      start: last.start,
      country: party.country ?? last.country,
    };
  }
  if (left.entity.type === 'organization' && right.entity.type === 'place' && party.kind === 'country') {
    const described =
      /^\)?,\s/u.test(gap) &&
      wholly(rules.office, gap.replace(/^\)?,/u, '')) &&
      endsDescription(right.end, folded, rules);
    // `Shree Pharma dari India`: a name that no table knows comes with its country.
    const hailing =
      last.country === null &&
      !cast.known(left.entity.id) &&
      /^\s(?:dari|asal)\s$/u.test(gap) &&
      !/^\s(?:ke|untuk|kepada|bagi)\s/u.test(folded.slice(right.end, right.end + 10));
    if (hailing) return { ...last, end: right.end, country: party.country };
    if (described && sameCountry) return { ...last, end: right.end, country: last.country ?? party.country };
    if (!sameCountry || !(tight || bracket) || (rules.script === 'han' && !bracket)) return null;
    return { ...last, end: right.end, country: last.country ?? party.country };
  }
  return null;
}

const marked = (gap: string, rules: EventRules): boolean =>
  rules.cases.some((marker) => lastMatch(marker.pattern, gap) !== null) ||
  lastMatch(rules.breakers, gap) !== null;

function endsWithOffice(before: string, rules: EventRules): boolean {
  const last = before.split(/[\s()]+/u).findLast((word) => word.length > 0);
  return last !== undefined && wholly(rules.office, ` ${last} `);
}

/** "…, a Chinese company, said": what follows the country closes the description. */
function endsDescription(end: number, folded: string, rules: EventRules): boolean {
  const rest = folded.slice(end, end + 50);
  const comma = rest.indexOf(',');
  return comma >= 0 && lastMatch(rules.breakers, rest.slice(0, comma)) === null;
}
