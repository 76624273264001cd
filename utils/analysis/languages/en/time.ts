import type { Weekday } from '../../time/calendar.ts';
import { monthsOfHalf, monthsOfQuarter } from '../../time/parts-of-periods.ts';
import { anyOf, dash, datedRules, lookUp, shortStop, space, wholeWords } from '../../time/patterns.ts';
import { decade, isoDate, readDays, statedYear, within, yearRange } from '../../time/readings.ts';
import type { Groups, Part, Reading, TimeRules, Unit, YearSource } from '../../time/types.ts';
import { byOffset, byWord, inOrder } from '../../time/word-tables.ts';

const months = inOrder(
  'january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|september/sept/sep|october/oct|november/nov|december/dec',
);
const weekdays = inOrder<Weekday>(
  'monday/mon|tuesday/tues/tue|wednesday/wed|thursday/thurs/thur/thu|friday/fri|saturday/sat|sunday/sun',
);
const counts = inOrder('one/a/an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve');
const ordinals = inOrder('first/1st/1|second/2nd/2|third/3rd/3|fourth/4th/4');
const parts = byWord<Part>({
  early: 'early/early in/the start of/the beginning of',
  middle: 'mid/the middle of',
  late: 'late/late in/the end of/end of',
});
const units = byWord<Unit>({
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
});
const days = byOffset(
  [0, 'today/tonight/this morning/this afternoon/this evening'],
  [-1, 'yesterday/yesterday morning/yesterday afternoon/yesterday evening/last night'],
  [-2, 'the day before yesterday'],
  [1, 'tomorrow'],
  [2, 'the day after tomorrow'],
);
const sameDays = byOffset(
  [0, 'the same day/that same day/later that day/earlier that day'],
  [-1, 'the previous day'],
  [1, 'the following day/the next day'],
);
const steps = byOffset([0, 'this'], [-1, 'last/this past'], [1, 'next/this coming']);

const anyMonth = anyOf(Object.keys(months));
const month = `(?<month>${anyMonth})${shortStop}`;
/** Case is kept where a month stands without a number: `may` and `march` are verbs. */
const longMonth = 'January|February|March|April|May|June|July|August|September|October|November|December';
const shortMonth = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const anyWeekday = anyOf(Object.keys(weekdays));
const longWeekday = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const weekday = `(?<weekday>${anyWeekday})\\.?(?:(?:${dash}|/|${space}(?:and|to)${space})(?:${anyWeekday})\\.?)?`;
const to = `(?:${dash}|${space}(?:to|through|thru|until|till)${space})`;
const toOrAnd = `(?<link>${to}|,?${space}(?:and|&)${space})`;
const th = '(?:st|nd|rd|th)?';
const yearDigits = '(?:19|20)\\d{2}';
const yearWords = `(?:of )?(?<yearWord>this year|last year|next year|the same year|that year)`;
const dayTail = `(?:(?:,${space}?|${space}(?:of )?)(?<year>\\d{4})|,?${space}${yearWords})?`;

function yearOf({ year, yearWord }: Groups): YearSource | null {
  if (year !== undefined) return statedYear(year);
  const word = yearWord?.toLowerCase();
  if (word === undefined) return { kind: 'nearest' };
  if (word === 'the same year' || word === 'that year') return { kind: 'same', offset: 0 };
  return { kind: 'relative', offset: lookUp(steps, word.split(' ')[0]) ?? 0 };
}

/** `may` and `march` are verbs. */
function isVerb({ month: word = '' }: Groups): boolean {
  return word === 'may' || word === 'march' || word === 'mar';
}

function readDate(groups: Groups): Reading | null {
  if (isVerb(groups)) return null;
  return readDays(groups, { months, weekdays, and: /and|&/iu, year: yearOf(groups) });
}

