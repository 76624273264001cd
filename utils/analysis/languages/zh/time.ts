import type { Weekday } from '../../time/calendar.ts';
import { hanDigit, readHanNumber } from '../../time/han-numerals.ts';
import { monthsOfHalf, monthsOfQuarter } from '../../time/parts-of-periods.ts';
import { anyOf } from '../../time/patterns.ts';
import { decade, isoDate, statedYear, within, yearRange } from '../../time/readings.ts';
import type { Groups, Part, Reading, TimeRules, Unit, YearSource } from '../../time/types.ts';
import { byOffset, byWord, inOrder } from '../../time/word-tables.ts';

const weekdays = inOrder<Weekday>('一|二|三|四|五|六|日/天');
const relativeYears = byOffset(
  [0, '今年/本年/本年度'],
  [-1, '去年/上年'],
  [-2, '前年'],
  [1, '明年'],
  [2, '后年/後年'],
);
/** Counted from the year of the date named before. */
const sameYears = byOffset([0, '同年'], [1, '次年/翌年']);
const parts = byWord<Part>({
  early: '初/年初/上旬',
  middle: '中/年中/中旬',
  late: '底/末/年底/年末/下旬',
});
const days = byOffset(
  [0, '今天/今日/今早/今晨/今晚/今夜'],
  [-1, '昨天/昨日/昨晚/昨夜'],
  [-2, '前天'],
  [1, '明天/明日/明早/明晚'],
  [2, '后天/後天'],
);
const sameDays = byOffset(
  [0, '同日/同一天/同天/当天/當天/当日/當日/当晚/當晚'],
  [-1, '前一天/前一日'],
  [1, '次日/翌日/第二天'],
);
const steps = byOffset([-2, '上上'], [-1, '上'], [0, '本/这/這'], [1, '下'], [2, '下下']);
const units = byWord<Unit>({ day: '天/日', week: '周/週/星期', month: '月', year: '年' });

const gap = '[ \\u00a0]?';
const fourDigits = `${hanDigit}{4}`;
const one = '[0-9０-９]{1,2}|[一二三四五六七八九十元]{1,3}';
const dash = `${gap}(?:至|到|[-‐‑‒–—−~～]{1,2}|、|和)${gap}`;
const run = `${gap}(?:至|到|[-‐‑‒–—−~～]{1,2})${gap}`;
const words = anyOf([...Object.keys(relativeYears), ...Object.keys(sameYears)]);
/** `2025年`, `去年`, or both at once: `明年(2021年)`. */
const year = `(?:(?<yearWord>${words})(?:[(（](?<glossed>${fourDigits})年?[)）])?|(?<year>${fourDigits})${gap}年)${gap}(?:的)?`;
const yearOrNone = `(?:${year})?`;
const noDigitBefore = '(?<![0-9０-９]|[0-9０-９][.．:：/\\-–—]|[第每几數数农農历曆]|\\p{Script=Latin})';
const bare = `(?<![0-9０-９.．:：/]|\\d[-–—~～至到]|[第每几多连連续續近逾满滿零〇一二三四五六七八九十])`;
const weekday = '(?:[(（]?(?:星期|周|週|礼拜|禮拜)(?<weekday>[一二三四五六日天])[)）]?)?';
const dayMark = '(?:日|号(?![楼线樓文院馆机机])|號(?![樓線文院館機]))';

function yearOf({ year: digits, yearWord, glossed }: Groups): YearSource | null {
  const written = glossed ?? digits;
  if (written !== undefined) return statedYear(String(readHanNumber(written) ?? ''));
  const relative = yearWord === undefined ? undefined : relativeYears[yearWord];
  if (relative !== undefined) return { kind: 'relative', offset: relative };
  const same = yearWord === undefined ? undefined : sameYears[yearWord];
  return same === undefined ? { kind: 'nearest' } : { kind: 'same', offset: same };
}

function weekdayIn({ weekday: word }: Groups): Weekday | undefined {
  return word === undefined ? undefined : weekdays[word];
}

function readDate(groups: Groups): Reading | null {
  const yearRead = yearOf(groups);
  const firstMonth = readHanNumber(groups.firstMonth);
  const month = readHanNumber(groups.month) ?? firstMonth;
  const firstDay = readHanNumber(groups.firstDay);
  const lastDay = readHanNumber(groups.lastDay) ?? firstDay;
  if (!yearRead || firstMonth === null || month === null || firstDay === null || lastDay === null)
    return null;
  const lastYear = statedYear(
    groups.lastYear === undefined ? undefined : String(readHanNumber(groups.lastYear)),
  );
  const fromYear = lastYear && yearRead.kind === 'stated' ? yearRead.year : undefined;
  const from = { month: firstMonth, day: firstDay };
  return within({
    from,
    to: { month, day: lastDay },
    year: lastYear ?? yearRead,
    fromYear,
    weekday: weekdayIn(groups),
  });
}

