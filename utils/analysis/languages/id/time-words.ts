import type { Weekday } from '../../time/calendar.ts';
import { monthsOfHalf, monthsOfQuarter } from '../../time/parts-of-periods.ts';
import { anyOf, dash, joint, lookUp, shortStop, space } from '../../time/patterns.ts';
import { isRunOfTwo, readDays, statedYear, within } from '../../time/readings.ts';
import type { Groups, Part, Reading, Unit, YearSource } from '../../time/types.ts';
import { byOffset, byWord, inOrder } from '../../time/word-tables.ts';

/* The words in which Indonesian tells the time, what they mean, and the words beside a number that make it none. time.ts has the rules. */

const months = inOrder(
  'januari/jan|februari/pebruari/feb|maret/mar|april/apr|mei|juni/jun|juli/jul|agustus/agu/agt/ags/aug|september/sept/sep|oktober/okt/oct|november/nopember/nov|desember/des/dec',
);
export const weekdays = inOrder<Weekday>(
  'senin|selasa|rabu|kamis|jumat/jum\'at/jum’at/jum"at|sabtu|minggu/ahad',
);
export const counts = inOrder(
  'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas',
);
const ordinals = inOrder('i/1/ke-1/pertama/kesatu|ii/2/ke-2/kedua|iii/3/ke-3/ketiga|iv/4/ke-4/keempat');
export const parts = byWord<Part>({
  early: 'awal',
  middle: 'pertengahan/medio',
  late: 'akhir/penghujung/pengujung',
});
export const units = byWord<Unit>({
  day: 'hari',
  week: 'pekan/minggu',
  weekend: 'akhir pekan',
  month: 'bulan',
  quarter: 'kuartal/triwulan',
  half: 'semester',
  year: 'tahun',
});
export const days = byOffset(
  [
    0,
    'hari ini/malam ini/pagi ini/siang ini/sore ini/pagi tadi/siang tadi/sore tadi/tadi pagi/tadi siang/tadi sore/nanti malam',
  ],
  [-1, 'kemarin/kemarin malam/tadi malam/malam tadi/semalam'],
  [-2, 'kemarin lusa'],
  [1, 'besok/besok pagi/esok/esok hari'],
  [2, 'lusa'],
);
export const sameDays = byOffset(
  [0, 'hari yang sama/hari itu juga'],
  [-1, 'sehari sebelumnya'],
  [-2, 'dua hari sebelumnya'],
  [1, 'sehari kemudian/sehari setelahnya/keesokan harinya/keesokan hari/esok harinya'],
  [2, 'dua hari kemudian/dua hari setelahnya'],
  [3, 'tiga hari kemudian/tiga hari setelahnya'],
);
export const yearWords: Readonly<Record<string, YearSource>> = {
  ini: { kind: 'relative', offset: 0 },
  lalu: { kind: 'relative', offset: -1 },
  kemarin: { kind: 'relative', offset: -1 },
  depan: { kind: 'relative', offset: 1 },
  'yang sama': { kind: 'same', offset: 0 },
  berikutnya: { kind: 'same', offset: 1 },
};

export const month = `(?<month>${anyOf(Object.keys(months))})${shortStop}`;
export const anyMonth = anyOf(Object.keys(months));
export const longMonth = anyOf(
  Object.keys(months).filter((name) => name.length > 4 || /^(?:mei|juni|juli)$/u.test(name)),
);
export const anyWeekday = anyOf(Object.keys(weekdays));
export const timeOfDay = `(?:${space}(?:dini hari|pagi|siang|sore|petang|malam))?${joint}`;
export const to = `(?:${dash}|${space}(?:sampai(?: dengan)?|hingga|s\\.?d\\.?|s/d|ke)${space})${joint}`;
export const and = `,?${space}(?:dan|serta)${space}`;
/** What a text holds that tells of two days of one month. */
export const twoDays = new RegExp(`\\d${and}\\d`, 'u');
/** The same of days from one month to another. */
export const runsToDay = new RegExp(`${to}(?:\\p{L}[\\p{L}'’"]{3,6},?${space})?\\d`, 'u');
export const ago = '(?:yang )?(?:lalu|silam|lampau|kemarin)';
const ahead = '(?:yang akan )?(?:datang|mendatang|depan|nanti|besok)';
export const aside = `(?:${space}(?:lalu|silam|kemarin|mendatang|nanti))?${joint}`;
export const stated = `(?:tahun${space})?${joint}(?<year>\\d{4})${aside}`;
/** What tells the year after a month: a number, `tahun lalu`, or merely `lalu`. */
export const yearTail =
  `(?:,?${space}${stated}|${space}(?:(?:di |pada )?${joint}tahun (?<yearWord>${anyOf(Object.keys(yearWords))})` +
  `|(?<side>${ago}|${ahead}|ini)))?${joint}`;
