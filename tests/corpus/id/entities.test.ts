import { describe, expect, it } from 'vitest';
import { complaints, findIn, type Report } from '../../unit/analysis/entities/find-in.ts';

const reports: readonly Report[] = [
  {
    what: 'an office, its institution and a definition that later sentences lean on',
    text: 'Kepala Badan Pengawas Obat dan Makanan (BPOM) Ratna Wirasti menerima delegasi Thailand di Jakarta. BPOM menilai pertemuan itu penting. Ratna berharap kerja sama segera dimulai.',
    finds: [
      ['person', 'Ratna Wirasti'],
      ['person', 'Ratna'],
      ['organization', 'BPOM', 'organization:bpom'],
      ['place', 'Thailand', 'place:th'],
      ['place', 'Jakarta'],
    ],
    nothingElseOf: ['person', 'organization', 'place'],
  },
  {
    what: 'a vice minister behind a bracket, a country code and a comma',
    text: 'Wakil Menteri Kesehatan (Wamenkes) RI, Hendra Kusumanegara, bertolak ke Hanoi untuk menemui Kementerian Kesehatan Vietnam.',
    finds: [
      ['person', 'Hendra Kusumanegara'],
      ['place', 'RI', 'place:id'],
      ['place', 'Hanoi'],
      ['organization', 'Kementerian Kesehatan Vietnam'],
    ],
    lacks: [
      ['person', 'Wamenkes'],
      ['organization', 'Wakil Menteri Kesehatan'],
    ],
  },
  {
    what: 'one acronym, two definitions: each binds what follows, an equal sentence means the same',
    text: 'Puskesmas memesan alat TCM buatan dalam negeri.\n\nLokakarya pengobatan tradisional Tiongkok (traditional Chinese medicine/TCM) dibuka di Surabaya. Peserta memuji ramuan TCM. Pemerintah lalu membeli Tes Cepat Molekuler (TCM) untuk tuberkulosis.\n\nPuskesmas memesan alat TCM buatan dalam negeri.',
    finds: [
      ['practice', 'TCM', 'practice:traditional-chinese-medicine'],
      ['product', 'TCM', 'product:rapid-molecular-test'],
      ['disease', 'tuberkulosis', 'disease:tuberculosis'],
    ],
  },
  {
    what: 'a definition of something that is no entity silences the acronym',
    text: 'Warga menikmati Taman Cerdas Mandiri (TCM) yang baru. TCM dibuka setiap hari.',
    finds: [],
    lacks: [
      ['practice', 'TCM'],
      ['product', 'TCM'],
    ],
  },
  {
    what: 'hospitals and companies that no table lists, joined by a conjunction',
    text: 'PT Sagara Medika Tbk bekerja sama dengan Rumah Sakit Harapan Samudra. Sagara Medika dan Nordvax menandatangani perjanjian pasokan vaksin polio.',
    finds: [
      ['organization', 'PT Sagara Medika Tbk'],
      ['organization', 'Rumah Sakit Harapan Samudra'],
      ['organization', 'Nordvax'],
      ['product', 'vaksin polio'],
    ],
    lacks: [['organization', 'Rumah Sakit']],
  },
  {
    what: 'a company goes by its first word later',
    text: 'Lumivax Biologics Inc. mengajukan izin edar. Menurut Lumivax, uji klinis selesai tahun ini.',
    finds: [
      ['organization', 'Lumivax Biologics Inc.', 'organization:lumivax-biologics'],
      ['organization', 'Lumivax', 'organization:lumivax-biologics'],
    ],
  },
  {
    what: 'governments and places by their heads',
    text: 'Pemerintah Malaysia dan pemerintah India membahas karantina. Rombongan singgah di Provinsi Gansu lalu di kota Hangzhou.',
    finds: [
      ['organization', 'Pemerintah Malaysia'],
      ['organization', 'pemerintah India'],
      ['place', 'Provinsi Gansu'],
      ['place', 'Hangzhou'],
    ],
  },
  {
    what: 'vaccines by head word and modifiers; the disease inside is spoken of, too',
    text: 'Uji coba vaksin konjugat tifoid berbasis hirup dimulai. Vaksin akan dibagikan tahun depan. Petugas juga menyiapkan vaksin rekombinan.',
    finds: [
      ['product', 'vaksin konjugat tifoid berbasis hirup'],
      ['disease', 'tifoid'],
    ],
    lacks: [
      ['product', 'Vaksin'],
      ['product', 'Vaksin akan'],
    ],
  },
  {
    what: 'diseases by head word and part of the body',
    text: 'Pasien dengan infeksi paru dan gangguan ginjal kronis dirujuk. Penyakit itu tidak menular.',
    finds: [['disease', 'infeksi paru']],
    lacks: [['disease', 'Penyakit itu']],
  },
  {
    what: 'capitals at the start of a sentence are no names; nor are days and months',
    text: 'Senin pagi petugas berangkat. Menurut mereka, obat tersedia. Program ini berlanjut pada Januari. Kegiatan ditutup Kamis.',
    finds: [],
    nothingElseOf: ['person', 'organization', 'place', 'disease', 'product'],
  },
  {
    what: 'a sentence glued to the one before it',
    text: 'Kemenkes memperluas skrining kanker serviks.Dalam rapat itu, Menkes Arya Wibisana meminta dukungan UNICEF.',
    finds: [
      ['organization', 'Kemenkes', 'organization:kemenkes'],
      ['person', 'Arya Wibisana'],
      ['disease', 'kanker serviks'],
      ['organization', 'UNICEF', 'organization:unicef'],
    ],
  },
  {
    what: 'a site signs its own report and is no party to it',
    text: 'Suara.com - Malaysia mengirim obat ke Yaman.',
    finds: [
      ['place', 'Malaysia'],
      ['place', 'Yaman'],
    ],
    nothingElseOf: ['organization'],
  },
  {
    what: 'a bracket that shortens the country, not the ministry before it',
    text: 'Kementerian Kesehatan Republik Indonesia (RI) menyambut tamu. Delegasi RI lalu bertolak ke Beijing.',
    finds: [
      ['organization', 'Kementerian Kesehatan Republik Indonesia', 'organization:kemenkes'],
      ['place', 'RI', 'place:id'],
    ],
    lacks: [['organization', 'RI']],
  },
  {
    what: 'an institution of this country with another country behind it',
    text: 'Tim dari Kemenkes Malaysia datang. Kemenkes menyambut mereka.',
    finds: [['organization', 'Kemenkes', 'organization:kemenkes']],
    lacks: [['organization', 'Kemenkes Malaysia Kemenkes']],
  },
  {
    what: 'a product beside a company is no company',
    text: 'Tablet produksi Kimia Farma dan Zetralin buatan luar negeri dijual di apotek.',
    finds: [['organization', 'Kimia Farma', 'organization:kimia-farma']],
    nothingElseOf: ['organization'],
  },
  {
    what: 'ranks of the police and a name with small particles',
    text: 'Kepala rumah sakit itu, Komjen Pol. Wiranata Adikusuma, menyambut delegasi yang dipimpin oleh Joost van der Meulen di Jakarta pada hari itu juga.',
    finds: [
      ['person', 'Wiranata Adikusuma'],
      ['person', 'Joost van der Meulen'],
    ],
    nothingElseOf: ['person'],
  },
];

describe('entities/id', () => {
  it.each(reports.map((report) => [report.what, report] as const))('%s', (_, report) => {
    expect(complaints(report, 'id')).toEqual([]);
  });

  it('says whom an office holder acts for, where the text names the institution', () => {
    const entities = findIn(
      'Wakil Menteri Kesehatan (Wamenkes) RI, Hendra Kusumanegara, hadir. Kementerian Kesehatan mengapresiasi.',
      'id',
    );
    const person = entities.find(({ type }) => type === 'person');
    expect(person?.actsFor).toBe('organization:kemenkes');
    expect(person?.office).toBe('Wakil Menteri Kesehatan (Wamenkes) RI');
  });
});
