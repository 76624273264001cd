import { type RuleScanner, scanRules } from '../rule-scanner.ts';
import type { Span } from '../types.ts';
import type { Groups, Reading, TimeRule, TimeRules } from './types.ts';

/** What one rule makes of one span; not yet believed. */
export interface Proposal extends Span {
  readonly rule: string;
  /** Place of the rule in its language's list: the lower the more trusted. */
  readonly rank: number;
  readonly reading: Reading;
}

/** How much text before and after a match a rule may look at. */
const contextLength = 40;

/** A language's rules, by the text that they read: in small letters, or as it is. */
interface Scanners {
  readonly small: RuleScanner<Ranked>;
  readonly written: RuleScanner<Ranked>;
}

interface Ranked {
  readonly rule: TimeRule;
  readonly rank: number;
  readonly pattern: RegExp;
}

const scanners = new WeakMap<TimeRules, Scanners>();

function scannersOf(rules: TimeRules): Scanners {
  const known = scanners.get(rules);
  if (known) return known;
  const { wholeWords } = rules;
  const ranked = rules.rules.map((rule, rank) => ({ rule, rank, pattern: rule.pattern }));
  const made = {
    small: scanRules(
      ranked.filter(({ pattern }) => pattern.hasIndices),
      { wholeWords },
    ),
    written: scanRules(
      ranked.filter(({ pattern }) => !pattern.hasIndices),
      { wholeWords },
    ),
  };
  scanners.set(rules, made);
  return made;
}

/** All that the rules read in the text, overlaps included. */
export function propose(text: string, rules: TimeRules): readonly Proposal[] {
  const proposals: Proposal[] = [];
  const small = inSmallLetters(text);
  const held = new Map<RegExp, boolean>();
  const holds = (needed: RegExp): boolean => {
    const known = held.get(needed) ?? needed.test(small);
    held.set(needed, known);
    return known;
  };
  const isWanted = ({ rule }: Ranked) => !rule.needs || holds(rule.needs);
  const { small: smallRules, written } = scannersOf(rules);
  for (const { rule: found, match } of [...smallRules.all(small, isWanted), ...written.all(text, isWanted)]) {
    const { rule, rank } = found;
    const start = match.index;
    const end = start + match[0].length;
    if (end === start || !isInContext(text, start, end, rule)) continue;
    const reading = rule.read(groupsOf(match, text));
    if (reading) proposals.push({ start, end, rule: rule.name, rank, reading });
  }
  return proposals;
}

/** The text in small letters, at the same offsets. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/[^\p{Ll}]/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/** What the groups of a match hold, as the text has it. */
function groupsOf({ groups = {}, indices }: RegExpExecArray, text: string): Groups {
  const spans = indices?.groups;
  if (spans === undefined) return groups;
  return Object.fromEntries(
    Object.entries(spans).map(([name, span]) => [name, span && text.slice(span[0], span[1])]),
  );
}

function isInContext(text: string, start: number, end: number, rule: TimeRule): boolean {
  const before = text.slice(Math.max(0, start - contextLength), start);
  const following = text.slice(end, end + contextLength);
  if (rule.after && !rule.after.test(before)) return false;
  return !rule.notAfter?.test(before) && !rule.notBefore?.test(following);
}

/** Of proposals that overlap the longest stays, of equally long ones that of the earlier rule. In text order. */
export function settleOverlaps(proposals: readonly Proposal[]): readonly Proposal[] {
  const byLength = proposals.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start,
  );
  // What is already taken is at least as long as what comes next, so looking at both ends is enough.
  const taken = new Set<number>();
  const kept: Proposal[] = [];
  for (const proposal of byLength) {
    if (taken.has(proposal.start) || taken.has(proposal.end - 1)) continue;
    for (let index = proposal.start; index < proposal.end; index++) taken.add(index);
    kept.push(proposal);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