export const weekday = `(?<weekday>${anyWeekday})${joint}(?:(?:${dash}|/|${space}dan${space})${joint}(?:${anyWeekday}))?${joint}${timeOfDay}(?:${space}(?:(?:pekan|minggu)${space})?${joint}(?:${ago}|${ahead}|ini|besok))?${joint}`;
/** What a numeric date in brackets explains: a weekday, `hari ini`, `kemarin malam`. */
export const explained = `(?:${weekday}|${anyOf(Object.keys(days))}|pagi|siang|sore|malam|dini hari)${joint}`;
export const gap = '[\\s\\u00a0]{0,4}';
export const slash = '[\\s\\u00a0]?/[\\s\\u00a0]?';

export function sideOf(word: string | undefined): 'past' | 'future' | undefined {
  if (word === undefined || /^ini$/iu.test(word)) return undefined;
  return /lalu|silam|lampau|kemarin/iu.test(word) ? 'past' : 'future';
}

function yearOf({ year, yearWord, side }: Groups): YearSource | null {
  if (year !== undefined) return statedYear(year);
  return lookUp(yearWords, yearWord) ?? { kind: 'nearest', side: sideOf(side) };
}

/** `lalu` −1, `ini` 0, `depan` 1. */
export function stepOf(word: string | undefined): number {
  const side = sideOf(word);
  return side === undefined ? 0 : side === 'past' ? -1 : 1;
}

export function readDate(groups: Groups): Reading | null {
  return readDays(groups, { months, weekdays, year: yearOf(groups) });
}

export function readTwoDays(groups: Groups): Reading | null {
  return isRunOfTwo(Number(groups.firstDay), Number(groups.lastDay)) ? readDate(groups) : null;
}

export function readMonth(groups: Groups): Reading | null {
  const to = lookUp(months, groups.month);
  const from = lookUp(months, groups.firstMonth) ?? to;
  const year = yearOf(groups);
  if (!from || !to || !year) return null;
  const part = lookUp(parts, groups.part);
  if (part) return { kind: 'within-year', from: { month: to }, to: { month: to }, year, part };
  const fromYear = groups.firstYear === undefined ? undefined : Number(groups.firstYear);
  return within({ from: { month: from }, to: { month: to }, year, fromYear });
}

/** `pekan kedua Mei`: days 8–14, as the English weeks of a month are read. */
export function readWeekOfMonth(groups: Groups): Reading | null {
  const month = lookUp(months, groups.month);
  const year = yearOf(groups);
  const week = lookUp(ordinals, groups.nth);
  if (!month || !year || !week) return null;
  return within({ from: { month, day: week * 7 - 6 }, to: { month, day: week * 7 }, year });
}

/** `delapan bulan pertama tahun ini` */
export function readMonthsOfYear({ count, ...groups }: Groups): Reading | null {
  const last = lookUp(counts, count) ?? Number(count);
  const year = yearOf(groups);
  if (!year || last < 2 || last > 11) return null;
  return within({ from: { month: 1 }, to: { month: last }, year });
}

export function readYear({ year, yearWord, part }: Groups): Reading | null {
  const from = year === undefined ? lookUp(yearWords, yearWord) : statedYear(year);
  return from ? { kind: 'years', from, part: lookUp(parts, part) } : null;
}

export function readPeriod(groups: Groups): Reading | null {
  const first = lookUp(ordinals, groups.nth);
  const last = lookUp(ordinals, groups.lastNth) ?? first;
  const isQuarter = /^(?:kuartal|triwulan|q)$/iu.test(groups.kind ?? '');
  const year = yearOf(groups);
  if (!first || !last || last < first || !year) return null;
  // Without a year only quarters of the calendar are sure: `semester kedua` may be a student's, `Q2` a race's.
  if (year.kind === 'nearest' && (!isQuarter || groups.kind?.length === 1)) return null;
  if (isQuarter) return within({ from: monthsOfQuarter(first).from, to: monthsOfQuarter(last).to, year });
  return last > 2 ? null : within({ from: monthsOfHalf(first).from, to: monthsOfHalf(last).to, year });
}

