import { describe, expect, test } from 'vitest';
import { readReport, told } from '../../unit/analysis/events/report.ts';

/** Who stands behind a short form, an office or a province: reports of our own with the acts they tell. */
const reports: readonly (readonly [string, readonly string[]])[] = [
  // An ambassador's promise goes to the country of the post.
  [
    'Duta Besar [Denmark|dk] untuk [Indonesia|id], [Lars Holm|person/holm@dk], berjanji menambah beasiswa perawat.',
    ['AGREE intent dk + holm > id'],
  ],
  [
    'Bantuan [Denmark|dk] untuk [Indonesia|id] berupa vaksin tiba kemarin.',
    ['AID implementation dk > id 2026-03-19'],
  ],
  // A relative clause inside the form.
  [
    '[Dana Global|globalfund] menyetujui usulan itu. Lembaga yang berkantor di [Swiss|ch] tersebut menyalurkan hibah kepada [Kemenkes|kemenkes.id].',
    ['AID implementation globalfund > kemenkes'],
  ],
  // The last organisation of that kind, not the last organisation.
  [
    '[Kementerian Kesehatan|kemenkes.id] menerima delegasi [RS Apollo|apollo.in]. [Bio Farma|biofarma.id] tidak hadir. Rumah sakit itu akan melatih perawat [RSUP Sardjito|sardjito.id].',
    ['CONSULT talks apollo > kemenkes', 'AID intent apollo > sardjito (future)'],
  ],
  [
    '[BPOM|bpom.id] bertemu dengan [Kementerian Kesehatan|kemenkes.id] dan [UNICEF|unicef]. Kementerian akan menandatangani kontrak dengan [Sinovac|sinovac.cn].',
    ['CONSULT talks bpom + kemenkes + unicef', 'AGREE intent kemenkes + sinovac (future)'],
  ],
  [
    'Vaksin dibahas [Universitas Airlangga|unair.id], [WHO|who], dan [Universitas Kyoto|kyoto.jp] pekan lalu. Kedua universitas menandatangani nota kesepahaman.',
    ['CONSULT talks unair + who + kyoto 2026-03-09/2026-03-15', 'SUPPORT signed unair + kyoto'],
  ],
  // Provinces and governors act abroad; a city is a scene.
  [
    '[Bali|id/province] menerima kunjungan delegasi [Queensland|au/province] untuk melihat rumah sakit.',
    ['CONSULT talks queensland > bali'],
  ],
  // Asked by the one who is helped.
  ['Vaksin itu dikirim atas permintaan [Fiji|fj]. [Indonesia|id] punya stok.', ['REQUEST talks fj > id']],
  [
    'Atas undangan [Kemenkes Vietnam|moh.vn], [BPOM|bpom.id] mengunjungi [Hanoi|vn/city].',
    ['REQUEST talks moh > bpom', 'CONSULT talks bpom > hanoi'],
  ],
  // Who is asked to report is no source.
  [
    'Otoritas [HSA|hsa.sg] meminta [BPOM|bpom.id] melaporkan efek samping vaksin.',
    ['REQUEST talks hsa > bpom'],
  ],
  // Who funds a joint work helps those who do it.
  [
    '[Universitas Airlangga|unair.id] bekerja sama dengan [Universitas Kyoto|kyoto.jp] meneliti dengue. Riset tersebut didanai [Novo|novo.dk].',
    ['COOPERATE implementation unair + kyoto', 'AID delivery novo > unair + kyoto'],
  ],
  // The agreement named again is the same agreement.
  [
    '[BPOM|bpom.id] menandatangani perjanjian dengan [MFDS|mfds.kr] tentang mutu obat. Dengan perjanjian ini, kedua lembaga bertukar data.',
    ['SUPPORT signed bpom + mfds'],
  ],
  // Who was asked answers those who asked.
  [
    '[KPAI|kpai.id] mendesak [BPOM|bpom.id] menarik susu formula itu. [BPOM|bpom.id] menyambut baik usulan tersebut.',
    ['REQUEST talks kpai > bpom', 'AGREE intent bpom > kpai'],
  ],
  // The institution of the one who speaks.
  [
    'Rektor [Universitas Airlangga|unair.id] [Sari Dewi|person/sari@unair] hadir. Ia menyebut kampusnya telah menandatangani perjanjian dengan [Universitas Kyoto|kyoto.jp].',
    ['SUPPORT signed unair + kyoto'],
  ],
  [
    '[Pemerintah Kota Surabaya|pemkot.id] bertemu dengan [JICA|jica.jp]. [Greenpeace|gp] mengecam pemerintah kota karena limbah rumah sakit.',
    ['CONSULT talks pemkot + jica', 'ACCUSE talks gp > pemkot'],
  ],
  // Right in front of its verb a city acts.
  [
    '[Surabaya|id/city] menggandeng [Kitakyushu|jp/city] dalam layanan lansia.',
    ['COOPERATE implementation surabaya + kitakyushu'],
  ],
];

const nothing: readonly string[] = [
  'Di [Batam|id/city], [WHO|who] menerbitkan data rumah sakit.',
  'Di [Surabaya|id/city], rumah sakit menggandeng [Kitakyushu|jp/city].',
  'Presiden direktur [Bio Farma|biofarma.id] menelepon kantornya soal vaksin.',
];

describe('who stands behind a form in Indonesian', () => {
  test.each(reports)('%s', (report, expected) => {
    expect(told(readReport('id', report))).toEqual(expected);
  });

  test.each(nothing)('no act: %s', (report) => {
    expect(told(readReport('id', report))).toEqual([]);
  });
});
