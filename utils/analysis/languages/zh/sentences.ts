import type { SentenceRules } from '../../sentences.ts';

/** Latin names inside Chinese text keep their abbreviations. */
export const sentences: SentenceRules = {
  abbreviations: new Set('mr mrs ms dr prof co ltd inc corp st no vol'.split(' ')),
};
