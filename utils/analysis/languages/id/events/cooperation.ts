import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { bond, some } from './vocabulary.ts';

/** What sides do together. */
export const cooperation: readonly Trigger[] = [
  {
    name: 'recruit',
    pattern: words('menyerap|mempekerjakan|(?:me)?rekrut'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'act',
    needs: words('perawat|bidan|dokter|tenaga|pekerja|apoteker'),
  },
  {
    name: 'cooperate',
    pattern: words(
      `bersama-sama|bekerja sama|bekerjasama|berkolaborasi|bermitra|bersinergi|berpasangan|bekerja dengan|bekerja bersama|bekerja bahu-membahu|terjalin|dijalin|menjalin${some} ${bond}|jalin ${bond}|(?:me)?lakukan ${bond}|(?:men)?jalankan ${bond}|(?:mem)?bangun${some} ${bond}|(?:mem)?bina${some} ${bond}|mengikat${some} ${bond}|melanjutkan${some} ${bond}|meneruskan${some} ${bond}|(?:mem)?bentuk ${bond}|bergandengan|bergandeng tangan|berpegangan tangan|bahu-membahu|bersekutu|berkongsi|berpatungan|bahu membahu`,
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'mutual',
    pattern: words('saling (?:me|ber|bertukar )[a-z]{3,}'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'acquire',
    pattern: words(
      'mengakuisisi|akuisisi(?= [a-z0-9])|mencaplok|mengambil alih|(?:mem)?beli(?: [a-z0-9,]+){0,3} saham|menguasai(?: [a-z0-9,]+){0,3} saham|menyuntik(?:kan)?(?: [a-z]+)? modal|menanam(?:kan)? saham',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'act',
  },
  {
    name: 'learn-at',
    pattern: words(
      '(?:menuntaskan|menyelesaikan|merampungkan|menjalani|mengikuti)(?: [a-z-]+){0,2}? (?:pelatihan|magang|pendidikan|kursus|residensi)(?= [^,;.]{0,50}di )|(?:menimba ilmu|berguru|magang)(?= (?:di|ke|dari|pada|kepada) )',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'visit',
  },
  {
    name: 'take-partner',
    pattern: words(
      'melibatkan|merangkul|mengandeng|(?:meng)?(?:gandeng|gaet)|menggamit|meminang|menggaet|berduet(?= dengan)|berpartner|menunjuk(?= [^,;.]{2,60} (?:sebagai|menjadi|untuk) )|mempercayakan(?= [^,;.]{2,60} (?:kepada|pada) )|memilih(?= [^,;.]{2,60} (?:sebagai|menjadi) (?:mitra|lokasi|tuan rumah|pusat|pemasok))',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'meet',
    abroad: words(
      'klinik|rumah sakit|perusahaan|universitas|kampus|pabrik|distributor|pemasok|produsen|mitra|lembaga|laboratorium|asosiasi|dokter|peneliti',
    ),
  },
  {
    name: 'done-together',
    pattern: words(
      '(?:dimenangi|dimenangkan|dibangun|didesain|dirakit|digodok|diterapkan|dikaji|dirumuskan|didirikan|dibuka|diluncurkan|diuji|diteliti|diproduksi|disusun|dirancang|dikelola|digagas|diprakarsai|dibuat|dijalankan|dilaksanakan|dikerjakan|dikembangkan|digarap|dirintis|digelar|diselenggarakan)(?= [^,;.]{1,60} (?:dengan|bersama) )',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'taken-as-partner',
    pattern: words(
      'digandeng|dilibatkan|dirangkul|digaet|dipinang|dipercaya|(?:dipilih|ditunjuk)(?! (?:sebagai|menjadi))|dikontrak|direkrut',
    ),
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
      'membuka(?! (?:hubungan|peluang|pintu|diri|jalan|sidang|acara|pertemuan|forum|mata))|mengoperasikan|mengelola|mengujicobakan|berinvestasi|menanam(?:kan)? (?:modal|investasi)|menyiapkan|mengembangkan|kembangkan|memproduksi|menyelenggarakan|melakukan|melaksanakan|mengerjakan|meneliti|merampungkan|menguji|mengadakan|mendalami|menyelidiki|mengusut|memantau|menyusun|merancang|berbagi|bertukar|merintis|menyelesaikan|merehabilitasi|memasang|menukar|mempertukarkan|menerbitkan|meracik|memfasilitasi|memetakan|menganalisis|mempelajari|menjajal|mengurutkan|menelusuri|menangani|memerangi|menanggulangi|memberantas|membasmi|mengintegrasikan|menghubungkan|menyelaraskan|mengharmonisasi(?:kan)?|mengoordinasikan|menggencarkan|memperingati|melacak|memvalidasi|mengujicoba|melatih bersama|(?:memper)?siapkan|(?:mem)?(?:bangun|bentuk)|(?:me)?(?:luncurkan|mulai|resmikan)|(?:meng)?(?:gelar|garap)|(?:men)?(?:jalankan|dirikan)',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'work',
    abroad: words(
      'pabrik|lini|perakitan|sekolah|program|pelatihan|posko|poliklinik|puskesmas|apotek|layanan|survei|bank darah|gudang|asrama|rumah sakit|klinik|pusat|laboratorium|fasilitas|kantor|cabang|uji klinis|uji coba|vaksin|fase|investasi|modal',
    ),
  },
  {
    name: 'cooperation-noun',
    pattern: words(
      '(?:kerja sama|kerjasama|kolaborasi|kemitraan|sinergi|usaha patungan|konsorsium)(?:nya)?|joint venture|kerja bareng|(?:riset|penelitian|studi|proyek|program|laboratorium|pusat|satuan tugas|kelompok kerja|komite|gugus tugas|uji klinis) (?:bersama|gabungan)|pertukaran (?:data|rekam medis|pasien|dokter|perawat|mahasiswa|peneliti|sampel|ahli|informasi)|komite gabungan|program kembaran|rumah sakit kembar|sister hospital',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'together-noun',
    fieldOnly: true,
    pattern: words('(?<!hadir )(?<!foto )(?<!anggota(?: [a-z0-9]+){0,4} )bersama(?!-)'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
  },
];
