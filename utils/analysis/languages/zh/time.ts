import { readHanNumber } from '../../time/han-numerals.ts';
import { anyOf } from '../../time/patterns.ts';
import { decade, isoDate, isRunOfTwo, yearRange } from '../../time/readings.ts';
import type { TimeRules } from '../../time/types.ts';
import {
  bare,
  dayMark,
  days,
  fourDigits,
  gap,
  monthDay,
  noDigitBefore,
  one,
  parts,
  pattern,
  planYears,
  readDate,
  readDayOfMonth,
  readMonth,
  readPeriod,
  readYear,
  run,
  sameDays,
  steps,
  units,
  weekday,
  weekdayIn,
  weekdays,
  words,
  year,
  yearOrNone,
} from './time-words.ts';

export const time: TimeRules = {
  wholeWords: false,
  future: /将|將|拟|擬|计划|計劃|预计|預計|即将|即將|定于|定於/gu,
  futureNext: /^(?:(?!表示|说|說|称|稱|宣布|透露|指出)[^，,。；;！？]){0,12}?(?:将|將|拟|擬)(?!近)/u,
  past: /表示|宣布|说|說|称|稱|指出|介绍|介紹|强调|強調|报道|報道|透露|已|了/gu,
  rules: [
    {
      name: 'day-to-day',
      pattern: pattern(
        `${yearOrNone}${noDigitBefore}${monthDay}(?:日|号|號)?${weekday}${run}(?:(?<lastYear>${fourDigits})年)?(?<month>${one})${gap}月${gap}(?<lastDay>${one})${gap}${dayMark}`,
      ),
      read: readDate,
    },
    {
      name: 'month-day',
      pattern: pattern(
        `${yearOrNone}${noDigitBefore}${monthDay}(?:(?:日|号|號)?${run}(?<lastDay>${one})${gap})?${dayMark}${weekday}`,
      ),
      notAfter: /[农農历曆]$|每年(?:的)?$/u,
      read: readDate,
    },
    {
      name: 'month-two-days',
      pattern: pattern(
        `${yearOrNone}${noDigitBefore}${monthDay}(?:日|号|號)?[、和及与與](?<lastDay>${one})${gap}${dayMark}`,
      ),
      notAfter: /[农農历曆]$/u,
      read: (groups) =>
        isRunOfTwo(readHanNumber(groups.firstDay), readHanNumber(groups.lastDay)) ? readDate(groups) : null,
    },
    {
      name: 'iso',
      pattern:
        /(?<![\d\p{L}.-])(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?![\d.%-])/gu,
      read: isoDate,
    },
    {
      name: 'part-of-month',
      pattern: pattern(
        `${yearOrNone}${noDigitBefore}(?<month>${one})${gap}月份?(?<part>初|上旬|中旬|下旬|底|末)`,
      ),
      read: readMonth,
    },
    {
      name: 'month-of-year',
      pattern: pattern(
        `${year}(?:(?<firstMonth>${one})${gap}(?:月份?)?${run}(?:(?<lastYear>${fourDigits})${gap}年${gap})?)?(?<month>${one})${gap}月份?`,
      ),
      read: readMonth,
    },
    {
      name: 'month',
      pattern: pattern(
        `${noDigitBefore}(?:(?<firstMonth>[0-9０-９]{1,2})${gap}(?:月份?)?${run})?(?<month>[0-9０-９]{1,2}|十[一二]?)${gap}月份?`,
      ),
      notAfter: /每年(?:的)?$/u,
      notBefore: /^[龄齡大嫂饼餅球亮光内內余餘子经經]/u,
      read: readMonth,
    },
    {
      name: 'quarter',
      pattern: pattern(`${yearOrNone}(?:第?(?<nth>[一二三四1-4])季度?|(?<nth2>Q)(?=\\u0000))`),
      notAfter: /[前头頭每个個]$/u,
      read: readPeriod,
    },
    {
      name: 'quarter-number',
      pattern: /(?<year>(?:19|20)\d{2})年?Q(?<nth>[1-4])(?![\p{Script=Latin}\d])/gu,
      read: readPeriod,
    },
    {
      name: 'first-quarters',
      pattern: pattern(
        `${yearOrNone}[前首](?<first>[0-9]{1,2}|[一二两兩三四五六七八九十]{1,3})(?:个|個)?(?<unit>季|月)(?:度|份)?`,
      ),
      read: readPeriod,
    },
    { name: 'half', pattern: pattern(`${yearOrNone}(?<half>[上下])半年(?:度)?`), read: readPeriod },
    {
      name: 'part-of-year',
      pattern: pattern(
        `(?:(?<yearWord>${words})(?:[(（](?<glossed>${fourDigits})年?[)）])?|(?<![0-9０-９])(?<year>${fourDigits})${gap}(?:年(?=年)|(?=年)))(?:(?<part>年?[初底末]|年中(?!国|國|华|華|东|東|非|方|医|醫|美|日|俄))(?!期|级|級|次))`,
      ),
      read: readYear,
    },
    {
      name: 'part-of-this-year',
      pattern: /(?<=^|[^\p{Script=Han}\d]|[在于於至到自从從截])(?<part>年[初底末])/gu,
      notBefore: /^[奖獎]/u,
      read: ({ part }) => ({ kind: 'relative', unit: 'year', offset: 0, part: parts[part ?? ''] }),
    },
    {
      name: 'within-this-year',
      pattern:
        /(?<![一二两兩三四五六七八九十几幾数數多半近今明去前后後百千万萬余餘来來当當全\d０-９]|[\d０-９][ \u00a0])年[内內](?!外)/gu,
      read: () => ({ kind: 'relative', unit: 'year', offset: 0 }),
    },
    {
      name: 'within-this-month',
      pattern:
        /(?<![一二两兩三四五六七八九十几幾数數个個每当當本上下\d０-９]|[\d０-９][ \u00a0])月[内內](?!外)/gu,
      read: () => ({ kind: 'relative', unit: 'month', offset: 0 }),
    },
    {
      name: 'part-of-this-month',
      pattern:
        /(?<=^|[^\p{Script=Han}\d０-９]|[在于於至到自从從截])(?<![0-9０-９一二三四五六七八九十][ \u00a0]?)月(?<part>[底末])/gu,
      read: ({ part }) => ({ kind: 'relative', unit: 'month', offset: 0, part: parts[part ?? ''] }),
    },
    {
      name: 'relative-quarter',
      pattern: /(?<step>上|本|下)(?:一)?(?:个|個)?季度/gu,
      read: ({ step = '' }) => ({ kind: 'relative', unit: 'quarter', offset: steps[step] ?? 0 }),
    },
    {
      name: 'relative-month',
      pattern: /(?<step>上上|上|本|这|這|下下|下)(?:个|個)?月(?<part>初|上旬|中旬|下旬|底|末)?/gu,
      read: ({ step = '', part }) => ({
        kind: 'relative',
        unit: 'month',
        offset: steps[step] ?? 0,
        part: part === undefined ? undefined : parts[part],
      }),
    },
    {
      name: 'relative-week',
      pattern:
        /(?<step>上上|上|本|这|這|下下|下)(?:个|個)?(?:周|週|星期|礼拜|禮拜)(?<end>末)?(?<weekday>[一二三四五六日天])?/gu,
      notBefore: /^(?:期|岁|歲|年|边|邊|围|圍)/u,
      read: ({ step = '', end, weekday: word }) => {
        const offset = steps[step] ?? 0;
        const day = word === undefined ? undefined : weekdays[word];
        if (day !== undefined) return { kind: 'weekday-of-week', weekday: day, weeks: offset };
        return { kind: 'relative', unit: end === undefined ? 'week' : 'weekend', offset };
      },
    },
    {
      name: 'weekday',
      pattern:
        /(?<![每一二两兩三四五六七八九十几幾数數\d上下本这這个個逢至到])(?:周|週|星期|礼拜|禮拜)(?<weekday>[一二三四五六日天])(?!\p{Script=Han}?至|[至到、和-]|[次遍福]|(?<=[日])本)/gu,
      read: (groups) => {
        const day = weekdayIn(groups);
        return day ? { kind: 'weekday', weekday: day } : null;
      },
    },
    {
      name: 'day-word',
      pattern: pattern(`(?<day>${anyOf(Object.keys(days))})`),
      notBefore: /^(?:头条|俄罗斯|美国|中国|亚洲|的世界)/u,
      read: ({ day = '' }) => ({ kind: 'relative', unit: 'day', offset: days[day] ?? 0 }),
    },
    {
      name: 'ago',
      pattern:
        /(?<![\d０-９.多余几幾数數近约約逾]|[一二三四五六七八九十百千万])(?<count>\d{1,2}|[一二两兩三四五六七八九十]{1,3})(?:个|個)?(?<unit>天|年|月|周|星期)(?:之)?前/gu,
      read: ({ count, unit = '' }) => {
        const number = readHanNumber(count);
        const of = units[unit];
        return number && of && number <= 20 ? { kind: 'relative', unit: of, offset: -number } : null;
      },
    },
    {
      name: 'day-of-month',
      pattern: pattern(
        `${bare}(?:(?<step>上|本|下)(?:个|個)?月)?(?<firstDay>[0-9０-９]{1,2})(?:日?(?:至|到|[-–—~～])(?<lastDay>[0-9０-９]{1,2}))?日${weekday}`,
      ),
      notAfter:
        /(?:月|不足|少于|少於|多于|多於|超过|超過|长达|長達|为期|為期|历时|歷時|持续|持續|连续|連續|共|满|滿|近|逾|超|约|約|头|頭|第|住院|观察|觀察|服药|服藥|隔离|隔離|治疗|治療|[日号號][、和及])$/u,
      notBefore:
        /^(?:[内內间間龄齡游遊均化前后後无無]|以[内內上来來]|本(?!报|報|社|台|网|網|次|届)|隔离|隔離|治疗|治療|疗程|療程|观察|觀察|左右)/u,
      read: readDayOfMonth,
    },
    {
      name: 'day-in-brackets',
      pattern: pattern(
        `(?:${anyOf(Object.keys(days))}|(?:星期|周|週)(?<weekday>[一二三四五六日天]))[(（](?<firstDay>[0-9０-９]{1,2})[日号號][)）]`,
      ),
      read: readDayOfMonth,
    },
    {
      name: 'same-day',
      pattern: pattern(`(?<day>${anyOf(Object.keys(sameDays))})`),
      read: ({ day = '' }) => ({ kind: 'same', unit: 'day', offset: sameDays[day] ?? 0 }),
    },
    {
      name: 'same-month',
      pattern: /同月|当月|當月/gu,
      read: () => ({ kind: 'same', unit: 'month', offset: 0 }),
    },
    {
      name: 'decade',
      pattern:
        /(?:(?<century>上世纪|上世紀|20世纪|20世紀|二十世纪)|(?<!\d)(?<hundreds>19|20))(?<tens>[1-9]0|[一二三四五六七八九]十)年代/gu,
      read: ({ hundreds, tens }) => decade((hundreds === '20' ? 2000 : 1900) + (readHanNumber(tens) ?? 0)),
    },
    {
      name: 'five-year-plan',
      pattern:
        /[“「"]?十(?<plan>[一二三四五六])五[”」"]?(?=期间|期間|时期|時期|以来|以來|开局|開局|收官|末)(?:期间|期間|时期|時期)?/gu,
      read: ({ plan }) => planYears(readHanNumber(plan) ?? 0),
    },
    {
      name: 'year-range',
      pattern: pattern(
        `(?<![0-9０-９.])(?<firstYear>(?:19|20)\\d{2})${gap}年?${run}(?<lastYear>(?:19|20)\\d{2})${gap}年`,
      ),
      read: yearRange,
    },
    {
      name: 'years-in-brackets',
      pattern:
        /(?<=[(（])(?<firstYear>(?:19|20)\d{2})年?[-–—~～至]{1,2}(?<lastYear>(?:19|20)\d{2})(?=[)）])/gu,
      read: yearRange,
    },
    {
      name: 'year',
      pattern: pattern(`(?<![0-9０-９.])${year}`),
      notBefore: /^(?:[来來间間]|代|历史|歷史|的?(?:历史|歷史)|以上)/u,
      read: readYear,
    },
    {
      name: 'year-of-a-name',
      pattern:
        /(?<![\d.\p{L}-])(?<year>20\d{2})(?=(?:中国|中國|世界|全球|国际|國際|亚洲|亞洲|亚太|东盟|東盟|中非|中阿|金砖|博鳌|健康|年度|服贸会|进博会|（|第))/gu,
      read: readYear,
    },
  ],
};
