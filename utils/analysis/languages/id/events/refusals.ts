import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { bond, some } from './vocabulary.ts';

/** Refusing, leaving, banning, blaming. */
export const refusals: readonly Trigger[] = [
  {
    name: 'lift-ban',
    pattern: words(
      '(?:melonggarkan|menghapus|mengakhiri|(?:men)?cabut)(?: [a-z]+){0,2} (?:larangan|sanksi|pembatasan|embargo|penangguhan)|membuka kembali(?: [a-z]+){0,2} (?:impor|ekspor|pintu|pasar)',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'act',
  },
  {
    name: 'stop-travel',
    pattern: words(
      '(?:menghentikan|menangguhkan|membekukan|menutup|membatasi|membatalkan|menyetop|menunda)(?: [a-z]+){0,2}? (?:penerbangan|izin terbang|perbatasan|visa|bebas visa|perjalanan|pintu masuk|pelayaran|rute)',
    ),
    type: 'SANCTION',
    stage: 'ended',
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
    pattern: words('penarikan diri(?:nya)?|pengunduran diri dari|keluarnya|mundurnya|hengkangnya'),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    noun: true,
  },
  {
    name: 'end-cooperation',
    pattern: words(
      `(?:menangguhkan|tangguhkan|menunda|memangkas|memotong|mencabut|menarik|setop|(?:meng)?(?:hentikan|akhiri)|(?:mem)?(?:batalkan|bekukan))${some} (?:kerja sama|kerjasama|kolaborasi|kemitraan|perjanjian|kesepakatan|mou|kontrak|pendanaan|dana|bantuan|dukungan|hibah|iuran|kontribusi(?:nya)?|sumbangan(?:nya)?|pengiriman|ekspor|donasi)|berhenti (?:memasok|menjual|mengirim|mendanai|mengimpor|membeli|merekrut)`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    recalls: true,
  },
  {
    name: 'end-noun',
    pattern: words(
      '(?:penghentian|pembekuan|pemangkasan|pemotongan|pembatalan|penangguhan)(?: [a-z]+){0,2}? (?:bantuan|dana|pendanaan|hibah|kerja sama|iuran|kontrak|ekspor|pasokan)',
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
      'menolak|tolak|menampik|menepis|menentang|(?:mem)?bantah|tentang keras|berkeberatan (?:dengan|atas|terhadap)|keberatan (?:dengan|atas|terhadap)|(?:tidak|tak|kurang) (?:sepakat|setuju|sependapat) dengan',
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
    pattern: words('ditolak|ditentang|dibantah|ditepis'),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'ban',
    pattern: words(
      'mendeportasi|mengusir|memblokir|menyita|mencekal|mengembargo|(?:me)?larang|(?:mem)?boikot|membatasi (?:impor|ekspor)|(?:menghentikan|menangguhkan|menyetop|menunda) (?:sementara )?(?:impor|peredaran|penjualan)|menjatuhkan (?:sanksi|denda|hukuman)|memusnahkan|menyetop|menarik(?= [^,;.]{0,40} dari (?:peredaran|pasaran|pasar))|menarik(?! (?:minat|perhatian|investasi|investor|wisatawan|turis|pasien|tenaga|dokter|perawat|dana|pajak))(?= [a-z ]{3,40} (?:asal|buatan|produksi) )|menjatuhi sanksi|(?:memulangkan|mengembalikan|menahan)(?= (?:[a-z0-9]+ ){0,2}(?:kiriman|kargo|kontainer|produk|obat|tablet|daging|muatan))|memberi sanksi|mencabut izin(?: edar)?|menarik izin|menarik produk|menarik(?: dari)? peredaran|mendenda',
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
    name: 'restrict',
    pattern: words(
      '(?:(?:mem)?perketat)(?: [a-z]+){0,2} (?:pemeriksaan|pengawasan|impor|syarat|persyaratan|izin|karantina)|mewajibkan(?= [^.;]{0,50}(?:impor|ekspor|asal|sertifikat|karantina))|mengenakan (?:bea|tarif|pembatasan)',
    ),
    type: 'SANCTION',
    stage: 'implementation',
    frame: 'act',
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
      'memanggil(?= (?:duta besar|dubes|kuasa usaha|perwakilan|pimpinan|direksi))|menyatakan (?:keberatan|kekecewaan|protes|penyesalan|keprihatinan)|melayangkan (?:protes|nota protes|keberatan)|melontarkan kritik|mempertanyakan|menuduh|tuduh|menuding|tuding|mengecam|kecam|mengkritisi|menyalahkan|salahkan|(?:meng)?kritik|(?:mem)?protes|(?:mengeluarkan|menerbitkan|merilis) peringatan|(?:melayangkan|mengirim|mengirimkan|mengeluarkan|menerbitkan) surat (?:peringatan|teguran)|menyesalkan|menyayangkan|menegur|tegur|mempersoalkan|menyindir|mengutuk|mencela|(?:meng)?gugat',
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'accused',
    pattern: words(
      'disesalkan|disayangkan|dipersoalkan|dipertanyakan|dituduh|dituding|dikecam|dikritik|disalahkan|diprotes|digugat|dikutuk',
    ),
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
