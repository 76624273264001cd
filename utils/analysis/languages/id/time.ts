import type { Weekday } from '../../time/calendar.ts';
import { monthsOfHalf, monthsOfQuarter } from '../../time/parts-of-periods.ts';
import { anyOf, dash, datedRules, lookUp, shortStop, space, wholeWords } from '../../time/patterns.ts';
import { decade, isoDate, readDays, statedYear, within, yearRange } from '../../time/readings.ts';
import type { Groups, Part, Reading, TimeRules, Unit, YearSource } from '../../time/types.ts';

const months: Readonly<Record<string, number>> = {
  ...{
    januari: 1,
    jan: 1,
    februari: 2,
    pebruari: 2,
    feb: 2,
    maret: 3,
    mar: 3,
    april: 4,
    apr: 4,
    mei: 5,
    juni: 6,
  },
  ...{ jun: 6, juli: 7, jul: 7, agustus: 8, agu: 8, agt: 8, ags: 8, aug: 8, september: 9, sept: 9, sep: 9 },
  ...{ oktober: 10, okt: 10, oct: 10, november: 11, nopember: 11, nov: 11, desember: 12, des: 12, dec: 12 },
};
const weekdays: Readonly<Record<string, Weekday>> = {
  ...{
    senin: 1,
    selasa: 2,
    rabu: 3,
    kamis: 4,
    jumat: 5,
    "jum'at": 5,
    'jum’at': 5,
    sabtu: 6,
    minggu: 7,
    ahad: 7,
  },
};
const counts: Readonly<Record<string, number>> = {
  ...{ satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10 },
  ...{ sebelas: 11, 'dua belas': 12 },
};
const ordinals: Readonly<Record<string, number>> = {
  ...{
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    pertama: 1,
    kesatu: 1,
    kedua: 2,
    ketiga: 3,
    keempat: 4,
    '1': 1,
    '2': 2,
    '3': 3,
  },
  ...{ '4': 4, 'ke-1': 1, 'ke-2': 2, 'ke-3': 3, 'ke-4': 4 },
};
const parts: Readonly<Record<string, Part>> = {
  awal: 'early',
  pertengahan: 'middle',
  medio: 'middle',
  akhir: 'late',
};
const units: Readonly<Record<string, Unit>> = {
  ...{ hari: 'day', pekan: 'week', minggu: 'week', bulan: 'month', tahun: 'year', 'akhir pekan': 'weekend' },
  ...{ kuartal: 'quarter', triwulan: 'quarter', semester: 'half' },
};
const days: Readonly<Record<string, number>> = {
  ...{
    'hari ini': 0,
    'malam ini': 0,
    'pagi ini': 0,
    'siang ini': 0,
    'sore ini': 0,
    'pagi tadi': 0,
    'siang tadi': 0,
  },
  ...{ 'sore tadi': 0, kemarin: -1, 'kemarin malam': -1, 'tadi malam': -1, semalam: -1, 'kemarin lusa': -2 },
  ...{ besok: 1, 'besok pagi': 1, esok: 1, 'esok hari': 1, lusa: 2 },
};
const sameDays: Readonly<Record<string, number>> = {
  ...{
    'hari yang sama': 0,
    'hari itu juga': 0,
    'sehari sebelumnya': -1,
    'sehari kemudian': 1,
    'sehari setelahnya': 1,
  },
  ...{ 'keesokan harinya': 1, 'keesokan hari': 1, 'esok harinya': 1 },
};
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
const ahead = '(?:yang akan )?(?:datang|mendatang|depan|nanti)';
const stated = `(?:tahun${space})?(?<year>\\d{4})(?:${space}(?:lalu|silam|mendatang|nanti))?`;
/** What tells the year after a month: a number, `tahun lalu`, or merely `lalu`. */
const yearTail =
  `(?:,?${space}${stated}|${space}(?:(?:di |pada )?tahun (?<yearWord>${anyOf(Object.keys(yearWords))})` +
  `|(?<side>${ago}|${ahead}|ini)))?`;