/** `10/11/2025` is October in one country and November in the next: only what has one reading is believed. */
function readNumeric({ one, other, ...groups }: Groups): Reading | null {
  const dayFirst = readDate({ ...groups, firstDay: one, month: other });
  const monthFirst = readDate({ ...groups, firstDay: other, month: one });
  return dayFirst && monthFirst && { kind: 'either', readings: [dayFirst, monthFirst] };
}

function readMonth(groups: Groups): Reading | null {
  if (isVerb(groups)) return null;
  const to = lookUp(months, groups.month);
  const from = lookUp(months, groups.firstMonth) ?? to;
  const step = lookUp(steps, groups.step);
  const side = step === undefined || step === 0 ? undefined : step < 0 ? 'past' : 'future';
  const year = side ? ({ kind: 'nearest', side } as const) : yearOf(groups);
  if (!from || !to || !year) return null;
  const part = partOf(groups.part);
  if (part) return { kind: 'within-year', from: { month: to }, to: { month: to }, year, part };
  return within({ from: { month: from }, to: { month: to }, year });
}

function partOf(word: string | undefined): Part | undefined {
  return lookUp(parts, word?.replace(/[\s\u00a0-]+/gu, ' ').trim());
}

function readYear(groups: Groups): Reading | null {
  const from = yearOf(groups);
  return from && from.kind !== 'nearest' ? { kind: 'years', from, part: partOf(groups.part) } : null;
}

function readPeriod(groups: Groups): Reading | null {
  const nth = lookUp(ordinals, groups.nth);
  const isQuarter = /^q/iu.test(groups.kind ?? '');
  const year = yearOf(groups);
  if (!nth || !year || (!isQuarter && (nth > 2 || year.kind === 'nearest'))) return null;
  if (groups.kind?.length === 1 && year.kind === 'nearest') return null;
  return within({ ...(isQuarter ? monthsOfQuarter(nth) : monthsOfHalf(nth)), year });
}

function readRelative({ step, unit, part, definite }: Groups): Reading | null {
  const of = lookUp(units, unit);
  const offset = definite === undefined ? lookUp(steps, step) : 0;
  return of && offset !== undefined ? { kind: 'relative', unit: of, offset, part: partOf(part) } : null;
}

function readAgo({ count = '', unit }: Groups, direction: -1 | 1): Reading | null {
  const number = lookUp(counts, count) ?? Number(count);
  const of = lookUp(units, unit);
  // "A hundred years ago" is a manner of speaking.
  return of && number <= 20 ? { kind: 'relative', unit: of, offset: direction * number } : null;
}

const countable =
  /^[\s\u00a0-]?(?:%|(?:people|persons|patients|doses|cases|deaths|percent|per cent|million|billion|trillion|thousand|hours?|hrs|GMT|UTC|local time|units|tablets|vials|mg|ml|g|kg|km|miles|meters|metres|tons|tonnes|dollars|euros|yuan|children|women|men|babies|health workers|doctors|nurses|hospitals|clinics|countries|participants|volunteers|samples|copies|beds|homes|villages|students|workers|employees|companies|sites|delegates|exhibitors|visitors|residents|square|years|days|minutes|points)(?!\p{L}))/iu;
const notAYear =
  /(?:No\.?|number|page|pages|pp?\.|room|resolution|flight|route|model|type|version|about|around|some|nearly|almost|over|more than|fewer than|less than|at least|at most|up to|approximately|roughly|exactly|only|total of|ISO|Windows|Rs\.?|Rp\.?|USD|at|than|another|additional|extra|x|(?<!\p{L}-?\d{0,3})\d[-–—x×]?)[\s\u00a0]{1,2}$/iu;
const lawNumber =
  /(?:No\.?|Number|Law|Act|Decree|Regulation|Order)[\s\u00a0]\d[\w./-]{0,14}[\s\u00a0]of[\s\u00a0]$/iu;
