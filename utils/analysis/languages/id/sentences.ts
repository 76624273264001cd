import type { SentenceRules } from '../../sentences.ts';

export const sentences: SentenceRules = {
  abbreviations: new Set(
    'prof dr drs dra ir hj h kh tgk sdr sdri st sp spd sh se mt mm msi mph mkes no jl jln kab kec kel tbk pt cv co ltd inc corp dll dsb dst tsb yth a.n u.p s.d ms mr mrs jr sr rs vs ph'.split(
      ' ',
    ),
  ),
};
