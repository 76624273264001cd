import { describe, expect, it } from 'vitest';
import { complaints, type Report } from '../../unit/analysis/entities/find-in.ts';

/** Offices, ranks and fields between an institution and its holder. */
const reports: readonly Report[] = [
  {
    what: 'a rank with its grade and service',
    text: 'Panglima Komando Laksamana Muda TNI Bayu Sagara menyambut kapal rumah sakit di Ambon. Kapal itu mengobati warga yang sakit.',
    finds: [['person', 'Bayu Sagara']],
    lacks: [['organization', 'Komando Laksamana Muda TNI Bayu Sagara']],
  },
  {
    what: 'a field that is a title elsewhere',
    text: 'Menteri Haji dan Umrah RI Farid Alamsyah meninjau klinik jemaah di Madinah. Para dokter melaporkan kesehatan jemaah.',
    finds: [
      ['person', 'Farid Alamsyah'],
      ['place', 'RI', 'place:id'],
    ],
  },
  {
    what: 'a surname that is a lake elsewhere, behind the field of an office',
    text: 'Direktur Pelayanan Kesehatan Primer Maria Lake menyebut program itu berhasil. Pasien di puskesmas kini lebih cepat dilayani dokter.',
    finds: [['person', 'Maria Lake']],
    lacks: [['place', 'Maria Lake']],
  },
  {
    what: 'a disease that an office is for is not spoken of',
    text: 'Direktur Pencegahan Penyakit Menular Sinta Dewanti bertemu pasien di rumah sakit. Sinta mengatakan obat sudah tersedia untuk dokter.',
    finds: [['person', 'Sinta Dewanti']],
    nothingElseOf: ['disease'],
  },
  {
    what: 'fields of an office in front of a company that the tables hold',
    text: 'Direktur Pemasaran Kimia Farma Rudi Pangestu menyerahkan obat kepada rumah sakit. Obat itu dipakai dokter dan pasien.',
    finds: [
      ['person', 'Rudi Pangestu'],
      ['organization', 'Kimia Farma', 'organization:kimia-farma'],
    ],
    lacks: [['organization', 'Pemasaran Kimia Farma']],
  },
  {
    what: 'a member of parliament, and a body of an organisation without its name',
    text: 'Anggota DPR Teguh Rahardjo mengkritik WHO soal vaksin. Badan PBB itu belum menjawab pertanyaan dokter dan pasien.',
    finds: [
      ['person', 'Teguh Rahardjo'],
      ['organization', 'DPR', 'organization:dpr-ri'],
      ['organization', 'WHO', 'organization:who'],
    ],
    lacks: [
      ['organization', 'DPR Teguh Rahardjo'],
      ['organization', 'Badan PBB'],
    ],
  },
  {
    what: 'a disease inside a practice, and the body of a practice',
    text: 'Operasi katarak gratis digelar rumah sakit itu. Obatnya sudah mengantongi prakualifikasi WHO, kata dokter kepada pasien.',
    finds: [
      ['disease', 'katarak', 'disease:cataract'],
      ['organization', 'WHO', 'organization:who'],
    ],
  },
  {
    what: 'the navy is no sea, and a hospital may call itself a city',
    text: 'TNI Angkatan Laut Surabaya mengirim dokter ke Sultan Faisal Medical City untuk melatih perawat. Pasien rumah sakit menyambut mereka.',
    finds: [
      ['organization', 'TNI Angkatan Laut'],
      ['organization', 'Sultan Faisal Medical City'],
    ],
    lacks: [
      ['place', 'Laut Surabaya'],
      ['place', 'Sultan Faisal Medical City'],
    ],
  },
  {
    what: 'a glottal stop inside a name',
    text: "Wakil Presiden Ma'ruf Fauzi menjenguk pasien di rumah sakit. Dokter menyambut kunjungan itu.",
    finds: [['person', "Ma'ruf Fauzi"]],
  },
  {
    what: 'what a company makes stands between its kind and its name, but no verb does',
    text: 'Perusahaan minuman Sariwangsa menyumbang susu. Perusahaan itu membantu Palang Merah dan pasien rumah sakit.',
    finds: [['organization', 'Sariwangsa']],
    lacks: [['organization', 'Perusahaan']],
  },
  {
    what: 'places that are called by what they are stay places',
    text: 'Warga Danau Sentani dan Laut Sawu mengeluh. Dokter puskesmas di Lake County memeriksa pasien.',
    finds: [
      ['place', 'Danau Sentani'],
      ['place', 'Laut Sawu'],
    ],
  },
];

describe('offices in Indonesian', () => {
  it.each(reports)('$what', (report) => {
    expect(complaints(report, 'id')).toEqual([]);
  });
});