/** After a bare year: a lower-case plural is what was counted. */
const counted =
  /^[\s\u00a0](?!(?:as|is|was|was|has|its|this|across|versus|plans|targets|goals|figures|elections|sales|revenues|earnings|results|levels|estimates|guidelines|talks|Olympics|Games|floods)(?!\p{L}))(?:\p{Ll}{2,20}[\s\u00a0-])?\p{Ll}{2,20}(?<!s)s(?!\p{L})/u;
const roughly =
  /(?:more than|over|nearly|almost|about|around|some|roughly|approximately|at least|less than|under|just over|or)[\s\u00a0]$/iu;
const inMonth =
  /(?:in|since|by|until|till|through|from|during|between|for|of|before|after|throughout|starting|beginning)[\s\u00a0]{1,2}$/iu;

export const time: TimeRules = {
  future:
    /(?<!\p{L})(?:will|shall|plans?|planned|due|scheduled|slated|set|expected|expects?|is to|are to|going to|upcoming|would)(?!\p{L})/giu,
  futureNext: /^[\s\u00a0](?:will|would|is set|is due|is to)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:said|says|told|announced|stated|reported|wrote|added|declared|confirmed|according|quoted|warned|noted|revealed|disclosed|unveiled)(?!\p{L})/giu,
  rules: [
    ...datedRules(
      'month-day-to-day',
      {
        weekday,
        date: `(?<firstMonth>${anyMonth})${shortStop}${space}(?<firstDay>\\d{1,2})${th}(?:,?${space}(?<firstYear>\\d{4}))?${to}(?:(?:${anyWeekday}),?${space})?${month}${space}(?<lastDay>\\d{1,2})${th}${dayTail}`,
      },
      readDate,
    ),
    ...datedRules(
      'day-month-to-day',
      {
        weekday,
        date: `(?<firstDay>\\d{1,2})${th}${space}(?:of )?(?<firstMonth>${anyMonth})${shortStop}(?:,?${space}(?<firstYear>\\d{4}))?${to}(?:(?:${anyWeekday}),?${space})?(?<lastDay>\\d{1,2})${th}${space}(?:of )?${month}${dayTail}`,
      },
      readDate,
    ),
    ...datedRules(
      'month-day',
      {
        weekday,
        date: `${month}${space}(?<firstDay>\\d{1,2})${th}(?:${toOrAnd}(?<lastDay>\\d{1,2})${th})?${dayTail}`,
      },
      readDate,
    ),
    ...datedRules(
      'day-month',
      {
        weekday,
        date: `(?<firstDay>\\d{1,2})${th}(?:${toOrAnd}(?<lastDay>\\d{1,2})${th})?${space}(?:of )?${month}${dayTail}`,
      },
      readDate,
    ),
    ...datedRules(
      'numeric',
      { weekday, date: `(?<one>\\d{1,2})/(?<other>\\d{1,2})/(?<year>${yearDigits})` },
      readNumeric,
    ),
    {
      name: 'numeric-in-brackets',
      pattern: wholeWords(
        `${weekday},?${space}?\\((?<one>\\d{1,2})/(?<other>\\d{1,2})(?:/(?<year>\\d{4}|\\d{2}))?\\)`,
      ),
      read: readNumeric,
    },
    {
      name: 'iso',
      pattern: wholeWords(`(?<year>${yearDigits})-(?<month>\\d{2})-(?<day>\\d{2})`),
      read: isoDate,
    },
    {
      name: 'part-of-month',
      pattern: wholeWords(
        `(?<part>(?:${anyOf(Object.keys(parts))})[\\s\\u00a0-])(?<month>${longMonth}|${shortMonth}\\.?)(?:,?${space}(?:of )?(?<year>${yearDigits})|${space}${yearWords})?`,
      ),
      read: readMonth,
    },
    {
      name: 'month-of-year',
      pattern: wholeWords(
        `(?:(?<firstMonth>${anyMonth})${shortStop}${to})?${month}(?:,?${space}(?:of )?(?<year>${yearDigits})|,?${space}${yearWords})`,
      ),
      read: readMonth,
    },
    {
      name: 'month-named',
      pattern: wholeWords(
        `(?<step>[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his)${space}(?<month>${longMonth})`,
        'gu',
      ),
      read: readMonth,
    },
    {
      name: 'month',
      pattern: wholeWords(
        `(?:(?<firstMonth>${longMonth})(?:${to}|${space}and${space}))?(?<month>${longMonth})`,
        'gu',
      ),
      after: inMonth,
      notBefore: /^[\s\u00a0]\p{Lu}\p{Ll}+/u,
      read: readMonth,
    },
    {
      name: 'month-of-a-noun',
      pattern: wholeWords(`(?<month>${longMonth})`, 'gu'),
      after: /(?:a|an|the|that|its|their|his|her|our|['’]s|prior to)[\s\u00a0](?:\p{Ll}{2,12}[\s\u00a0])?$/u,
      notBefore: /^(?![\s\u00a0](?!(?:on|for|of|to|is|was|and|or|in)(?!\p{L}))\p{Ll})/u,
      read: readMonth,
    },
    {
      name: 'quarter',
      pattern: wholeWords(
        `(?:the )?(?:(?<nth>first|second|third|fourth|[1-4](?:st|nd|rd|th))[\\s\\u00a0-](?<kind>quarter|half))(?:,?${space}(?:of )?(?:the year )?(?<year>${yearDigits})|${space}${yearWords})?`,
      ),
      read: readPeriod,
    },
    {
      name: 'quarter-number',
      pattern: wholeWords(`(?<kind>q|h(?=[12]))(?<nth>[1-4])(?:[\\s\\u00a0-]|,? of )?(?<year>${yearDigits})`),
      read: readPeriod,
    },
    {
      name: 'quarter-after-year',
      pattern: wholeWords(`(?<year>${yearDigits})[\\s\\u00a0-](?<kind>q|h(?=[12]))(?<nth>[1-4])`),
      read: readPeriod,
    },
    {
      name: 'part-of-year',
      pattern: wholeWords(`(?<part>(?:${anyOf(Object.keys(parts))})[\\s\\u00a0-])(?<year>${yearDigits})`),
      notBefore: countable,
      read: readYear,
    },
    {
      name: 'part-of-relative',
      pattern: wholeWords(
        `(?<part>(?:${anyOf(Object.keys(parts))})[\\s\\u00a0-])(?:(?<step>this|last|next)|(?<definite>the))${space}(?<unit>month|year|week)`,
      ),
      read: readRelative,
    },
    {
      name: 'relative',
      pattern: wholeWords(
        `(?<step>last|next|this past|this coming|this)${space}(?<unit>week|month|year|weekend|quarter)`,
      ),
      notAfter: /(?:\d|the|of|every)[\s\u00a0]$/iu,
      notBefore: /^[\s\u00a0]of|^-\p{L}/u,
      read: readRelative,
    },
    {
      name: 'weekend',
      pattern: wholeWords('(?<=over )(?<step>the) (?<unit>weekend)'),
      read: () => ({ kind: 'relative', unit: 'weekend', offset: -1 }),
    },
    {
      name: 'ago',
      pattern: wholeWords(
        `(?<count>\\d{1,2}|${anyOf(Object.keys(counts))})${space}(?<unit>day|week|month|year)s?${space}ago`,
      ),
      notAfter: roughly,
      read: (groups) => readAgo(groups, -1),
    },
    {
      name: 'from-now',
      pattern: wholeWords(
        `(?<count>\\d{1,2}|${anyOf(Object.keys(counts))})${space}(?<unit>day|week|month|year)s?(?:${space}from now|['’]${space}time)`,
      ),
      notAfter: roughly,
      read: (groups) => readAgo(groups, 1),
    },
    {
      name: 'day-word',
      pattern: wholeWords(`(?<day>${anyOf(Object.keys(days))})`),
      notBefore: /^['’]s[\s\u00a0](?:world|society|age|generation|youth|economy|standards|terms)/u,
      read: ({ day }) => ({ kind: 'relative', unit: 'day', offset: lookUp(days, day) ?? 0 }),
    },
    {
      name: 'weekday-of-week',
      pattern: wholeWords(
        `(?<weekday>${longWeekday})(?: (?:morning|afternoon|evening|night))?,?${space}(?:of )?(?<step>last|next|this) week`,
        'gu',
      ),
      read: (groups) => {
        const day = lookUp(weekdays, groups.weekday);
        return day ? { kind: 'weekday-of-week', weekday: day, weeks: lookUp(steps, groups.step) ?? 0 } : null;
      },
    },
    {
      name: 'weekday',
      pattern: wholeWords(
        `(?:(?<step>[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]his)${space})?(?<weekday>${longWeekday})(?: (?:morning|afternoon|evening|night))?`,
        'gu',
      ),
      notAfter: new RegExp(
        `(?:every|each|on a|Black|Good|Ash|Easter|Palm|Cyber|Giving|Holy|Bloody|Shrove|alternate|(?:${longWeekday})(?:${to}|,? and | or ))[\\s\\u00a0]?$`,
        'u',
      ),
      notBefore: new RegExp(
        `^(?:(?:${to}|,?${space}(?:and|or)${space})(?:${longWeekday})|[\\s\\u00a0](?:Times|Mail|Post|Telegraph|Night))`,
        'u',
      ),
      read: ({ step, weekday: word }) => {
        const day = lookUp(weekdays, word);
        const offset = lookUp(steps, step);
        return day
          ? { kind: 'weekday', weekday: day, side: !offset ? undefined : offset < 0 ? 'past' : 'future' }
          : null;
      },
    },
    {
      name: 'same-day',
      pattern: wholeWords(`(?<day>${anyOf(Object.keys(sameDays))})`),
      read: ({ day }) => ({ kind: 'same', unit: 'day', offset: lookUp(sameDays, day) ?? 0 }),
    },
    {
      name: 'same-month',
      pattern: wholeWords('the same month'),
      read: () => ({ kind: 'same', unit: 'month', offset: 0 }),
    },
    { name: 'same-year', pattern: wholeWords('(?<yearWord>the same year)'), read: readYear },
    {
      name: 'year-range',
      pattern: wholeWords(`(?<firstYear>${yearDigits})(?:${to}|/)(?<lastYear>${yearDigits}|\\d{2})`),
      notAfter: /(?:\d|No\.?|\$)[\s\u00a0]$/u,
      notBefore: countable,
      read: yearRange,
    },
    {
      name: 'years-between',
      pattern: wholeWords(`(?<firstYear>${yearDigits}) and (?<lastYear>${yearDigits})`),
      after: /between[\s\u00a0]$/iu,
      notBefore: countable,
      read: yearRange,
    },
    {
      name: 'decade',
      pattern: wholeWords(`(?:(?:mid|early|late)[\\s-])?(?<year>(?:19|20)\\d0)['’]?s`),
      read: ({ year }) => decade(Number(year)),
    },
    {
      name: 'year-after-preposition',
      pattern: wholeWords(`(?<year>${yearDigits})`),
      after:
        /(?:in|since|by|until|during|throughout|through|from|for|year|before|after|early|late|of|end-?)[\s\u00a0]{1,2}$/iu,
      notAfter: lawNumber,
      notBefore: countable,
      read: readYear,
    },
    {
      name: 'year',
      pattern: wholeWords(`(?<year>${yearDigits})`),
      notAfter: new RegExp(`${notAYear.source}|${lawNumber.source}`, 'iu'),
      notBefore: new RegExp(`${countable.source}|${counted.source}`, 'u'),
      read: readYear,
    },
  ],
};
