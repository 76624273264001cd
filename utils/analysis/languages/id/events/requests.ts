import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** Asking, urging, inviting. */
export const requests: readonly Trigger[] = [
  {
    name: 'reply-with-request',
    pattern: words(
      '(?:membalas|merespons|menjawab|menanggapi)(?:nya)? dengan (?:meminta|menuntut|mengundang|mendesak)',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    answers: true,
  },
  {
    name: 'request-thing',
    pattern: words(
      '(?:meminta|minta|menuntut|mendesak|memohon)(?= (?:tambahan|penjelasan|klarifikasi|waktu|data|sampel|pengujian|pemeriksaan|bukti|jaminan|akses|keringanan|perpanjangan|penundaan|kompensasi|ganti rugi|kepastian|perlakuan|jadwal|konsultasi|pembahasan|maaf|permintaan maaf|penyelidikan|verifikasi|pembebasan|pengakuan|kuota|pengembalian|pembukaan|pencabutan|peninjauan|investigasi|audit|salinan|agar (?:larangan|keputusan|aturan|syarat|izin|tarif|harga|proses|pembatasan))(?![a-z])[^;.]{0,100})(?![^;.]{0,100}(?:masyarakat|warga|dinas|puskesmas|pemerintah daerah) )',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    answers: true,
  },
  {
    name: 'wish-lifted',
    pattern: words(
      '(?:berharap|mengharapkan|ingin|meminta|minta|mendesak|menuntut)(?: agar| supaya)?(?= (?:larangan|pembatasan|sanksi|penangguhan|pembekuan|moratorium|keputusan|kebijakan|aturan)[^,.;]{0,40} (?:dicabut|dilonggarkan|diakhiri|dihapus|ditinjau|dibatalkan|diubah|ditunda) )',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    answers: true,
  },
  {
    name: 'request',
    pattern: words(
      '(?:berharap|mengharapkan)(?: agar)?(?= (?:pemerintah |pihak )?(?:[a-z]+ ){1,3}(?:bersedia|dapat|bisa|mau|segera|terus|ikut|turut|memberi|memberikan|membantu|mengirim|mencabut|menambah|membuka|mempermudah|meninjau|melonggarkan|menyediakan|mengizinkan|mengakui|berbagi))|(?:menyarankan|menganjurkan|merekomendasikan|mengusulkan)(?= (?:agar|supaya|kepada) )|mengetuk pintu|mengetuk hati|berpaling ke|menoleh ke|meminta tolong|menanyakan(?= [^,;.]{1,90} (?:kepada|ke|pada) )|bertanya kepada|menunggu (?:jawaban|restu|persetujuan|kepastian|izin)|menanti (?:jawaban|restu|persetujuan|kepastian|izin)|memanggil pulang|menagih janji|mengingatkan(?= [^,;.]{1,50} (?:agar|supaya|untuk|akan|tentang|soal) )|menekan(?= [^,;.]{1,40} (?:agar|supaya|untuk) )|mendorong(?= [^,;.]{1,50} (?:agar|supaya|untuk|segera|me[a-z]{4,}) )|mengharapkan (?:bantuan|dukungan|pasokan|uluran tangan)|mencari (?:bantuan|dukungan|pinjaman|pendanaan|pasokan)(?= [^.;]{0,30}(?:dari|kepada|ke) )|membujuk|merayu|melobi|lobi|mengimbau|mengirim (?:permohonan|permintaan|undangan)|melayangkan undangan|meminta bantuan|minta bantuan|minta tolong|minta(?= [a-z0-9])|menuntut|menyurati|mengirim surat kepada|bersurat kepada|menjajaki pinjaman|mengajukan (?:pinjaman|hibah|bantuan|proposal|izin|registrasi|pendaftaran)|memperingatkan|(?<=(?:kami|kita|saya) )(?:surati|ingatkan|imbau|dorong|sarankan|usulkan kepada|peringatkan)|meminta(?:kan)?|(?:men)?desak|menyerukan(?: kepada)?|menuntut|tuntut|memohon|(?:meng)?imbau|(?:mengajukan|menyampaikan|menyerahkan|melayangkan|mengulangi|menegaskan|mengirimkan)(?: kembali)?(?: surat)? (?:permohonan|permintaan|undangan|desakan|seruan|imbauan|tuntutan)(?:nya)?|mengusulkan kepada|memerintahkan|menagih|(?:meng)?(?:ajak|undang)',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'requested',
    pattern: words(
      'dimintai(?: (?:pendapat|bantuan|tolong|keterangan|penjelasan))?|diminta|didesak|diimbau|dituntut|diajak|diundang|didorong(?= (?:oleh|agar|untuk|[a-z]+ (?:agar|untuk)))|ditekan|dilobi|dibujuk|disurati|diperintahkan|ditagih|dipanggil|disarankan|diingatkan|diperingatkan',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'request-noun',
    pattern: words(
      '(?:permintaan|permohonan|desakan|seruan|undangan|imbauan|tuntutan|ajakan|himbauan|surat permohonan)(?:nya)?',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    noun: true,
  },
];
