import { allMatches } from '../all-matches.ts';
import type { Span } from '../types.ts';
import { found } from './patterns.ts';
import type { Hit } from './triggers.ts';
import type { EventRules, Group } from './types.ts';

/** Clauses between commas that tell something of the word before them: `Badan itu, yang bermarkas di Jenewa, mengirim …`. */
export function asidesOf(sentence: Span, folded: string, { aside }: EventRules): readonly Span[] {
  if (!aside) return [];
  return allMatches(aside, folded.slice(sentence.start, sentence.end)).map(({ index, 0: text }) => ({
    start: sentence.start + index,
    end: sentence.start + index + text.length,
  }));
}

const holds = (outer: Span, { start, end }: Span): boolean => start >= outer.start && end <= outer.end;

/** What a verb sees: one inside an aside nothing behind it, one outside nothing of it. */
export function groupsInView(
  hit: Hit,
  hits: readonly Hit[],
  groups: readonly Group[],
  asides: readonly Span[],
  folded: string,
  rules: EventRules,
): readonly Group[] {
  if (asides.length === 0 && (rules.circumstance === undefined || hits.length === 1)) return groups;
  const own = asides.find((aside) => holds(aside, hit));
  const seen = own
    ? groups.filter((group) => group.end <= own.end)
    : groups.filter((group) => !asides.some((aside) => holds(aside, group)));
  return rules.circumstance === undefined || hit.trigger.noun || hit.trigger.passive
    ? seen
    : seen.filter((group) => !isOwned(group, hit, hits, folded, rules));
}

/** `Atas permintaan Rwanda, tim ditempatkan …`: whose request it was does not act in the clause behind it. */
function isOwned(
  group: Group,
  hit: Hit,
  hits: readonly Hit[],
  folded: string,
  { circumstance }: EventRules,
): boolean {
  return (
    circumstance !== undefined &&
    group.case === 'bare' &&
    group.end <= hit.start &&
    hits.some(
      (noun) =>
        noun.trigger.noun === true &&
        noun.end <= group.start &&
        group.start - noun.end <= 1 &&
        found(circumstance, folded.slice(Math.max(0, noun.start - 20), noun.start)),
    )
  );
}
