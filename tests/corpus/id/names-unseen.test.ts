import { describe, expect, it } from 'vitest';
import { complaints, type Report } from '../../unit/analysis/entities/find-in.ts';

/** Names that no table of entities lists, in reports of many kinds, and what only looks like one. */
const reports: readonly Report[] = [
  {
    what: 'ketua dan lurah: daerah di depan koma, orang di belakangnya',
    text: 'Lurah Bleberan, Supraptono, mengerahkan warga.',
    finds: [['person', 'Supraptono']],
    lacks: [['person', 'Bleberan']],
  },
  {
    what: 'satu nama dengan umur',
    text: 'Di desa itu Tumiyem (61) kehilangan cucunya. Partai Beringin (85 kursi) menang.',
    finds: [['person', 'Tumiyem']],
    lacks: [['person', 'Beringin']],
  },
  {
    what: 'siapa membuat film dan siapa bermain',
    text: 'Film terbaru garapan Bramantya Kusuma dibintangi Yoga Pranowo. Marsha Adelia tampil meyakinkan.',
    finds: [
      ['person', 'Bramantya Kusuma'],
      ['person', 'Yoga Pranowo'],
      ['person', 'Marsha Adelia'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: 'bursa, dinas dan balai yang tak tercatat',
    text: 'Saham itu dicatat di Bursa Efek Indonesia. Pasien rujukan Pemko Batam dirawat di RSBP Batam. Dinkes Gunungkidul diam.',
    finds: [
      ['organization', 'Bursa Efek Indonesia'],
      ['organization', 'Pemko Batam'],
      ['organization', 'RSBP Batam'],
      ['organization', 'Dinkes Gunungkidul'],
    ],
    lacks: [['place', 'Indonesia']],
  },
  {
    what: 'Perseroan bukan badan lain',
    text: 'Kontrak diteken Perseroan. Menurut Perseroan, pabrik di Karawang siap.',
    finds: [['place', 'Karawang']],
    lacks: [
      ['organization', 'Perseroan'],
      ['person', 'Perseroan'],
    ],
  },
  {
    what: 'badan hukum dengan titik',
    text: 'Kontrak itu diteken Guantes del Sur S.A.C. asal Peru.',
    finds: [['place', 'Peru', 'place:pe']],
    lacks: [['organization', 'Guantes del Sur S.A']],
  },
  {
    what: 'satuan beserta kotanya',
    text: 'Ia bekas kepala Unit Transfusi Darah PMI Kota Surakarta.',
    finds: [['organization', 'Unit Transfusi Darah PMI Kota Surakarta']],
    lacks: [['organization', 'Unit Transfusi Darah PMI']],
  },
  {
    what: 'singkatan lembaga bukan nama orang',
    text: 'Juru bicara NZMPI Vincent Arbuckle menyebut kasus lain.',
    finds: [['person', 'Vincent Arbuckle']],
    lacks: [['person', 'NZMPI Vincent Arbuckle']],
  },
  {
    what: 'danau memakai namanya, kota juga',
    text: 'Nelayan danau Tondano mengeluh. Bantuan tiba di Chittagong dan Arequipa.',
    finds: [
      ['place', 'Chittagong'],
      ['place', 'Arequipa'],
    ],
    lacks: [['place', 'Tondano']],
  },
  {
    what: 'rumah sakit dengan orang suci',
    text: 'Pasien dibawa ke St. Jude Research Hospital.',
    finds: [['organization', 'St. Jude Research Hospital']],
    lacks: [['organization', 'Jude Research Hospital']],
  },
  {
    what: 'praktik di tengah nama',
    text: 'Profesor Tjandra Yoga Aditama benar.',
    finds: [['person', 'Tjandra Yoga Aditama']],
  },
  {
    what: 'di awal kalimat',
    text: 'Di Arequipa kami tinggal. Kapanewon Playen terparah.',
    finds: [
      ['place', 'Arequipa'],
      ['place', 'Kapanewon Playen'],
    ],
    lacks: [['person', 'Kapanewon Playen']],
  },
];

describe('names that nobody listed, in id', () => {
  it.each(reports.map((report) => [report.what, report] as const))('%s', (_, report) => {
    expect(complaints(report, 'id')).toEqual([]);
  });
});
