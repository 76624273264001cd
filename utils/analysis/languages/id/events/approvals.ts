import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { licence, some } from './vocabulary.ts';

/** Licences and approvals of regulators. */
export const approvals: readonly Trigger[] = [
  {
    name: 'obtain-approval',
    pattern: words(
      `(?:mengantongi|kantongi|menerima|terima|mengamankan|memegang|memenangi|merebut|beroleh|(?:mem)?peroleh|(?:men)?(?:dapatkan|dapat)|(?:me)?raih)${some} ${licence}|(?:lolos|lulus)(?= (?:uji |evaluasi |inspeksi |penilaian |audit |seleksi |prakualifikasi |pemeriksaan )[^.;]{0,30}(?:oleh|dari|di) )|lolos (?:inspeksi|evaluasi|penilaian|prakualifikasi|audit)`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'obtain',
    recalls: true,
  },
  {
    name: 'approve',
    pattern: words(
      `menyetujui|setujui|(?:meng)?izinkan|(?:mem)?bolehkan|memperkenankan|mempersilakan|meloloskan|merestui|meluluskan|membuka pintu bagi|memberi lampu hijau|melisensikan|mengesahkan|menyertifikasi|mengakreditasi|memprakualifikasi|memberi(?:kan)? stempel|memberi(?:kan)? tempat|(?:menerbitkan|terbitkan|mengeluarkan|keluarkan|(?:mem)?(?:berikan|beri))${some} ${licence}|merekomendasikan(?= [^,;.]{0,40}(?:vaksin|obat|alat|tes))|meregistrasi|mengakui|memasukkan|(?:menunjuk|menetapkan)(?= [^,;.]{2,60} (?:sebagai|menjadi) )`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
  },
  {
    name: 'approved',
    pattern: words(
      'disetujui|diizinkan|dibolehkan|diperbolehkan|diloloskan|direstui|diluluskan|disahkan|diakui|diregistrasi|didaftarkan|direkomendasikan|diterbitkan|mendapat pengakuan|memenuhi (?:syarat|standar)(?= (?:oleh|dari|menurut) )|(?:ditunjuk|ditetapkan|dipilih)(?= [^,;.]{2,60} (?:sebagai|menjadi) )|dinyatakan (?:bebas|layak|aman|lulus|memenuhi)|diverifikasi|disertifikasi|diprakualifikasi|diakreditasi',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
    passive: true,
    bareAgent: true,
  },
];
