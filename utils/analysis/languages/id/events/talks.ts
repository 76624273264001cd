import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { paper, some } from './vocabulary.ts';

/** Visits, meetings, calls. */
export const talks: readonly Trigger[] = [
  {
    name: 'discussed',
    pattern: words(
      'dibicarakan|dibahas|diperbincangkan|dirundingkan|dijajaki|dijajagi|dinegosiasikan|didiskusikan|dikonsultasikan|dimatangkan|digodok|dimusyawarahkan',
    ),
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
    name: 'hand-draft',
    pattern: words(
      '(?:menyerahkan|menyampaikan|mengirimkan|mengirim|melaporkan|meneruskan|menyodorkan|memaparkan)(?= (?:[a-z]+ ){0,2}(?:rancangan|draf|naskah|konsep|usulan|proposal|berkas|dokumen|data|hasil|temuan|laporan|sampel|notifikasi|informasi)(?![a-z])[^;.]{0,90} (?:kepada|ke|pada) )',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'give',
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
      `(?:mengadakan|menyelenggarakan|memulai|melanjutkan|membuka|melangsungkan|menghelat|merampungkan|menuntaskan|terlibat(?: dalam)?|(?:me)?lakukan|(?:meng)?gelar)(?: kembali| lagi)?(?: putaran [a-z]+| serangkaian| sejumlah)? (?:pertemuan|dialog|diskusi|pembicaraan|perbincangan|rapat|sidang|perundingan|audiensi|konsultasi|negosiasi|penjajakan|pertukaran pandangan)(?: bilateral| tingkat tinggi| intensif)?|duduk (?:bersama|semeja|satu meja)|(?:merampungkan|menyusun|menggodok|mematangkan|memfinalisasi|menyiapkan)${some} ${paper}|(?:menjajagi|(?:men)?jajaki)(?! pinjaman)|mempelajari peluang|melihat peluang|membuka peluang|mendiskusikan|merundingkan|membicarakan|memperbincangkan|menegosiasikan|mematangkan|menggodok|berunding|berdiskusi|berdialog|berembuk|bernegosiasi|berkonsultasi|bermusyawarah|bersidang|mengkaji|(?:mem)?bahas|bertukar (?:pandangan|pikiran|gagasan)|bertatap muka|mempertemukan|berbincang|bercakap-cakap|berkomunikasi(?= dengan)|berkoordinasi(?! oleh)|berhadapan(?= dengan)|satu meja`,
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
  },
  {
    name: 'attend',
    pattern: words(
      '(?:menghadiri|mengikuti|berpartisipasi dalam|menjadi tuan rumah|hadir (?:di|dalam|pada))(?= [^,;.]{0,60}(?:sidang|pertemuan|konferensi|forum|ktt|majelis|rapat))',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
  },
  {
    name: 'meet',
    pattern: words(
      'bertemu muka|bertemu|temui|menemui|ditemui|(?:ber)?jumpa(?! pers)|menjumpai|beraudiensi|bersua|beramah-tamah|menghadap',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
  },
  {
    name: 'call',
    pattern: words(
      'menelepon|telepon(?= [a-z])|bertelepon|(?:berbicara|berbincang|bertemu|berunding|berdialog|bercakap)(?: secara)? (?:lewat|melalui|via|per)? ?(?:sambungan )?(?:telepon|konferensi video|video|daring|virtual)|mengontak|kontak(?= [a-z])|(?:meng)?hubungi',
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
      `kedatangan(?=${some} (?:delegasi|rombongan|tamu|utusan|tim))|(?:menerima|terima)(?=${some} (?:kunjungan|lawatan|kedatangan|audiensi|delegasi|rombongan|tamu|duta besar|utusan|menteri|menkes|wakil menteri|dubes|perwakilan|pejabat|direktur|presiden|rektor|pimpinan|tim|komisioner|raja|ratu|perdana menteri|kepala|pangeran|sekretaris|menlu|lawatan))|menjadi tuan rumah bagi(?= )|(?:menyambut(?! (?:baik|positif))|sambut|(?:men)?jamu|menyalami)(?=[^,;.]{0,40} (?:menteri|menkes|delegasi|rombongan|duta besar|dubes|presiden|kunjungan|lawatan|kedatangan|utusan|pejabat|direktur|tamu|tim|raja|perdana menteri))`,
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
      'mengunjungi|kunjungi|berkunjung ke|berkunjung|bertandang ke|bertamu ke|bertamu|bertandang|melawat|menyambangi|sambangi|(?:men)?datangi|bertolak ke|bertolak menuju|terbang ke|(?:tiba|mendarat) di(?= [^,;.]{2,60}(?:untuk|guna|dalam rangka|dan bertemu))|bersafari ke|melawat ke|singgah (?:di|ke)|mampir (?:di|ke)|(?:melakukan|mengadakan|menggelar|memulai|melanjutkan|menuntaskan|mengakhiri|lakukan) (?:rangkaian )?(?:kunjungan|lawatan|inspeksi|peninjauan|studi banding|muhibah|safari|kunker)(?: [a-z]+){0,3}? (?:ke|di)|(?:mengirim|mengirimkan|mengutus|memberangkatkan|menerjunkan) (?:sebuah )?(?:tim(?! (?:medis|dokter|kesehatan|bedah|penyelamat|ahli|relawan|tanggap))|delegasi|rombongan|auditor|inspektur|utusan|misi dagang)(?= [^,;.]{0,30}ke (?!lokasi|daerah|wilayah|rumah))|(?:mengirim|mengirimkan|mengutus)(?= (?:[a-z0-9]+ ){0,3}(?:pejabat|diplomat|auditor|inspektur|delegasi|utusan)(?:nya)? [^,;.]{0,20}ke )|meninjau(?! (?:ulang|kembali|lagi))|tinjau(?! ulang)|menginspeksi|inspeksi(?= [a-z]+ (?:pabrik|rumah|fasilitas))|mengaudit|menengok|(?:melihat|menyaksikan|mempelajari|mengamati) (?:langsung|dari dekat)|berkantor sementara di|memeriksa(?= (?:pabrik|fasilitas|laboratorium|gudang|sarana|tambak|peternakan|rumah (?:potong|walet)))|menyinggahi|bersilaturahmi ke',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
  },
  {
    name: 'visited',
    pattern: words('dikunjungi|disambangi|didatangi|ditinjau|diinspeksi|diaudit'),
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
      'kunjungan(?:nya)?(?! (?:wisata|wisatawan|turis|pasien|rumah|antenatal|jemaah|masyarakat))(?: kerja| kenegaraan| resmi| balasan| kehormatan| muhibah| perdana| mendadak)?(?:nya)?|kunker|lawatan(?:nya)?|muhibah|studi banding|studi tiru|inspeksi(?= (?:ke|di) )|audit(?= (?:ke|di) )',
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
      '(?:pertemuan|perundingan|dialog|pembicaraan|percakapan)(?:nya)?(?: bilateral| tingkat tinggi| empat mata| trilateral)?|diskusi|audiensi|courtesy call|rapat|sidang komisi bersama|sidang komite bersama|jumpa(?= (?:menkes|menteri))|tatap muka|lokakarya bersama|simposium bersama|konsultasi(?! (?:jarak jauh|daring|medis|kesehatan|dokter|gizi|gratis|publik))|negosiasi|penjajakan|perbincangan|koordinasi',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
    noun: true,
  },
];
