import { phraseOf, words } from '../../events/patterns.ts';
import type { EventRules } from '../../events/types.ts';
import { approvals } from './events/approvals.ts';
import { cases } from './events/cases.ts';
import { cooperation } from './events/cooperation.ts';
import { deliveries } from './events/deliveries.ts';
import { pledges } from './events/pledges.ts';
import { references } from './events/references.ts';
import { refusals } from './events/refusals.ts';
import { requests } from './events/requests.ts';
import { signatures } from './events/signatures.ts';
import { talks } from './events/talks.ts';

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
  cases,
  casesBehind: [{ case: 'source', pattern: words('(?:melaporkan|memberitakan|mewartakan|menulis)') }],
  breakers: new RegExp(
    `[,;:"]|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<![a-z])(?:${time})(?![a-z])|(?<![a-z])(?:${link}|${verb})(?![a-z])`,
    'gu',
  ),
  joiner: new RegExp(
    `(?:\\s(?:selatan|utara|timur|barat|tengah))?\\)?\\s*(?:\\([^()]{0,60}\\)\\s*)?(?:,\\s*)?(?:(?:dan|serta|maupun|&)\\s+(?:juga\\s+)?${lone}{0,5}|[-/]\\s*)`,
    'gu',
  ),
  comma: new RegExp(`\\)?\\s*(?:\\([^()]{0,60}\\)\\s*)?,\\s*${lone}{0,5}`, 'gu'),
  office: phraseOf(
    'kepala|ketua|direktur|jenderal|dirjen|utama|eksekutif|menteri|menkes|wamenkes|menlu|wakil|kesehatan|luar negeri|dalam negeri|presiden|perdana|juru bicara|jubir|sekretaris|deputi|komisaris|rektor|dekan|gubernur|wali kota|bupati|duta besar|dubes|utusan|khusus|delegasi|rombongan|perwakilan|pejabat|anggota|ilmuwan|peneliti|profesor|prof|dr|badan|pemerintah|kementerian|republik|negeri|urusan|bidang|ceo|pendiri|pimpinan|perusahaan|farmasi|bioteknologi|teknologi|asal|untuk|dari|di|selaku|seorang|yang juga|ri|hc|sp|mars|mkes|spp',
  ),
  people: words(
    'bidan|perawat|psikolog|dosen|radiolog|tenaga|mahasiswa|warga|petugas|apoteker|peserta|pekerja|relawan|calon|insinyur|delegasi|rombongan|perwakilan|pejabat|menteri|wakil|tim|ahli|pakar|peneliti|ilmuwan|perusahaan|produsen|dokter|mitra|institusi|lembaga|pimpinan|utusan|pengusaha|investor',
  ),
  clauseBreak:
    /;|(?<=,\s)(?:sementara(?! itu)|sedangkan|tetapi|namun|adapun)(?![a-z])|(?<![a-z])(?:sedangkan|sementara(?!\s+(?:itu|impor|ekspor|waktu|izin|peredaran|penggunaan|pengiriman|pendanaan|bantuan|dari|di)))(?![a-z])/gu,
  namely: words('yakni|yaitu|antara lain|di antaranya|masing-masing'),
  references,
  apposition:
    /(?:mitra|rekan|distributor|pemasok|afiliasi|(?:anak|induk) (?:usaha|perusahaan))(?:\s[a-z]+)?nya,\s$|(?:mitra|rekan|distributor|pemasok|afiliasi)\s[a-z]+nya,\s$/u,
  nobody: words('pasien|turis|wisatawan|warga|penumpang|keluarga|jemaah|penderita'),
  atRequest: /(?<![a-z])(?:atas|memenuhi|menanggapi|merespons|menyusul|menjawab|menindaklanjuti)\s$/gu,
  speech: words(
    'kata|ujar|ucap|tutur|ungkap|jelas|tegas|imbuh|tambah|sebut|menyatakan|mengatakan|menjelaskan|menegaskan|menyebut|mengungkapkan|mengumumkan|menyampaikan|menuturkan|menambahkan|mengemukakan',
  ),
  scope:
    /[,;:"]|(?<![a-z])(?:bahwa|yang|karena|sehingga|setelah|sebelum|ketika|saat|usai|untuk|guna)(?![a-z])/gu,
  future: words(
    'akan|berkomitmen|berjanji|berikrar|bertekad|menyanggupi|sanggup|sepakat|setuju|bakal|segera|hendak|rencananya|dijadwalkan|berencana|direncanakan|rencana|bersiap|siap|bersedia|mulai tahun depan',
  ),
  hypothetical: words(
    'berharap|diharapkan|mengharapkan|minat(?:nya)?|keinginan(?:nya)?|niat(?:nya)?|mempertimbangkan|menimbang|wacana|ingin|mungkin|berpotensi|bisa|dapat|jika|apabila|bila|agar|supaya|peluang|potensi|mengusulkan|usul|berpeluang|berminat|minat|tertarik',
  ),
  negated: words(
    'tidak(?! (?:lepas|terlepas|hanya|cuma|sekadar))|tak|belum|batal|bukan|gagal|tanpa|urung|membantah(?: telah)?',
  ),
  negatedBehind: words(
    '(?:belum|tidak|tak|gagal|batal|urung|tidak pernah)(?: [a-z]+)? (?:tercapai|terwujud|terlaksana|terjadi|membuahkan|jadi|ada|berlangsung|diteken|ditandatangani|disepakati|dimulai|dilaksanakan|digelar)',
  ),
  conditional: words(
    'andai|andaikata|andaikan|seandainya|sekiranya|kalau|kalaupun|jika|apabila|jikalau|seumpama|perlu|sebaiknya|semestinya|seharusnya|mestinya|hendaknya|selayaknya|apakah|rumor|isu bahwa|kabar bohong|hoaks|desas-desus',
  ),
  playing: words(
    'timnas|tim nasional|laga|gol|pelatih kepala|klasemen|pebalap|pembalap|petenis|petinju|pemain|babak (?:grup|penyisihan|final|semifinal|kualifikasi)|semifinal|turnamen|pertandingan|skor|sea games|kejuaraan|liga (?:inggris|spanyol|italia|champions|[0-9])|grup [a-h]|trofi|medali emas|film|sutradara|album|konser|motogp|grand prix|sepak bola|bulu tangkis|striker|aktor|aktris|penyanyi|serial|drama korea',
  ),
  transitive:
    /(?<![a-z])me(?!nteri|nkes|nlu|nko|nurut|lalui|wakili|rupakan|njadi|dis|dia|ngatakan|nyatakan|nyebut|ngumumkan|negaskan|njelaskan|nilai|ngungkapkan|nuturkan|ngklaim|nyampaikan|mastikan|laporkan|ngonfirmasi|nambahkan|nduga|mperkirakan|ngaku|mbenarkan|ncatat)[a-z]{3,20}\s$/gu,
  historical: words('sebelumnya|pernah|dahulu|dulu|sempat'),
  continuing: /(?!)/gu,
  product: words('produk|vaksin|obat|uji [a-z]+|alat|kandidat|insulin|tes'),
  relative: /\)?,?\s{1,9}yang\s{1,9}/gu,
  coordination: /[,;:"]|(?<![a-z])(?:dan|serta|lalu|kemudian|setelah|karena|sehingga)(?![a-z])/gu,
  purpose: /(?:untuk|guna|demi|dalam rangka|bertujuan|agar)\s+$/gu,
  deed: words('keputusan|rencana|langkah|kebijakan|tindakan|niat|ancaman'),
  donor: /(?<![a-z])(?:sumbangan|hibah|bantuan|kiriman|donasi|pemberian)\s$/gu,
  field: words(
    'kesehatan|medis|rumah sakit|rs[a-z]{0,3}|klinik|dokter|perawat|bidan|obat|obat-obatan|vaksin|penyakit|wabah|gizi|farmasi|pasien|karantina|imunisasi|puskesmas|virus|jamu|who|bpom|menkes|nakes|apotek|pangan|nutrisi|susu|daging|unggas|ternak|udang|kosmetik|tembakau|rokok|narkotika|sanitasi|lansia|kemanusiaan|tabib|herbal|residu|salmonela|halal|rabies|kelambu|ambulans|alkes|jkn|bpjs|terapi|diagnosis|bedah|operasi|gigi|mata|jantung|kanker|stunting|kesehatannya',
  ),
  counterparts: {
    matter: words(
      'itu|tersebut|ini|tadi|serupa|keputusan|langkah|kebijakan|larangan|tuduhan|tudingan|tawaran|usul|usulan|permintaan|syarat|rencana|sikap|hasil uji|proposal|ajakan|kuota|kompensasi|akses|penjelasan|klarifikasi|pembatasan|sanksi|penangguhan|tambahan|jaminan|pengujian|sepakat|menyepakati|sepaham|kesepakatan|bersama|berjanji|menyanggupi|bertanggung jawab|tanggung jawab|terlibat|bersalah|kelalaian|pelanggaran',
    ),
    cue: words(
      'juga|turut|pula|sebagai (?:balasan|imbalan|ganti(?:nya)?|timbal balik)|sebaliknya|akan|bakal|berjanji|siap|bersedia|sedangkan|sementara',
    ),
    addressed: words('ke|kepada|bagi'),
    others: words(
      'masyarakat|warga|publik|rakyat|(?:ber)?komentar|pemerintah daerah|dinas|puskesmas|orang tua|jemaah|apotek|pelaku usaha|semua pihak|wartawan|dpr|parlemen|dalam negeri|warganya|rakyatnya|anggota|negara-negara|negara anggota|dunia|diri|penyidik|polisi|pengadilan',
    ),
  },
  aside:
    /,\s{1,3}yang\s[^;:"]{3,160}?,\s(?=(?:me|ber|di|ter)(?!nteri|nkes|nlu|nko|di |ngan|rektur|rjen)[a-z]{4,}|(?:akan|telah|sudah|juga|kemudian|lalu|turut|kini|tidak|sepakat|siap|bersedia)\s)/gu,
  circumstance:
    /(?<![a-z])(?:atas|dalam|pada|selama|usai|seusai|setelah|saat|sela|sela-sela|menjelang|melalui|lewat|dengan|berkat|terhadap|soal|tentang|menyusul|di tengah|seiring)\s$/gu,
  antecedentOf: words('itu|tersebut|ini'),
  answer: words(
    '(?:tuduhan|tudingan|rencana|usulan|tawaran|gagasan|inisiatif|keputusan|keberatan|protes|desakan|seruan|kebijakan|pembatasan|langkah|penangguhan|pembekuan|penutupan|aturan|permintaan|perundingan|pembicaraan|pemangkasan|penarikan|pengumuman|laporan|temuan|klaim|kritik|kritikan|larangan|gugatan|anggapan|kabar|razia|penggerebekan|pencabutan|pemeriksaan|sikap|pernyataan|penolakan|sanksi|penarikan|syarat|persyaratan|tuntutan|ajakan|undangan|kecaman|seruan|temuan)(?:nya)?(?: [a-z-]+){0,3}? (?:itu|tersebut|ini)|hal (?:itu|tersebut|ini)',
  ),
  elsewhere: words(
    '(?:ke|untuk|di|kepada) (?:\\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|puluhan|sejumlah|banyak|beberapa|berbagai|seluruh|lebih dari) (?:[a-z0-9-]+ ){0,2}(?:negara|mitra|pasar)|seluruh dunia|dunia',
  ),
  ledBy: words(
    '(?:delegasi|rombongan|tim|misi|perwakilan)(?: [a-z]+){0,3} (?:yang )?(?:dipimpin|diketuai|dikepalai|pimpinan)(?: langsung)?(?: oleh)?',
  ),
  postedTo: /\s{1,9}untuk\s{1,9}/gu,
  envoy: words('duta besar|dubes|utusan khusus|duta besar luar biasa dan berkuasa penuh'),
  withHelp: words('(?:dengan|berkat|atas)(?: [a-z-]+){0,2}'),
  today: words('hari ini'),
  minister: words('menteri kesehatan|menkes'),
  antecedent: words(
    `(?:kerja sama|kerjasama|kolaborasi|kemitraan|kesepakatan|perjanjian|mou|nota kesepahaman|kontrak|izin|persetujuan|bantuan|pertemuan|kunjungan|dokumen|naskah)(?: [a-z0-9.,-]+){0,8}? (?:tersebut|itu|ini|serupa)|(?:kerja samanya|nota kesepahamannya|perjanjiannya|kesepakatannya|kontraknya)|(?:hal|langkah|dokumen) serupa|(?:juga|turut)(?: telah| sudah)? (?:menandatangani|meneken|sepakat|bergabung)`,
  ),
  resumption:
    /(?:(?:biaya|dana|pendanaan|ongkos|anggaran|peralatan)nya(?![a-z])|(?:kerja\s+sama|kerjasama|kolaborasi|penelitian|riset|studi|uji\s+klini[sk]|pelatihan|simulasi|lokakarya|layanan|program|proyek|kesepakatan|perjanjian|mou|nota\s+kesepahaman|penandatanganan|pertemuan|kunjungan|izin|persetujuan)(?![a-z])[^.;"]{0,70}?(?<![a-z])(?:itu|tersebut|ini)(?![a-z]))/gu,
  sinceBefore: /(?:sejak|semenjak|hingga|sampai)(?:\s+tahun)?\s+$/gu,
  sinceBehind: /(?!)/gu,
  dateline:
    /(?:[a-z .,'-]{2,40}\([^()]{2,60}\)\s{0,3}[-:]|[a-z ,/-]{0,40}[a-z0-9]{1,40}\.(?:com|co\.id|id|net|tv|news)\s{0,3}[-:]|[a-z]{3,15}(?: [a-z]{3,12})?(?:, [a-z ]{3,20})?\s-)\s{0,3}/gu,
};
