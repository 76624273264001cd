import { describe, expect, it } from 'vitest';
import { type FiledReport, misfiled, topicsOf } from '../topics-of.ts';

const reports: readonly FiledReport[] = [
  {
    title: 'Indonesia dan Malaysia sepakati pertukaran perawat',
    text: `Kuala Lumpur – Indonesia dan Malaysia menandatangani nota kesepahaman tentang pertukaran perawat dan bidan pada Senin.

Sebanyak 200 perawat Indonesia akan bekerja dan dilatih di lima rumah sakit di Selangor selama dua tahun. Kementerian Kesehatan kedua negara juga akan menyamakan uji kompetensi tenaga kesehatan.

"Kekurangan perawat adalah masalah kita bersama," kata menteri.`,
    topics: ['health-workforce'],
    mayAlso: ['health-services'],
  },
  {
    title: 'Jepang hibahkan tenda dan obat untuk korban gempa Sulawesi',
    text: `Makassar – Pemerintah Jepang menyerahkan bantuan kemanusiaan berupa tenda, selimut, dan obat-obatan untuk korban gempa di Sulawesi.

Bantuan senilai 15 miliar rupiah itu diterima Badan Nasional Penanggulangan Bencana di bandara. Jepang juga mengirim tim medis dan membuka rumah sakit lapangan di dekat lokasi pengungsi.

Duta Besar Jepang mengatakan bantuan lanjutan akan dikirim pekan depan.`,
    topics: ['humanitarian-aid'],
    mayAlso: ['health-workforce', 'health-services', 'pharmaceuticals'],
  },
  {
    title: 'Penang bidik lebih banyak pasien dari Medan',
    text: `George Town – Pemerintah Penang dan maskapai penerbangan sepakat menambah paket wisata medis bagi pasien Indonesia.

Tahun lalu ratusan ribu warga Sumatera Utara berobat ke Penang. Rumah sakit swasta di sana menawarkan penjemputan di bandara, penerjemah, dan biaya yang lebih murah.

Ketua asosiasi rumah sakit berharap jumlah pasien asing naik sepersepuluh.`,
    topics: ['medical-travel'],
    mayAlso: ['health-services'],
  },
  {
    title: 'RI-India bahas bahan baku obat dan inspeksi pabrik',
    text: `New Delhi – Badan pengawas obat Indonesia dan India membahas saling pengakuan hasil inspeksi pabrik farmasi dalam pertemuan dua hari.

Kedua regulator sepakat bertukar informasi tentang obat palsu dan cemaran dalam sirop obat. Indonesia meminta izin edar obat generik asal India dievaluasi lebih ketat.

Perusahaan farmasi India menawarkan pasokan bahan baku obat dengan harga yang stabil.`,
    topics: ['drug-regulation', 'pharmaceuticals'],
    mayAlso: ['trade-investment'],
  },
  {
    title: 'ASEAN dorong penanganan resistansi antimikroba lintas sektor',
    text: `Bangkok – Menteri pertanian dan menteri kesehatan ASEAN berkomitmen membatasi antibiotik pada ternak.

Rencana bersama itu memakai pendekatan One Health: surveilans bakteri kebal pada manusia, hewan, dan lingkungan akan digabungkan. Dokter hewan dan laboratorium di sepuluh negara akan berbagi data resistansi antimikroba.

Thailand menjadi tuan rumah pusat koordinasinya.`,
    topics: ['one-health-amr'],
    mayAlso: ['global-governance', 'pharmaceuticals', 'infectious-disease', 'food-safety-nutrition'],
  },
  {
    title: 'Indonesia-Korea Selatan bangun pabrik alat suntik di Kendal',
    text: `Semarang – Perusahaan Korea Selatan berinvestasi 80 juta dolar untuk membangun pabrik alat kesehatan di Kendal.

Usaha patungan dengan mitra lokal itu akan memproduksi alat suntik dan kit diagnostik. Perjanjiannya mencakup alih teknologi selama lima tahun dan target kandungan lokal 60 persen.

Gubernur berharap ekspor ke Asia Selatan dimulai pada 2028.`,
    topics: ['devices-diagnostics', 'trade-investment', 'technology-transfer'],
  },
  {
    title: 'Program makan bergizi dan susu bagi ibu hamil didukung Belanda',
    text: `Den Haag – Belanda akan mendukung program gizi Indonesia bagi ibu hamil dan balita.

Kerja sama itu meliputi fortifikasi beras, standar keamanan pangan di dapur sekolah, dan pelatihan ahli gizi. Kedua negara ingin menurunkan angka stunting dan kematian ibu.

Proyek dimulai di Nusa Tenggara Timur.`,
    topics: ['food-safety-nutrition', 'maternal-child-health'],
  },
  {
    title: 'BNN dan Australia perkuat kerja sama antinarkotika',
    text: `Canberra – Badan Narkotika Nasional (BNN) dan kepolisian Australia bersepakat memperketat pengawasan prekursor dan penyelundupan sabu-sabu lewat laut.

Kedua lembaga juga akan berbagi pengalaman tentang rehabilitasi pecandu narkoba di klinik dan rumah sakit.

Perjanjian lima tahun itu ditandatangani kepala kedua lembaga.`,
    topics: ['drug-control'],
  },
  {
    title: 'Rumah sakit Surabaya dan Osaka buka layanan jantung bersama',
    text: `Surabaya – Sebuah rumah sakit umum di Surabaya dan rumah sakit universitas di Osaka membuka pusat layanan jantung bersama.

Dokter Jepang akan mendampingi operasi bypass setiap bulan, sementara dua dokter spesialis Indonesia mengikuti fellowship di Osaka. Kerja sama antar rumah sakit itu berlaku tiga tahun.

Pelayanan kesehatan bagi penderita penyakit jantung di Jawa Timur diharapkan lebih cepat.`,
    topics: ['health-services', 'noncommunicable-disease', 'health-workforce'],
  },
  {
    title: 'Indonesia ikut uji klinis obat malaria baru',
    text: `Jayapura – Lembaga riset di Papua bergabung dengan tiga negara dalam uji klinis fase 3 obat malaria sekali minum.

Penelitian bersama itu akan melibatkan 900 relawan. Para peneliti berharap eliminasi malaria di Papua dipercepat.

Uji klinik didanai yayasan dari Swiss.`,
    topics: ['clinical-research', 'infectious-disease'],
    mayAlso: ['pharmaceuticals'],
  },
  {
    title: 'Kemenkes dan Estonia kembangkan rekam medis elektronik',
    text: `Tallinn – Kementerian Kesehatan dan pemerintah Estonia sepakat mengembangkan rekam medis elektronik yang terhubung antarprovinsi.

Kerja sama kesehatan digital itu meliputi keamanan data pasien dan pemakaian kecerdasan buatan untuk membaca foto paru. Tim Estonia akan berkunjung ke Jakarta bulan depan.`,
    topics: ['ai-digital-health'],
    mayAlso: ['devices-diagnostics'],
  },
  {
    title: 'RI tolak pasal pembagian patogen dalam perjanjian pandemi',
    text: `Jenewa – Indonesia menolak rumusan pasal tentang akses patogen dalam perundingan perjanjian pandemi di Jenewa.

Delegasi meminta agar negara yang mengirim sampel virus memperoleh vaksin secara adil. Negara anggota WHO akan melanjutkan sidang pada Mei.

"Pandemi berikutnya tidak boleh mengulang ketimpangan," kata ketua delegasi.`,
    topics: ['pandemic-preparedness', 'global-governance'],
    mayAlso: ['vaccines', 'infectious-disease'],
  },
  {
    title: 'Perusahaan Jerman pasok mesin pengurutan genom ke Bandung',
    text: `Bandung – Universitas di Bandung dan perusahaan Jerman meresmikan pusat genomik untuk kedokteran presisi.

Pusat itu akan mengurutkan genom sepuluh ribu pasien kanker. Peneliti kedua negara juga membangun biobank bersama.`,
    topics: ['genomics-biotech'],
    mayAlso: ['noncommunicable-disease', 'clinical-research', 'trade-investment'],
  },
  {
    title: 'Pelatihan konselor kesehatan jiwa bagi pengungsi dibuka',
    text: `Banda Aceh – Dinas kesehatan dan lembaga PBB melatih 60 konselor kesehatan jiwa untuk mendampingi pengungsi.

Banyak pengungsi mengalami depresi dan gangguan kecemasan setelah berbulan-bulan di laut. Dukungan psikososial akan diberikan di tempat penampungan.`,
    topics: ['mental-health'],
    mayAlso: ['humanitarian-aid', 'health-workforce'],
  },
];