const weekday = `(?<weekday>${anyWeekday})(?:(?:${dash}|/|${space}dan${space})(?:${anyWeekday}))?${timeOfDay}`;

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
  const nth = lookUp(ordinals, groups.nth);
  const isQuarter = /^(?:kuartal|triwulan|q)$/iu.test(groups.kind ?? '');
  const year = yearOf(groups);
  if (!nth || !year || (!isQuarter && (nth > 2 || year.kind === 'nearest'))) return null;
  return within({ ...(isQuarter ? monthsOfQuarter(nth) : monthsOfHalf(nth)), year });
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
  /(?:Rp\.?|nomor|no\.?|pasal|ayat|halaman|hlm\.?|pukul|jam|telepon|telp\.?|pos|seri|tipe|sekitar|dari|hampir|sebanyak|sejumlah|total|mencapai|sebesar|minimal|maksimal|setidaknya|resolusi|ISO|SNI|Windows|kamar|blok|\d[-–—x×]?)[\s\u00a0]{1,2}$/iu;
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
const yearWord = '(?:19|20)\\d{2}';

export const time: TimeRules = {
  future:
    /(?<!\p{L})(?:akan|bakal|hendak|rencananya|berencana|dijadwalkan|direncanakan|mendatang|nanti)(?!\p{L})/giu,
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
        `${weekday},?${space}?\\((?<firstDay>\\d{1,2})/(?<firstMonth>\\d{1,2})${to}(?<lastDay>\\d{1,2})/(?<month>\\d{1,2})(?:/(?<year>\\d{4}|\\d{2}))?\\)`,
      ),
      read: readDate,
    },
    {
      name: 'numeric-in-brackets',
      pattern: wholeWords(
        `${weekday},?${space}?\\((?:tanggal |tgl\\.? )?(?<firstDay>\\d{1,2})(?:${toOrAnd}(?<lastDay>\\d{1,2}))?/(?<month>\\d{1,2})(?:/(?<year>\\d{4}|\\d{2}))?\\)`,
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
        `(?<kind>kuartal|triwulan|semester|paruh|q(?=[1-4]))(?:${space})?(?:(?<nth>${anyOf(Object.keys(ordinals))}))` +
          `(?:(?:[/-]|${space})(?:tahun${space})?(?<year>${yearWord})|${space}tahun${space}(?<yearWord>ini|lalu|depan|yang sama))?`,
      ),
      read: readPeriod,
    },
    {
      name: 'part-of-year',
      pattern: wholeWords(
        `(?<part>${anyOf(Object.keys(parts))})${space}(?:tahun${space})?(?<year>${yearWord})(?:${space}(?:lalu|silam|mendatang|nanti))?`,
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
      notAfter: /(?:hari|masa|tahun|bulan)[\s\u00a0]$/iu,
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
      pattern: wholeWords(`(?<year>${yearWord})(?:${space}(?:lalu|silam|mendatang|nanti))?`),
      after: /tahun(?:[\s\u00a0](?:ajaran|anggaran|fiskal|buku))?[\s\u00a0]{1,2}$/iu,
      notAfter: lawNumber,
      read: readYear,
    },
    {
      name: 'year-after-preposition',
      pattern: wholeWords(`(?<year>${yearWord})(?:${space}(?:lalu|silam|mendatang|nanti))?`),
      after:
        /(?:pada|sejak|hingga|sampai|menjelang|per|selama|sepanjang|mulai|periode|era|di|untuk)[\s\u00a0]{1,2}$/iu,
      notBefore: countable,
      read: readYear,
    },
    {
      name: 'year',
      pattern: wholeWords(`(?<year>${yearWord})(?:${space}(?:lalu|silam|mendatang|nanti))?`),
      notAfter: new RegExp(`${notAYear.source}|${lawNumber.source}`, 'iu'),
      notBefore: new RegExp(`${countable.source}|${counted.source}`, 'u'),
      read: readYear,
    },
  ],
};
