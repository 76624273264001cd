import { anyOf, dash, datedRules, lookUp, shortStop, space, wholeWords } from '../../time/patterns.ts';
import { decade, isoDate, yearRange } from '../../time/readings.ts';
import type { TimeRules } from '../../time/types.ts';
import {
  ago,
  and,
  anyMonth,
  anyWeekday,
  aside,
  countable,
  counted,
  counts,
  days,
  explained,
  gap,
  inMonth,
  lawNumber,
  longMonth,
  manyBefore,
  month,
  namedAfterADay,
  notAYearOrLaw,
  nth,
  parts,
  readAgo,
  readDate,
  readMonth,
  readMonthsOfYear,
  readPeriod,
  readTwoDays,
  readWeekOfMonth,
  readYear,
  recurring,
  roughly,
  runsToDay,
  sameDays,
  sideOf,
  slash,
  stated,
  stepOf,
  timeOfDay,
  to,
  twoDays,
  units,
  weekday,
  weekdays,
  yearTail,
  yearWord,
  yearWords,
} from './time-words.ts';

export const time: TimeRules = {
  wholeWords: true,
  future:
    /(?<![A-Za-zÀ-ɏ])(?:akan|bakal|hendak|rencananya|berencana|dijadwalkan|direncanakan|mendatang|nanti)(?![A-Za-zÀ-ɏ])/giu,
  futureNext: /^[\s\u00a0](?:akan|bakal)(?![A-Za-zÀ-ɏ])/iu,
  past: /(?<![A-Za-zÀ-ɏ])(?:kata|katanya|ujar|ujarnya|tutur|tuturnya|ucap|ucapnya|ungkap|ungkapnya|jelas|jelasnya|papar|tegas|imbuh|sebut|lansir|dikutip|dilansir|mengatakan|menyatakan|menyampaikan|menyebutkan|menegaskan|menjelaskan|menuturkan|mengungkapkan|mengumumkan|telah|sudah|tadi)(?![A-Za-zÀ-ɏ])/giu,
  rules: [
    ...datedRules(
      'day-to-day',
      {
        weekday,
        date:
          `(?<firstDay>\\d{1,2})${space}(?<firstMonth>${anyMonth})${shortStop}(?:${space}(?<firstYear>\\d{4}))?${to}` +
          `(?:(?:${anyWeekday}),?${space})?(?<lastDay>\\d{1,2})${space}${month}${yearTail}`,
        needs: runsToDay,
      },
      readDate,
    ),
    ...datedRules(
      'day-month',
      {
        weekday,
        date: `(?<firstDay>\\d{1,2})(?:${to}(?<lastDay>\\d{1,2}))?${space}(?:bulan )?${month}${yearTail}`,
      },
      readDate,
    ).map((rule) => ({ ...rule, notAfter: namedAfterADay })),
    ...datedRules(
      'two-days',
      {
        weekday,
        date: `(?<firstDay>\\d{1,2})${and}(?<lastDay>\\d{1,2})${space}${month}${yearTail}`,
        needs: twoDays,
      },
      readTwoDays,
    ),
    ...datedRules(
      'days-between',
      {
        weekday,
        date: `(?<firstDay>\\d{1,2})${and}(?<lastDay>\\d{1,2})${space}${month}${yearTail}`,
        needs: twoDays,
      },
      readDate,
    ).map((rule) => ({ ...rule, after: /(?<![A-Za-zÀ-ɏ])antara[\s\u00a0](?:tanggal[\s\u00a0])?$/iu })),
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
        `${explained},?${gap}\\((?:tanggal |tgl\\.? )?(?<firstDay>\\d{1,2})(?:${to}(?<lastDay>\\d{1,2}))?${slash}(?<month>\\d{1,2})(?:${slash}(?<year>\\d{4}|\\d{2}))?\\)`,
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
      notAfter: recurring,
      read: readMonth,
    },
    {
      name: 'day-of-month',
      pattern: wholeWords(`tanggal${space}(?<day>\\d{1,2})${space}bulan${space}(?<when>ini|${ago}|depan)`),
      read: ({ day, when }) => ({
        kind: 'day-of-month',
        from: Number(day),
        to: Number(day),
        months: stepOf(when),
      }),
    },
    {
      name: 'months-of-year',
      pattern: wholeWords(
        `(?<count>${anyOf(Object.keys(counts))}|\\d{1,2})${space}bulan${space}pertama${space}(?:(?:di |pada )?tahun${space})?(?:(?<year>${yearWord})|(?<yearWord>ini|lalu))`,
      ),
      read: readMonthsOfYear,
    },
    {
      name: 'week-of-month',
      pattern: wholeWords(
        `(?:pekan|minggu)${space}(?:ke-?)?(?<nth>pertama|kedua|ketiga|keempat|[1-4])${space}(?:bulan${space})?(?:pada${space})?(?<month>${longMonth})${yearTail}`,
      ),
      read: readWeekOfMonth,
    },
    {
      name: 'month-of-year',
      pattern: wholeWords(
        `(?:(?<firstMonth>${anyMonth})${shortStop}(?:${space}(?<firstYear>${yearWord}))?${to})?${month}(?:,?${space}${stated}|${space}(?:di |pada )?tahun${space}(?<yearWord>${anyOf(Object.keys(yearWords))})|${space}(?<side>${ago}|mendatang|depan|nanti))`,
      ),
      read: readMonth,
    },
    {
      name: 'month',
      pattern: wholeWords(
        `(?:(?<firstMonth>${longMonth})${to})?(?<month>${longMonth})(?:${space}(?<side>ini))?`,
      ),
      after: inMonth,
      notAfter: recurring,
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
      name: 'part-of-this-year',
      pattern: wholeWords(`(?<part>${anyOf(Object.keys(parts))})${space}tahun`),
      after: /(?:sejak|sebelum|hingga|sampai|pada|menjelang|mulai|di)[\s\u00a0]$/iu,
      notBefore: /^[\s\u00a0](?:\d|ini|itu|lalu|depan|ajaran|anggaran|baru|mendatang|yang)/iu,
      read: ({ part }) => ({ kind: 'relative', unit: 'year', offset: 0, part: lookUp(parts, part) }),
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
        `^(?:(?:${to}|,[\\s\\u00a0])(?:${anyWeekday})|[\\s\\u00a0](?:Abu|Agung|Putih|Berkah|Bersih|Hitam|Kliwon|Legi|Pahing|Pon|Wage|ke-|pertama|kedua))`,
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
      notAfter: notAYearOrLaw,
      notBefore: countable,
      read: readYear,
    },
    {
      name: 'year',
      pattern: wholeWords(`(?<year>${yearWord})${aside}`),
      notAfter: notAYearOrLaw,
      notBefore: new RegExp(`${countable.source}|${counted.source}`, 'u'),
      read: readYear,
    },
  ],
};
