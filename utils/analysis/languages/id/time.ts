import type { Weekday } from '../../time/calendar.ts';
import { monthsOfHalf, monthsOfQuarter } from '../../time/parts-of-periods.ts';
import { anyOf, dash, datedRules, lookUp, shortStop, space, wholeWords } from '../../time/patterns.ts';
import { decade, isoDate, readDays, statedYear, within, yearRange } from '../../time/readings.ts';
import type { Groups, Part, Reading, TimeRules, Unit, YearSource } from '../../time/types.ts';
import { byOffset, byWord, inOrder } from '../../time/word-tables.ts';

const months = inOrder(
  'januari/jan|februari/pebruari/feb|maret/mar|april/apr|mei|juni/jun|juli/jul|agustus/agu/agt/ags/aug|september/sept/sep|oktober/okt/oct|november/nopember/nov|desember/des/dec',
);
const weekdays = inOrder<Weekday>('senin|selasa|rabu|kamis|jumat/jum\'at/jum’at/jum"at|sabtu|minggu/ahad');
const counts = inOrder('satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas');
const ordinals = inOrder('i/1/ke-1/pertama/kesatu|ii/2/ke-2/kedua|iii/3/ke-3/ketiga|iv/4/ke-4/keempat');
const parts = byWord<Part>({
  early: 'awal',
  middle: 'pertengahan/medio',
  late: 'akhir/penghujung/pengujung',
});
const units = byWord<Unit>({
  day: 'hari',
  week: 'pekan/minggu',
  weekend: 'akhir pekan',
  month: 'bulan',
  quarter: 'kuartal/triwulan',
  half: 'semester',
  year: 'tahun',
});
const days = byOffset(
  [0, 'hari ini/malam ini/pagi ini/siang ini/sore ini/pagi tadi/siang tadi/sore tadi'],
  [-1, 'kemarin/kemarin malam/tadi malam/semalam'],
  [-2, 'kemarin lusa'],
  [1, 'besok/besok pagi/esok/esok hari'],
  [2, 'lusa'],
);
const sameDays = byOffset(
  [0, 'hari yang sama/hari itu juga'],
  [-1, 'sehari sebelumnya'],
  [1, 'sehari kemudian/sehari setelahnya/keesokan harinya/keesokan hari/esok harinya'],
);
const yearWords: Readonly<Record<string, YearSource>> = {
  ini: { kind: 'relative', offset: 0 },
  lalu: { kind: 'relative', offset: -1 },
  kemarin: { kind: 'relative', offset: -1 },
  depan: { kind: 'relative', offset: 1 },
  'yang sama': { kind: 'same', offset: 0 },
  berikutnya: { kind: 'same', offset: 1 },
};

const month = `(?<month>${anyOf(Object.keys(months))})${shortStop}`;
const anyMonth = anyOf(Object.keys(months));
const longMonth = anyOf(
  Object.keys(months).filter((name) => name.length > 4 || /^(?:mei|juni|juli)$/u.test(name)),
);
const anyWeekday = anyOf(Object.keys(weekdays));
const timeOfDay = `(?:${space}(?:dini hari|pagi|siang|sore|petang|malam))?`;
const to = `(?:${dash}|${space}(?:sampai(?: dengan)?|hingga|s\\.?d\\.?|s/d|ke)${space})`;
const toOrAnd = `(?<link>${to}|,?${space}(?:dan|serta)${space})`;
const ago = '(?:yang )?(?:lalu|silam|lampau|kemarin)';
const ahead = '(?:yang akan )?(?:datang|mendatang|depan|nanti|besok)';
const aside = `(?:${space}(?:lalu|silam|kemarin|mendatang|nanti))?`;
const stated = `(?:tahun${space})?(?<year>\\d{4})${aside}`;
/** What tells the year after a month: a number, `tahun lalu`, or merely `lalu`. */
const yearTail =
  `(?:,?${space}${stated}|${space}(?:(?:di |pada )?tahun (?<yearWord>${anyOf(Object.keys(yearWords))})` +
  `|(?<side>${ago}|${ahead}|ini)))?`;
