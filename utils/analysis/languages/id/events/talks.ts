import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { paper, some } from './vocabulary.ts';

/** Visits, meetings, calls. */
export const talks: readonly Trigger[] = [
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
    name: 'inform',
    pattern: words(
      '(?<=(?:temuan|hasil|data|informasi|laporan|keberatan|usulan|dokumen|notifikasi|sampel)[^.;]{0,40} )(?:disampaikan|dilaporkan|diserahkan|diteruskan)(?=[^;.]{0,60} (?:kepada|ke) )',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'give',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'we-inform',
    pattern: words(
      '(?<=(?:kami|kita) )(?:sampaikan|laporkan|teruskan|informasikan|serahkan)(?=[^;.]{0,40} (?:kepada|ke) )',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'give',
  },
  {
    name: 'explore-market',
    pattern: words('(?:merencanakan|membidik|mengincar|(?:men)?jajaki) (?:pasar )?(?:ekspor|pasar)'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'explore',
    pattern: words(
      `(?:mengadakan|menyelenggarakan|memulai|(?:me)?lakukan|(?:meng)?gelar) (?:pertemuan|dialog|diskusi|pembicaraan|rapat|perundingan|audiensi|konsultasi|negosiasi)(?: bilateral)?|(?:merampungkan|menyusun|menggodok|mematangkan|memfinalisasi|menyiapkan)${some} ${paper}|(?:menjajagi|(?:men)?jajaki)(?! pinjaman)|mempelajari peluang|melihat peluang|membuka peluang|mendiskusikan|merundingkan|membicarakan|menegosiasikan|berunding|berdiskusi|berdialog|berembuk|bernegosiasi|berkonsultasi|mengkaji|(?:mem)?bahas|bertukar pandangan|bertukar pikiran|bertatap muka|berbincang|berkoordinasi(?! oleh)`,
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
  },
  {
    name: 'attend',
    pattern: words(
      '(?:menghadiri|mengikuti|berpartisipasi dalam|menjadi tuan rumah)(?= [^,;.]{0,60}(?:sidang|pertemuan|konferensi|forum|ktt|majelis|rapat))',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
  },
  {
    name: 'meet',
    pattern: words('bertemu muka|bertemu|temui|menemui|ditemui|(?:ber)?jumpa'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
  },
  {
    name: 'call',
    pattern: words(
      'menelepon|bertelepon|berbicara (?:lewat|melalui) telepon|mengontak|kontak|(?:meng)?hubungi',
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
      `kedatangan(?=${some} (?:delegasi|rombongan|tamu|utusan))|(?:menerima|terima)(?=${some} (?:kunjungan|lawatan|kedatangan|audiensi|delegasi|rombongan|tamu|duta besar|utusan|menteri|menkes|wakil menteri|dubes|perwakilan|pejabat|direktur|presiden|rektor|pimpinan))|(?:menyambut(?! baik)|sambut|(?:men)?jamu)(?=[^,;.]{0,40} (?:menteri|menkes|delegasi|rombongan|duta besar|dubes|presiden|kunjungan|kedatangan|utusan|pejabat|direktur|tamu))`,
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
      'mengunjungi|kunjungi|berkunjung ke|berkunjung|bertandang ke|bertandang|melawat|menyambangi|sambangi|(?:men)?datangi|bertolak ke|terbang ke|(?:mengirim|mengirimkan|mengutus) (?:tim|delegasi|rombongan|auditor|inspektur)(?= ke (?!lokasi|daerah|wilayah|rumah))|meninjau|tinjau|menginspeksi|mengaudit|memeriksa(?= (?:pabrik|fasilitas|laboratorium|gudang|sarana|tambak|peternakan|rumah (?:potong|walet)))|menyinggahi|bersilaturahmi ke',
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
    pattern: words(
      'kunjungan(?! (?:wisata|wisatawan|turis|pasien|rumah|antenatal|jemaah|masyarakat))(?: kerja| kenegaraan| resmi| balasan)?|lawatan|muhibah|studi banding|studi tiru',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
    noun: true,
  },
  {
    name: 'meeting-noun',
    pattern: words(
      'pertemuan(?: bilateral)?|perundingan|dialog|diskusi|pembicaraan|audiensi|rapat|konsultasi(?! (?:jarak jauh|daring|medis|kesehatan|dokter|gizi|gratis|publik))|negosiasi|penjajakan|perbincangan|koordinasi',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
    noun: true,
  },
];
