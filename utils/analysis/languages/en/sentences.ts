import type { SentenceRules } from '../../sentences.ts';

export const sentences: SentenceRules = {
  abbreviations: new Set(
    'mr mrs ms dr prof st gen col lt capt sgt rep sen gov hon rev amb vs approx dept est ph maj cmdr sec atty messrs mt ft'.split(
      ' ',
    ),
  ),
  closings: new Set(
    'co ltd inc corp llc plc jr sr etc no nos vol fig jan feb mar apr jun jul aug sep sept oct nov dec'.split(
      ' ',
    ),
  ),
  openers: new Set(
    'the this that these those it he she they we you his her its their our there but and however meanwhile in on at by for from with under after before during since when while if although though as both each another some many most last next two three officials according'.split(
      ' ',
    ),
  ),
  lettered: new Set('hepatitis vitamin influenza flu type group class category grade schedule'.split(' ')),
  attribution: null,
};
