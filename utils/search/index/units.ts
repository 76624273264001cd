import type { HanVariants } from '../../analysis/fold.ts';
import type { LanguageCode } from '../../analysis/types.ts';
import { termsOf } from '../terms.ts';
import { levelOf, slotOf } from './slots.ts';

/** What is found as one: an article, an event by its sentence, a note. */
export interface Unit {
  /** Empty where it has none of its own. */
  readonly title: string;
  readonly text: string;
  /** `any` where it is not known: words are stemmed by the rules of all. */
  readonly lang: LanguageCode | 'any';
  readonly kind: 'article' | 'event' | 'note';
}

/** Terms that a text of each kind usually has. */
const usualLengths = { article: 500, event: 40, note: 40 } as const;

/** Longer runs are no words of a language. */
const longestTerm = 48;

/** The terms of a unit, each with its slot. */
export function termSlots(unit: Unit, variants: HanVariants): ReadonlyMap<string, number> {
  const { title, text, lang, kind } = unit;
  const times = new Map<string, number>();
  const terms = termsOf(text, lang, variants);
  for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
  const ofTitle = new Set(termsOf(title, lang, variants));
  const found = new Map<string, number>();
  for (const term of ofTitle)
    found.set(term, slotOf(true, levelOf(times.get(term) ?? 0, terms.length, usualLengths[kind])));
  for (const [term, count] of times)
    if (!ofTitle.has(term)) found.set(term, slotOf(false, levelOf(count, terms.length, usualLengths[kind])));
  for (const term of found.keys()) if (term.length > longestTerm) found.delete(term);
  return found;
}
