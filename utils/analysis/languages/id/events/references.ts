import { words } from '../../../events/patterns.ts';
import type { Reference } from '../../../events/types.ts';

/** Pronouns and short forms, and what they stand for. */
export const references: readonly Reference[] = [
  {
    name: 'both-countries',
    pattern: words(
      '(?:kedua|dua) negara|kedua (?:pemerintah|bangsa|menteri|pemimpin|menlu|menkes|kepala negara|delegasi|presiden|perdana menteri|menteri kesehatan|tetangga)',
    ),
    target: 'countries',
  },
  {
    name: 'both-institutions',
    pattern: words(
      'kedua (?:lembaga|regulator|otoritas|kampus|bank|perusahaan|institusi|rumah sakit|universitas|badan|organisasi|kementerian)',
    ),
    target: 'institutions',
  },
  {
    name: 'both-sides',
    pattern: words('kedua (?:belah )?(?:pihak|negara bagian|mitra|menteri|pemimpin)|keduanya'),
    target: 'sides',
  },
  {
    name: 'office-holder',
    pattern: words('menlu|wamenlu|(?:wakil )?menteri(?: itu| tersebut)?(?! kesehatan)|sang menteri'),
    target: 'person',
  },
  { name: 'pronoun', pattern: words('ia|dia|beliau'), target: 'subject-person' },
  {
    name: 'health-minister',
    pattern: words('menkes|wamenkes|(?:wakil )?menteri kesehatan'),
    target: 'minister',
  },
  {
    name: 'government',
    pattern: words(
      'pemerintah(?! (?:daerah|kota|provinsi|kabupaten|setempat|lokal|dalam))|otoritas kesehatan|tanah air',
    ),
    target: 'home',
  },
  { name: 'the-country', pattern: words('(?:negara|negeri) (?:itu|tersebut)'), target: 'nation-before' },
  { name: 'own-country', pattern: words('negaranya'), target: 'nation' },
  {
    name: 'embassy',
    pattern: words('(?:pihak )?(?:kedutaan|kedubes)(?: besar)?(?: itu| tersebut)?'),
    target: 'embassy',
  },
  {
    name: 'institution',
    pattern: words(
      '(?:lembaga|badan|organisasi|kementerian|otoritas|regulator|institusi|universitas|bank|yayasan) (?:itu|tersebut|ini)',
    ),
    target: 'organization',
  },
  {
    name: 'own-side',
    pattern: words('pihaknya|delegasi (?:itu|tersebut)|rombongan (?:itu|tersebut)'),
    target: 'subject',
  },
  { name: 'we', pattern: words('kami'), target: 'speaker' },
  {
    name: 'national-body',
    pattern: words(
      '(?:regulator(?: obat)?|otoritas(?: obat| kesehatan)?|badan pengawas obat|badan obat) nasional',
    ),
    target: 'nation',
  },
  {
    name: 'company',
    pattern: words(
      '(?:perusahaan|produsen|pabrikan) (?:itu|tersebut|ini)|emiten(?: [a-z]+){0,3} itu|perseroan',
    ),
    target: 'company',
  },
  {
    name: 'partner',
    pattern: words('mitranya|mitra barunya'),
    target: 'partner',
  },
  {
    name: 'local-partner',
    pattern: words(
      '(?:mitra|perusahaan|produsen|industri|otoritas|regulator|pemerintah) (?:lokal|dalam negeri|setempat)',
    ),
    target: 'local',
  },
];
