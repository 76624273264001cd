import { describe, expect, test } from 'vitest';
import { readReport, told } from '../../unit/analysis/events/report.ts';

/** Short reports of our own with the acts they tell; `report.ts` explains the marks. */
const reports: readonly (readonly [string, readonly string[]])[] = [
  [
    '[Kemenkes|kemenkes.id] menerima delegasi [Kedutaan Jepang|embassy.jp]. [Kemenkes|kemenkes.id] lalu mengunjungi [Osaka|jp/city] dan [Nagoya|jp/city], yang diharapkan dapat mempererat hubungan kesehatan.',
    ['CONSULT talks embassy > kemenkes', 'CONSULT talks kemenkes > osaka + nagoya'],
  ],
  [
    '[Tiongkok|cn] menghibahkannya kepada [Kemenkes|kemenkes.id] pekan lalu.',
    ['AID delivery cn > kemenkes 2026-03-09/2026-03-15'],
  ],
  ['[Arab Saudi|sa] mencabut larangan impor unggas dari [Indonesia|id].', ['COOPERATE approval sa > id']],
  [
    'Hal itu tidak lepas dari lawatan Presiden [Brasil|br] ke [Jakarta|id/city].',
    ['CONSULT talks br > jakarta'],
  ],
  [
    '[Menteri Kesehatan Sari Wulandari|person/sari@kemenkes] bertemu dengan Menteri Kesehatan [Jepang|jp] [Kenji Mori|person/mori@jp] di [Tokyo|jp/city], Rabu (18/3), untuk membahas pengembangan tenaga perawat. [Kemenkes|kemenkes.id] menyebut pertemuan itu berlangsung hangat.',
    ['CONSULT talks kemenkes + sari + jp + mori 2026-03-18'],
  ],
  [
    '[Bio Farma|biofarma.id] menandatangani nota kesepahaman dengan [CanSino|cansino.cn] tentang alih teknologi vaksin pada 2 Maret 2026. Nota kesepahaman tersebut berlaku tiga tahun.',
    ['SUPPORT signed biofarma + cansino 2026-03-02'],
  ],
  [
    '[Jakarta|id/city] ([ANTARA|antara.id/media]) - Pemerintah [Australia|au] menghibahkan 200 unit ventilator kepada [Indonesia|id] pekan lalu.',
    ['AID delivery au > id 2026-03-09/2026-03-15'],
  ],
  [
    '[Kemenkes|kemenkes.id] belum menandatangani kontrak dengan [Pfizer|pfizer.us].',
    ['SUPPORT talks kemenkes + pfizer (negated)'],
  ],
  [
    'Vaksin produksi [Sinovac|sinovac.cn] mengantongi izin penggunaan darurat dari [BPOM|bpom.id], Senin (16/3).',
    ['COOPERATE approval sinovac > bpom 2026-03-16'],
  ],
  [
    '[Sinovac|sinovac.cn] mengantongi izin penggunaan darurat dari [BPOM|bpom.id], Senin (16/3).',
    ['COOPERATE approval sinovac > bpom 2026-03-16'],
  ],
  [
    '[Malaysia|my] melarang impor obat sirop dari [India|in] setelah temuan etilen glikol.',
    ['SANCTION ended my > in'],
  ],
  [
    '[BPOM|bpom.id] mencabut izin edar obat sirop produksi [Universal Pharma|univ.id].',
    ['SANCTION ended bpom > univ'],
  ],
  [
    'Duta Besar [Kuba|cu] untuk [Indonesia|id] [Ana Lopez|person/lopez@cu] mengunjungi [Kemenkes|kemenkes.id] pada 5 Maret 2026. Kedua pihak sepakat memperluas kerja sama bioteknologi.',
    ['CONSULT talks cu + lopez > kemenkes 2026-03-05', 'AGREE intent cu + lopez + kemenkes'],
  ],
  [
    'Kunjungan delegasi [Parlemen Inggris|parl.gb] ke [RSUP Sanglah|sanglah.id] berlangsung Selasa (17/3).',
    ['CONSULT talks parl > sanglah 2026-03-17'],
  ],
  [
    'Kerja sama antara [Universitas Indonesia|ui.id], [Universitas Melbourne|melb.au], dan [Universitas Kyoto|kyoto.jp] mencakup riset dengue.',
    ['COOPERATE implementation ui + melb + kyoto'],
  ],
  ['[WHO|who] mendesak [Indonesia|id] segera melaporkan kasus flu burung.', ['REQUEST talks who > id']],
  ['[Amerika Serikat|us] menghentikan pendanaan untuk [WHO|who] tahun lalu.', ['REJECT ended us > who 2025']],
  [
    '[Indonesia|id] menerima 3 juta dosis vaksin dari [Jepang|jp] pada 1 Juli 2021.',
    ['COOPERATE delivery jp > id 2021-07-01'],
  ],
  [
    '"Kami siap bekerja sama dengan [Singapura|sg] dalam penanganan dengue," kata [Sari Wulandari|person/sari@kemenkes], pejabat [Kemenkes|kemenkes.id].',
    ['AGREE intent kemenkes + sari + sg (hypothetical)'],
  ],
  [
    'Delegasi [Vietnam|vn] diterima Wakil Menteri Kesehatan [Budi Hartono|person/budi@kemenkes] di kantor [Kemenkes|kemenkes.id], Kamis.',
    ['CONSULT talks vn > kemenkes + budi 2026-03-19'],
  ],
  [
    '[BPOM|bpom.id] akan meneken perjanjian dengan [MFDS|mfds.kr] pada April 2026.',
    ['AGREE intent bpom + mfds 2026-04 (future)'],
  ],
  [
    '[Kemenkes|kemenkes.id] meluncurkan program baru bersama [UNICEF|unicef].',
    ['COOPERATE implementation kemenkes + unicef'],
  ],
  [
    'Pertemuan bilateral antara [Indonesia|id] dan [Arab Saudi|sa] membahas layanan kesehatan jemaah haji.',
    ['CONSULT talks id + sa'],
  ],
  [
    'Menkes [Sari Wulandari|person/sari@kemenkes] menerima kunjungan Duta Besar [Rusia|ru], Jumat (13/3).',
    ['CONSULT talks ru > sari 2026-03-13'],
  ],
  ['[China|cn] mengirimkan tim medis ke [Kamboja|kh].', ['AID implementation cn > kh']],
  ['Tim medis [China|cn] tiba di [Phnom Penh|kh/city].', ['AID implementation cn > phnom penh']],
  [
    '[Indonesia|id] mengimpor bahan baku obat dari [India|in] dan [China|cn].',
    ['COOPERATE delivery in + cn > id'],
  ],
  [
    'MoU tersebut ditandatangani oleh Kepala [BPOM|bpom.id] [Rina|person/rina@bpom] dan Direktur [HSA|hsa.sg] [Tan Mei|person/tan@hsa].',
    ['SUPPORT signed bpom + rina + hsa + tan'],
  ],
  ['[Uni Eropa|eu] mengecam keputusan [Rusia|ru] menyerang rumah sakit.', ['ACCUSE talks eu > ru']],
  ['[Filipina|ph] menolak tawaran vaksin dari [China|cn].', ['REJECT ended ph > cn']],
  [
    '[Bio Farma|biofarma.id] memasok 10 juta dosis vaksin polio kepada [UNICEF|unicef].',
    ['COOPERATE delivery biofarma > unicef'],
  ],
  [
    'Dana hibah dari [Bank Dunia|wb] untuk [Laos|la] dipakai membangun puskesmas.',
    ['AID implementation wb > la'],
  ],
  [
    '[Kimia Farma|kf.id] digandeng [Pfizer|pfizer.us] untuk memproduksi obat kanker.',
    ['COOPERATE implementation pfizer > kf'],
  ],
  [
    '[Jakarta|id/city] - Wakil Menteri Kesehatan [RI|id] [Dewi Lestari|person/dewi@kemenkes] melakukan kunjungan kerja ke [Riyadh|sa/city], [Arab Saudi|sa], pada 10-12 Maret 2026. Di sana ia bertemu Menteri Kesehatan [Arab Saudi|sa] [Fahad Alsaud|person/fahad@sa]. Keduanya membahas layanan jemaah haji. "Kami sepakat membentuk tim bersama," ujar [Dewi|person/dewi@kemenkes]. [Kemenkes|kemenkes.id] mengirim 200 perawat tahun lalu.',
    [
      'CONSULT talks kemenkes + dewi > riyadh 2026-03-10/2026-03-12',
      'CONSULT talks kemenkes + dewi + sa + fahad',
      'AGREE intent kemenkes + dewi + sa + fahad',
    ],
  ],
  [
    'Penandatanganan perjanjian kerja sama antara [BPOM|bpom.id] dan [Swissmedic|swissmedic.ch] dilakukan di [Bern|ch/city], Selasa (10/3/2026). Perjanjian itu mencakup pertukaran data mutu obat.',
    ['SUPPORT signed bpom + swissmedic 2026-03-10'],
  ],
  [
    '[RSUP Sardjito|sardjito.id] bekerja sama dengan [Universitas Leiden|leiden.nl] mengembangkan terapi sel punca. Kerja sama itu dimulai pada 2024.',
    ['COOPERATE implementation sardjito + leiden 2024'],
  ],
  [
    'Pemerintah [Denmark|dk] mendanai program diabetes di [Indonesia|id] senilai Rp50 miliar.',
    ['AID implementation dk > id'],
  ],
  [
    '[China|cn] menuduh [Amerika Serikat|us] mempolitisasi asal-usul virus. [Washington|us/city] membantah tuduhan itu.',
    ['ACCUSE talks cn > us', 'REJECT ended us > cn'],
  ],
  [
    '[Kemenkes|kemenkes.id] berencana menggandeng [Siemens|siemens.de] untuk pengadaan alat radioterapi.',
    ['AGREE intent kemenkes + siemens (future)'],
  ],
  [
    'Kepala [BPOM|bpom.id] [Rina Putri|person/rina@bpom] menerima audiensi dari [KBRI|kbri.id] dan [Kedutaan Besar Swedia|kedubes.se].',
    ['CONSULT talks kbri + kedubes > bpom + rina'],
  ],
  [
    '[Universitas Gadjah Mada|ugm.id] dan [Universitas Osaka|osaka.jp] teken MoU riset dengue',
    ['SUPPORT signed ugm + osaka'],
  ],
  [
    '[ASEAN|asean] dan [Jepang|jp] meresmikan pusat penanggulangan wabah di [Hanoi|vn/city] pada Januari 2026.',
    ['COOPERATE implementation asean + jp 2026-01'],
  ],
  [
    '[Singapura|sg] menarik produk susu formula buatan [Nestle|nestle.ch] dari pasaran.',
    ['SANCTION ended sg > nestle'],
  ],
  [
    'Menteri Kesehatan [Malaysia|my] [Ahmad|person/ahmad@my] mengajak [Indonesia|id] memperkuat pengawasan perbatasan.',
    ['REQUEST talks my + ahmad > id'],
  ],
  [
    '[Prancis|fr] siap membantu [Indonesia|id] membangun rumah sakit kanker.',
    ['AID intent fr > id (future)'],
  ],
  [
    '[Kementerian Kesehatan|kemenkes.id] menggelar pelatihan dokter bersama [JICA|jica.jp] di [Surabaya|id/city].',
    ['COOPERATE implementation kemenkes + jica'],
  ],
  [
    'Kesepakatan [Indonesia|id] dan [Turki|tr] di bidang alat kesehatan diteken bulan lalu.',
    ['SUPPORT signed id + tr 2026-02'],
  ],
];

/** Parties and verbs, but no act between two of them. */
const nothing: readonly string[] = [
  'Menurut [WHO|who], [Indonesia|id] dan [India|in] menyumbang sepertiga kasus TBC dunia.',
  'Hubungan diplomatik [Indonesia|id]-[Mesir|eg] telah berlangsung 75 tahun.',
];

describe('events in Indonesian', () => {
  test.each(reports)('%s', (report, expected) => {
    expect(told(readReport('id', report))).toEqual(expected);
  });

  test.each(nothing)('no event: %s', (report) => {
    expect(told(readReport('id', report))).toEqual([]);
  });
});