function readMonth(groups: Groups): Reading | null {
  const yearRead = yearOf(groups);
  const to = readHanNumber(groups.month);
  const from = readHanNumber(groups.firstMonth) ?? to;
  if (!yearRead || from === null || to === null || from < 1 || to > 12) return null;
  const part = groups.part === undefined ? undefined : parts[groups.part];
  if (part) return { kind: 'within-year', from: { month: to }, to: { month: to }, year: yearRead, part };
  return within({ from: { month: from }, to: { month: to }, year: yearRead });
}

function readYear(groups: Groups): Reading | null {
  const from = yearOf(groups);
  const part = groups.part === undefined ? undefined : parts[groups.part];
  return from && from.kind !== 'nearest' ? { kind: 'years', from, part } : null;
}

function readPeriod(groups: Groups): Reading | null {
  const yearRead = yearOf(groups);
  if (!yearRead) return null;
  if (groups.half !== undefined)
    return within({ ...monthsOfHalf(groups.half === '上' ? 1 : 2), year: yearRead });
  if (groups.first !== undefined) {
    const number = readHanNumber(groups.first) ?? 0;
    const last = groups.unit === '季' ? number * 3 : number;
    return last > 1 && last < 12 ? within({ from: { month: 1 }, to: { month: last }, year: yearRead }) : null;
  }
  const nth = readHanNumber(groups.nth);
  return nth && nth <= 4 ? within({ ...monthsOfQuarter(nth), year: yearRead }) : null;
}

function readDayOfMonth(groups: Groups): Reading | null {
  const from = readHanNumber(groups.firstDay);
  const to = readHanNumber(groups.lastDay) ?? from;
  if (from === null || to === null || from < 1) return null;
  const step = groups.step === undefined ? undefined : steps[groups.step];
  return { kind: 'day-of-month', from, to, months: step, weekday: weekdayIn(groups) };
}

const pattern = (source: string): RegExp => new RegExp(source, 'gu');
const monthDay = `(?<firstMonth>${one})${gap}月${gap}(?<firstDay>${one})${gap}`;

export const time: TimeRules = {
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
        `${yearOrNone}${noDigitBefore}${monthDay}(?:(?:日|号|號)?(?<link>${dash})(?<lastDay>${one})${gap})?${dayMark}${weekday}`,
      ),
      notAfter: /[农農历曆]$/u,
      read: (groups) => {
        const isList = /[、和]/u.test(groups.link ?? '');
        const isRun = (readHanNumber(groups.lastDay) ?? 0) - (readHanNumber(groups.firstDay) ?? 0) === 1;
        return isList && !isRun ? null : readDate(groups);
      },
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
      pattern: pattern(`${year}(?:(?<firstMonth>${one})${gap}(?:月份?)?${run})?(?<month>${one})${gap}月份?`),
      read: readMonth,
    },
    {
      name: 'month',
      pattern: pattern(
        `${noDigitBefore}(?:(?<firstMonth>[0-9０-９]{1,2})${gap}(?:月份?)?${run})?(?<month>[0-9０-９]{1,2}|十[一二]?)${gap}月份?`,
      ),
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
        `${yearOrNone}前(?<first>[0-9]{1,2}|[一二两兩三四五六七八九十]{1,3})(?:个|個)?(?<unit>季|月)(?:度|份)?`,
      ),
      read: readPeriod,
    },
    { name: 'half', pattern: pattern(`${yearOrNone}(?<half>[上下])半年(?:度)?`), read: readPeriod },
    {
      name: 'part-of-year',
      pattern: pattern(
        `(?:(?<yearWord>${words})(?:[(（](?<glossed>${fourDigits})年?[)）])?|(?<![0-9０-９])(?<year>${fourDigits})${gap}(?=年))(?:(?<part>年?[初底末]|年中(?!国|國|华|華|东|東|非|方|医|醫|美|日|俄))(?!期|级|級|次))`,
      ),
      read: readYear,
    },
    {
      name: 'part-of-this-year',
      pattern: /(?<![\p{Script=Han}\d]年?)(?<part>年[初底末])/gu,
      notBefore: /^[奖獎]/u,
      read: ({ part }) => ({ kind: 'relative', unit: 'year', offset: 0, part: parts[part ?? ''] }),
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
        /(?<![每一二两兩三四五六七八九十几幾数數\d上下本这這个個逢至到])(?:周|週|星期|礼拜|禮拜)(?<weekday>[一二三四五六日天])(?!\p{Script=Han}?至|[至到、和-]|[次遍福])/gu,
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
        /(?:月|为期|為期|历时|歷時|持续|持續|连续|連續|共|满|滿|近|逾|超|约|約|头|頭|第|住院|[日号號][、和及])$/u,
      notBefore: /^(?:[内內间間龄齡游遊均化前后後无無]|以[内內上来來]|本(?!报|報|社|台|网|網|次|届))/u,
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
