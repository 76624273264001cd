import { describe, expect, it } from 'vitest';
import { time } from '../../../utils/analysis/languages/id/time.ts';
import { readDates } from '../../unit/analysis/time/read-dates.ts';

/** A Monday. */
const published = '2025-11-10';
const read = (text: string, publishedAt: string | null = published) => readDates(text, time, publishedAt);

describe('Indonesian dates', () => {
  it.each([
    ['Menteri tiba di Hanoi pada 4 November 2025.', ['4 November 2025 → 2025-11-04']],
    ['Rapat dibuka Kamis, 6 November 2025 di Bogor.', ['Kamis, 6 November 2025 → 2025-11-06']],
    ['Delegasi berkunjung pada Ahad (9/11).', ['Ahad (9/11) → 2025-11-09']],
    ['Ia menjelaskannya, Rabu (5/11/25).', ['Rabu (5/11/25) → 2025-11-05']],
    ['Pameran dibuka Kamis (4/6/2026).', ['Kamis (4/6/2026) → 2026-06-04']],
    ['Lokakarya berlangsung Senin-Rabu (3-5/11).', ['Senin-Rabu (3-5/11) → 2025-11-03/2025-11-05']],
    ['Uji coba digelar Rabu-Sabtu (29/10-1/11).', ['Rabu-Sabtu (29/10-1/11) → 2025-10-29/2025-11-01']],
    ['Kontrak diteken hari ini (10/11) di Jakarta.', ['hari ini (10/11) → 2025-11-10']],
    ['Vaksin tiba Jumat pekan lalu (7/11/2025).', ['Jumat pekan lalu (7/11/2025) → 2025-11-07']],
    ['Pelatihan digelar 27—28 Juli 2023.', ['27—28 Juli 2023 → 2023-07-27/2023-07-28']],
    ['Pertemuan berlangsung 3-5 November.', ['3-5 November → 2025-11-03/2025-11-05']],
    [
      'Misi bertugas 28 Oktober hingga 3 November 2025.',
      ['28 Oktober hingga 3 November 2025 → 2025-10-28/2025-11-03'],
    ],
    ['Pameran 28 Desember–3 Januari 2026.', ['28 Desember–3 Januari 2026 → 2025-12-28/2026-01-03']],
    ['Sidang digelar 6 dan 7 November.', ['6 dan 7 November → 2025-11-06/2025-11-07']],
    ['Sidang digelar 3 dan 7 November.', ['7 November → 2025-11-07']],
    ['Kesepakatan dicapai pada Oktober 2025.', ['Oktober 2025 → 2025-10']],
    [
      'Program berjalan September 2025 hingga Maret 2026.',
      ['September 2025 hingga Maret 2026 → 2025-09/2026-03'],
    ],
    ['Laporan periode Januari-September 2025 terbit.', ['Januari-September 2025 → 2025-01/2025-09']],
    ['Kasus turun sejak Maret.', ['Maret → 2025-03']],
    [
      'Rapat dibuka Kamis (6/11). Dua hari kemudian tim pulang.',
      ['Kamis (6/11) → 2025-11-06', 'Dua hari kemudian → 2025-11-08'],
    ],
    ['Perawat berangkat pekan ketiga Desember.', ['pekan ketiga Desember → 2025-12-15/2025-12-21']],
    [
      'Audit rampung minggu pertama bulan Maret 2026.',
      ['minggu pertama bulan Maret 2026 → 2026-03-01/2026-03-07'],
    ],
    ['Stok menipis sejak awal tahun.', ['awal tahun → 2025-01/2025-04']],
    ['Pabrik rampung sebelum akhir tahun.', ['akhir tahun → 2025-09/2025-12']],
    ['Tim tiba pada tanggal 7 bulan ini.', ['tanggal 7 bulan ini → 2025-11-07']],
    ['Ekspor naik dalam sembilan bulan pertama 2025.', ['sembilan bulan pertama 2025 → 2025-01/2025-09']],
    [
      'Sidang dibuka Kamis (6/11). Uji coba dimulai pada Maret 2025. Di hari yang sama ia pulang.',
      ['Kamis (6/11) → 2025-11-06', 'Maret 2025 → 2025-03', 'hari yang sama → 2025-11-06'],
    ],
    ['Izin terbit Agustus lalu.', ['Agustus lalu → 2025-08']],
    ['Pabrik dibuka Maret tahun depan.', ['Maret tahun depan → 2026-03']],
    ['Pabrik beroperasi pada triwulan ketiga 2026.', ['triwulan ketiga 2026 → 2026-07/2026-09']],
    ['Ekspor dimulai Q3 2026.', ['Q3 2026 → 2026-07/2026-09']],
    ['Dana cair pada kuartal I/2026.', ['kuartal I/2026 → 2026-01/2026-03']],
    ['Dana cair pada semester pertama 2026.', ['semester pertama 2026 → 2026-01/2026-06']],
    ['Belanja naik pada triwulan I-III 2025.', ['triwulan I-III 2025 → 2025-01/2025-09']],
    ['Rencana aksi 2024–2029 disahkan.', ['2024–2029 → 2024/2029']],
    ['Ketua periode 2025-2030 terpilih.', ['2025-2030 → 2025/2030']],
    ['Ia tiba kemarin dan pulang lusa.', ['kemarin → 2025-11-09', 'lusa → 2025-11-12']],
    ['Sepanjang pekan lalu tim bekerja.', ['pekan lalu → 2025-11-03/2025-11-09']],
    ['Tim berangkat minggu depan.', ['minggu depan → 2025-11-17/2025-11-23']],
    ['Wabah mereda bulan lalu.', ['bulan lalu → 2025-10']],
    ['Uji klinis dimulai awal tahun depan.', ['awal tahun depan → 2026-01/2026-04']],
    ['Uji klinis selesai akhir 2026.', ['akhir 2026 → 2026-09/2026-12']],
    ['Nota diteken pertengahan Oktober.', ['pertengahan Oktober → 2025-10-11/2025-10-20']],
    ['Bantuan tiba dua hari lalu.', ['dua hari lalu → 2025-11-08']],
    ['Bantuan tiba akhir pekan lalu.', ['akhir pekan lalu → 2025-11-08/2025-11-09']],
    ['Nota diteken tiga tahun lalu.', ['tiga tahun lalu → 2022']],
    ['Kerja sama disepakati pada 2017 lalu.', ['2017 lalu → 2017']],
    ['Sekitar 900 ribu kasus tercatat pada 2022.', ['2022 → 2022']],
    ['Pertemuan G20 2022 digelar di Bali.', ['2022 → 2022']],
    ['Program itu lahir pada 1990-an.', ['1990-an → 1990/1999']],
    ['Ia ditemui di Jakarta, Rabu.', ['Rabu → 2025-11-05']],
    ['Delegasi akan tiba pada Rabu.', ['Rabu → 2025-11-12']],
    ['"Kami akan mengirim obat," kata Menkes, Jumat.', ['Jumat → 2025-11-07']],
    ['Presiden akan berangkat Senin mendatang.', ['Senin mendatang → 2025-11-17']],
    ['Sidang dibuka Jumat pekan lalu.', ['Jumat pekan lalu → 2025-11-07']],
    [
      'Rapat pada 4 November 2025. Pada hari yang sama ia ke Bogor.',
      ['4 November 2025 → 2025-11-04', 'hari yang sama → 2025-11-04'],
    ],
    ['Izin keluar 2019. Pada tahun yang sama pabrik dibuka.', ['2019 → 2019', 'tahun yang sama → 2019']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Menurut UU No. 17 Tahun 2023 dan Perpres Nomor 12 Tahun 2024.',
    'Keputusan HK.01.07/MENKES/1186/2022 berlaku.',
    'Sebanyak 2025 dosis dan 2.000 vial dikirim.',
    'Ada 10/11 pasien sembuh setelah 2 x 500 mg.',
    'Skor akhir 21-17, ponsel iOS 17.4, harga Rp2025 atau 20,25 persen.',
    'Hubungi 0812-2025-1234 atau 021 2025 1234.',
    'Pasien berusia 25 tahun, hamil 5 bulan, dirawat 7 hari.',
    'COVID-19, H1N1, kode J45.0 dan ICD-10.',
    'Mei Lestari dan Juli Pratama menjadi relawan.',
    'Baru-baru ini dan belakangan ini kasus naik; dewasa ini, sekarang, dan akhir-akhir ini juga.',
    'Dalam lima tahun terakhir dan beberapa tahun mendatang.',
    'Puskesmas buka setiap Senin, juga Senin-Jumat.',
    'Ia tinggal di Pasar Minggu.',
    'Pekan imunisasi digelar setiap pertengahan bulan April.',
    'Tidak ada tanggal 31 Februari 2025.',
    'Pada hari yang sama ia pulang.',
    'Lihat halaman 2024 dan pasal 2025.',
    'Perayaan akhir tahun, libur awal tahun ajaran, dan tiga bulan pertama.',
    'Ini pekan kedua sekolah dan bayi berusia delapan bulan.',
  ])('finds nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('doubts a date that its weekday contradicts', () => {
    expect(read('Senin, 5 November 2025')).toEqual(['Senin, 5 November 2025 → 2025-11-05 ?']);
  });

  it('takes the year that fits the weekday', () => {
    expect(read('Rabat digelar Ahad (18/1).', '2026-01-21')).toEqual(['Ahad (18/1) → 2026-01-18']);
    expect(read('Rapat digelar Senin (12/1).', '2025-10-20')).toEqual(['Senin (12/1) → 2026-01-12']);
  });

  it('does not know which day of a week is the same day', () => {
    expect(read('Foto 4 November 2025. Pekan lalu tim berkeliling. Pada hari yang sama ia pulang.')).toEqual([
      '4 November 2025 → 2025-11-04',
      'Pekan lalu → 2025-11-03/2025-11-09',
    ]);
  });

  it('leaves out what needs a publication date where there is none', () => {
    expect(read('Pekan lalu, Rabu (5/11), 4 November.', null)).toEqual([]);
    expect(read('Pada 3 November 2025 ia tiba dan 5 November pulang.', null)).toEqual([
      '3 November 2025 → 2025-11-03',
      '5 November → 2025-11-05',
    ]);
  });
});
