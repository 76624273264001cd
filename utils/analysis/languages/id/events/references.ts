import { words } from '../../../events/patterns.ts';
import type { Reference } from '../../../events/types.ts';

const hospital = words('rumah sakit|rs[a-z]{0,4}|hospital|medical (?:center|centre|city)|klinik');
const ministry = words('kementerian|kemen[a-z]+|ministry|departemen kesehatan');
const university = words('universitas|university|institut|institute|politeknik|poltekkes|college');

/** Pronouns and short forms, and what they stand for. */
export const references: readonly Reference[] = [
  {
    name: 'both-countries',
    pattern: words(
      '(?:kedua|dua) negara|kedua (?:pemerintah|bangsa|menteri|pemimpin|menlu|menkes|kepala negara|kepala pemerintahan|delegasi|presiden|perdana menteri|menteri kesehatan|tetangga)',
    ),
    target: 'countries',
  },
  {
    name: 'both-hospitals',
    pattern: words('kedua rumah sakit'),
    target: 'institutions',
    named: hospital,
  },
  {
    name: 'both-universities',
    pattern: words('kedua (?:kampus|universitas|perguruan tinggi)'),
    target: 'institutions',
    named: university,
  },
  {
    name: 'both-ministries',
    pattern: words('kedua kementerian'),
    target: 'institutions',
    named: ministry,
  },
  {
    name: 'both-regulators',
    pattern: words('kedua (?:regulator|otoritas|badan pengawas)'),
    target: 'institutions',
    named: words(
      'badan pengawas[a-z ]*|[a-z ]*regulat[a-z]*|[a-z ]*(?:drug|food) [a-z ]+|[a-z ]*products [a-z ]+|otoritas[a-z ]*',
    ),
  },
  {
    name: 'both-institutions',
    pattern: words(
      '(?:kedua|dua) (?:lembaga|bank|perusahaan|institusi|instansi|badan|organisasi)(?: (?:itu|tersebut|ini))?(?<!dua (?:lembaga|bank|perusahaan|institusi|instansi|badan|organisasi)(?<!kedua [a-z]+))',
    ),
    target: 'institutions',
  },
  {
    name: 'both-sides',
    pattern: words(
      'kedua (?:belah )?(?:pihak|kota|daerah|provinsi|negara bagian|mitra|menteri|pemimpin|pejabat|tokoh|pimpinan|kepala)|keduanya',
    ),
    target: 'sides',
  },
  {
    name: 'office-holder',
    pattern: words(
      'menlu|wamenlu|(?:wakil )?menteri(?: itu| tersebut)?(?! kesehatan)|sang (?:menteri|dubes|duta besar|presiden|utusan|direktur|diplomat|gubernur|rektor)|(?:dubes|duta besar|utusan|pejabat|gubernur|wali kota|direktur|rektor|perdana menteri|sekjen|diplomat|komisioner|politikus|dokter|ilmuwan|guru besar) (?:itu|tersebut|ini)',
    ),
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
  {
    name: 'head-of-state',
    pattern: words('(?<!wakil |mantan |calon )presiden(?! (?:direktur|komisaris|terpilih))'),
    target: 'home',
  },
  { name: 'the-country', pattern: words('(?:negara|negeri) (?:itu|tersebut)'), target: 'nation-before' },
  { name: 'own-country', pattern: words('negaranya'), target: 'nation' },
  {
    name: 'embassy',
    pattern: words(
      '(?:pihak )?(?:kedutaan|kedubes)(?: besar)?(?: itu| tersebut)?|(?:pihak|kalangan) kedutaan',
    ),
    target: 'embassy',
  },
  {
    name: 'local-government',
    pattern: words(
      'pemerintah (?:provinsi|kota|kabupaten|daerah)(?: (?:itu|tersebut|setempat))?|pemprov|pemkot|pemkab',
    ),
    target: 'organization',
    named: words('pemerintah (?:provinsi|kota|kabupaten)[a-z ]*|pem(?:prov|kot|kab)[a-z ]*'),
  },
  {
    name: 'ministry',
    pattern: words(
      'kementerian (?:itu|tersebut|ini)|kementerian(?= (?:akan|telah|sudah|juga|turut|kemudian|me[a-z]{4,}|ber[a-z]{4,}))',
    ),
    target: 'organization',
    named: ministry,
  },
  {
    name: 'hospital',
    pattern: words('(?:jaringan )?rumah sakit(?: [a-z]+)? (?:itu|tersebut|ini)|pihak rumah sakit'),
    target: 'organization',
    named: hospital,
  },
  {
    name: 'university',
    pattern: words(
      '(?:universitas|kampus|perguruan tinggi|institut) (?:itu|tersebut|ini)|pihak (?:kampus|universitas)',
    ),
    target: 'organization',
    named: university,
  },
  {
    name: 'institution',
    pattern: words(
      '(?:lembaga|badan|organisasi|otoritas|regulator|institusi|bank|yayasan|komisi|dana|asosiasi|koalisi)(?: (?!yang|dan|di|dari|itu|tersebut|ini)[a-z-]+){0,3}(?: yang(?: [a-z-]+){1,6}?)? (?:itu|tersebut|ini)',
    ),
    target: 'organization',
  },
  {
    name: 'own-institution',
    pattern: words(
      '(?:perusahaan|lembaga|kampus|universitas|rumah sakit|kementerian|organisasi|badan|institusi|asosiasi|yayasan|pihak)nya',
    ),
    target: 'own-institution',
  },
  {
    name: 'own-side',
    pattern: words(
      '(?:delegasi|rombongan|satgas|tim) (?:itu|tersebut)|(?:delegasi|rombongan|satgas|mereka)(?= (?:(?:juga|kemudian|lalu|akan|turut|selanjutnya|telah) )?(?:me(?!nteri|nkes|nlu)|ber|di(?!nas|rektur|plomat))[a-z]{4,}|(?<=rombongan|delegasi|mereka) (?:tiba|bertolak))',
    ),
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
      '(?:perusahaan|produsen|pabrikan|raksasa|firma)(?: (?!yang|dan|di|dari)[a-z]+){0,3}(?: yang(?: [a-z-]+){1,6}?)? (?:itu|tersebut|ini)|perusahaan(?= (?:telah|akan|juga|sudah|kini|kemudian|turut|menandatangani|memperoleh|berencana|mengakhiri))',
    ),
    target: 'company',
  },
  {
    name: 'issuer',
    pattern: words('perseroan|emiten(?: [a-z]+){0,3} (?:itu|tersebut|ini)'),
    target: 'issuer',
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