export function readAgo({ count, unit }: Groups, direction: -1 | 1): Reading | null {
  const number = count === undefined ? 1 : (lookUp(counts, count) ?? Number(count));
  const of = lookUp(units, unit);
  // "A hundred years ago" is a manner of speaking.
  return of && number <= 20 ? { kind: 'relative', unit: of, offset: direction * number } : null;
}

export const countable =
  /^[\s\u00a0]?(?:%|(?:orang|pasien|dosis|kasus|persen|ribu|juta|miliar|triliun|unit|tablet|kapsul|botol|vial|ampul|mg|ml|gram|kg|ton|km|meter|kilometer|rupiah|dolar|warga|anak|bayi|ibu|jiwa|peserta|relawan|tenaga|dokter|perawat|rumah|puskesmas|negara|hari|jam|menit|detik|kali|lembar|halaman|buah|ekor|tempat|kamar|sampel|alat|paket|desa|meninggal|dolar|euro|yuan|poin|watt|volt|WIB|WITA|WIT|cc|cm|mm|liter|pekerja|karyawan|perusahaan|produk|jenis|item)(?![A-Za-zÀ-ɏ]))/iu;
/** `Jalan 17 Agustus` is an address. */
export const namedAfterADay = /(?:jalan|jl\.?|universitas|stadion|gedung|lapangan|jembatan)[\s\u00a0]$/iu;
export const lawNumber = /\d[\w./-]{0,14}[\s\u00a0]tahun[\s\u00a0]$/iu;
const notAYear =
  /(?:Rp\.?|nomor|no\.?|pasal|ayat|halaman|hlm\.?|pukul|jam|telepon|telp\.?|pos|seri|tipe|sekitar|lebih dari|kurang dari|hampir|sebanyak|sejumlah|total|mencapai|sebesar|minimal|maksimal|setidaknya|resolusi|ISO|SNI|Windows|kamar|blok|(?<![A-Za-zÀ-ɏ]-?\d{0,3})\d[-–—x×]?)[\s\u00a0]{1,2}$/iu;
export const notAYearOrLaw = new RegExp(`${notAYear.source}|${lawNumber.source}`, 'iu');
/** After a bare year: a lower-case word that is neither a particle nor a verb is what was counted. */
export const counted =
  /^[\s\u00a0](?!(?:dan|atau|di|ke|dari|pada|yang|untuk|dengan|oleh|saat|ketika|hingga|sampai|lalu|ini|itu|telah|sudah|akan|adalah|tidak|juga|masih|sebagai|karena|serta|tetapi|namun|bahwa|guna|agar|sedangkan|sementara|antara|kata|lewat|seperti|bersama|silam|dalam|atas|secara|nanti|sebesar|sebanyak|hanya|bagi|kini|baru|setelah|sebelum|jumlah|angka|kepada|terhadap|tentang|usai|dapat|bisa|harus|mulai|mencapai|naik|turun|tumbuh)(?![A-Za-zÀ-ɏ])|(?:me[mnr]|meng|ber|ter|di|ke)[A-Za-zÀ-ɏ]{4})\p{Ll}/u;
export const manyBefore =
  /(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|ratus|ribu|juta|beberapa|puluhan|belasan|ratusan|ribuan|sejumlah|setiap|tiap|hari|masa|bertahun)[\s\u00a0-]$/iu;
export const roughly =
  /(?:sekitar|hampir|lebih dari|kurang dari|kira-kira|lebih|kurang|setidaknya|sejak kurang)[\s\u00a0]$/iu;
export const recurring =
  /(?:setiap|tiap|saban|pasar|salat|sholat|shalat|solat|hari-hari)[\s\u00a0](?:(?:hari|bulan|awal|pertengahan|akhir)[\s\u00a0]){0,2}$/iu;
export const inMonth =
  /(?:pada|sejak|hingga|sampai|bulan|selama|sepanjang|menjelang|per|mulai|periode|antara|di)[\s\u00a0]{1,2}$/iu;
export const nth = `(?:${anyOf(Object.keys(ordinals))})`;
export const yearWord = '(?:19|20)\\d{2}';