const weekday = `(?<weekday>${anyWeekday})(?:(?:${dash}|/|${space}dan${space})(?:${anyWeekday}))?${timeOfDay}(?:${space}(?:(?:pekan|minggu)${space})?(?:${ago}|${ahead}|ini|besok))?`;
/** What a numeric date in brackets explains: a weekday, `hari ini`, `kemarin malam`. */
const explained = `(?:${weekday}|${anyOf(Object.keys(days))}|pagi|siang|sore|malam|dini hari)`;
const gap = '[\\s\\u00a0]{0,4}';
const slash = '[\\s\\u00a0]?/[\\s\\u00a0]?';

function sideOf(word: string | undefined): 'past' | 'future' | undefined {
  if (word === undefined || /^ini$/iu.test(word)) return undefined;
  return /lalu|silam|lampau|kemarin/iu.test(word) ? 'past' : 'future';
}

function yearOf({ year, yearWord, side }: Groups): YearSource | null {
  if (year !== undefined) return statedYear(year);
  return lookUp(yearWords, yearWord) ?? { kind: 'nearest', side: sideOf(side) };
}

/** `lalu` −1, `ini` 0, `depan` 1. */
function stepOf(word: string | undefined): number {
  const side = sideOf(word);
  return side === undefined ? 0 : side === 'past' ? -1 : 1;
}

function readDate(groups: Groups): Reading | null {
  return readDays(groups, { months, weekdays, and: /dan|serta/iu, year: yearOf(groups) });
}

function readMonth(groups: Groups): Reading | null {
  const to = lookUp(months, groups.month);
  const from = lookUp(months, groups.firstMonth) ?? to;
  const year = yearOf(groups);
  if (!from || !to || !year) return null;
  const part = lookUp(parts, groups.part);
  if (part) return { kind: 'within-year', from: { month: to }, to: { month: to }, year, part };
  return within({ from: { month: from }, to: { month: to }, year });
}

function readYear({ year, yearWord, part }: Groups): Reading | null {
  const from = year === undefined ? lookUp(yearWords, yearWord) : statedYear(year);
  return from ? { kind: 'years', from, part: lookUp(parts, part) } : null;
}

