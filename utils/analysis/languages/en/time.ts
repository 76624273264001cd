import { anyOf, datedRules, joint, lookUp, shortStop, space, wholeWords } from '../../time/patterns.ts';
import { decade, isoDate, yearRange } from '../../time/readings.ts';
import type { TimeRules } from '../../time/types.ts';
import {
  and,
  anyMonth,
  anyWeekday,
  between,
  countable,
  counted,
  counts,
  days,
  dayTail,
  inMonth,
  lawNumber,
  longMonth,
  longWeekday,
  month,
  notAYear,
  otherYears,
  parts,
  readAgo,
  readDate,
  readMonth,
  readMonthsOfYear,
  readNumeric,
  readPeriod,
  readRelative,
  readTwoDays,
  readWeekOf,
  readWeekOfMonth,
  readYear,
  roughly,
  runsToDay,
  runsToMonth,
  sameDays,
  shortMonth,
  steps,
  th,
  to,
  twoDays,
  weekday,
  weekdays,
  yearDigits,
  yearWords,
} from './time-words.ts';

export const time: TimeRules = {
  wholeWords: true,
  future:
    /(?<![A-Za-zÀ-ɏ])(?:will|shall|(?<!(?:['’]s|an?|the|its|their|his|her|this|that|new)\s)plans?(?=\s(?:to|an?|the|talks|more|new|visits?)(?![A-Za-zÀ-ɏ]))|planned|due|scheduled|slated|set|expected|expects?|is to|are to|going to|upcoming|would|(?:meet|play|convene|gather|sit)s? again|begins|opens|resumes|resume|convenes|kicks? off|takes? (?:place|effect)|(?:comes?|enters?) into (?:force|effect))(?![A-Za-zÀ-ɏ])/giu,
  told: /(?<![A-Za-zÀ-ɏ])(?<!(?:be|been|being)[\s\u00a0])(?:(?:was|were|had|has)[\s\u00a0](?:(?!(?:announc|agre|plann|schedul|propos|expect|pledg|promis|vow|invit|call|want|hop|need|postpon|delay|mov)ed)[a-z]+ed|[a-z]+en|cut|put|shut|held|met|told|sent|built|paid|won|made|found|struck)|(?!(?:announc|agre|plann|schedul|propos|expect|pledg|promis|vow|invit|call|want|hop|need|postpon|delay|mov)ed)(?<![\s\u00a0](?:an?|the|its|their|of|and)[\s\u00a0])[a-z]{2,}ed|met|held|took|gave|came|went|left|began|sent|won|rose|fell|led|made|sold|bought|brought|saw|found|broke|shut|struck|wrote|paid|lost|became|quit|withdrew|froze|drew|flew|threw)(?:[\s\u00a0](?!(?:until|till|by|before|for|that|which|who|but|will|would|is|are|promises?|decisions?|plans?|proposals?|invitations?|offers?|deadlines?|summits?|meetings?|talks|visits?|to(?![\s\u00a0](?:[A-ZÀ-Þ]|the|its|their|all|donors|a)))(?![A-Za-zÀ-ɏ]))[^\s,;:()"“”]+){0,12}[\s\u00a0](?:in|on|during)[\s\u00a0]$/u,
  futureNext: /^[\s\u00a0](?:will|would|is set|is due|is to)(?![A-Za-zÀ-ɏ])/iu,
  past: /(?<![A-Za-zÀ-ɏ])(?:said|says|told|announced|stated|reported|wrote|added|declared|confirmed|according|quoted|warned|noted|revealed|disclosed|unveiled)(?![A-Za-zÀ-ɏ])/giu,
  rules: [
    ...datedRules(
      'month-day-to-day',
      {
        weekday,
        date: `(?<firstMonth>${anyMonth})${shortStop}${space}(?<firstDay>\\d{1,2})${th}(?:,?${space}(?<firstYear>\\d{4}))?${to}(?:(?:${anyWeekday}),?${space})?${month}${space}(?<lastDay>\\d{1,2})${th}${dayTail}`,
        needs: runsToMonth,
      },
      readDate,
    ),
    ...datedRules(
      'day-month-to-day',
      {
        weekday,
        date: `(?<firstDay>\\d{1,2})${th}${space}(?:of )?(?<firstMonth>${anyMonth})${shortStop}(?:,?${space}(?<firstYear>\\d{4}))?${to}(?:(?:${anyWeekday}),?${space})?(?<lastDay>\\d{1,2})${th}${space}(?:of )?${month}${dayTail}`,
        needs: runsToDay,
      },
      readDate,
    ),
    ...datedRules(
      'month-day',
      {
        weekday,
        date: `${month}${space}(?<firstDay>\\d{1,2})${th}(?:${to}(?<lastDay>\\d{1,2})${th})?${dayTail}`,
      },
      readDate,
    ),
    ...datedRules(
      'day-month',
      {
        weekday,
        date: `(?<firstDay>\\d{1,2})${th}(?:${to}(?<lastDay>\\d{1,2})${th})?${space}(?:of )?${month}${dayTail}`,
      },
      readDate,
    ),
    ...datedRules(
      'month-two-days',
      {
        weekday,
        date: `${month}${space}(?<firstDay>\\d{1,2})${th}${and}(?<lastDay>\\d{1,2})${th}${dayTail}`,
        needs: twoDays,
      },
      readTwoDays,
    ),
    ...datedRules(
      'two-days-of-month',
      {
        weekday,
        date: `(?<firstDay>\\d{1,2})${th}${and}(?<lastDay>\\d{1,2})${th}${space}(?:of )?${month}${dayTail}`,
        needs: twoDays,
      },
      readTwoDays,
    ),
    ...datedRules(
      'days-between',
      {
        weekday,
        date: `(?<firstDay>\\d{1,2})${th}${and}(?<lastDay>\\d{1,2})${th}${space}(?:of )?${month}${dayTail}`,
        needs: twoDays,
      },
      readDate,
    ).map((rule) => ({ ...rule, after: between })),
    ...datedRules(
      'month-days-between',
      {
        weekday,
        date: `${month}${space}(?<firstDay>\\d{1,2})${th}${and}(?<lastDay>\\d{1,2})${th}${dayTail}`,
        needs: twoDays,
      },
      readDate,
    ).map((rule) => ({ ...rule, after: between })),
    {
      name: 'week-of-day',
      pattern: wholeWords(
        `week${space}(?:of|beginning|starting|from)${space}(?:(?:${anyWeekday}),?${space})?(?:${month}${space}(?<firstDay>\\d{1,2})${th}|(?<otherDay>\\d{1,2})${th}${space}(?<otherMonth>${anyMonth})${shortStop})${dayTail}`,
      ),
      read: readWeekOf,
    },
    {
      name: 'week-of-month',
      pattern: wholeWords(
        `(?<nth>first|second|third|fourth)${space}week${space}(?:of|in)${space}(?<month>${anyMonth})(?:,?${space}(?<year>${yearDigits})|${space}${yearWords})?`,
      ),
      read: readWeekOfMonth,
    },
    {
      name: 'months-of-year',
      pattern: wholeWords(
        `first${space}(?<count>${anyOf(Object.keys(counts))}|\\d{1,2})${space}months${space}(?:of|in)${space}(?:(?<year>${yearDigits})|(?<yearWord>this year|last year|next year|the year))`,
      ),
      read: readMonthsOfYear,
    },
    ...datedRules(
      'numeric',
      { weekday, date: `(?<one>\\d{1,2})/(?<other>\\d{1,2})/(?<year>${yearDigits})` },
      readNumeric,
    ),
    {
      name: 'numeric-after-weekday',
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
        `(?<part>(?:${anyOf(Object.keys(parts))})[\\s\\u00a0-])${joint}(?<month>${longMonth}|${shortMonth}\\.?)(?:,?${space}(?:of )?(?<year>${yearDigits})|${space}${yearWords})?`,
      ),
      read: readMonth,
    },
    {
      name: 'month-of-year',
      pattern: wholeWords(
        `(?:(?<firstMonth>${anyMonth})${shortStop}(?:,?${space}(?<firstYear>${yearDigits}))?${to})?${month}(?:,?${space}(?:of )?(?<year>${yearDigits})|,?${space}${yearWords})`,
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
      notBefore: /^[\s\u00a0][A-ZÀ-Þ][a-zß-ɏ]/u,
      read: readMonth,
    },
    {
      name: 'month-of-a-noun',
      pattern: wholeWords(`(?<month>${longMonth})`, 'gu'),
      after: /(?:a|an|the|that|its|their|his|her|our|['’]s|prior to)[\s\u00a0](?:[a-z]{2,12}[\s\u00a0])?$/u,
      notBefore: /^(?![\s\u00a0](?!(?:on|for|of|to|is|was|and|or|in)(?![A-Za-zÀ-ɏ]))[a-zß-ɏ])/u,
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
      notBefore: /^[\s\u00a0]of|^-[A-Za-zÀ-ɏ]/u,
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
        `(?:every|each|on a|Black|Good|Ash|Easter|Palm|Cyber|Giving|Holy|Bloody|Shrove|alternate|\\d[\\s\\u00a0]?[(]|(?:${longWeekday})(?:${to}| or ))[\\s\\u00a0]?$`,
        'u',
      ),
      notBefore: new RegExp(
        `^(?:(?:${to}|,?${space}or${space})(?:${longWeekday})|[\\s\\u00a0](?:Times|Mail|Post|Telegraph|Night))`,
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
    {
      name: 'year-from-there',
      pattern: wholeWords(`(?<step>${anyOf(Object.keys(otherYears))})`),
      read: ({ step }) => ({ kind: 'years', from: { kind: 'same', offset: lookUp(otherYears, step) ?? 0 } }),
    },
    {
      name: 'end-of-decade',
      pattern: wholeWords('(?:the )?end of (?:the|this) decade'),
      read: () => ({ kind: 'end-of-decade' }),
    },
    {
      name: 'year-end',
      pattern: wholeWords("year-end|the year['’]s end"),
      notBefore: countable,
      read: () => ({ kind: 'relative', unit: 'year', offset: 0, part: 'late' }),
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
      after: between,
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
