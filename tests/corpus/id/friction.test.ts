import { describe, expect, test } from 'vitest';
import { readReport, told } from '../../unit/analysis/events/report.ts';

/** Refusals, blame and restrictions: reports of our own with the acts they tell. */
const reports: readonly (readonly [string, readonly string[]])[] = [
  [
    'Pemerintah [Kanada|ca] keberatan dengan rancangan [WHO|who] tentang pajak minuman manis bagi pasien.',
    ['REJECT ended ca > who'],
  ],
  [
    '[Kemenkes|kemenkes.id] tidak setuju dengan [Pfizer|pfizer.us] soal harga vaksin.',
    ['REJECT ended kemenkes > pfizer'],
  ],
  [
    'Permintaan [Thailand|th] agar tarif obat diturunkan belum bisa diterima [BPOM|bpom.id].',
    ['REJECT ended bpom > th'],
  ],
  [
    'Otoritas kesehatan [Korea Selatan|kr] menegur [Biotis|biotis.id] karena terlambat melaporkan efek samping vaksin.',
    ['ACCUSE talks kr > biotis'],
  ],
  [
    'Perjanjian antara [RS Harapan|harapan.id] dan [Mount Apex|apex.sg] tentang rujukan pasien kandas pada 2024.',
    ['REJECT ended harapan + apex 2024'],
  ],
  ['[Jepang|jp] memperketat pemeriksaan udang dari [Indonesia|id].', ['SANCTION implementation jp > id']],
  [
    '[Mesir|eg] mewajibkan sertifikat bebas salmonela bagi daging ayam asal [Brasil|br].',
    ['SANCTION implementation eg > br'],
  ],
  [
    '[Kemenkes|kemenkes.id] meminta [WHO|who] mengirim ahli. [WHO|who] meminta [Kemenkes|kemenkes.id] membuka data wabah.',
    ['REQUEST talks kemenkes > who', 'REQUEST talks who > kemenkes'],
  ],
  ['[Malaysia|my] mendeportasi perawat asal [Indonesia|id].', ['SANCTION ended my > id']],
  ['[Singapura|sg] menarik minyak gosok asal [Indonesia|id] karena etanol.', ['SANCTION ended sg > id']],
  [
    '[FDA|fda.us] mengeluarkan peringatan terhadap sirop buatan [Maiden|maiden.in].',
    ['ACCUSE talks fda > maiden'],
  ],
  ['[Indonesia|id] mengirimkan nota protes kepada [Chile|cl] soal obat.', ['ACCUSE talks id > cl']],
  ['Penghentian pendanaan [Swedia|se] memukul program HIV di [Zambia|zm].', ['REJECT ended se > zm']],
  // The plan to ban is what is refused; the charge that is refused is nobody's new charge.
  ['[Norwegia|no] menolak rencana [Denmark|dk] melarang ekspor insulin.', ['REJECT ended no > dk']],
  [
    '[Chile|cl] menuding [Bayer|bayer.de] menjual obat kedaluwarsa. [Bayer|bayer.de] menolak tudingan tersebut, sejalan dengan putusan [WHO|who].',
    ['ACCUSE talks cl > bayer', 'REJECT ended bayer > cl'],
  ],
];

/** The words are there, the act is not. */
const nothing: readonly string[] = [
  'Layanan jantung [RS Sanglah|sanglah.id] menarik pasien asal [Australia|au].',
  '[BPOM|bpom.id] mewajibkan apotek menyimpan resep dan melayani pasien dengan ramah.',
  '[Arab Saudi|sa] tidak melarang jemaah dari [Indonesia|id] membawa obat.',
  'Data pasien tidak keluar dari [Indonesia|id], kata [Genara|genara.sg].',
  'Layanan vaksin di [Batam|id/city] dihentikan karena banjir, menurut [WHO|who].',
];

describe('friction in Indonesian', () => {
  test.each(reports)('%s', (report, expected) => {
    expect(told(readReport('id', report))).toEqual(expected);
  });

  test.each(nothing)('no act: %s', (report) => {
    expect(told(readReport('id', report))).toEqual([]);
  });
});
