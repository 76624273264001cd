import type { Span } from '../types.ts';
import type { EventRules, Party } from './types.ts';

/** Where a pronoun or short form stands, and who is named around it. */
export interface Surroundings {
  /** Where the pronoun begins. */
  readonly start: number;
  readonly end: number;
  readonly earlier: Party | undefined;
  readonly named: readonly Party[];
  readonly sentence: Span;
  readonly folded: string;
  readonly rules: EventRules;
  readonly wanted: RegExp | undefined;
}
