import { describe, expect, test } from 'vitest';
import { linesOf, untold } from './acts-in.ts';

/** Acts of single sentences, in the words of newsrooms, ministries and headlines. All is invented; real bodies appear because reports name them. */
const table = `
COOPERATE Kementerian_Kesehatan Korea_Selatan | Kementerian Kesehatan menggaet Korea Selatan untuk memperkuat deteksi dini kanker serviks.
AID Tokyo Nusa_Tenggara_Timur | Tokyo menggelontorkan dana Rp450 miliar guna memperbaiki puskesmas di Nusa Tenggara Timur.
COOPERATE Indonesia Belanda | Indonesia dan Belanda resmi mengikat kerja sama pelatihan perawat lansia.
CONSULT Budi Gavi | Menkes Budi Gunadi Sadikin menyambangi markas Gavi di Jenewa untuk membicarakan pasokan vaksin.
SANCTION Vietnam Australia | Pemerintah Vietnam membredel peredaran susu formula asal Australia.
AID Qatar Pakistan | Uluran tangan datang dari Qatar berupa 20 ton obat-obatan bagi korban banjir di Pakistan.
CONSULT BPOM TGA | BPOM kedatangan tamu dari TGA Australia pada Kamis (12/3) untuk membahas pengawasan alat kesehatan.
REJECT Inggris Nigeria | Inggris berencana menyetop kucuran dana bagi program malaria di Nigeria mulai tahun depan.
CONSULT Arrmanatha Rwanda | Wakil Menteri Luar Negeri Arrmanatha Nasir melakukan pembicaraan dengan Menteri Kesehatan Rwanda tentang pabrik vaksin.
SUPPORT Kolombia WHO | Kolombia menjadi negara ketiga yang membubuhkan tanda tangan pada perjanjian pertukaran patogen dengan WHO.
COOPERATE FDA Takeda | FDA Amerika Serikat memberi stempel persetujuan pada obat demam berdarah besutan Takeda.
SANCTION Malaysia Brasil | Malaysia memulangkan empat kontainer daging beku dari Brasil karena salmonela.
AID Perancis Senegal | Perancis angkat topi kepada Senegal, dan menjanjikan tambahan 15 juta euro untuk laboratorium wabah di Dakar.
SUPPORT RI Turki | Nota kesepahaman RI-Turki di bidang kesehatan haji diperpanjang hingga 2030.
COOPERATE Filipina Jerman | Sebanyak 30 perawat asal Filipina mulai bekerja di Jerman lewat skema Triple Win.
COOPERATE Peking Sardjito | Peking University Third Hospital dan RSUP Dr. Sardjito menjalin kemitraan kedokteran olahraga.
REQUEST Ethiopia Uni_Eropa | Ethiopia menagih janji Uni Eropa untuk mengirimkan 2 juta dosis vaksin kolera.
SANCTION Kamboja Vietnam | Kamboja mengirim balik 12 ton jahe asal Vietnam lantaran residu pestisida.
REJECT Argentina WHO | Argentina pamit dari Organisasi Kesehatan Dunia (WHO).
REJECT Moskwa Washington | Moskwa membantah keras tuduhan Washington ihwal laboratorium biologi.
COOPERATE Indonesia Uni_Emirat_Arab | Kerja sama Indonesia dan Uni Emirat Arab di sektor kesehatan kini memasuki babak baru setelah diresmikannya rumah sakit kardiologi di Solo.
COOPERATE Bio_Farma UNICEF | Bio Farma mendapat pesanan 25 juta dosis vaksin polio dari UNICEF.
COOPERATE Bio_Farma UNICEF | UNICEF memesan 25 juta dosis vaksin polio dari Bio Farma.
AID Australia Fiji | Australia mengucurkan hibah A$20 juta ke Fiji untuk memerangi resistansi antimikroba.
CONSULT Denmark Dinas_Kesehatan | Delegasi parlemen Denmark bertandang ke Dinas Kesehatan DKI Jakarta guna mempelajari layanan tuberkulosis.
AID Norwegia WFP | Norwegia turut mendanai program gizi WFP di Sudan Selatan.
ACCUSE Beijing Canberra | Beijing melayangkan protes resmi kepada Canberra atas pembatasan pelancong saat lonjakan Covid-19.
REJECT Kuba Honduras | Kuba menarik pulang 300 dokternya dari Honduras.
AGREE Kanada Indonesia | Kanada siap menampung 500 perawat Indonesia.
COOPERATE Arab_Saudi Bio_Farma | Arab Saudi akhirnya mengizinkan vaksin meningitis buatan Bio Farma dipakai jemaah umrah.
AID Korea_Selatan Laos | Penyerahan bantuan alat dialisis dari Korea Selatan untuk Laos digelar di Vientiane.
CONSULT Chile Uni_Eropa | Setelah tiga putaran perundingan, Chile dan Uni Eropa merampungkan perjanjian pengakuan timbal balik inspeksi pabrik obat.
CONSULT Sugiono Iran | Menlu Sugiono dan Menlu Iran Abbas Araghchi berbicara lewat sambungan telepon soal evakuasi tenaga medis.
ACCUSE WHO Amerika_Serikat | WHO menyesalkan keputusan Amerika Serikat menghentikan kontribusinya.
REJECT Thailand Myanmar | Thailand menolak mentah-mentah permintaan Myanmar agar membuka perbatasan bagi pasien TBC.
ACCUSE Sinovac Brasil | Sinovac menggugat otoritas kesehatan Brasil ke pengadilan.
COOPERATE Kenya India | Pemerintah Kenya mencabut moratorium impor obat dari India.
AID Bank_Pembangunan_Asia Filipina | Bank Pembangunan Asia mengabulkan pinjaman 300 juta dolar AS bagi Filipina untuk rumah sakit daerah.
AID Selandia_Baru Samoa | Selandia Baru berikrar membantu Samoa menumpas campak.
CONSULT BPOM Washington | Kepala BPOM Taruna Ikrar terbang ke Washington dan bertatap muka dengan Komisioner FDA.
REQUEST Zambia AS | Zambia menuntut AS membayar ganti rugi atas obat kedaluwarsa.
REQUEST Sri_Lanka India | Sri Lanka masih menunggu jawaban India terkait permohonan kredit obat.
COOPERATE Nepal Tiongkok | Pasokan oksigen medis untuk Nepal dari Tiongkok telah sampai di Kathmandu.
AGREE Kazakhstan Uzbekistan | Kazakhstan dan Uzbekistan kompak menghapus pembatasan peredaran obat di antara keduanya.
REJECT MSF Niger | MSF terpaksa hengkang dari Niger setelah izinnya dicabut pemerintah.
COOPERATE Ghana AstraZeneca | Ghana mempersilakan AstraZeneca menguji vaksin malarianya di Kintampo.
REQUEST Bangladesh WHO | Bangladesh meminta bantuan WHO menyelidiki wabah nipah.
COOPERATE Jepang Kementerian_Kesehatan | Mitra lama Indonesia, Jepang, kembali hadir lewat program pelatihan bidan bersama Kementerian Kesehatan.
CONSULT Budi Hanoi | Dalam lawatannya ke Hanoi, Menkes Budi menjajaki pembelian vaksin demam babi Afrika.
COOPERATE Kemenkes Takeda | Kemenkes merangkul Takeda menekan kematian akibat dengue.
COOPERATE SK Bio_Farma | Perusahaan Korea SK Bioscience mengalihkan teknologi vaksin tifoid kepada Bio Farma.
SANCTION Prancis Nestl | Prancis menjatuhkan denda kepada Nestlé karena air mineral tercemar.
ACCUSE PBB Israel | PBB mengutuk serangan Israel terhadap rumah sakit di Gaza.
AGREE Indonesia India | Dokter-dokter Indonesia akan belajar bedah robotik di India selama enam bulan berkat kesepakatan kedua negara.
SANCTION Irak Turki | Otoritas Irak memerintahkan penarikan 60 ribu botol sirop parasetamol asal Turki dari apotek-apotek Baghdad.
CONSULT Indonesia Maroko | Sidang komisi bersama Indonesia-Maroko di Rabat ditutup dengan penandatanganan tiga dokumen kesehatan.
COOPERATE Hungaria Komisi_Eropa | Hungaria mengirim balik tawaran vaksin Komisi Eropa dan memilih Sinopharm.
CONSULT PMDA Kalbe | Tim pengawas obat Jepang (PMDA) menyambangi pabrik Kalbe di Cikarang selama tiga hari.
AID Swedia UNFPA | Swedia mengumumkan tambahan 200 juta krona untuk UNFPA.
CONSULT Tiongkok Kanada | Setelah vakum lima tahun, dialog kesehatan Tiongkok dan Kanada bergulir lagi di Ottawa, Rabu.
REQUEST Pfizer Kolombia | Pfizer sudah tiga kali merayu Kementerian Kesehatan Kolombia agar menambah pesanan Paxlovid.
REJECT Malawi Bharat | Kementerian Kesehatan Malawi memutus kontrak dengan Bharat Biotech.
AID Unicef Yaman | Unicef menerjunkan 12 epidemiolog ke Yaman atas undangan otoritas di Aden.
COOPERATE Bank_Dunia Nepal | Bank Dunia menyetujui tambahan kredit 150 juta dolar AS bagi Nepal guna memperbaiki puskesmas.
ACCUSE Komisi_Eropa Polandia | Komisi Eropa memperkarakan Polandia karena menolak membayar kontrak vaksin.
CONSULT Brunei Malaysia | Menteri Kesehatan Brunei Mohd Isham Jaafar dijamu makan malam oleh Menteri Kesehatan Malaysia Dzulkefly Ahmad di Putrajaya.
SANCTION Cile Moderna | Cile mencoret Moderna dari daftar pemasok vaksin.
CONSULT Gilead Afrika_Selatan | Perundingan harga antara Gilead dan pemerintah Afrika Selatan menemui jalan buntu.
SUPPORT BPOM GACC | Prabowo dan Xi Jinping menyaksikan pertukaran naskah kerja sama keamanan pangan antara BPOM dan GACC.
AID Maladewa Korea_Selatan | Nakes asal Bangladesh yang dikirim ke Maladewa mendapat pelatihan tambahan dari Korea Selatan.
AGREE Mesir Sudan | Mesir dan Sudan sepakat membuka lagi jalur rujukan pasien kanker di Wadi Halfa.
SANCTION Belanda Tiongkok | Kecewa dengan mutu masker, Belanda mengembalikan 600 ribu lembar kepada pemasok Tiongkok.
REQUEST Peru WHO | Pemerintah Peru meminta maaf kepada WHO setelah data kematian akibat Covid-19 keliru.
AID Selandia_Baru Ruteng | Dubes Selandia Baru Phillip Taula menyerahkan 10 inkubator bayi kepada RSUD Ruteng.
COOPERATE Kimia_Farma India | Kimia Farma mengimpor bahan baku antibiotik dari Aurobindo, India.
COOPERATE BRIN CSIRO | Ilmuwan BRIN dan CSIRO Australia meneliti kelelawar pembawa virus nipah di Sulawesi.
ACCUSE Taiwan WHO | Taiwan berang karena tidak diundang ke Majelis Kesehatan Dunia, dan menuding WHO tunduk pada Beijing.
SANCTION Arab_Saudi Indonesia | Arab Saudi mensyaratkan vaksin polio bagi jemaah dari Indonesia dan Pakistan.
AID Ukraina Jepang | Presiden Ukraina Volodymyr Zelensky berterima kasih kepada Jepang atas 100 ambulans.
CONSULT Panama WHO | Panama akan menjadi tuan rumah pertemuan COP11 yang diikuti WHO.
SANCTION Jerman Turki | Otoritas Bea Cukai Jerman menahan kiriman Ozempic palsu dari Turki.
COOPERATE Uni_Afrika Bavarian_Nordic | Uni Afrika menyepakati pembelian 5 juta dosis vaksin mpox dari Bavarian Nordic.
CONSULT Inggris Dante | Utusan khusus Inggris untuk AMR, Sally Davies, berdiskusi dengan Wamenkes Dante Saksono Harbuwono di sela COP.
AID Temasek Udayana | Hibah 5 juta dolar Singapura dari Temasek Foundation akan dipakai Universitas Udayana untuk riset rabies.
SUPPORT Rwanda WHO | Rwanda resmi bergabung dengan jejaring laboratorium WHO.
REJECT Venezuela PAHO | Venezuela membatalkan kedatangan misi PAHO.
SANCTION Bulgaria Teva | Badan Obat Nasional Bulgaria menjatuhi Teva denda 2 juta euro karena terlambat memasok insulin.
CONSULT India BPOM | Dubes India Sandeep Chakravorty bertandang ke kantor BPOM untuk menyerahkan daftar 40 pabrik yang ingin diinspeksi.
COOPERATE Kuwait Irak | Kuwait dan Irak berbagi data kasus kolera setiap pekan.
REQUEST RI WTO | RI Minta WTO Turun Tangan soal Larangan Jamu di Filipina
REJECT Sanofi Translate | Sanofi resmi hengkang dari proyek vaksin mRNA bersama Translate Bio.
CONSULT Indonesia Tiongkok | Menkes Terima Kunjungan Dubes Tiongkok, Bahas Pabrik Bahan Baku Obat di Indonesia
REQUEST Finlandia Filipina | Finlandia mengundang 30 perawat Filipina mengikuti kursus bahasa di Tampere.
CONSULT Libanon Doha | Menteri Kesehatan Libanon Rakan Nassereddine menyambangi Doha dan memperoleh janji 5 juta dolar AS dari Qatar Charity.
COOPERATE Kimia_Farma Sinopharm | Kimia Farma dipercaya Sinopharm memasarkan vaksin hepatitis B di Asia Tenggara.
ACCUSE Ghana Uni_Eropa | Presiden Ghana John Mahama mengecam penimbunan vaksin oleh Uni Eropa.
AID Vietnam Australia | Laboratorium rujukan Vietnam dan Laos kini terhubung lewat jejaring yang didanai Australia.
COOPERATE Swiss India | Perjanjian dagang baru mewajibkan Swiss menghapus bea masuk obat generik dari India.
SANCTION Spanyol Tiongkok | Pihak berwenang Spanyol menyetop pengapalan daging babi ke Tiongkok atas permintaan Beijing.
REJECT NIH Cape_Town | Institut Kesehatan Nasional AS (NIH) memutus hibah riset HIV bagi Universitas Cape Town.
CONSULT Afganistan Iran | Menteri Kesehatan Afganistan versi Taliban diterima Wakil Menteri Kesehatan Iran di Teheran.
AGREE Arab_Saudi Indonesia | Arab Saudi dan Indonesia bersepakat menambah kuota petugas kesehatan haji menjadi 2.000 orang.
AID Zambia Sans_Fronti | Kementerian Kesehatan Zambia mendapat pinjaman mobil klinik dari Médecins Sans Frontières.
SUPPORT Serbia Rusia | Serbia menandatangani kontrak pembelian 3 juta dosis Sputnik V dengan Dana Investasi Langsung Rusia.
ACCUSE Singapura AstraZeneca | Singapura menegur AstraZeneca lantaran tidak melaporkan efek samping langka.
REQUEST Palang_Merah Israel | Kepala misi Palang Merah Internasional di Jalur Gaza mendesak Israel membuka akses bagi ambulans.
COOPERATE Apollo Mayapada | Rumah Sakit Apollo Chennai dan RS Mayapada Jakarta merintis layanan telekonsultasi kanker.
SUPPORT Kemenkes UNDP | Lewat MoU itu, Kemenkes dan UNDP akan memasang panel surya di 100 puskesmas.
ACCUSE Meksiko AS | Meksiko mengaku kecewa terhadap keputusan AS menutup perbatasan bagi sapi.
AID CEPI Bio_Farma | CEPI menggelontorkan 15 juta dolar AS ke Bio Farma untuk produksi vaksin nipah.
AID Turki Aleppo | Turki menempatkan lima rumah sakit lapangan di Aleppo.
SUPPORT Norwegia WHO | Parlemen Norwegia meratifikasi Perjanjian Pandemi WHO.
CONSULT Kenya Africa_CDC | Menteri Kesehatan Kenya Aden Duale menggelar pertemuan empat mata dengan Direktur Africa CDC Jean Kaseya.
REJECT Korea_Utara Korea_Selatan | Korea Utara menolak kiriman beras dan obat dari Korea Selatan.
COOPERATE Bavarian Aspen | Perusahaan Denmark Bavarian Nordic mengalihkan teknologi vaksin mpox ke Aspen di Afrika Selatan.
AID Yordania Suriah | Pengiriman bantuan medis Yordania ke Suriah tertunda karena jalan putus.
ACCUSE India Uni_Eropa | India memprotes rencana Uni Eropa memasukkan enam obat generiknya ke daftar hitam.
CONSULT Kunta Kyoto | Delegasi Kemenkes yang dipimpin Sekjen Kunta Wibawa Dasa Nugraha melihat langsung layanan rujukan di Rumah Sakit Universitas Kyoto.
COOPERATE ADB Vanuatu | ADB dan Vanuatu menyelesaikan rehabilitasi rumah sakit Vila.
REQUEST Brasil Kuba | Brasil merayu Kuba agar mengirim kembali 3.000 dokternya.
`;

describe('Indonesian sentences that tell an act', () => {
  test.each(linesOf(table).map((line) => [line.text, line] as const))('%s', (_, line) => {
    expect(untold(line)).toEqual([]);
  });
});
