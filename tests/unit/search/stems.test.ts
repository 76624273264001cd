import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../../utils/search/stems/english.ts';
import { stemIndonesian } from '../../../utils/search/stems/indonesian.ts';

const stemsOf = (stem: (word: string) => string, words: string) => new Set(words.split(' ').map(stem));

describe('Indonesian words of one root have one stem', () => {
  it.each([
    'vaksin vaksinasi divaksin memvaksinasi divaksinasi vaksinnya',
    'sehat kesehatan menyehatkan penyehatan',
    'obat pengobatan mengobati obatnya pengobat diobati obatan',
    'kerja bekerja pekerja pekerjaan mengerjakan dikerjakan kerjasama',
    'temu pertemuan bertemu menemui ditemukan menemukan penemuan temuan',
    'setuju menyetujui persetujuan disetujui',
    'tanda menandatangani penandatanganan ditandatangani tandatangan',
    'kirim mengirim mengirimkan pengiriman dikirim dikirimkan terkirim kiriman',
    'beri memberi memberikan diberikan pemberian',
    'bantu bantuan membantu dibantu',
    'ajar pelajar belajar pelajaran mengajar pengajaran',
    'sakit penyakit menyakiti kesakitan',
    'tahan pertahanan ketahanan bertahan menahan penahanan',
    'izin perizinan mengizinkan diizinkan',
    'janji perjanjian menjanjikan berjanji dijanjikan',
    'dagang perdagangan berdagang',
    'uji menguji pengujian teruji diuji',
    'awas pengawas pengawasan mengawasi diawasi',
    'rawat perawat perawatan merawat dirawat',
    'rencana perencanaan merencanakan berencana direncanakan',
    'periksa memeriksa pemeriksaan diperiksa',
    'mulai memulai dimulai',
    'luncur meluncurkan peluncuran diluncurkan',
    'kembang mengembangkan pengembangan berkembang perkembangan dikembangkan',
    'tular menular penularan tertular menularkan',
    'guna menggunakan penggunaan digunakan',
    'teliti penelitian meneliti peneliti',
    'kuat perkuat memperkuat diperkuat penguatan kekuatan menguatkan',
    'umum mengumumkan pengumuman diumumkan',
    'kunjung kunjungan mengunjungi berkunjung dikunjungi',
    'tingkat meningkatkan peningkatan meningkat',
    'nyata menyatakan pernyataan dinyatakan',
    'serah menyerahkan penyerahan diserahkan',
    'lapor laporan melaporkan dilaporkan pelaporan',
    'cegah mencegah pencegahan dicegah',
    'layan pelayanan melayani layanan dilayani',
    'sepakat kesepakatan menyepakati disepakati',
    'perang memerangi berperang peperangan',
    'menteri kementerian menterinya',
    'pemerintah pemerintahan',
    'tolak menolak penolakan ditolak',
  ])('%s', (words) => expect([...stemsOf(stemIndonesian, words)]).toHaveLength(1));
});

describe('Indonesian words that only look alike stay apart', () => {
  it.each([
    // A minister is no anchovy, and the ministry's acronym is not its head's.
    'menteri teri',
    'kemenkes menkes',
    'kemenlu menlu',
    // Government, order.
    'pemerintah perintah',
    // Diarrhoea and diabetes have no prefix.
    'diare are',
    'diabetes abetes',
    'terapi api',
    'kepala pala',
    'ketua tua',
    'beruang uang',
    'perhatian hati',
    'perusahaan usaha',
    'polisi polis',
    'organisasi organ',
    'peran perang',
    'pantai panti',
    'negara negeri',
    'perempuan empu',
    'izin gizi',
    'bulan bulu',
    'pengadilan adil',
    'berita ita',
  ])('%s', (words) => expect([...stemsOf(stemIndonesian, words)]).toHaveLength(2));

  it.each(['who', 'bpom', 'covid', 'h5n1', 'makan', 'ikan', 'anak', 'ke', 'di'])(
    'leaves %s alone',
    (word) => {
      expect(stemIndonesian(word)).toBe(word);
    },
  );
});

describe('English words', () => {
  it.each([
    'vaccine vaccines vaccination vaccinated',
    'sign signed signing signs',
    'agreement agreements',
    'organization organisations organised',
    'policy policies',
    'hospital hospitals',
    'community communities',
  ])('of one stem: %s', (words) => expect([...stemsOf(stemEnglish, words)]).toHaveLength(1));

  it.each([
    'organization organ',
    'generic general',
    'generic generate',
    'international internal',
    'university universal',
    'news new',
    'aids aid',
    'policy police',
    'communicable community',
    'import important',
    'several severe',
    'experience experiment',
  ])('that stay apart: %s', (words) => expect([...stemsOf(stemEnglish, words)]).toHaveLength(2));
});
