import { scannerOf } from '../rule-scanner.ts';
import type { EntityType, EventType, Span } from '../types.ts';
import { type Cast, mentionFrom } from './cast.ts';
import { found } from './patterns.ts';
import type { EventRules, Trigger } from './types.ts';

/** A trigger at a place of the text. */
export interface Hit extends Span {
  readonly trigger: Trigger;
}

/** Every trigger of a text, in order, without overlaps. */
export function findTriggers(folded: string, rules: EventRules): readonly Hit[] {
  const scanner = scannerOf(rules.triggers, { wholeWords: rules.script === 'latin' });
  return scanner.firsts(folded).map(({ rule, match }) => ({
    trigger: rule,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words inside these names are no acts: "Joint Working Group on Health Cooperation". */
const naming: ReadonlySet<EntityType> = new Set(['person', 'organization', 'place', 'product']);

export function insideName(hit: Hit, cast: Cast): boolean {
  const mention = mentionFrom(cast, hit.start);
  if (mention === undefined || mention.start >= hit.end || !naming.has(mention.entity.type)) return false;
  // "give Chad 9 million": the name stands inside the words of the act.
  return !(mention.start > hit.start && mention.end <= hit.end);
}

const governing: ReadonlySet<EventType> = new Set(['REJECT', 'SANCTION', 'REQUEST', 'ACCUSE']);

const voicing: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'REQUEST']);

/** "banned imports", "asked the agency to send": the second verb tells what was refused or wanted, not what happened. */
export function governed(hit: Hit, hits: readonly Hit[], folded: string, rules: EventRules): boolean {
  const near = rules.script === 'han' ? 14 : 40;
  return hits.some((other) => {
    // "rejected the charge": the noun is what was refused, not a charge of the one who refuses.
    if (
      hit.trigger.noun &&
      other.trigger.type === 'REJECT' &&
      /^\s(?:the\s|its\s)?$/u.test(folded.slice(other.end, hit.start))
    )
      return true;
    // "received a visit": the host says whose.
    if (hit.trigger.noun && hit.trigger.frame === 'visit' && other.trigger.frame === 'receive')
      return other.end <= hit.start && hit.start - other.end <= 12;
    // "lifted its ban on poultry": the ban is what ended.
    if (other.trigger.name === 'lift-ban' && hit.trigger.type === 'SANCTION')
      return hit.start >= other.end && hit.start - other.end <= 60;
    const gap = folded.slice(other.end, hit.start);
    // `希望中方继续在试剂和蚊帐方面提供帮助`: Chinese puts much in front of the second verb, and no comma.
    const reach =
      rules.script === 'han' && other.trigger.type === 'REQUEST' && !/[,;:]/u.test(gap) ? 40 : near;
    if (other === hit || other.end > hit.start || other.trigger.noun || hit.start - other.end > reach)
      return false;
    // "asked the company to recall": what is asked for has not happened.
    if (
      other.trigger.type === 'REQUEST' &&
      hit.trigger.type === 'SANCTION' &&
      found(rules.purpose, folded.slice(other.end, hit.start))
    )
      return true;
    // "objected to Singapore's plan to ban": the ban is what is objected to.
    if (other.trigger.type === 'REJECT' && hit.trigger.type === 'SANCTION' && !hit.trigger.noun)
      return !found(rules.coordination, folded.slice(other.end, hit.start));
    // `kecewa atas keputusan Washington menutup perbatasan`
    if (
      rules.deed &&
      voicing.has(other.trigger.type) &&
      !hit.trigger.noun &&
      hit.trigger.type === 'SANCTION' &&
      found(rules.deed, folded.slice(other.end, hit.start))
    )
      return true;
    // "invited the director to visit": no one has travelled.
    if (hit.trigger.frame === 'visit' && other.trigger.type === 'REQUEST' && !hit.trigger.noun)
      return !found(rules.coordination, folded.slice(other.end, hit.start));
    if (
      !governing.has(other.trigger.type) ||
      (governing.has(hit.trigger.type) && other.trigger.name !== 'order-out') ||
      (hit.trigger.type === 'CONSULT' && other.trigger.name !== 'end-cooperation')
    )
      return false;
    if (hit.trigger.name === 'leave' && other.trigger.name === 'order-out') return true;
    return !found(rules.coordination, folded.slice(other.end, hit.start));
  });
}
