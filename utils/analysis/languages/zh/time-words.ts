import type { Weekday } from '../../time/calendar.ts';
import { hanDigit, readHanNumber } from '../../time/han-numerals.ts';
import { monthsOfHalf, monthsOfQuarter } from '../../time/parts-of-periods.ts';
import { anyOf } from '../../time/patterns.ts';
import { statedYear, within } from '../../time/readings.ts';
import type { Groups, Part, Reading, Unit, YearSource } from '../../time/types.ts';
import { byOffset, byWord, inOrder } from '../../time/word-tables.ts';

/* The words in which Chinese tells the time, what they mean, and the words beside a number that make it none. time.ts has the rules. */

export const weekdays = inOrder<Weekday>('一|二|三|四|五|六|日/天');
const relativeYears = byOffset(
  [0, '今年/本年/本年度'],
  [-1, '去年/上年'],
  [-2, '前年'],
  [1, '明年'],
  [2, '后年/後年'],
);
/** Counted from the year of the date named before. */
const sameYears = byOffset([0, '同年'], [1, '次年/翌年']);
export const parts = byWord<Part>({
  early: '初/年初/上旬',
  middle: '中/年中/中旬',
  late: '底/末/年底/年末/下旬',
});
export const days = byOffset(
  [0, '今天/今日/今早/今晨/今晚/今夜'],
  [-1, '昨天/昨日/昨晚/昨夜'],
  [-2, '前天'],
  [1, '明天/明日/明早/明晚'],
  [2, '后天/後天'],
);
export const sameDays = byOffset(
  [0, '同日/同一天/同天/当天/當天/当日/當日/当晚/當晚'],
  [-1, '前一天/前一日'],
  [1, '次日/翌日/第二天'],
);
export const steps = byOffset([-2, '上上'], [-1, '上'], [0, '本/这/這'], [1, '下'], [2, '下下']);
export const units = byWord<Unit>({
  day: '天/日',
  week: '周/週/星期',
  month: '月',
  quarter: '季度',
  year: '年',
});

export const gap = '[ \\u00a0]?';
export const fourDigits = `${hanDigit}{4}`;
export const one = '[0-9０-９]{1,2}|[一二三四五六七八九十元]{1,3}';
export const run = `${gap}(?:至|到|[-‐‑‒–—−~～]{1,2})${gap}`;
export const words = anyOf([...Object.keys(relativeYears), ...Object.keys(sameYears)]);
/** `2025年`, `去年`, both at once, `明年(2021年)`, or as Taiwan counts: `民國114年`. */
export const year = `(?:(?<yearWord>${words})(?:[(（](?<glossed>${fourDigits})年?[)）])?|(?<![0-9０-９.．])(?<year>${fourDigits})${gap}年|(?:民国|民國)${gap}(?<yearOfRepublic>元|[0-9０-９]{1,3}|[一二三四五六七八九十百零〇]{1,6})${gap}年)${gap}(?:的)?`;
export const yearOrNone = `(?:${year})?`;
export const noDigitBefore =
  '(?<![0-9０-９]|[0-9０-９][.．:：/\\-–—]|[第每几數数农農历曆]|\\p{Script=Latin})';
export const bare = `(?<![0-9０-９.．:：/]|\\d[-–—~～至到]|[第每几多连連续續近逾满滿零〇一二三四五六七八九十])`;
export const weekday = '(?:[(（]?(?:星期|周|週|礼拜|禮拜)(?<weekday>[一二三四五六日天])[)）]?)?';
export const dayMark = '(?:日|号(?![楼线樓文院馆机机])|號(?![樓線文院館機]))';

/** The year before the first of the Republic of China. */
const beforeRepublic = 1911;

function yearOf({ year: digits, yearWord, glossed, yearOfRepublic }: Groups): YearSource | null {
  if (yearOfRepublic !== undefined) {
    const number = yearOfRepublic === '元' ? 1 : readHanNumber(yearOfRepublic);
    return number ? statedYear(String(beforeRepublic + number)) : null;
  }
  const written = glossed ?? digits;
  if (written !== undefined) return statedYear(String(readHanNumber(written) ?? ''));
  const relative = yearWord === undefined ? undefined : relativeYears[yearWord];
  if (relative !== undefined) return { kind: 'relative', offset: relative };
  const same = yearWord === undefined ? undefined : sameYears[yearWord];
  return same === undefined ? { kind: 'nearest' } : { kind: 'same', offset: same };
}

export function weekdayIn({ weekday: word }: Groups): Weekday | undefined {
  return word === undefined ? undefined : weekdays[word];
}

export function readDate(groups: Groups): Reading | null {
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

export function readMonth(groups: Groups): Reading | null {
  const yearRead = yearOf(groups);
  const to = readHanNumber(groups.month);
  const from = readHanNumber(groups.firstMonth) ?? to;
  if (!yearRead || from === null || to === null || from < 1 || to > 12) return null;
  const part = groups.part === undefined ? undefined : parts[groups.part];
  if (part) return { kind: 'within-year', from: { month: to }, to: { month: to }, year: yearRead, part };
  const lastYear = statedYear(
    groups.lastYear === undefined ? undefined : String(readHanNumber(groups.lastYear)),
  );
  const fromYear = lastYear && yearRead.kind === 'stated' ? yearRead.year : undefined;
  return within({ from: { month: from }, to: { month: to }, year: lastYear ?? yearRead, fromYear });
}

export function readYear(groups: Groups): Reading | null {
  const from = yearOf(groups);
  const part = groups.part === undefined ? undefined : parts[groups.part];
  return from && from.kind !== 'nearest' ? { kind: 'years', from, part } : null;
}

export function readPeriod(groups: Groups): Reading | null {
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

export function readDayOfMonth(groups: Groups): Reading | null {
  const from = readHanNumber(groups.firstDay);
  const to = readHanNumber(groups.lastDay) ?? from;
  if (from === null || to === null || from < 1) return null;
  const step = groups.step === undefined ? undefined : steps[groups.step];
  return { kind: 'day-of-month', from, to, months: step, weekday: weekdayIn(groups) };
}

/** The eleventh five-year plan of China began in 2006. */
export const planYears = (beyondTen: number): Reading => {
  const first = 2006 + (beyondTen - 1) * 5;
  return { kind: 'years', from: { kind: 'stated', year: first }, to: first + 4 };
};

export const pattern = (source: string): RegExp => new RegExp(source, 'gu');
export const monthDay = `(?<firstMonth>${one})${gap}月${gap}(?<firstDay>${one})${gap}`;
