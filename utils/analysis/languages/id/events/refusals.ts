import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { barrier, bond, some } from './vocabulary.ts';

/** Refusing, leaving, banning, blaming. */
export const refusals: readonly Trigger[] = [
  {
    name: 'lift-ban',
    pattern: words(
      `(?:melonggarkan|menghapus(?:kan)?|mengakhiri|mengangkat|meniadakan|mengendurkan|(?:men)?cabut)(?: [a-z]+){0,2} ${barrier}|(?:membuka|mengizinkan|melanjutkan|memulihkan) kembali(?: [a-z]+){0,2} (?:impor|ekspor|pintu|pasar|perbatasan|penerbangan)|buka (?:lagi |kembali )?(?:keran|pintu) (?:impor|ekspor)|membuka (?:lagi |kembali )?(?:keran|pintu) (?:impor|ekspor)`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'act',
  },
  {
    name: 'stop-travel',
    pattern: words(
      '(?:menghentikan|menangguhkan|membekukan|menutup|membatasi|membatalkan|menyetop|menunda)(?: [a-z0-9]+){0,2}? (?:penerbangan|izin terbang|perbatasan|pos lintas batas|pelabuhan|bandara|visa|bebas visa|perjalanan|pintu masuk|pelayaran|rute)|menutup (?:pintu|diri) (?:bagi|dari|terhadap)|menolak masuk|mengisolasi',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'leave',
    pattern: words(
      `keluar dari|(?:menarik diri|undur diri|mengundurkan diri|mundur|pamit|hengkang|angkat kaki|cabut|minggat|walk ?out|menarik keanggotaan(?:nya)?) dari|meninggalkan(?= (?:who|organisasi|gavi|pbb|badan|dana|aliansi|perjanjian|meja|perundingan))|putus hubungan|menarik (?:pulang|mundur|kembali)(?= [^.;]{0,50}dari )|menarik(?= (?:[a-z0-9]+ ){0,3}(?:tenaga|tim|dokter|perawat|misi|staf|brigade|relawan|ahli|pakar)[a-z]* [^.;]{0,40}dari )|memulangkan(?= [^.;]{0,40}(?:dokter|tim|perawat|tenaga)[^.;]{0,30}dari )|memutus(?:kan)? hubungan|memutuskan keluar dari|mengakhiri${some} (?:keanggotaan|${bond})`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'leave-noun',
    pattern: words(
      'penarikan diri(?:nya)?|pengunduran diri dari|keluarnya|mundurnya|hengkangnya|penarikan (?:tim|dokter|tenaga|misi)|pemutusan hubungan',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    noun: true,
  },
  {
    name: 'end-cooperation',
    pattern: words(
      `(?:menangguhkan|tangguhkan|menunda|menyunat|mengurangi|menyusutkan|menahan|menghapus|memutus|menyetop|menggagalkan|(?:me)?(?:mangkas|motong)|pangkas|potong|mencabut|menarik|setop|(?:meng)?(?:hentikan|akhiri)|(?:mem)?(?:batalkan|bekukan))${some} (?:kucuran |aliran |penyaluran |pencairan |pengiriman )?(?:kerja sama|kerjasama|kolaborasi|kemitraan|perjanjian|kesepakatan|mou|kontrak|pendanaan|dana|bantuan|dukungan|hibah|iuran|kontribusi(?:nya)?|sumbangan(?:nya)?|pengiriman|ekspor|donasi|anggaran|program|proyek|pasokan|pesanan|pembelian|kedatangan|kunjungan|misi|undangan|rencana (?:membeli|pembelian|mengirim|pengiriman|kerja sama|kunjungan)|perundingan|pembicaraan)|berhenti (?:memasok|menjual|mengirim|mendanai|mengimpor|membeli|merekrut|membantu|membiayai|menyumbang)|(?:memutus|mengakhiri|membatalkan)(?: [a-z]+)? ${bond}`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    recalls: true,
  },
  {
    name: 'end-noun',
    pattern: words(
      '(?:penghentian|pembekuan|pemangkasan|pemotongan|pembatalan|penangguhan|penarikan|pencabutan|pengurangan|penundaan)(?: [a-z]+){0,2}? (?:bantuan|dana|pendanaan|hibah|kerja sama|iuran|kontrak|ekspor|pasokan|dukungan|kontribusi|anggaran|program)',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    noun: true,
  },
  {
    name: 'cooperation-ended',
    pattern: words(
      `(?=(?:di(?:hentikan|batalkan|putus|tangguhkan|bekukan|akhiri)|batal|kandas))(?<=(?:${bond}|kontrak|kontraknya|perjanjian|kesepakatan|mou|nota kesepahaman)(?: [^.;"]{1,60})? )(?:dihentikan|dibatalkan|batal|diputus|ditangguhkan|dibekukan|diakhiri|kandas)`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'joint',
    passive: true,
    recalls: true,
  },
  {
    name: 'reject',
    pattern: words(
      'menolak|tolak|menampik|tampik|menepis|tepis|menyangkal|sangkal|menyanggah|menangkis|menentang|mementahkan|menggugurkan|memveto|mengabaikan(?= (?:permintaan|seruan|desakan|imbauan|peringatan|tuntutan))|enggan (?:menerima|mengakui|menandatangani|meratifikasi|membeli|memenuhi)|emoh|ogah|(?:mem)?bantah|tentang keras|berkeberatan (?:dengan|atas|terhadap)|keberatan (?:dengan|atas|terhadap)|(?:tidak|tak|kurang) (?:sepakat|setuju|sependapat) dengan',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'not-accepted',
    pattern: words('(?:tidak|tak|belum) (?:dapat |bisa )?diterima'),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    modality: 'actual',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'rejected',
    pattern: words(
      'ditolak|ditampik|ditentang|dibantah|ditepis|disangkal|disanggah|dimentahkan|diveto|diabaikan',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'ban',
    pattern: words(
      '(?:memerintahkan|menginstruksikan|mengumumkan|memberlakukan|menerapkan|melakukan|menetapkan) (?:penarikan|larangan|pelarangan|penghentian|pembekuan|penangguhan|pemusnahan|penyitaan|pencekalan|pemblokiran)|(?:memulangkan|mengembalikan)(?= [^.;]{0,60}(?:kepada|ke) (?:pemasok|produsen|pabrik|eksportir|negara asal|pengirim))|(?:menjatuhi|mengganjar)(?= [^,;.]{1,50} (?:denda|sanksi|hukuman))|(?:membekukan|mencabut|menangguhkan) (?:hak suara|keanggotaan|kuota)|mendeportasi|mengusir|memblokir|blokir|membredel|menyita|sita|mencekal|mengembargo|mengharamkan|memasukkan(?= [^,;.]{1,50} (?:ke|dalam) daftar hitam)|menarik kembali(?= [^.;]{0,50} (?:asal|buatan|produksi|dari) )|mengirim balik(?! tawaran)|mengirim pulang(?= [^.;]{0,40}(?:kontainer|kargo|produk|ton))|mencoret(?= [^.;]{1,60} dari )|menyegel|(?:me)?larang|(?:mem)?boikot|(?:mem)?batasi (?:impor|ekspor|masuknya|peredaran)|(?:menghentikan|menangguhkan|menyetop|menunda|hentikan|tangguhkan|setop|membekukan|bekukan|menutup) (?:sementara )?(?:keran )?(?:impor|peredaran|penjualan|pemakaian|penggunaan|distribusi|masuknya)|(?:menjatuhkan|menerapkan|mengenakan|memberlakukan|menetapkan)(?: [a-z]+){0,2}? (?:sanksi|denda|hukuman|larangan|embargo|moratorium|boikot)|(?:menangguhkan|membekukan|menarik|mencabut|cabut)(?: [a-z]+){0,2}? (?:izin|lisensi|sertifikat|registrasi|akreditasi)|memusnahkan|menyetop|menarik(?= [^,;.]{0,40} dari (?:peredaran|pasaran|pasar))|menarik(?! (?:minat|perhatian|investasi|investor|wisatawan|turis|pasien|tenaga|dokter|perawat|dana|pajak))(?= [a-z ]{3,40} (?:asal|buatan|produksi) )|menjatuhi sanksi|(?:memulangkan|mengembalikan|menahan)(?= (?:[a-z0-9]+ ){0,2}(?:kiriman|kargo|kontainer|produk|obat|tablet|daging|muatan))|memberi sanksi|mencabut izin(?: edar)?|menarik izin|menarik produk|menarik(?: dari)? peredaran|mendenda',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'banned',
    pattern: words(
      'dilarang|diboikot|diblokir|disita|dicekal|didenda|diembargo|dideportasi|diusir|dibredel|(?:dijatuhi|dikenai|diganjar) (?:sanksi|denda|larangan)|ditarik dari (?:peredaran|pasaran|pasar)|(?:dikembalikan|dikirim balik|ditahan)(?= [^.;]{0,30}(?:oleh|bea cukai|otoritas))',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'restrict',
    pattern: words(
      '(?:(?:mem)?perketat)(?: [a-z]+){0,2} (?:pemeriksaan|pengawasan|impor|syarat|persyaratan|izin|karantina)|(?:mewajibkan|mensyaratkan)(?= [^.;]{0,60}(?:impor|ekspor|asal|sertifikat|karantina|jemaah|pelancong|pelaku perjalanan|pendatang|wisatawan|penumpang))|mengenakan (?:bea|tarif|pembatasan)',
    ),
    type: 'SANCTION',
    stage: 'implementation',
    frame: 'act',
  },
  {
    name: 'ban-noun',
    pattern: words(
      '(?:larangan|pelarangan|moratorium|penghentian|penangguhan|pembatasan) (?:impor|ekspor|masuk|penerbangan|peredaran)|embargo|boikot|sanksi',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
    noun: true,
  },
  {
    name: 'accuse',
    pattern: words(
      '(?:menilai|menyebut|menganggap|memandang)(?= [^,;.]{1,70} (?:berlebihan|sepihak|diskriminatif|tidak adil|tak adil|tidak berdasar|tak berdasar|melanggar|menyesatkan|tidak proporsional|gegabah|terburu-buru|tergesa-gesa|tidak masuk akal|tak masuk akal|tidak perlu|merugikan|memberatkan|terlalu [a-z]+|lamban|gagal|bohong|keliru|tidak transparan|tak transparan|proteksionis|munafik|ceroboh|lalai|bertentangan|tidak ilmiah|politis|bermuatan politik|tidak manusiawi|kejahatan))|(?<=(?:kami|kita|saya) )(?:sesalkan|tegur|kutuk|protes|pertanyakan)|memanggil(?= (?:duta besar|dubes|kuasa usaha|perwakilan|pimpinan|direksi))|(?:menyatakan|menyampaikan|mengungkapkan|mengutarakan) (?:rasa )?(?:keberatan|kekecewaan|protes|penyesalan|keprihatinan|kekesalan|kemarahan|kritik)(?:nya)?|(?:melayangkan|mengirim|mengirimkan|mengajukan|menyampaikan) (?:protes|nota protes|nota diplomatik|keberatan|somasi|gugatan|aduan|pengaduan)|melontarkan (?:kritik|kecaman|tuduhan|tudingan)|geram (?:terhadap|kepada|atas)|(?:mengaku |merasa )?(?:kecewa|dirugikan)(?: (?:terhadap|kepada|atas|dengan|oleh))?|(?:mengaku|merasa) keberatan|marah (?:terhadap|kepada|atas)|naik pitam|berang (?:terhadap|kepada|atas)|mengadukan|melaporkan(?= [^,;.]{1,60} ke (?:wto|pengadilan|mahkamah|polisi|pbb|dewan))|menyeret|memperkarakan|menggugat|mempertanyakan|menuduh|tuduh|menuding|tuding|mengecam|kecam|mengkritisi|menyalahkan|salahkan|(?:meng)?kritik|(?:mem)?protes|(?:mengeluarkan|menerbitkan|merilis) peringatan|(?:melayangkan|mengirim|mengirimkan|mengeluarkan|menerbitkan) surat (?:peringatan|teguran)|menyesalkan|menyayangkan|menegur|tegur|mempersoalkan|menyindir|sindir|mengutuk|kutuk|mencela|mencemooh|mengecap|mencap|menyemprot|mengeluhkan|mempermasalahkan|menyentil|mewanti-wanti|menyoal|melabeli|(?:meng)?gugat',
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'accused',
    pattern: words(
      'disesalkan|disayangkan|dikeluhkan|dikecewakan|dicela|disindir|dituntut ke pengadilan|diadukan|dikritisi|ditegur|disemprot|dipersoalkan|dipertanyakan|dituduh|dituding|dikecam|dikritik|disalahkan|diprotes|digugat|dikutuk',
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'accuse-noun',
    pattern: words(
      '(?<!atas )(?:tuduhan|tudingan|kecaman|kritikan|kritik|gugatan|protes|nota protes|somasi)(?:nya)?(?! terhadap kebijakan)',
    ),
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
