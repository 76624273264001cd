import { scannerOf } from '../rule-scanner.ts';
import type { Span } from '../types.ts';
import { describedBody } from './bodies.ts';
import { type Cast, mentionFrom, type Named } from './cast.ts';
import type { Memory } from './memory.ts';
import { wholly } from './patterns.ts';
import { resolveReference } from './resolve-reference.ts';
import type { EventRules, Party, ReferenceTarget } from './types.ts';

/** Reads pronouns and short forms of a sentence as parties; those that nothing sure stands behind are left out. */
export function referencesIn(
  sentence: Span,
  folded: string,
  named: readonly Party[],
  memory: Memory,
  cast: Cast,
  rules: EventRules,
): readonly Party[][] {
  const text = folded.slice(sentence.start, sentence.end);
  const resolved: Party[][] = [];
  const forms = scannerOf(rules.references, { wholeWords: rules.script === 'latin' });
  for (const { rule, match } of forms.firsts(text)) {
    const start = sentence.start + match.index;
    const end = start + (relativeHead(match[0]) ?? match[0].length);
    const mention = mentionFrom(cast, start);
    const country = mention && mention.start < end ? describing(mention, rule.target, start, end) : undefined;
    if (rule.described ? !country : mention && mention.start < end && !country) continue;
    // "the Finnish firm Terveys": the name says who.
    if (
      rule.described &&
      named.some((party) => party.start > start && party.start <= end + 1 && party.end > end)
    )
      continue;
    // `yang dipimpin Wakil Menteri`: the delegation acts, not its head.
    if (rules.script === 'latin' && wholly(rules.ledBy, lastWords(folded, start))) continue;
    // "with its local partner, Bio Farma": the name says who.
    if (
      (rule.target === 'partner' || rule.target === 'local') &&
      named.some((party) => party.start === end + 2 && folded.slice(end, party.start) === ', ')
    )
      continue;
    if (holders.has(rule.target) && namesHolder(end, folded, named, rules)) continue;
    const earlier = named.findLast((party) => party.end <= start);
    // `中柬两国`: the sentence says which.
    if (
      pairs.has(rule.target) &&
      earlier?.end === start &&
      named.some((party) => party.end === earlier.start)
    )
      continue;
    const behind = country
      ? describedBody(country, rule.target === 'company', start, cast)
      : resolveReference(rule.target, memory, cast, {
          start,
          end,
          earlier,
          named,
          sentence,
          folded,
          rules,
          wanted: rule.named,
        });
    const form = {
      start,
      end,
      resolved: true as const,
      ...(rule.nominative ? { nominative: true as const } : {}),
    };
    // What stood in for a body before, "it", says nothing of how this form may stand.
    if (behind && rule.target === 'speaker') memory.we = behind[0] ?? memory.we;
    if (behind) resolved.push(behind.map(({ nominative: _, ...party }) => ({ ...party, ...form })));
    // Someone acts here whom nothing sure stands behind; no one else may take the place.
    else if (standing.has(rule.target)) resolved.push([{ ...form, ids: [], kind: 'person', country: null }]);
  }
  return resolved;
}

/** `lembaga Prancis itu`, `badan PBB tersebut`: the name inside a form, where it says whose body is meant. */
const describing = (
  mention: Named,
  target: ReferenceTarget,
  start: number,
  end: number,
): Named | undefined =>
  (target === 'company' || target === 'organization') && mention.start > start && mention.end < end
    ? mention
    : undefined;

/** `Lembaga yang bermarkas di Jenewa tersebut`: the form ends where its relative clause begins. */
const relativeHead = (form: string): number | undefined => /(?<!\s)\s+yang\s/u.exec(form)?.index;

const lastWords = (folded: string, end: number): string => {
  const before = folded.slice(Math.max(0, end - 60), end);
  const from = before.search(
    /(?:delegasi|rombongan|tim|misi|perwakilan|delegation|team|mission|group)(?![a-z])[^,;.]*$/u,
  );
  return from < 0 ? '' : before.slice(from).trimEnd();
};

/** "Wakil Menteri Kesehatan RI, Sari": the office is part of a name that follows. */
function namesHolder(end: number, folded: string, named: readonly Party[], rules: EventRules): boolean {
  const next = named.find((party) => party.start >= end);
  return (
    next !== undefined &&
    next.start - end < 60 &&
    wholly(rules.office, folded.slice(end, next.start).replaceAll(',', ' '))
  );
}

const pairs: ReadonlySet<ReferenceTarget> = new Set(['sides', 'countries', 'institutions']);
const holders: ReadonlySet<ReferenceTarget> = new Set(['person', 'subject-person', 'minister']);
const standing: ReadonlySet<ReferenceTarget> = new Set([
  'sides',
  'all-sides',
  'institutions',
  'countries',
  'speaker',
  'partner',
]);