describe('topics of Indonesian reports', () => {
  for (const report of reports)
    it(report.title, () => {
      expect(misfiled('id', report)).toEqual([]);
    });

  it('gives none to a road accident whose victims lie in hospital', () => {
    const text = `Bekasi – Sebuah truk menabrak tiga mobil di jalan tol pada Minggu pagi. Dua orang tewas dan lima lainnya dibawa ke rumah sakit.

Polisi memeriksa sopir truk. Lalu lintas sempat macet sepanjang enam kilometer. Kepala polisi meminta pengusaha angkutan memeriksa rem kendaraan.

Perusahaan pemilik truk akan menanggung biaya korban.`;
    expect(topicsOf('id', 'Truk tabrak tiga mobil di tol', text)).toEqual([]);
  });

  it('gives none to trade without health', () => {
    const text = `Jakarta – Indonesia dan Vietnam sepakat menambah perdagangan beras dan kopi. Investasi di pelabuhan juga dibahas kedua menteri.

Ekspor kopi naik sejak tahun lalu. Pengusaha meminta tarif diturunkan. Kerja sama itu akan ditandatangani bulan depan.`;
    expect(topicsOf('id', 'RI-Vietnam bahas ekspor kopi', text)).toEqual([]);
  });

  it('does not file a report under a subject that is merely named', () => {
    const text = `Kementerian Kesehatan dan Bank Dunia menandatangani perjanjian pinjaman untuk jaminan kesehatan nasional. Pembiayaan kesehatan itu bernilai satu miliar dolar.

Dana akan dipakai menutup iuran warga miskin. Anggaran kesehatan daerah juga akan ditambah.

Penandatanganan berlangsung di gedung yang dulu dipakai untuk vaksinasi.`;
    const found = topicsOf('id', 'Bank Dunia pinjami Indonesia untuk jaminan kesehatan', text).map(
      ({ id }) => id,
    );
    expect(found).toContain('health-financing');
    expect(found).not.toContain('vaccines');
  });

  it('knows a report on food by the regulator that checks it', () => {
    const text = `Otoritas pabean memperketat pemeriksaan ikan tuna dari Indonesia sejak pekan lalu.

FDA meminta eksportir melampirkan sertifikat bebas salmonela untuk setiap pengiriman. Menurut FDA, tiga sampel ikan tercemar.

Menteri Perdagangan berharap FDA mencabut aturan itu. Nilai ekspor tuna mencapai 300 juta dolar.`;
    const found = topicsOf('id', 'Tuna Indonesia tertahan di pelabuhan', text).map(({ id }) => id);
    expect(found).toContain('food-safety-nutrition');
  });

  it('does not take imported cases for trade, nor the vaccine against a disease for the disease', () => {
    const text = `Dinas kesehatan mencatat kasus impor malaria dari negara tetangga. Pasien dirawat di puskesmas.

Perawat memeriksa setiap kasus impor malaria dan memberi obat.`;
    expect(topicsOf('id', 'Kasus malaria naik', text).map(({ id }) => id)).not.toContain('trade-investment');
    const vaccines = `Bio Farma dan pabrik di Turki sepakat memproduksi vaksin bersama. Vaksin rotavirus akan dikemas di Bandung.

Produksi vaksin dimulai tahun depan dan vaksin akan diekspor ke negara tetangga.`;
    const found = topicsOf('id', 'Bio Farma produksi vaksin bersama Turki', vaccines).map(({ id }) => id);
    expect(found).toContain('vaccines');
    expect(found).not.toContain('infectious-disease');
  });

  it('reads inflected words', () => {
    const text = `Kementerian Kesehatan membahas vaksinnya dan imunisasinya dengan mitra. Vaksinasinya akan diperluas.`;
    expect(topicsOf('id', '', text).map(({ id }) => id)).toContain('vaccines');
  });
});
