import type { EventType, Modality, Span, Stage } from '../types.ts';
import { found, lastMatch, lengthAtStart } from './patterns.ts';
import type { Hit } from './triggers.ts';
import type { EventRules, Trigger } from './types.ts';

/** How far in front of its verb an auxiliary may stand, in characters. */
const reach = { latin: 45, han: 12 };

/** Whether the act is told as done, planned, hoped for, denied or long past; read in front of the verb, inside its clause. */
export function modalityOf(hit: Hit, clause: Span, folded: string, rules: EventRules): Modality {
  const from = Math.max(clause.start, hit.start - reach[rules.script]);
  const before = folded.slice(from, hit.start);
  const cut = lastMatch(rules.scope, before);
  const own = cut ? before.slice(cut.end) : before;
  const isDisposal = rules.disposal && found(rules.disposal, folded.slice(hit.start, hit.end));
  const window = isDisposal ? own.replace(/(?<!即)将(?![会把于在继再要])/gu, '') : own;
  if (found(rules.negated, window.slice(-25))) return 'negated';
  if (rules.none && lengthAtStart(rules.none, folded.slice(clause.start, hit.start)) > 0) return 'negated';
  const behind = folded.slice(hit.end, Math.min(clause.end, hit.end + 90));
  if (rules.negatedBehind && hit.trigger.noun && found(rules.negatedBehind, behind)) return 'negated';
  if (hit.trigger.modality) return hit.trigger.modality;
  if (found(rules.hypothetical, window)) return 'hypothetical';
  if (found(rules.future, window)) return 'future';
  if (found(rules.historical, before) || found(rules.historical, folded.slice(hit.end, hit.end + 20)))
    return 'historical';
  return 'actual';
}

/** A promise is not a deed: what is still to come counts as a pledge. */
export function promised(trigger: Trigger, modality: Modality): { type: EventType; stage: Stage } {
  const { type, stage } = trigger;
  if (modality === 'negated') return { type, stage: stage === 'ended' ? 'ended' : 'talks' };
  if (modality !== 'future' && modality !== 'hypothetical') return { type, stage };
  if (type === 'AID') return { type, stage: 'intent' };
  if (type === 'SUPPORT' || type === 'COOPERATE') return { type: 'AGREE', stage: 'intent' };
  return { type, stage };
}
