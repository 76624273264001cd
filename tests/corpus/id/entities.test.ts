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
    what: 'an acronym that one sentence explains means the same in those that say nothing',
    text: 'BPOM meneruskan peringatan FDA Amerika Serikat soal susu bayi. Rumah sakit diminta waspada. Dokter menghubungi FDA kemarin. Filipina juga menarik susu itu, kata pasien.',
    finds: [['organization', 'FDA', 'organization:us-fda']],
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

  {
    what: 'a name between commas behind an institution that nobody lists',
    text: 'Juru bicara Lumbung Sehat, Marselinus Tambunan, menolak tuduhan itu. Kepala Protokol Negara, Baskara Wicaksana, dan Ketua Koalisi, Prameswari Handoyo, hadir.',
    finds: [
      ['person', 'Marselinus Tambunan'],
      ['person', 'Baskara Wicaksana'],
      ['person', 'Prameswari Handoyo'],
    ],
    nothingElseOf: ['person', 'place'],
  },
  {
    what: 'players, pairs and people with an age',
    text: 'Pasangan Bagus Adinata/Yosef Mandagi kalah dari pasangan Denmark, Mikkel Sorensen/Jonas Holm, semalam. Warga Kabupaten Sikka, Veronika Keraf (42), menonton di rumah.',
    finds: [
      ['person', 'Bagus Adinata'],
      ['person', 'Yosef Mandagi'],
      ['person', 'Mikkel Sorensen'],
      ['person', 'Jonas Holm'],
      ['person', 'Veronika Keraf'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: 'a place inside a double surname, Balinese names, a surname that is an office',
    text: 'Menurut Yohana Rumbiak-Wenda, stok aman. I Gusti Ngurah Suryadi dan Arief Rahman Hakim setuju.',
    finds: [
      ['person', 'Yohana Rumbiak-Wenda'],
      ['person', 'I Gusti Ngurah Suryadi'],
      ['person', 'Arief Rahman Hakim'],
    ],
    nothingElseOf: ['person', 'place'],
  },
  {
    what: 'a company by the first words of its name',
    text: 'PT Cahaya Farma Nusantara membangun pabrik. Cahaya Farma akan mengekspor insulin.',
    finds: [['organization', 'Cahaya Farma', 'organization:cahaya-farma-nusantara']],
    nothingElseOf: ['organization', 'person'],
  },
  {
    what: 'brands, codes and makers',
    text: 'BPOM menarik obat batuk merek Tusalin Forte. Uji klinis vaksin KLV-204 dimulai. Produsen vaksin Velmora menunggu. Pelat nomor BK-221 dicatat.',
    finds: [
      ['product', 'Tusalin Forte'],
      ['product', 'KLV-204'],
      ['organization', 'Velmora'],
    ],
    nothingElseOf: ['product', 'person'],
  },
  {
    what: 'a small town behind a preposition, a quarter of the compass behind a city',
    text: 'Petani di Temawung menolak. Warga Bandung Barat mengantre di pos lintas batas Karuba.',
    finds: [
      ['place', 'Temawung'],
      ['place', 'Bandung Barat'],
      ['place', 'Karuba'],
    ],
    nothingElseOf: ['place', 'person'],
  },
  {
    what: 'headlines, songs, ships, programmes and currencies name nobody',
    text: 'HARGA OBAT NAIK DI RUMAH SAKIT, WARGA MENGELUH\n\nPemerintah Siapkan Aturan Baru Untuk Obat Impor\n\nProgram Indonesia Sehat dan lagu Indonesia Raya disebut. KRI Dokter Wahidin Sudirohusodo berlayar. Nilainya 90 juta dolar Singapura.',
    finds: [],
    nothingElseOf: ['person', 'organization', 'place'],
  },
  {
    what: 'who is spoken of is not who speaks',
    text: 'Ia memuji Sinar Harapan dan meminta Graha Medika bersabar.',
    finds: [],
    nothingElseOf: ['person'],
  },
  {
    what: 'a ministry with one wrong letter',
    text: 'Kementerian Kesehetan membantah kabar itu.',
    finds: [['organization', 'Kementerian Kesehetan', 'organization:kemenkes']],
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