function readPeriod(groups: Groups): Reading | null {
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

function readAgo({ count, unit }: Groups, direction: -1 | 1): Reading | null {
  const number = count === undefined ? 1 : (lookUp(counts, count) ?? Number(count));
  const of = lookUp(units, unit);
  // "A hundred years ago" is a manner of speaking.
  return of && number <= 20 ? { kind: 'relative', unit: of, offset: direction * number } : null;
}

const countable =
  /^[\s\u00a0]?(?:%|(?:orang|pasien|dosis|kasus|persen|ribu|juta|miliar|triliun|unit|tablet|kapsul|botol|vial|ampul|mg|ml|gram|kg|ton|km|meter|kilometer|rupiah|dolar|warga|anak|bayi|ibu|jiwa|peserta|relawan|tenaga|dokter|perawat|rumah|puskesmas|negara|hari|jam|menit|detik|kali|lembar|halaman|buah|ekor|tempat|kamar|sampel|alat|paket|desa|meninggal|dolar|euro|yuan|poin|watt|volt|WIB|WITA|WIT|cc|cm|mm|liter|pekerja|karyawan|perusahaan|produk|jenis|item)(?!\p{L}))/iu;
const lawNumber = /\d[\w./-]{0,14}[\s\u00a0]tahun[\s\u00a0]$/iu;
const notAYear =
  /(?:Rp\.?|nomor|no\.?|pasal|ayat|halaman|hlm\.?|pukul|jam|telepon|telp\.?|pos|seri|tipe|sekitar|lebih dari|kurang dari|hampir|sebanyak|sejumlah|total|mencapai|sebesar|minimal|maksimal|setidaknya|resolusi|ISO|SNI|Windows|kamar|blok|(?<!\p{L}-?\d{0,3})\d[-–—x×]?)[\s\u00a0]{1,2}$/iu;
/** After a bare year: a lower-case word that is neither a particle nor a verb is what was counted. */
const counted =
  /^[\s\u00a0](?!(?:dan|atau|di|ke|dari|pada|yang|untuk|dengan|oleh|saat|ketika|hingga|sampai|lalu|ini|itu|telah|sudah|akan|adalah|tidak|juga|masih|sebagai|karena|serta|tetapi|namun|bahwa|guna|agar|sedangkan|sementara|antara|kata|lewat|seperti|bersama|silam|dalam|atas|secara|nanti|sebesar|sebanyak|hanya|bagi|kini|baru|setelah|sebelum|jumlah|angka|kepada|terhadap|tentang|usai|dapat|bisa|harus|mulai|mencapai|naik|turun|tumbuh)(?!\p{L})|(?:me[mnr]|meng|ber|ter|di|ke)\p{L}{4})\p{Ll}/u;
const manyBefore =
  /(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|ratus|ribu|juta|beberapa|puluhan|belasan|ratusan|ribuan|sejumlah|setiap|tiap|hari|masa|bertahun)[\s\u00a0-]$/iu;
const roughly =
  /(?:sekitar|hampir|lebih dari|kurang dari|kira-kira|lebih|kurang|setidaknya|sejak kurang)[\s\u00a0]$/iu;
const recurring =
  /(?:setiap|tiap|saban|pasar|salat|sholat|shalat|solat|hari-hari)[\s\u00a0](?:hari[\s\u00a0])?$/iu;
const inMonth =
  /(?:pada|sejak|hingga|sampai|bulan|selama|sepanjang|menjelang|per|mulai|periode|antara|di)[\s\u00a0]{1,2}$/iu;
const nth = `(?:${anyOf(Object.keys(ordinals))})`;
const yearWord = '(?:19|20)\\d{2}';

export const time: TimeRules = {
  future:
    /(?<!\p{L})(?:akan|bakal|hendak|rencananya|berencana|dijadwalkan|direncanakan|mendatang|nanti)(?!\p{L})/giu,
  futureNext: /^[\s\u00a0](?:akan|bakal)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:kata|katanya|ujar|ujarnya|tutur|tuturnya|ucap|ucapnya|ungkap|ungkapnya|jelas|jelasnya|papar|tegas|imbuh|sebut|lansir|dikutip|dilansir|mengatakan|menyatakan|menyampaikan|menyebutkan|menegaskan|menjelaskan|menuturkan|mengungkapkan|mengumumkan|telah|sudah|tadi)(?!\p{L})/giu,
  rules: [
    ...datedRules(
      'day-to-day',
      {
        weekday,
        date:
          `(?<firstDay>\\d{1,2})${space}(?<firstMonth>${anyMonth})${shortStop}(?:${space}(?<firstYear>\\d{4}))?${to}` +
          `(?:(?:${anyWeekday}),?${space})?(?<lastDay>\\d{1,2})${space}${month}${yearTail}`,
      },
      readDate,
    ),
    ...datedRules(
      'day-month',
      {
        weekday,
        date: `(?<firstDay>\\d{1,2})(?:${toOrAnd}(?<lastDay>\\d{1,2}))?${space}(?:bulan )?${month}${yearTail}`,
      },
      readDate,
    ).map((rule) => ({
      ...rule,
      notAfter: /(?:jalan|jl\.?|universitas|stadion|gedung|lapangan|jembatan)[\s\u00a0]$/iu,
    })),
    {
      name: 'numeric-to-numeric-in-brackets',
      pattern: wholeWords(
        `${explained},?${gap}\\((?<firstDay>\\d{1,2})${slash}(?<firstMonth>\\d{1,2})${to}(?<lastDay>\\d{1,2})${slash}(?<month>\\d{1,2})(?:${slash}(?<year>\\d{4}|\\d{2}))?\\)`,
      ),
      read: readDate,
    },
    {
      name: 'numeric-in-brackets',
      pattern: wholeWords(
        `${explained},?${gap}\\((?:tanggal |tgl\\.? )?(?<firstDay>\\d{1,2})(?:${toOrAnd}(?<lastDay>\\d{1,2}))?${slash}(?<month>\\d{1,2})(?:${slash}(?<year>\\d{4}|\\d{2}))?\\)`,
      ),
      read: readDate,
    },
    {
      name: 'numeric-after-weekday',
      pattern: wholeWords(
        `${weekday},?${space}(?<firstDay>\\d{1,2})(?:${dash}(?<lastDay>\\d{1,2}))?/(?<month>\\d{1,2})(?:/(?<year>\\d{4}|\\d{2}))?`,
      ),
      read: readDate,
    },
    {
      name: 'numeric',
      pattern: wholeWords(
        `(?:${weekday},?${space}\\(?)?(?<firstDay>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>${yearWord})`,
      ),
      read: readDate,
    },
    {
      name: 'iso',
      pattern: wholeWords(`(?<year>${yearWord})-(?<month>\\d{2})-(?<day>\\d{2})`),
      read: isoDate,
    },
    {
      name: 'part-of-month',
      pattern: wholeWords(
        `(?<part>${anyOf(Object.keys(parts))})${space}(?:bulan${space})?(?<month>${longMonth})${yearTail}`,
      ),
      read: readMonth,
    },
    {
      name: 'month-of-year',
      pattern: wholeWords(
        `(?:(?<firstMonth>${anyMonth})${shortStop}${to})?${month}(?:,?${space}${stated}|${space}(?:di |pada )?tahun${space}(?<yearWord>${anyOf(Object.keys(yearWords))})|${space}(?<side>${ago}|mendatang|depan|nanti))`,
      ),
      read: readMonth,
    },
    {
      name: 'month',
      pattern: wholeWords(
        `(?:(?<firstMonth>${longMonth})${to})?(?<month>${longMonth})(?:${space}(?<side>ini))?`,
      ),
      after: inMonth,
      read: readMonth,
    },
    {
      name: 'quarter-or-half',
      pattern: wholeWords(
        `(?<kind>kuartal|triwulan|semester|paruh|q(?=[1-4]))(?:${space})?(?<nth>${nth})(?:(?:${dash}|${space}(?:dan|atau|hingga|sampai)${space})(?:\\k<kind>${space})?(?<lastNth>${nth}))?` +
          `(?:(?:[/-]|${space})(?:tahun${space})?(?<year>${yearWord})|${space}tahun${space}(?<yearWord>ini|lalu|depan|yang sama))?`,
      ),
      read: readPeriod,
    },
    {
      name: 'part-of-year',
      pattern: wholeWords(
        `(?<part>${anyOf(Object.keys(parts))})${space}(?:tahun${space})?(?<year>${yearWord})${aside}`,
      ),
      notBefore: countable,
      read: readYear,
    },
    {
      name: 'part-of-relative',
      pattern: wholeWords(
        `(?<part>${anyOf(Object.keys(parts))})${space}(?<unit>bulan|tahun|pekan|minggu)${space}(?<when>ini|${ago}|depan|mendatang)`,
      ),
      read: ({ part, unit, when }) => {
        const of = lookUp(
          units,
          /^akhir$/iu.test(part ?? '') && /^pekan$/iu.test(unit ?? '') ? 'akhir pekan' : unit,
        );
        return of ? { kind: 'relative', unit: of, offset: stepOf(when), part: lookUp(parts, part) } : null;
      },
    },
    {
      name: 'relative',
      pattern: wholeWords(
        `(?<unit>${anyOf(Object.keys(units).filter((unit) => unit !== 'hari'))})${space}(?<when>ini|${ago}|depan|mendatang)`,
      ),
      notAfter: manyBefore,
      read: ({ unit, when }) => {
        const of = lookUp(units, unit);
        return of ? { kind: 'relative', unit: of, offset: stepOf(when) } : null;
      },
    },
    {
      name: 'ago',
      pattern: wholeWords(
        `(?:(?<count>\\d{1,2}|${anyOf(Object.keys(counts))})${space}|se)(?<unit>hari|pekan|minggu|bulan|tahun)${space}(?:yang )?(?:lalu|silam|lampau)`,
      ),
      notAfter: roughly,
      read: (groups) => readAgo(groups, -1),
    },
    {
      name: 'from-now',
      pattern: wholeWords(
        `(?:(?<count>\\d{1,2}|${anyOf(Object.keys(counts))})${space}|se)(?<unit>hari|pekan|minggu|bulan|tahun)${space}lagi`,
      ),
      notAfter: roughly,
      read: (groups) => readAgo(groups, 1),
    },
    {
      name: 'day-word',
      pattern: wholeWords(anyOf(Object.keys(days)).replace(/^(.*)$/u, '(?<day>$1)')),
      notAfter: /(?:hari|masa|tahun|bulan|\)|\d),?[\s\u00a0]$/iu,
      read: ({ day }) => ({ kind: 'relative', unit: 'day', offset: lookUp(days, day) ?? 0 }),
    },
    {
      name: 'weekday-of-week',
      pattern: wholeWords(
        `(?<weekday>${anyWeekday})${timeOfDay},?${space}(?:pekan|minggu)${space}(?<when>ini|${ago}|depan|mendatang)`,
      ),
      read: ({ weekday: word, when }) => {
        const day = lookUp(weekdays, word);
        return day ? { kind: 'weekday-of-week', weekday: day, weeks: stepOf(when) } : null;
      },
    },
    {
      name: 'weekday',
      pattern: wholeWords(
        `(?:(?<weekday>Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Ahad|SENIN|SELASA|RABU|KAMIS|JUMAT|SABTU|AHAD)|(?<=(?:[Hh]ari|[Pp]ada|,)[\\s\\u00a0])(?<sunday>Minggu))${timeOfDay}(?:${space}(?<when>${ago}|depan|mendatang|nanti|ini))?`,
        'gu',
      ),
      notAfter: recurring,
      notBefore: new RegExp(
        `^(?:(?:${to}|${space}dan${space}|,[\\s\\u00a0])(?:${anyWeekday})|[\\s\\u00a0](?:Abu|Agung|Putih|Berkah|Bersih|Hitam|Kliwon|Legi|Pahing|Pon|Wage|ke-|pertama|kedua))`,
        'iu',
      ),
      read: ({ weekday: word, when }) => ({
        kind: 'weekday',
        weekday: lookUp(weekdays, word) ?? 7,
        side: sideOf(when),
      }),
    },
    {
      name: 'same-day',
      pattern: wholeWords(`(?<day>${anyOf(Object.keys(sameDays))})`),
      read: ({ day }) => ({ kind: 'same', unit: 'day', offset: lookUp(sameDays, day) ?? 0 }),
    },
    {
      name: 'same-month',
      pattern: wholeWords('bulan yang sama'),
      read: () => ({ kind: 'same', unit: 'month', offset: 0 }),
    },
    { name: 'same-year', pattern: wholeWords('tahun (?<yearWord>yang sama)'), read: readYear },
    {
      name: 'year-range',
      pattern: wholeWords(`(?<firstYear>${yearWord})(?:${to}|/)(?:tahun )?(?<lastYear>${yearWord}|\\d{2})`),
      notAfter: /(?:rp\.?|telp\.?|nomor|no\.?|\d)[\s\u00a0]$/iu,
      notBefore: countable,
      read: yearRange,
    },
    {
      name: 'years-between',
      pattern: wholeWords(`(?<firstYear>${yearWord}) dan (?<lastYear>${yearWord})`),
      after: /antara[\s\u00a0](?:tahun )?$/iu,
      notBefore: countable,
      read: yearRange,
    },
    {
      name: 'decade',
      pattern: wholeWords(`(?<year>(?:19|20)\\d0)-an`),
      read: ({ year }) => decade(Number(year)),
    },
    {
      name: 'year-named',
      pattern: wholeWords(`(?<year>${yearWord})${aside}`),
      after: /tahun(?:[\s\u00a0](?:ajaran|anggaran|fiskal|buku))?[\s\u00a0]{1,2}$/iu,
      notAfter: lawNumber,
      read: readYear,
    },
    {
      name: 'year-after-preposition',
      pattern: wholeWords(`(?<year>${yearWord})${aside}`),
      after:
        /(?:pada|sejak|hingga|sampai|menjelang|per|selama|sepanjang|mulai|periode|era|di|untuk)[\s\u00a0]{1,2}$/iu,
      notBefore: countable,
      read: readYear,
    },
    {
      name: 'year-after-name',
      pattern: wholeWords(`(?<year>${yearWord})${aside}`),
      after: /[\p{L}\p{N},)][\s\u00a0]\p{Lu}[\p{L}\p{N}]{1,30}[\s\u00a0]$/u,
      notAfter: notAYear,
      notBefore: countable,
      read: readYear,
    },
    {
      name: 'year',
      pattern: wholeWords(`(?<year>${yearWord})${aside}`),
      notAfter: new RegExp(`${notAYear.source}|${lawNumber.source}`, 'iu'),
      notBefore: new RegExp(`${countable.source}|${counted.source}`, 'u'),
      read: readYear,
    },
  ],
};
