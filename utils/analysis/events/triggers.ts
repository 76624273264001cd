import type { Span } from '../types.ts';
import type { EventRules, Trigger } from './types.ts';

/** A trigger at a place of the text. */
export interface Hit extends Span {
  readonly trigger: Trigger;
}

const joined = new WeakMap<EventRules, RegExp>();

/** All triggers in one pattern, so that a text is read once; the order of the rules decides at each place. */
function joinedPattern(rules: EventRules): RegExp {
  let pattern = joined.get(rules);
  if (!pattern) {
    const guard = rules.script === 'latin' ? '(?<![a-z0-9])(?=[a-z0-9])' : '';
    pattern = new RegExp(
      `${guard}(?:${rules.triggers.map((trigger, index) => `(?<t${index}>${trigger.pattern.source})`).join('|')})`,
      'gu',
    );
    joined.set(rules, pattern);
  }
  return pattern;
}

/** Every trigger of a text, in order, without overlaps. */
export function findTriggers(folded: string, rules: EventRules): readonly Hit[] {
  const hits: Hit[] = [];
  for (const match of folded.matchAll(joinedPattern(rules))) {
    const index = rules.triggers.findIndex((_, at) => match.groups?.[`t${at}`] !== undefined);
    const trigger = rules.triggers[index];
    if (trigger) hits.push({ trigger, start: match.index, end: match.index + match[0].length });
  }
  return hits;
}
