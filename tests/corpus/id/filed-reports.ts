import type { FiledReport } from '../topics-of.ts';

/** Reports of our own, filed before the rules saw them. */
export const filedReports: readonly FiledReport[] = [
  {
    title: 'Indonesia–Inggris Perluas Kerja Sama Genomik dan Pendidikan Dokter',
    text: `London (Kabar Selat) – Pemerintah Indonesia dan Inggris sepakat memperluas kerja sama kesehatan di bidang genomik, pendidikan dokter spesialis, dan rekam medis elektronik. Kesepakatan itu dituangkan dalam nota kesepahaman yang ditandatangani Menteri Kesehatan Budi Gunadi Sadikin dan Menteri Kesehatan Inggris Wes Streeting di London, Selasa (11/3).

Budi mengatakan, Inggris telah menyimpan data genom dari setengah juta warganya, sedangkan Indonesia baru mengumpulkan 20 ribu sampel melalui Biomedical and Genome Science Initiative. "Kami ingin belajar bagaimana data sebesar itu dikelola dengan aman," ujarnya.

Kedua negara akan membentuk kelompok kerja yang bertemu setiap enam bulan. Kelompok itu antara lain membahas pengurutan genom patogen dan pemilihan obat yang cocok dengan susunan gen pasien.

Di bidang pendidikan, Royal College of Physicians akan membantu rumah sakit pendidikan di Indonesia menyusun kurikulum dokter spesialis. Sebanyak 150 dokter akan dikirim ke Inggris setiap tahun mulai 2026. Indonesia saat ini kekurangan sekitar 30 ribu dokter spesialis, terutama di luar Jawa.

Sementara itu, tim dari NHS akan berbagi pengalaman dalam menghubungkan rekam medis antar-rumah sakit melalui platform Satu Sehat.

Kunjungan ke London merupakan bagian dari lawatan Budi ke Eropa. Sebelumnya ia berada di Jenewa untuk menghadiri pertemuan WHO, dan di Berlin untuk bertemu para pengusaha Jerman yang menanamkan modal di Batam.

Hubungan diplomatik Indonesia dan Inggris dibuka pada 1949. Selain kesehatan, kedua negara bekerja sama di bidang pertahanan, perubahan iklim, dan ekonomi kreatif.`,
    topics: ['genomics-biotech', 'health-workforce', 'ai-digital-health'],
    mayAlso: ['health-services', 'clinical-research'],
  },
  {
    title: 'Di Jenewa, Indonesia Desak Pembagian Manfaat Patogen Segera Dirampungkan',
    text: `JENEWA, KABAR SELAT — Indonesia mendesak negara anggota Organisasi Kesehatan Dunia (WHO) segera merampungkan lampiran Perjanjian Pandemi tentang akses patogen dan pembagian manfaat.

Desakan itu disampaikan Wakil Menteri Kesehatan Dante Saksono Harbuwono dalam sidang Majelis Kesehatan Dunia di Jenewa, Rabu (20/5/2026). "Negara yang menyerahkan sampel virus tidak boleh berdiri paling belakang ketika vaksin dibagikan," kata Dante.

Perjanjian Pandemi diadopsi pada Mei 2025, tetapi belum dapat ditandatangani sebelum lampirannya selesai. Negara-negara Eropa dan Afrika masih berbeda pendapat mengenai kewajiban perusahaan farmasi untuk menyisihkan 20 persen produksinya.

Indonesia bersama Brasil dan Afrika Selatan mengusulkan jalan tengah. Ketiga negara juga meminta WHO memperkuat jaringan laboratorium di kawasan.

Di sela-sela sidang, Dante bertemu Direktur Jenderal WHO Tedros Adhanom Ghebreyesus.`,
    topics: ['pandemic-preparedness', 'global-governance'],
    mayAlso: ['vaccines', 'infectious-disease'],
  },
  {
    title: 'Kimia Farma Gandeng Produsen India Bangun Pabrik Bahan Baku Obat di Cikarang',
    text: `Jakarta – PT Kimia Farma Tbk dan perusahaan India, Sunrise Lifecare, menandatangani perjanjian usaha patungan untuk membangun pabrik bahan baku obat di Cikarang, Jawa Barat, Senin (4/8).

Nilai investasi mencapai 85 juta dolar AS. Sunrise akan memegang 49 persen saham dan mengalihkan teknologi pembuatan parasetamol, atorvastatin, dan amlodipin kepada insinyur Indonesia.

Direktur Utama Kimia Farma mengatakan, lebih dari 90 persen bahan baku obat di Indonesia masih diimpor, terutama dari China dan India. Pabrik itu diharapkan memangkas impor hingga seperlima pada 2030.

"Kemandirian obat adalah bagian dari ketahanan kesehatan," ujarnya.

Duta Besar India untuk Indonesia menyaksikan penandatanganan tersebut. Amlodipin dan atorvastatin banyak dipakai pasien hipertensi dan penyakit jantung. Efek samping yang sering dilaporkan adalah sakit kepala, kaki bengkak, dan nyeri otot.

Hingga pukul 15.00 WIB, saham Kimia Farma naik 3,1 persen.`,
    topics: ['pharmaceuticals', 'technology-transfer', 'trade-investment'],
  },
  {
    title: 'Kapal Rumah Sakit TNI AL Tiba di Al-Arish, Bawa Tim Medis untuk Warga Gaza',
    text: `AL-ARISH – Kapal rumah sakit KRI dr. Radjiman Wedyodiningrat tiba di Pelabuhan Al-Arish, Mesir, Sabtu, membawa 62 tenaga medis dan 40 ton bantuan dari Pemerintah Indonesia untuk warga Gaza.

Duta Besar RI di Kairo menyerahkan bantuan berupa obat-obatan, selimut, susu bayi, dan alat kesehatan itu kepada Bulan Sabit Merah Mesir.

Tim medis akan membuka layanan di kapal selama dua bulan. Mereka merawat korban luka yang dipindahkan melalui perbatasan Rafah.

"Kami membawa dokter bedah, dokter anak, dan psikolog," kata komandan satuan tugas.

Menteri Luar Negeri menyatakan Indonesia terus menyerukan gencatan senjata.`,
    topics: ['humanitarian-aid', 'health-workforce'],
    mayAlso: ['health-services', 'devices-diagnostics', 'pharmaceuticals'],
  },
  {
    title: 'Bio Farma Bantu Nigeria Isi dan Kemas Vaksin Sendiri',
    text: `BANDUNG — PT Bio Farma (Persero) akan membantu Nigeria mengisi dan mengemas vaksin pentavalen di dalam negeri. Perjanjian alih teknologi diteken di Abuja, Kamis (22/1), disaksikan Presiden kedua negara.

Menurut perjanjian itu, Bio Farma mengirim vaksin setengah jadi mulai triwulan keempat 2026, sedangkan Biovaccines Nigeria menyiapkan fasilitas di Lagos. Dua puluh apoteker dan insinyur Nigeria akan berlatih di Bandung selama setahun.

Nigeria membeli sekitar 30 juta dosis vaksin pentavalen setahun, sebagian besar melalui Gavi. Mulai 2028 negara itu tidak lagi berhak menerima bantuan Gavi.

"Afrika ingin membuat 60 persen vaksinnya sendiri pada 2040, dan kami ingin ikut di dalamnya," ujar Direktur Utama Bio Farma Shadiq Akasya.

Vaksin pentavalen melindungi bayi dari difteri, pertusis, tetanus, hepatitis B, dan Haemophilus influenzae tipe b.`,
    topics: ['vaccines', 'technology-transfer'],
    mayAlso: ['trade-investment', 'infectious-disease', 'health-workforce', 'maternal-child-health'],
  },
  {
    title: 'Dokter Sragen Belajar Akupunktur di Fuzhou',
    text: `SRAGEN – Sepuluh dokter dan perawat RSUD dr. Soehadi Prijonegoro Sragen berangkat ke Fuzhou, Tiongkok, Minggu, untuk belajar akupunktur dan rehabilitasi pascastroke selama tiga bulan.

Program itu merupakan tindak lanjut kerja sama dengan Universitas Pengobatan Tradisional Tiongkok Fujian yang diteken tahun lalu. Sepulang dari sana, mereka akan membuka poliklinik pengobatan tradisional.

"Pasien kami banyak yang terlambat datang. Terapi jarum bisa dipadukan dengan fisioterapi," kata direktur rumah sakit.

Biaya ditanggung Pemerintah Provinsi Fujian. Rombongan dilepas Bupati Sragen di pendapa kabupaten. Bupati juga berpesan agar mereka menjaga nama baik daerah dan tidak lupa membawa oleh-oleh.`,
    topics: ['traditional-medicine', 'health-workforce'],
    mayAlso: ['noncommunicable-disease', 'health-services'],
  },
  {
    title: 'BNN dan Thailand Bongkar Jalur Sabu lewat Selat Malaka',
    text: `Medan – Badan Narkotika Nasional (BNN) bersama kantor pengawasan narkotika Thailand (ONCB) menggagalkan pengiriman 400 kilogram sabu dan 120 ribu butir ekstasi di perairan Aceh, Jumat (14/2).

Operasi bersama itu merupakan hasil pertukaran informasi selama tiga bulan. Lima warga negara Indonesia dan dua warga negara Thailand ditangkap.

Kepala BNN mengatakan kedua lembaga akan menempatkan petugas penghubung di Medan dan Songkhla. Mereka juga sepakat mengawasi perdagangan prekursor seperti efedrin.

Barang bukti dibawa dengan kapal patroli ke Pelabuhan Belawan dan diperiksa di laboratorium. Satu tersangka sempat dirawat di rumah sakit karena terjatuh.`,
    topics: ['drug-control'],
  },
  {
    title: 'Wamenkes Terima Dubes Swedia, Bahas Bakteri Kebal Obat',
    text: `Jakarta - Wakil Menteri Kesehatan Hendra Wirawan menerima kunjungan Duta Besar Swedia Lars Holmqvist di kantornya, Kamis (9/7).

Keduanya membicarakan cara menekan pemakaian antibiotik yang tidak perlu di rumah sakit dan peternakan. Swedia siap mengirim ahli mikrobiologi serta membagikan pengalaman sistem pemantauannya.

Indonesia mengusulkan studi bersama di lima provinsi. Kedua pihak juga menyinggung peluang perusahaan Swedia di bidang alat radiologi.`,
    topics: ['one-health-amr'],
    mayAlso: ['clinical-research', 'devices-diagnostics', 'trade-investment', 'infectious-disease'],
  },
  {
    title: 'RI Kirim Pasokan Medis untuk Korban Gempa Myanmar',
    text: `NAYPYIDAW – Pesawat Hercules TNI AU yang membawa 12 ton obat, tenda, dan perlengkapan medis mendarat di Naypyidaw, Selasa (1/4). Muatan itu diperuntukkan bagi korban gempa Mandalay.

Bersama pesawat itu ikut 39 personel Emergency Medical Team yang dipimpin Kementerian Kesehatan. Mereka akan bertugas dua minggu dan mendirikan klinik di Mandalay.

Menko PMK Pratikno mengatakan, bantuan ini wujud solidaritas ASEAN.`,
    topics: ['humanitarian-aid', 'health-workforce'],
    mayAlso: ['health-services', 'pharmaceuticals', 'devices-diagnostics'],
  },
  {
    title: 'Korea Beri Pinjaman Lunak untuk RS Ibu dan Anak di Makassar',
    text: `Pemerintah Korea Selatan melalui EDCF mengucurkan pinjaman lunak 120 juta dolar AS untuk pembangunan rumah sakit ibu dan anak di Makassar. Naskahnya diteken Dirjen Pengelolaan Pembiayaan Kemenkeu dan Exim Bank Korea di Jakarta, Rabu.

Rumah sakit berkapasitas 300 tempat tidur itu mulai dibangun tahun depan. Seoul juga menyediakan sistem informasi rumah sakit dan pelatihan bagi perawat.

Angka kematian ibu di Sulawesi Selatan masih di atas rata-rata nasional.`,
    topics: ['maternal-child-health', 'health-financing', 'health-services'],
    mayAlso: ['ai-digital-health', 'health-workforce'],
  },
  {
    title: 'BPOM dan Otoritas Arab Saudi Saling Akui Sertifikat Halal Obat',
    text: `Riyadh – Kepala BPOM Sari Dewanti dan Presiden Saudi Food and Drug Authority (SFDA) Faisal Al-Mutairi meneken kesepakatan saling pengakuan hasil inspeksi pabrik obat, Senin (3/11).

Dengan kesepakatan itu, obat dan vaksin buatan Indonesia dapat masuk ke pasar Saudi tanpa pemeriksaan ulang. Sari menyebut ekspor produk farmasi Indonesia ke kawasan Teluk berpeluang naik tiga kali lipat.

SFDA juga tertarik pada jamu untuk jemaah haji.`,
    topics: ['drug-regulation', 'pharmaceuticals', 'trade-investment'],
    mayAlso: ['vaccines', 'traditional-medicine'],
  },
  {
    title: 'Harga Obat Paten Jadi Ganjalan Perundingan Dagang RI–AS',
    text: `WASHINGTON – Perundingan dagang Indonesia dan Amerika Serikat tersendat karena pasal perlindungan data uji obat, kata juru runding Indonesia, Jumat.

Washington meminta data uji dilindungi delapan tahun. Jakarta khawatir obat generik terlambat masuk sehingga beban BPJS Kesehatan membengkak.

Kedua pihak akan bertemu lagi di Jakarta bulan depan.`,
    topics: ['pharmaceuticals', 'trade-investment'],
    mayAlso: ['health-financing', 'drug-regulation'],
  },
  {
    title: 'Menkes Tawarkan Investor Qatar Kelola RS Kanker di Sanur',
    text: `DOHA – Menteri Kesehatan Budi Gunadi Sadikin menawarkan pengelolaan rumah sakit kanker di Sanur, Bali, kepada Qatar Investment Authority (QIA). Tawaran disampaikan saat bertemu pimpinan QIA di Doha, Minggu (12/4).

Menurut Budi, sekitar satu juta warga Indonesia setiap tahun berobat ke negara tetangga dan menghabiskan devisa Rp150 triliun. "Kalau layanan kelas dunia ada di Bali, mereka tidak perlu pergi. Orang Timur Tengah malah bisa datang," ujarnya.

QIA menyatakan akan mengirim tim untuk menilai kelayakan. Lembaga itu sebelumnya menanamkan modal di jaringan rumah sakit di Turki.

Dalam kunjungan yang sama, Budi menjajaki pengiriman 2.000 perawat Indonesia ke Hamad Medical Corporation. Ia juga meninjau pusat genom Qatar.

Budi dijadwalkan kembali ke Tanah Air pada Selasa setelah singgah di Muscat.`,
    topics: ['trade-investment', 'health-services', 'medical-travel', 'noncommunicable-disease'],
    mayAlso: ['health-workforce', 'genomics-biotech'],
  },
  {
    title: 'Timor-Leste dan NTT Bentuk Posko Malaria di Perbatasan',
    text: `ATAMBUA – Pemerintah Timor-Leste dan Provinsi Nusa Tenggara Timur membentuk pos pemeriksaan malaria di tiga pintu lintas batas, Rabu (18/6).

Setiap pelintas yang demam diperiksa dengan tes cepat dan, bila positif, langsung diberi obat. Data dikirim ke kedua kementerian setiap malam.

Global Fund menanggung biaya hingga 2027. Timor-Leste menerima sertifikat bebas malaria dari WHO tahun lalu dan tidak ingin penyakit itu kembali.`,
    topics: ['infectious-disease'],
    mayAlso: ['health-financing', 'devices-diagnostics'],
  },
  {
    title: 'RI Tolak Klausul Hak Paten dalam Perjanjian Dagang dengan Swiss',
    text: `JENEWA – Indonesia menolak permintaan Swiss untuk memperpanjang masa paten obat dalam perundingan perjanjian perdagangan, kata Wakil Menteri Perdagangan, Kamis.

Perpanjangan itu dinilai akan menunda masuknya obat generik dan menaikkan beban anggaran jaminan kesehatan. Swiss, rumah bagi sejumlah raksasa farmasi, beralasan penelitian obat baru mahal.

Perundingan dilanjutkan di Bern pada September.`,
    topics: ['pharmaceuticals', 'trade-investment'],
    mayAlso: ['health-financing', 'clinical-research'],
  },
];
