import { phraseOf, words } from '../../events/patterns.ts';
import type { EventRules, Trigger } from '../../events/types.ts';

/** Up to three words between a verb and its noun: "memperkuat lagi kerja sama". */
const some = '(?: [a-z-]+){0,3}?';
const bond =
  '(?:bekerja sama|bekerjasama|berkolaborasi|bermitra|kerja sama|kerjasama|kolaborasi|kemitraan|sinergi|hubungan|kooperasi|persahabatan|komunikasi|pertukaran)';
const paper =
  '(?:mou|loi|nota kesepahaman|nota kesepakatan|memorandum saling pengertian|memorandum of understanding|memorandum kesepahaman|memorandum|perjanjian|surat pernyataan kehendak|letter of intent|implementing arrangement|kontrak|piagam|deklarasi bersama|pernyataan bersama)';
const licence =
  '(?:izin|persetujuan|lisensi|sertifikat|sertifikasi|lampu hijau|registrasi|rekomendasi|prakualifikasi|penetapan|emergency use|eua|restu)';

const refusals: readonly Trigger[] = [
  {
    name: 'lift-ban',
    pattern: words(
      '(?:mencabut|cabut|melonggarkan|menghapus|mengakhiri)(?: [a-z]+){0,2} (?:larangan|sanksi|pembatasan|embargo|penangguhan)|membuka kembali(?: [a-z]+){0,2} (?:impor|ekspor|pintu|pasar)',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'act',
  },
  {
    name: 'leave',
    pattern: words(
      `keluar dari|menarik diri dari|mundur dari|hengkang dari|angkat kaki dari|memutus(?:kan)? hubungan|memutuskan keluar dari|mengakhiri${some} (?:keanggotaan|${bond})`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'leave-noun',
    pattern: words('penarikan diri|pengunduran diri dari|keluarnya|mundurnya|hengkangnya'),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    noun: true,
  },
  {
    name: 'end-cooperation',
    pattern: words(
      `(?:menghentikan|hentikan|membatalkan|batalkan|menangguhkan|tangguhkan|membekukan|bekukan|mengakhiri|akhiri|menunda|memangkas|memotong|mencabut|menarik|setop)${some} (?:kerja sama|kerjasama|kolaborasi|kemitraan|perjanjian|kesepakatan|mou|kontrak|pendanaan|dana|bantuan|dukungan|hibah|iuran|pengiriman|ekspor|donasi)|berhenti (?:memasok|menjual|mengirim|mendanai|mengimpor|membeli|merekrut)`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    recalls: true,
  },
  {
    name: 'reject',
    pattern: words('menolak|tolak|menampik|menepis|membantah|bantah|menentang|tentang keras'),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'rejected',
    pattern: words('ditolak|ditentang|dibantah'),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'ban',
    pattern: words(
      'melarang|larang|memboikot|boikot|memblokir|menyita|mencekal|mengembargo|membatasi (?:impor|ekspor)|(?:menghentikan|menangguhkan|menyetop|menunda) (?:sementara )?(?:impor|peredaran|penjualan)|menjatuhkan (?:sanksi|denda|hukuman)|memusnahkan|menyetop|menarik(?= [^,;.]{0,40} dari (?:peredaran|pasaran|pasar))|menjatuhi sanksi|memberi sanksi|mencabut izin(?: edar)?|menarik izin|menarik produk|menarik(?: dari)? peredaran|mendenda',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'banned',
    pattern: words(
      'dilarang|diboikot|diblokir|disita|dicekal|didenda|dijatuhi sanksi|dikenai sanksi|ditarik dari peredaran',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'ban-noun',
    pattern: words('larangan impor|larangan ekspor|larangan masuk|embargo|sanksi'),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
    noun: true,
  },
  {
    name: 'accuse',
    pattern: words(
      'memanggil(?= (?:duta besar|dubes|kuasa usaha|perwakilan|pimpinan|direksi))|menyatakan (?:keberatan|kekecewaan|protes)|melayangkan (?:protes|nota protes|keberatan)|melontarkan kritik|mempertanyakan|menuduh|tuduh|menuding|tuding|mengecam|kecam|mengkritik|mengkritisi|kritik|menyalahkan|salahkan|memprotes|protes|menyesalkan|menyayangkan|menggugat|gugat|menyindir|mengutuk|mencela',
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'accused',
    pattern: words('dituduh|dituding|dikecam|dikritik|disalahkan|diprotes|digugat|dikutuk'),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'accuse-noun',
    pattern: words('(?<!atas )tuduhan|tudingan|kecaman|kritikan|gugatan'),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
    noun: true,
  },
  {
    name: 'find-fault',
    pattern: words(
      `(?:terkontaminasi|tercemar|beracun|berbahaya|mematikan|tidak aman|tak aman|di bawah standar|tidak memenuhi (?:syarat|standar)|palsu|kadar (?:racun|[a-z]+)|kandungan (?:racun|[a-z]+)|melanggar|cacat mutu|cemaran)`,
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'fault',
    noun: true,
  },
];

const requests: readonly Trigger[] = [
  {
    name: 'request',
    pattern: words(
      '(?:berharap|mengharapkan)(?= (?:pemerintah |pihak )?(?:[a-z]+ ){1,3}(?:bersedia|dapat|bisa|mau|segera|terus|ikut|turut|memberi|memberikan|membantu|mengirim|mencabut|menambah|membuka))|menyurati|mengirim surat kepada|bersurat kepada|menjajaki pinjaman|mengajukan (?:pinjaman|hibah|bantuan|proposal)|memperingatkan|meminta|mendesak|desak|menyerukan(?: kepada)?|mengimbau|imbau|menuntut|tuntut|memohon|mengajukan permohonan|mengajukan permintaan|mengusulkan kepada|mengajak|ajak|mengundang|undang|memerintahkan|menagih',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'requested',
    pattern: words('diminta|didesak|diimbau|dituntut|diajak|diundang'),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'request-noun',
    pattern: words('permintaan|permohonan|desakan|seruan|undangan|imbauan'),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    noun: true,
  },
];

const approvals: readonly Trigger[] = [
  {
    name: 'obtain-approval',
    pattern: words(
      `(?:mengantongi|kantongi|memperoleh|peroleh|mendapatkan|mendapat|dapat|dapatkan|meraih|raih|menerima|terima|mengamankan|memegang)${some} ${licence}`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'obtain',
    recalls: true,
  },
  {
    name: 'approve',
    pattern: words(
      `menyetujui|setujui|mengizinkan|izinkan|memberi lampu hijau|melisensikan|mengesahkan|(?:memberikan|memberi|beri|berikan|menerbitkan|terbitkan|mengeluarkan|keluarkan)${some} ${licence}|meregistrasi|mengakui|memasukkan`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
  },
  {
    name: 'approved',
    pattern: words('disetujui|diizinkan|disahkan|diakui|diregistrasi|diterbitkan|mendapat pengakuan'),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
    passive: true,
    bareAgent: true,
  },
];

const deliveries: readonly Trigger[] = [
  {
    name: 'handover-noun',
    pattern: words(
      'serah terima|penyerahan|(?:penyaluran|pemberian|pengiriman) (?:bantuan|hibah|donasi|alat|vaksin|obat)',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    noun: true,
  },
  {
    name: 'pledge-aid',
    pattern: words(
      '(?:menjanjikan|janjikan|berjanji (?:memberikan|memberi|menyumbangkan|mengirim|mengirimkan)|berkomitmen (?:memberikan|memberi|menyumbangkan|mengirim|mengirimkan|membantu)|mengalokasikan|menyiapkan)(?: [a-z0-9.,-]+){0,5}? (?:dana|bantuan|hibah|donasi|pendampingan|beasiswa|pelatihan|dukungan|juta|miliar|triliun|dosis)',
    ),
    type: 'AID',
    stage: 'intent',
    frame: 'give',
    implied: true,
  },
  {
    name: 'treat',
    pattern: words('mengobati|obati|merawat|mengoperasi|memeriksa|menangani|memvaksinasi|melayani'),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    needs: words('pasien|warga|penduduk|korban|anak|penderita|pengungsi'),
  },
  {
    name: 'send-people',
    pattern: words('diberangkatkan|berangkat|ditempatkan|dilepas|dikirim|dikirimkan|diterbangkan'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'arrive',
    noun: true,
    needs: words('perawat|bidan|dokter|tenaga|tim|mahasiswa|relawan|pekerja|apoteker|peneliti'),
  },
  {
    name: 'send-team',
    pattern: words('(?:tim|tenaga|petugas) (?:medis|dokter|kesehatan|penyelamat)|pakar|relawan'),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
    needs: words('tiba|dikirim|dikirimkan|diterjunkan|dikerahkan|bertugas|membantu|diberangkatkan|berangkat'),
  },
  {
    name: 'hand-over',
    pattern: words(
      `menyumbangkan(?:nya)?|menyumbang|sumbang|sumbangkan|mendonasikan(?:nya)?|donasikan|menghibahkan(?:nya)?|hibahkan|menyerahkannya|(?:menyerahkan|serahkan)${some} (?:bantuan|donasi|sumbangan|hibah)`,
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    implied: true,
  },
  {
    name: 'donate',
    pattern: words(
      `menyalurkan${some} (?:bantuan|dana|donasi|hibah)|salurkan bantuan|(?:memberikan|memberi|beri|berikan|menyerahkan|serahkan|mengirimkan|mengirim|kirim|kirimkan|mengucurkan|kucurkan|menggelontorkan|gelontorkan|mengulurkan|menawarkan)${some} (?:bantuan|donasi|sumbangan|hibah|dukungan|dana|beasiswa|hadiah|tim medis|tim dokter|tim kesehatan|tenaga medis|relawan|dokter)|mendanai|danai|membiayai|biayai|membantu|bantu|mendermakan|melatih|menanggung|tanggung|memperbantukan|membekali|merenovasi|(?:mengerahkan|menerjunkan|mengutus)${some} (?:tim|dokter|ahli|pakar|tenaga|relawan|perawat)`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'donated',
    pattern: words(
      'disumbangkan|didonasikan|dihibahkan|didanai|dibiayai|dibantu|diserahkan|disalurkan|ditanggung|diserahterimakan',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'receive-aid',
    pattern: words(
      `(?:menerima|terima|mendapatkan|mendapat|memperoleh|dapat)${some} (?:bantuan|donasi|sumbangan|hibah|dukungan|dana|pendanaan|beasiswa|pinjaman)`,
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'aid-noun',
    pattern: words('bantuan|donasi|sumbangan|hibah|pendanaan|pinjaman|beasiswa'),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
  },
  {
    name: 'provide',
    pattern: words('menyediakan|sediakan|memberikan|berikan|membagikan'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'state',
    needs: words(
      'vaksin|dosis|obat|obat-obatan|alat|peralatan|ventilator|dana|logistik|pelatihan|unit|ton|bantuan|layanan|tes|reagen',
    ),
  },
  {
    name: 'supply',
    pattern: words(
      'memasok|pasok|menyuplai|suplai|mengekspor|mengirimkan|mengirim|kirim|kirimkan|menjual|mengapalkan|mendistribusikan|mengantarkan|menyerahkan|serahkan|memasarkan|mentransfer|mengalihkan teknologi',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'agency',
  },
  {
    name: 'supplied',
    pattern: words('dipasok|disuplai|dikirim|dikirimkan|diekspor|diantarkan|dijual'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'agency',
    passive: true,
  },
  {
    name: 'receive-goods',
    pattern: words(
      'menerima (?:kiriman|pengiriman|pasokan|\\d[\\d.,]{0,15} ?(?:juta |ribu )?(?:dosis|unit|boks|paket|ton)|vaksin|alat|obat)|terima (?:kiriman|vaksin|\\d[\\d.,]{0,15} ?(?:juta |ribu )?dosis)|mendatangkan|datangkan|mengimpor|membeli|beli|memborong|memesan',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'arrive',
    pattern: words('tiba|telah datang|sudah datang|mendarat'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'arrive',
    noun: true,
    needs: words('vaksin|dosis|bantuan|obat|alat|kiriman|ventilator|pasokan|logistik'),
  },
];

const signatures: readonly Trigger[] = [
  {
    name: 'sign',
    pattern: words(
      `menandatangani|menanda tangani|tandatangani|tanda tangani|meneken|teken|membubuhkan tanda tangan|menyepakati${some} ${paper}|menjalin${some} ${paper}|mengesahkan${some} ${paper}|bertukar${some} ${paper}|memperbarui${some} ${paper}|memperpanjang${some} ${paper}`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'signed',
    pattern: words('ditandatangani|diteken|diratifikasi|ditandatanganinya'),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    passive: true,
    bareAgent: true,
    recalls: true,
  },
  {
    name: 'signing-noun',
    pattern: words(`penandatanganan(?: ${paper})?|penekenan|ratifikasi|pertukaran naskah`),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'ratify',
    pattern: words('meratifikasi|mengaksesi|ikut menandatangani'),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'put-forward',
    pattern: words('diusulkan|diprakarsai|digagas|diajukan(?= oleh)'),
    type: 'SUPPORT',
    stage: 'intent',
    frame: 'joint',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'voice-support',
    pattern: words('(?:menyampaikan|menyatakan|memberikan|memberi|menegaskan) (?:[a-z]+ )?dukungan'),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'join',
    pattern: words('bergabung(?: kembali)?(?= dengan| ke)|bergabung kembali'),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'support',
    pattern: words('mendukung|dukung|menyokong|membela'),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
];

const talks: readonly Trigger[] = [
  {
    name: 'discussed',
    pattern: words('dibicarakan|dibahas|dirundingkan|dijajaki|dinegosiasikan|didiskusikan|dikonsultasikan'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'explore-market',
    pattern: words('(?:menjajaki|jajaki|merencanakan|membidik|mengincar) (?:pasar )?(?:ekspor|pasar)'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'explore',
    pattern: words(
      '(?:melakukan|mengadakan|menggelar|menyelenggarakan|memulai|gelar|lakukan) (?:pertemuan|dialog|diskusi|pembicaraan|rapat|perundingan|audiensi|konsultasi|negosiasi)(?: bilateral)?|menjajaki|jajaki|menjajagi|mempelajari peluang|melihat peluang|membuka peluang|membahas|bahas|mendiskusikan|merundingkan|membicarakan|menegosiasikan|berunding|berdiskusi|berdialog|berembuk|bernegosiasi|berkonsultasi|mengkaji|bertukar pandangan|bertukar pikiran|bertatap muka|berbincang|berkoordinasi',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
  },
  {
    name: 'meet',
    pattern: words('bertemu muka|bertemu|temui|menemui|ditemui|berjumpa|jumpa'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
  },
  {
    name: 'call',
    pattern: words(
      'menelepon|bertelepon|berbicara (?:lewat|melalui) telepon|menghubungi|hubungi|mengontak|kontak',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
    mode: 'phone',
  },
  {
    name: 'called',
    pattern: words('dikontak|dihubungi|ditelepon'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'act',
    mode: 'phone',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'receive-visit',
    pattern: words(
      `(?:menerima|terima)(?=${some} (?:kunjungan|lawatan|kedatangan|audiensi|delegasi|rombongan|tamu|duta besar|utusan|menteri|menkes|wakil menteri|dubes|perwakilan|pejabat))|(?:menyambut(?! baik)|sambut|menjamu|jamu)(?=[^,;.]{0,40} (?:menteri|menkes|delegasi|rombongan|duta besar|dubes|presiden|kunjungan|kedatangan|utusan|pejabat|direktur|tamu))`,
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'receive',
    mode: 'visit',
  },
  {
    name: 'received',
    pattern: words('diterima|disambut|dijamu'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'receive',
    mode: 'visit',
    passive: true,
    bareAgent: true,
    needs: words(
      'menteri|menkes|wamenkes|wakil|presiden|kepala|ketua|direktur|oleh|dubes|duta besar|pejabat',
    ),
  },
  {
    name: 'visit',
    pattern: words(
      'mengunjungi|kunjungi|berkunjung ke|berkunjung|bertandang ke|bertandang|melawat|menyambangi|sambangi|mendatangi|datangi|bertolak ke|terbang ke|meninjau|tinjau|menyinggahi|bersilaturahmi ke',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
  },
  {
    name: 'visited',
    pattern: words('dikunjungi|disambangi|didatangi'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'visit-noun',
    pattern: words('kunjungan(?: kerja| kenegaraan| resmi| balasan)?|lawatan|muhibah'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
    noun: true,
  },
  {
    name: 'meeting-noun',
    pattern: words(
      'pertemuan(?: bilateral)?|perundingan|dialog|diskusi|pembicaraan|audiensi|rapat|konsultasi|negosiasi|penjajakan|perbincangan|koordinasi',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
    noun: true,
  },
];

const pledges: readonly Trigger[] = [
  {
    name: 'run-agreed-cooperation',
    pattern: words(`${bond}(?: [a-z-]+){0,2} yang (?:telah |sudah )?(?:disepakati|diteken|ditandatangani)`),
    type: 'AGREE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
  },
  {
    name: 'wish-cooperation',
    pattern: words(
      `(?:ingin|berharap|mengharapkan|berniat|berminat|tertarik|siap|bersedia|berencana|berupaya|hendak|akan|berkeinginan|mengajak|menawarkan|mengusulkan|menyatakan (?:minat|keinginan|kesiapan|kesediaan)|menyampaikan (?:minat|keinginan|kesiapan|harapan)|keinginan|komitmen)(?=${some}${some} ${bond}(?![a-z]))`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    modality: 'hypothetical',
  },
  {
    name: 'strengthen-cooperation',
    pattern: words(
      `(?:memperkuat|perkuat|memperluas|perluas|mempererat|pererat|memperdalam|perdalam|memperkokoh|memperkukuh|meningkatkan|tingkatkan|mengembangkan|mendorong|dorong|membuka(?! jalan)|merintis|mengintensifkan|mempercepat|menggalang|mengupayakan)${some} ${bond}`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'welcome-plan',
    pattern: words(
      '(?:menyambut baik|sambut baik|menyetujui)(?= (?:rencana|usulan|tawaran|gagasan|inisiatif|permintaan|ajakan))',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
  },
  {
    name: 'agree',
    pattern: words(
      'sepakat|bersepakat|sepakati|menyepakati|menyetujui untuk|berkomitmen|berjanji|menjanjikan|janjikan|berikrar|mencapai kesepakatan|mencapai kata sepakat|menyanggupi',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'meet',
    recalls: true,
  },
  {
    name: 'agreed',
    pattern: words('disepakati|disanggupi|dicapai'),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'agreement-noun',
    pattern: words('kesepakatan|komitmen bersama'),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'paper-noun',
    pattern: words(paper),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
];

const cooperation: readonly Trigger[] = [
  {
    name: 'recruit',
    pattern: words('merekrut|rekrut|menyerap|mempekerjakan'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'act',
    needs: words('perawat|bidan|dokter|tenaga|pekerja|apoteker'),
  },
  {
    name: 'cooperate',
    pattern: words(
      `bersama-sama|bekerja sama|bekerjasama|berkolaborasi|bermitra|bersinergi|berpasangan|bekerja dengan|bekerja bersama|terjalin|dijalin|menjalin${some} ${bond}|jalin ${bond}|melakukan ${bond}|menjalankan ${bond}|bergandengan|bahu-membahu`,
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'take-partner',
    pattern: words('menggandeng|gandeng|melibatkan|merangkul|mengandeng'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'meet',
  },
  {
    name: 'taken-as-partner',
    pattern: words('digandeng|dilibatkan|dirangkul'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'act',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'test-under-licence',
    pattern: words('diuji|diujikan|diproduksi|dipasarkan|diedarkan'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'approve',
    passive: true,
    recalls: true,
  },
  {
    name: 'work-together',
    pattern: words(
      'berinvestasi|menanam(?:kan)? (?:modal|investasi)|menyiapkan|siapkan|mempersiapkan|mengembangkan|kembangkan|memproduksi|membangun|bangun|meluncurkan|luncurkan|menggelar|gelar|menyelenggarakan|melakukan|melaksanakan|menjalankan|jalankan|mengerjakan|menggarap|garap|meneliti|memulai|mulai|merampungkan|meresmikan|resmikan|membentuk|bentuk|mendirikan|dirikan|menguji|mengadakan|mendalami|menyusun|merancang|berbagi|bertukar',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'work',
    abroad: words(
      'pabrik|bank darah|gudang|asrama|rumah sakit|klinik|pusat|laboratorium|fasilitas|kantor|cabang|uji klinis|uji coba|vaksin|fase|investasi|modal',
    ),
  },
  {
    name: 'cooperation-noun',
    pattern: words(
      'kerja sama|kerjasama|kolaborasi|kemitraan|sinergi|usaha patungan|joint venture|konsorsium|kerja bareng',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'together-noun',
    pattern: words('(?<!hadir )(?<!foto )bersama(?!-)'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
  },
];

const verb =
  'me(?!nteri|nkes|nko|nlu|dis|dia|dical|lalui|reka)[a-z]{4,}|ber(?!bagai|sama|lin)[a-z]{4,}|di(?!rektur|rjen|rektorat|nas|plomat|plomasi|visi|gital|reksi|agnostik|abetes)[a-z]{4,}|ter(?!kait|masuk|hadap|besar|nama|sebut)[a-z]{4,}';
/** Behind these words a phrase of time is over: `Pada Senin BPOM menandatangani`. */
const time =
  'senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember|pekan|bulan|tahun|lalu|kesempatan';
const link =
  'bahwa|yang|atau|tetapi|namun|karena|sehingga|agar|supaya|saat|ketika|setelah|sebelum|usai|sambil|seraya|kata|ujar|ucap|tutur|ungkap|adalah|ialah|merupakan|akan|bakal|telah|sudah|belum|tidak|juga|turut|kemudian|kini|sepakat|siap|ingin|itu|tersebut|ini|sana|sini';
const lone = `(?:(?!(?:${link}|dan|serta|dengan|oleh|dari|ke|di|kepada|untuk|bagi|pada)(?![a-z])|${verb})[a-z][a-z.-]*\\s+)`;

export const events: EventRules = {
  script: 'latin',
  homeland: 'ID',
  outward: null,
  ownerSide: 'right',
  triggers: [
    ...approvals,
    ...refusals,
    ...signatures,
    ...talks,
    ...deliveries,
    ...pledges,
    ...requests,
    ...cooperation,
  ],
  cases: [
    {
      case: 'with',
      pattern: words(
        'dengan (?:teknologi|dukungan|bantuan|dana hibah|dana|hibah|pendanaan|lisensi)(?: (?:dana|teknis|hibah))? (?:dari )?|dengan|bersama|bersama dengan|beserta',
      ),
    },
    { case: 'between', pattern: words('(?<!di )antara(?! lain)') },
    { case: 'by', pattern: words('oleh') },
    { case: 'to', pattern: words('kepada|ke|untuk|bagi|terhadap|pada|buat|menuju') },
    { case: 'from', pattern: words('dari|asal|milik') },
    { case: 'in', pattern: words('di|dalam') },
    {
      case: 'maker',
      pattern: words(
        'buatan|produksi|keluaran|besutan|bikinan|dikembangkan oleh|diproduksi oleh|yang dibuat',
      ),
    },
    {
      case: 'source',
      pattern: words(
        'menurut|mengutip(?: pernyataan)?|dikutip(?: dari)?|dilansir(?: dari)?|melansir|berdasarkan|data|laporan|sumber',
      ),
    },
    {
      case: 'beside',
      pattern: words('selain|termasuk|seperti|tanpa|di bawah|melalui|lewat|mewakili|demi|sekaligus'),
    },
  ],
  casesBehind: [{ case: 'source', pattern: words('(?:melaporkan|memberitakan|mewartakan|menulis)') }],
  breakers: new RegExp(
    `[,;:"]|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<![a-z])(?:${time})(?![a-z])|(?<![a-z])(?:${link}|${verb})(?![a-z])`,
    'gu',
  ),
  joiner: new RegExp(
    `\\)?\\s*(?:\\([^()]{0,60}\\)\\s*)?(?:,\\s*)?(?:(?:dan|serta|maupun|&)\\s+(?:juga\\s+)?${lone}{0,5}|[-/]\\s*)`,
    'gu',
  ),
  comma: new RegExp(`\\)?\\s*(?:\\([^()]{0,60}\\)\\s*)?,\\s*${lone}{0,5}`, 'gu'),
  office: phraseOf(
    'kepala|ketua|direktur|jenderal|dirjen|utama|eksekutif|menteri|menkes|wamenkes|menlu|wakil|kesehatan|luar negeri|dalam negeri|presiden|perdana|juru bicara|jubir|sekretaris|deputi|komisaris|rektor|dekan|gubernur|wali kota|bupati|duta besar|dubes|utusan|khusus|delegasi|rombongan|perwakilan|pejabat|anggota|ilmuwan|peneliti|profesor|prof|dr|badan|pemerintah|kementerian|republik|negeri|urusan|bidang|ceo|pendiri|pimpinan|perusahaan|farmasi|bioteknologi|teknologi|asal|untuk|dari|di|selaku|seorang|yang juga|ri|hc|sp|mars|mkes|spp',
  ),
  people: words(
    'bidan|perawat|tenaga|mahasiswa|warga|petugas|apoteker|peserta|pekerja|relawan|calon|insinyur|delegasi|rombongan|perwakilan|pejabat|menteri|wakil|tim|ahli|pakar|peneliti|ilmuwan|perusahaan|produsen|dokter|mitra|institusi|lembaga|pimpinan|utusan|pengusaha|investor',
  ),
  clauseBreak:
    /;|(?<=,\s)(?:sementara(?! itu)|sedangkan|tetapi|namun|adapun)(?![a-z])|(?<![a-z])(?:sedangkan|sementara(?!\s+(?:itu|impor|ekspor|waktu|izin|peredaran|penggunaan|pengiriman|pendanaan|bantuan|dari|di)))(?![a-z])/gu,
  namely: words('yakni|yaitu|antara lain|di antaranya|masing-masing'),
  references: [
    {
      name: 'both-countries',
      pattern: words(
        '(?:kedua|dua) negara|kedua (?:pemerintah|bangsa|menteri|pemimpin|menlu|menkes|kepala negara|delegasi|presiden|perdana menteri|menteri kesehatan|tetangga)',
      ),
      target: 'countries',
    },
    {
      name: 'both-institutions',
      pattern: words(
        'kedua (?:lembaga|regulator|otoritas|kampus|bank|perusahaan|institusi|rumah sakit|universitas|badan|organisasi|kementerian)',
      ),
      target: 'institutions',
    },
    {
      name: 'both-sides',
      pattern: words('kedua (?:belah )?(?:pihak|negara bagian|mitra|menteri|pemimpin)|keduanya'),
      target: 'sides',
    },
    {
      name: 'office-holder',
      pattern: words('menlu|wamenlu|(?:wakil )?menteri(?: itu| tersebut)?(?! kesehatan)|sang menteri'),
      target: 'person',
    },
    { name: 'pronoun', pattern: words('ia|dia|beliau'), target: 'subject-person' },
    {
      name: 'health-minister',
      pattern: words('menkes|wamenkes|(?:wakil )?menteri kesehatan'),
      target: 'minister',
    },
    {
      name: 'government',
      pattern: words(
        'pemerintah(?! (?:daerah|kota|provinsi|kabupaten|setempat|lokal|dalam))|otoritas kesehatan|tanah air',
      ),
      target: 'home',
    },
    { name: 'the-country', pattern: words('(?:negara|negeri) (?:itu|tersebut)'), target: 'nation-before' },
    { name: 'own-country', pattern: words('negaranya'), target: 'nation' },
    {
      name: 'embassy',
      pattern: words('(?:pihak )?(?:kedutaan|kedubes)(?: besar)?(?: itu| tersebut)?'),
      target: 'embassy',
    },
    {
      name: 'institution',
      pattern: words(
        '(?:lembaga|badan|organisasi|kementerian|otoritas|regulator|institusi|universitas|bank|yayasan) (?:itu|tersebut|ini)',
      ),
      target: 'organization',
    },
    {
      name: 'own-side',
      pattern: words('pihaknya|delegasi (?:itu|tersebut)|rombongan (?:itu|tersebut)'),
      target: 'subject',
    },
    { name: 'we', pattern: words('kami'), target: 'speaker' },
    {
      name: 'national-body',
      pattern: words(
        '(?:regulator(?: obat)?|otoritas(?: obat| kesehatan)?|badan pengawas obat|badan obat) nasional',
      ),
      target: 'nation',
    },
    {
      name: 'company',
      pattern: words(
        '(?:perusahaan|produsen|pabrikan) (?:itu|tersebut|ini)|emiten(?: [a-z]+){0,3} itu|perseroan',
      ),
      target: 'company',
    },
    {
      name: 'partner',
      pattern: words('mitranya|mitra barunya'),
      target: 'partner',
    },
    {
      name: 'local-partner',
      pattern: words(
        '(?:mitra|perusahaan|produsen|industri|otoritas|regulator|pemerintah) (?:lokal|dalam negeri|setempat)',
      ),
      target: 'local',
    },
  ],
  speech: words(
    'kata|ujar|ucap|tutur|ungkap|jelas|tegas|imbuh|tambah|sebut|menyatakan|mengatakan|menjelaskan|menegaskan|menyebut|mengungkapkan|mengumumkan|menyampaikan|menuturkan|menambahkan|mengemukakan',
  ),
  scope:
    /[,;:"]|(?<![a-z])(?:bahwa|yang|karena|sehingga|setelah|sebelum|ketika|saat|usai|untuk|guna)(?![a-z])/gu,
  future: words(
    'akan|berkomitmen|berjanji|sepakat|setuju|bakal|segera|hendak|rencananya|dijadwalkan|berencana|direncanakan|rencana|bersiap|siap|mulai tahun depan',
  ),
  hypothetical: words(
    'berharap|diharapkan|mengharapkan|ingin|mungkin|berpotensi|bisa|dapat|jika|apabila|bila|agar|supaya|peluang|potensi|mengusulkan|usul|berpeluang|berminat|tertarik',
  ),
  negated: words(
    'tidak(?! (?:lepas|terlepas|hanya|cuma|sekadar))|tak|belum|batal|bukan|gagal|tanpa|urung|membantah(?: telah)?',
  ),
  historical: words('sebelumnya|pernah|dahulu|dulu|sempat'),
  continuing: /(?!)/gu,
  product: words('produk|vaksin|obat|uji [a-z]+|alat|kandidat|insulin|tes'),
  relative: /\)?,?\s+yang\s+/gu,
  coordination: /[,;:"]|(?<![a-z])(?:dan|serta|lalu|kemudian|setelah|karena|sehingga)(?![a-z])/gu,
  purpose: /(?:untuk|guna|demi|dalam rangka|bertujuan|agar)\s+$/gu,
  answer: words(
    '(?:tuduhan|tudingan|rencana|usulan|tawaran|gagasan|inisiatif|keputusan|permintaan|pemangkasan|penarikan|pengumuman|laporan|temuan|klaim|kritik|kritikan|larangan|gugatan|anggapan|kabar)(?: [a-z-]+){0,3}? (?:itu|tersebut|ini)|hal (?:itu|tersebut|ini)',
  ),
  elsewhere: words(
    '(?:ke|untuk|di|kepada) (?:\\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|puluhan|sejumlah|banyak|beberapa|berbagai|seluruh|lebih dari) (?:[a-z0-9-]+ ){0,2}(?:negara|mitra|pasar)|seluruh dunia|dunia',
  ),
  ledBy: words(
    '(?:delegasi|rombongan|tim|misi|perwakilan)(?: [a-z]+){0,3} (?:yang )?(?:dipimpin|diketuai|dikepalai|pimpinan)(?: langsung)?(?: oleh)?',
  ),
  postedTo: /(?!)/gu,
  withHelp: words('(?:dengan|berkat|atas)(?: [a-z-]+){0,2}'),
  today: words('hari ini'),
  minister: words('menteri kesehatan|menkes'),
  antecedent: words(
    `(?:kerja sama|kerjasama|kolaborasi|kemitraan|kesepakatan|perjanjian|mou|nota kesepahaman|kontrak|izin|persetujuan|bantuan|pertemuan|kunjungan|dokumen|naskah)(?: [a-z0-9.,-]+){0,8}? (?:tersebut|itu|ini|serupa)|(?:hal|langkah|dokumen) serupa|(?:juga|turut)(?: telah| sudah)? (?:menandatangani|meneken|sepakat|bergabung)`,
  ),
  resumption:
    /(?:kerja\s+sama|kerjasama|kolaborasi|kesepakatan|perjanjian|mou|nota\s+kesepahaman|penandatanganan|pertemuan|kunjungan|izin|persetujuan)(?![a-z])[^.;"]{0,70}?(?<![a-z])(?:itu|tersebut|ini)(?![a-z])/gu,
  sinceBefore: /(?:sejak|semenjak|hingga|sampai)(?:\s+tahun)?\s+$/gu,
  sinceBehind: /(?!)/gu,
  dateline:
    /(?:[a-z .,'-]{2,40}\([^()]{2,60}\)\s*[-:]|[a-z ,/-]{0,40}[a-z0-9]+\.(?:com|co\.id|id|net|tv|news)\s*[-:]|[a-z]{3,15}(?: [a-z]{3,12})?(?:, [a-z ]{3,20})?\s-)\s*/gu,
};
