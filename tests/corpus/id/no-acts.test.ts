import { describe, expect, test } from 'vitest';
import { actsIn, linesOf } from './acts-in.ts';

/** Sport, films, history, rumours, thoughts, statistics; one party only, two merely named. All is invented. */
const table = `
Timnas Indonesia menjamu Australia pada laga kualifikasi, dan tim medis bersiaga.
Film tentang dokter Jepang di Indonesia itu akan tayang bulan depan.
Pada 1930-an, Belanda membangun rumah sakit kusta di Batavia.
Jumlah kasus dengue di Brasil lebih tinggi dibandingkan dengan Indonesia.
Belum ada pembicaraan antara Kemenkes dan Pfizer soal vaksin itu.
Andai Indonesia bergabung dengan jejaring itu, biaya vaksin dari India akan turun.
Pakar dari Universitas Oxford mengatakan obat buatan Jepang itu mahal.
Wisatawan asal Tiongkok menghabiskan banyak uang di klinik kecantikan Thailand.
WHO mencatat 300 kasus kolera di Sudan dan Chad.
Menurut laporan Bank Dunia, belanja kesehatan Vietnam naik lebih cepat daripada Filipina.
Pemerintah Indonesia melarang peredaran rokok elektronik rasa buah mulai Juli.
Kementerian Kesehatan mengimbau masyarakat menjaga kebersihan.
Pasien dari Timor-Leste sering berobat ke Kupang.
Petenis Jepang mengalahkan lawannya asal Rusia setelah sembuh dari cedera.
Perdebatan tentang vaksin di Amerika Serikat mirip dengan yang terjadi di Prancis.
Rumah Sakit Cipto Mangunkusumo memiliki alat MRI buatan Jerman.
Ia lahir di Kuba dan besar di Meksiko sebelum menjadi dokter.
Kunjungan pasien ke Puskesmas Tebet naik dua kali lipat.
Indonesia dan India termasuk negara dengan beban tuberkulosis tertinggi.
Bantuan pangan nontunai bagi warga Jakarta cair pekan ini.
Perusahaan asuransi AIA menawarkan produk kesehatan baru kepada nasabah.
Kasus flu burung ditemukan di Kamboja dan Vietnam.
Dokter lulusan Jepang itu membuka praktik di Surabaya.
Saham Pfizer dan Moderna anjlok di bursa New York.
Tim bulu tangkis Indonesia bertemu Tiongkok di final dengan kondisi fisik prima.
WHO menyatakan wabah mpox di Kongo dan Uganda sebagai kedaruratan kesehatan global.
Serial tentang perawat Filipina di London itu ditonton jutaan orang.
Pada abad ke-19, Inggris memaksa Tiongkok membuka pasar opium.
Jika Malaysia menandatangani perjanjian dengan Pfizer, harga vaksin akan turun.
Harga obat di India lebih murah daripada di Malaysia dan Singapura.
Rumor bahwa Thailand menutup perbatasan dengan Kamboja tidak benar.
Menurut WHO, separuh penduduk Chad dan Niger kekurangan gizi.
Rumah sakit di Penang masih menjadi pilihan warga Medan.
Sebuah keluarga asal Prancis dirawat di RSUP Sanglah.
Dosen Universitas Indonesia itu meraih gelar doktor di Universitas Tokyo.
Jepang dan Korea Selatan memiliki angka harapan hidup tertinggi di Asia.
BPOM meminta masyarakat tidak membeli kosmetik secara daring.
Studi di Denmark menemukan kaitan antara tidur dan demensia.
Festival kuliner Korea dan Indonesia digelar di Jakarta dengan pemeriksaan kesehatan gratis.
Dinas Kesehatan Bali memeriksa wisatawan yang datang dari Australia.
Perusahaan asuransi Jerman menaikkan premi nasabahnya di Austria.
Kasus keracunan di sekolah internasional Singapura di Jakarta diselidiki polisi.
Kementerian Kesehatan mengirim tim ke Papua untuk menangani campak.
Sopir ambulans asal Nepal itu meninggal di Qatar akibat serangan panas.
Indonesia berada di bawah Vietnam dalam indeks kesiapan pandemi.
Pengamat menilai Amerika Serikat dan Tiongkok perlu bekerja sama menghadapi pandemi.
Ekspor alat kesehatan ke Eropa naik 12 persen pada Januari.
Mantan Menkes itu pernah tinggal di Belanda dan menulis novel.
Klub asal Turki itu menandatangani kontrak dengan bek Kroasia setelah lolos tes kesehatan.
Novel karya penulis Mesir itu bercerita tentang dokter di Inggris.
WHO memperkirakan satu dari empat orang di India mengidap hipertensi.
Seandainya Amerika Serikat kembali ke WHO, dana wabah akan pulih.
Wakil Menteri Kesehatan membuka seminar di Jakarta yang dihadiri 500 dokter.
Penduduk Taiwan hidup lebih lama daripada penduduk Tiongkok.
Polisi Malaysia menangkap tiga warga Indonesia pembawa sabu.
Turis Inggris meninggal setelah digigit monyet di Bali.
Maskapai Garuda menambah penerbangan ke Jeddah.
Dokter spesialis jantung dari Harvard itu menulis buku tentang diet.
Nilai ekspor obat Korea Selatan melampaui Jepang.
Menurut Menkes, Indonesia kalah dari Vietnam dalam cakupan imunisasi.
Belum jelas apakah Brasil akan membeli vaksin dari Tiongkok.
Konser amal untuk Palestina digelar di Kuala Lumpur.
Rumah sakit di Padang itu memakai alat dari Jerman dan Belanda.
Virus nipah pertama kali ditemukan di Malaysia dan menyebar ke Bangladesh.
Presiden Prancis dirawat karena Covid-19.
Kementerian Kesehatan dan Kementerian Keuangan berbeda pendapat soal iuran BPJS.
Ibu hamil asal Myanmar melahirkan di kapal menuju Australia.
Profesor Universitas Oxford dan Universitas Tokyo meraih Nobel kedokteran.
Wabah kolera di Yaman lebih parah daripada di Haiti, kata WHO.
Perawat Indonesia di Jepang mengeluhkan cuaca dingin.
Tidak ada pembicaraan dengan Rusia tentang vaksin, ujar juru bicara Kementerian Kesehatan Meksiko.
Harga saham Novo Nordisk turun di Kopenhagen dan New York.
Museum kedokteran Belanda memajang surat dokter Jawa dari tahun 1902.
Peringkat universitas kedokteran Singapura naik, sementara Malaysia turun.
Dokter Indonesia dan dokter Malaysia sama-sama mengenakan jas putih.
Pemerintah berencana menaikkan iuran BPJS Kesehatan tahun depan.
Kami berharap vaksin dari Kuba suatu hari tersedia di apotek.
Tim Piala Davis Indonesia kalah dari Togo karena pemainnya demam.
Menkes tidak bertemu Dubes Rusia dalam kunjungan ke Kazan.
Rumah sakit terapung pernah menjadi latar film Korea dan Jepang.
WHO menyarankan orang dewasa tidur tujuh jam sehari.
Perawat asal India itu menikah dengan dokter Kanada di Dubai.
Kasus campak di Texas mengingatkan warga pada wabah di Meksiko tahun lalu.
Seorang apoteker Jerman ditemukan tewas di hotel di Wina.
Biaya persalinan di Amerika Serikat sepuluh kali lipat biaya di Spanyol.
Kongres dokter mata di Lima dihadiri peserta dari Bolivia, Peru, dan Cile.
`;

describe('Indonesian sentences that tell no act', () => {
  test.each(linesOf(table).map(({ text }) => [text] as const))('%s', (text) => {
    expect(actsIn(text)).toEqual([]);
  });
});

describe('what one side does at home has no part of the other', () => {
  test.each([
    [
      'Delegasi Kementerian Kesehatan RI mengunjungi Rumah Sakit Universitas Kyoto, Jepang, Senin. Kementerian Kesehatan berkomitmen menerapkan cara serupa dalam layanan rujukan di Indonesia.',
    ],
    [
      'Menteri Kesehatan Vietnam Dao Hong Lan mengunjungi pabrik Bio Farma di Bandung. Vietnam bertekad membangun pabrik yang sama di Hanoi.',
    ],
  ])('%s', (text) => {
    expect(actsIn(text)).toHaveLength(1);
  });
});
