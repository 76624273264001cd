import type { TextView } from './document.ts';
import type { Proposal } from './types.ts';

/** Persons named after a title or an office. */
export function findPersons(_view: TextView, _known: readonly Proposal[]): readonly Proposal[] {
  return [];
}
