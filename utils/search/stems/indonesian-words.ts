/** Words that only look as if they were made with affixes, and such as have left their root: nothing is taken off. */
export const wholeWords: ReadonlySet<string> = new Set(
  `menteri pemerintah perintah periksa perusahaan pengadilan perhatian perempuan percaya perdana pertama perlu peserta
  pelabuhan peluang pemuda pesawat peristiwa permisi perunggu pediatri penisilin pepsin peptida persero peralihan
  kepala ketua keluarga kelompok kedelai kelapa kelenjar kemoterapi keramik kereta kecuali kerjasama kelurahan
  kecamatan kemudian kembali kesatria keranjang kerabat
  terapi terigu terminal termal termometer teritorial teroris terumbu terusan teripang
  diabetes diagnosis diagnosa diagnostik difteri digital dialog dialisis diaspora diplomat diplomasi diplomatik direktur
  direksi direktorat disertasi distribusi distributor diskusi disabilitas dinamika dimensi dioksida disiplin divisi
  dividen disinfektan disinfeksi dispensasi dilema diare diversifikasi dinasti dinihari direktif diskriminasi disrupsi
  mekanisme mekanik melanoma melatonin memorandum memori membran meningitis menopause menstruasi merkuri metropolitan
  metabolik metabolisme metformin metode metodologi media medis medikal medisin merdeka mereka mental mentor menara
  melayu mesin meteorologi mediasi mediator menit mengkudu
  berita beruang beras berlian bersih berapa beberapa
  senegara seperti sekretaris sekretariat selatan seluruh semua senator sentral september serikat serius setelah
  bulan tangan makalah polisi energi komisi provinsi industri kemarin bukan ikan rekan pasukan kalimantan papan
  hati usaha adil pala tua api dialek beri perang teliti setuju sepakat sehat kuasa selesai sumber`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Roots that lose their first letter behind me- and pe-: mengirim, menguat. Without a list, `mengirim` would be `irim`. */
export const rootsInK: ReadonlySet<string> = new Set(
  `kirim kuat kerja kembang kurang kendali kenal kena kelola kumpul kukuh kaji karantina kecam kejar kelompok kemas
  kembali kemuka kerah kenang kenan kepung keras kering kunjung kuasa kutip kutuk kutuk kalah kampanye katup kaya kecil
  kecewa kehendak keluar keluh kemudi kesan ketahui ketat ketik khawatir kira kirim kisah klaim klasifikasi komando
  komentar kompensasi kompromi konfirmasi konsolidasi konsultasi konsumsi koordinasi koreksi korban korup kosong
  kritik kritisi kubur kunci kudeta kuasai kukur kunyah kurung kacau kait kali kandung kantong karang karunia kata
  kawal kawin kalkulasi kategori kultur kuliah kualifikasi`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Roots in n, m and r that keep their letter: menanti is nanti, memulai is mulai, perawat is rawat. */
export const rootsInN: ReadonlySet<string> = new Set(
  'nanti nikah nilai nikmat naik nama nasihat niat nyala nyata'.split(' '),
);
export const rootsInM: ReadonlySet<string> = new Set(
  'masak minum mulai minta maaf muat milik mohon masuk main mati malu makan maklum mandat manfaat mutasi mediasi mampu'.split(
    ' ',
  ),
);
export const rootsInR: ReadonlySet<string> = new Set(
  `rawat rasa rencana resmi rumus rampas rakit ringkas ramal raih rokok rusak redam rekam rekrut rantau rangkul rebut
  remaja ringan ragu raya rapat rangsang ratifikasi realisasi rekomendasi rehabilitasi revisi`.split(/\s+/u),
);

/** What no rule sees to be one: the loan suffix of `vaksinasi` is a part of most other words that have it. */
export const oddStems: ReadonlyMap<string, string> = new Map([
  ['vaksinasi', 'vaksin'],
  ['kerjasama', 'kerja'],
  ['tandatangan', 'tanda'],
  ['pemerintahan', 'pemerintah'],
  ['awasi', 'awas'],
  ['atasi', 'atas'],
  ['obatan', 'obat'],
]);
