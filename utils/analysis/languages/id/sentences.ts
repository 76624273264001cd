import type { SentenceRules } from '../../sentences.ts';

export const sentences: SentenceRules = {
  abbreviations: new Set(
    'prof dr drg drs dra ir hj h kh tgk sdr sdri st sp spd sh se mt mm msi mph mkes apt jl jln kab kec kel pt cv ms mr mrs rs vs ph yth plt plh pj pjs tn ny nn'.split(
      ' ',
    ),
  ),
  closings: new Set('co ltd inc corp tbk no dll dsb dst tsb jr sr'.split(' ')),
  openers: new Set(
    'ia dia mereka kami kita hal ini itu namun tetapi tapi sementara selain dalam di pada dari dengan untuk menurut karena jika bila apabila saat ketika setelah sebelum sejak selama meski meskipun walau oleh para adapun sedangkan kemudian bahkan perusahaan pemerintah kedua beliau'.split(
      ' ',
    ),
  ),
  lettered: new Set('hepatitis vitamin influenza flu tipe golongan kelompok kategori kelas'.split(' ')),
  attribution: null,
};
