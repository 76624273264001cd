import { describe, expect, test } from 'vitest';
import { readReport, told } from '../../unit/analysis/events/report.ts';

/** Supplies, offers, inspections and certificates: reports of our own with the acts they tell. */
const reports: readonly (readonly [string, readonly string[]])[] = [
  [
    '[Biotis|biotis.id] menjadi pemasok utama vaksin rabies bagi [Timor-Leste|tl].',
    ['COOPERATE delivery biotis > tl'],
  ],
  ['Hibah ambulans pernah diberikan [Jepang|jp] kepada [Palau|pw].', ['AID delivery jp > pw (historical)']],
  [
    '[Singapura|sg] menawarkan pusat data pasien kepada [Vietnam|vn].',
    ['AGREE intent sg > vn (hypothetical)'],
  ],
  [
    'Tim [SFDA|sfda.sa] memeriksa pabrik obat di [Indonesia|id], Selasa (17/3).',
    ['CONSULT talks sfda > id 2026-03-17'],
  ],
  ['[Maladewa|mv] dinyatakan bebas kaki gajah oleh [WHO|who].', ['COOPERATE approval who > mv']],
  [
    '[Kemenkes|kemenkes.id] dan [MOH Singapura|moh.sg] saling mengakui ijazah perawat.',
    ['COOPERATE implementation kemenkes + moh'],
  ],
  [
    'Menteri Kesehatan [Palau|pw] menyampaikan permohonan vaksin kepada [Indonesia|id].',
    ['REQUEST talks pw > id'],
  ],
  [
    '[Indonesia|id] akan menyetor 10 juta dolar kepada [Dana Global|globalfund].',
    ['AID intent id > globalfund (future)'],
  ],
  [
    'Riset malaria itu dikerjakan [Unhas|unhas.id] bersama [Institut Burnet|burnet.au].',
    ['COOPERATE implementation unhas + burnet'],
  ],
  [
    'Perawat [RS Sanglah|sanglah.id] dilatih [RS Royal Darwin|darwin.au] selama sebulan.',
    ['AID delivery darwin > sanglah'],
  ],
  [
    'Nota kesepahaman antara [BPOM|bpom.id] dan [MFDS|mfds.kr] diperbarui Selasa (17/3).',
    ['SUPPORT signed bpom + mfds 2026-03-17'],
  ],
  // Two meetings in two countries are two.
  [
    '[Indonesia|id] bertemu dengan [Bank Dunia|wb.us] di [Washington|us/city]. Sebelumnya [Bank Dunia|wb.us] bertemu dengan [Indonesia|id] di [Jakarta|id/city].',
    ['CONSULT talks id + wb', 'CONSULT talks wb + id (historical)'],
  ],
  ['Pemerintah [Korea Selatan|kr] menyerahkan 5.000 alat tes kepada [Laos|la].', ['AID delivery kr > la']],
  [
    '[KOICA|koica.kr] akan menugaskan tiga ahli gizi ke [Laos|la] mulai April 2026.',
    ['AID intent koica > la 2026-04 (future)'],
  ],
  [
    '[BPOM|bpom.id] mengirim tim ke [Hanoi|vn/city] guna mempelajari pengawasan vaksin.',
    ['CONSULT talks bpom > hanoi'],
  ],
  [
    '[BPOM|bpom.id] dan [TGA|tga.au] tengah merampungkan perjanjian inspeksi bersama.',
    ['CONSULT talks bpom + tga'],
  ],
  [
    '[Jerman|de] menyatakan minat merekrut perawat dari [Indonesia|id].',
    ['AGREE intent de > id (hypothetical)'],
  ],
  [
    'Delegasi [Kemenkes Malaysia|kkm.my] melakukan studi banding ke [BPJS Kesehatan|bpjs.id].',
    ['CONSULT talks kkm > bpjs'],
  ],
  [
    '[BPOM|bpom.id] menjadi tuan rumah pertemuan regulator obat [ASEAN|asean].',
    ['CONSULT talks bpom + asean'],
  ],
  [
    '[Kalbe Farma|kalbe.id] mengakuisisi pabrik obat [Unilab|unilab.ph].',
    ['COOPERATE implementation kalbe > unilab'],
  ],
  ['[WHO|who] menunjuk [Bio Farma|biofarma.id] sebagai pusat mRNA.', ['COOPERATE approval who > biofarma']],
  ['[Bio Farma|biofarma.id] ditetapkan [WHO|who] sebagai pusat mRNA.', ['COOPERATE approval who > biofarma']],
  [
    '[Turki|tr] menawarkan kerja sama alat kesehatan kepada [Indonesia|id].',
    ['AGREE intent tr > id (hypothetical)'],
  ],
  [
    '[Kimia Farma|kf.id] memasarkan obat produksi [Sinopharm|sinopharm.cn].',
    ['COOPERATE implementation kf > sinopharm'],
  ],
  ['[AstraZeneca|az.gb] mengajukan registrasi vaksin kepada [BPOM|bpom.id].', ['REQUEST talks az > bpom']],
];

const nothing: readonly string[] = [
  'Kunjungan wisatawan [China|cn] ke [Indonesia|id] meningkat, kata dokter.',
  '[Indonesia|id] merupakan anggota [G20|g20] bersama [Jepang|jp].',
  'Dokter menetapkan pasien [RS Sanglah|sanglah.id] sembuh.',
  'Bantuan obat diberikan setelah [Palau|pw] melaporkan wabah.',
  'Dokter memeriksa pasien di [Palau|pw] setiap hari, tulis [WHO|who].',
  'Vaksin [Sinovac|sinovac.cn] dinyatakan aman.',
  'Layanan konsultasi jarak jauh [RS Sanglah|sanglah.id] dan [RS Udayana|udayana.id] gratis.',
  '[BPOM|bpom.id] dan [WHO|who] menyebut vaksin itu dikembangkan untuk anak.',
  'Layanan perawat diperbarui [RS Sanglah|sanglah.id].',
];

describe('deliveries, offers and certificates in Indonesian', () => {
  test.each(reports)('%s', (report, expected) => {
    expect(told(readReport('id', report))).toEqual(expected);
  });

  test.each(nothing)('no act: %s', (report) => {
    expect(told(readReport('id', report))).toEqual([]);
  });
});
