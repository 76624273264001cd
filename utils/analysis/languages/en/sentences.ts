import type { SentenceRules } from '../../sentences.ts';

export const sentences: SentenceRules = {
  abbreviations: new Set(
    'mr mrs ms dr prof st jr sr gen col lt capt sgt rep sen gov hon rev amb co ltd inc corp llc plc vs no nos vol fig approx dept est etc jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n ph'.split(
      ' ',
    ),
  ),
};
