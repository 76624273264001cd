import type { Weekday } from '../../time/calendar.ts';
import { monthsOfHalf, monthsOfQuarter } from '../../time/parts-of-periods.ts';
import { anyOf, dash, joint, lookUp, shortStop, space } from '../../time/patterns.ts';
import { isRunOfTwo, readDays, statedYear, within } from '../../time/readings.ts';
import type { Groups, Part, Reading, Unit, YearSource } from '../../time/types.ts';
import { byOffset, byWord, inOrder } from '../../time/word-tables.ts';

/* The words in which English tells the time, what they mean, and the words beside a number that make it none. time.ts has the rules. */

const months = inOrder(
  'january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|september/sept/sep|october/oct|november/nov|december/dec',
);
export const weekdays = inOrder<Weekday>(
  'monday/mon|tuesday/tues/tue|wednesday/wed|thursday/thurs/thur/thu|friday/fri|saturday/sat|sunday/sun',
);
export const counts = inOrder('one/a/an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve');
const ordinals = inOrder('first/1st/1|second/2nd/2|third/3rd/3|fourth/4th/4');
export const parts = byWord<Part>({
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
export const days = byOffset(
  [0, 'today/tonight/this morning/this afternoon/this evening'],
  [-1, 'yesterday/yesterday morning/yesterday afternoon/yesterday evening/last night'],
  [-2, 'the day before yesterday'],
  [1, 'tomorrow'],
  [2, 'the day after tomorrow'],
);
export const sameDays = byOffset(
  [0, 'the same day/that same day/later that day/earlier that day'],
  [-1, 'the previous day/a day earlier'],
  [1, 'the following day/the next day/a day later'],
);
export const otherYears = byOffset(
  [-1, 'the previous year/a year earlier/the year before/a year before/the preceding year'],
  [1, 'the following year/a year later'],
);
export const steps = byOffset([0, 'this'], [-1, 'last/this past'], [1, 'next/this coming']);

export const anyMonth = anyOf(Object.keys(months));
export const month = `(?<month>${anyMonth})${shortStop}`;
/** Case is kept where a month stands without a number: `may` and `march` are verbs. */
export const longMonth =
  'January|February|March|April|May|June|July|August|September|October|November|December';
export const shortMonth = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
export const anyWeekday = anyOf(Object.keys(weekdays));
export const longWeekday = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
export const weekday = `(?<weekday>${anyWeekday})${joint}\\.?(?:(?:${dash}|/|${space}(?:and|to)${space})${joint}(?:${anyWeekday})${joint}\\.?)?${joint}`;
export const to = `(?:${dash}|${space}(?:to|through|thru|until|till)${space})${joint}`;
export const and = `,?${space}(?:and|&)${space}`;
/** What a text holds that tells of days from one month to another, and of two days of one month. */
export const runsToMonth = new RegExp(`\\d(?:st|nd|rd|th)?${to}[a-z]`, 'u');
export const runsToDay = new RegExp(`${to}(?:[a-z]{3,9},?${space})?\\d`, 'u');
export const twoDays = new RegExp(`\\d(?:st|nd|rd|th)?${and}\\d`, 'u');
export const th = `(?:st|nd|rd|th)?${joint}`;
export const yearDigits = '(?:19|20)\\d{2}';
export const yearWords = `(?:of )?${joint}(?<yearWord>this year|last year|next year|the same year|that year)`;
export const dayTail = `(?:(?:,${space}?|${space}(?:of )?)${joint}(?<year>\\d{4})|,?${space}${yearWords})?${joint}`;

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

export function readDate(groups: Groups): Reading | null {
  if (isVerb(groups)) return null;
  return readDays(groups, { months, weekdays, year: yearOf(groups) });
}

/** "the week of 3 November": Monday to Sunday. */
export function readWeekOf(groups: Groups): Reading | null {
  const reading = readDate({
    ...groups,
    firstDay: groups.firstDay ?? groups.otherDay,
    month: groups.month ?? groups.otherMonth,
  });
  return reading?.kind === 'within-year' ? { ...reading, week: true } : null;
}

/** "the first week of April": its first seven days. */
export function readWeekOfMonth(groups: Groups): Reading | null {
  const nth = lookUp(ordinals, groups.nth);
  if (!nth) return null;
  return readDate({ ...groups, firstDay: String(nth * 7 - 6), lastDay: String(nth * 7) });
}

/** "the first eight months of this year" */
export function readMonthsOfYear({ count, yearWord, ...groups }: Groups): Reading | null {
  const months = lookUp(counts, count) ?? Number(count);
  const year = yearOf({ ...groups, yearWord: yearWord === 'the year' ? 'this year' : yearWord });
  if (!year || months < 2 || months > 11) return null;
  return within({ from: { month: 1 }, to: { month: months }, year });
}

export function readTwoDays(groups: Groups): Reading | null {
  return isRunOfTwo(Number(groups.firstDay), Number(groups.lastDay)) ? readDate(groups) : null;
}

/** `10/11/2025` is October in one country and November in the next: only what has one reading is believed. */
export function readNumeric({ one, other, ...groups }: Groups): Reading | null {
  const dayFirst = readDate({ ...groups, firstDay: one, month: other });
  const monthFirst = readDate({ ...groups, firstDay: other, month: one });
  return dayFirst && monthFirst && { kind: 'either', readings: [dayFirst, monthFirst] };
}

export function readMonth(groups: Groups): Reading | null {
  if (isVerb(groups)) return null;
  const to = lookUp(months, groups.month);
  const from = lookUp(months, groups.firstMonth) ?? to;
  const step = lookUp(steps, groups.step);
  const side = step === undefined || step === 0 ? undefined : step < 0 ? 'past' : 'future';
  const year = side ? ({ kind: 'nearest', side } as const) : yearOf(groups);
  if (!from || !to || !year) return null;
  const part = partOf(groups.part);
  if (part) return { kind: 'within-year', from: { month: to }, to: { month: to }, year, part };
  const fromYear = groups.firstYear === undefined ? undefined : Number(groups.firstYear);
  return within({ from: { month: from }, to: { month: to }, year, fromYear });
}

function partOf(word: string | undefined): Part | undefined {
  return lookUp(parts, word?.replace(/[\s\u00a0-]+/gu, ' ').trim());
}

export function readYear(groups: Groups): Reading | null {
  const from = yearOf(groups);
  return from && from.kind !== 'nearest' ? { kind: 'years', from, part: partOf(groups.part) } : null;
}

export function readPeriod(groups: Groups): Reading | null {
  const nth = lookUp(ordinals, groups.nth);
  const isQuarter = /^q/iu.test(groups.kind ?? '');
  const year = yearOf(groups);
  if (!nth || !year || (!isQuarter && (nth > 2 || year.kind === 'nearest'))) return null;
  if (groups.kind?.length === 1 && year.kind === 'nearest') return null;
  return within({ ...(isQuarter ? monthsOfQuarter(nth) : monthsOfHalf(nth)), year });
}

export function readRelative({ step, unit, part, definite }: Groups): Reading | null {
  const of = lookUp(units, unit);
  const offset = definite === undefined ? lookUp(steps, step) : 0;
  return of && offset !== undefined ? { kind: 'relative', unit: of, offset, part: partOf(part) } : null;
}

export function readAgo({ count = '', unit }: Groups, direction: -1 | 1): Reading | null {
  const number = lookUp(counts, count) ?? Number(count);
  const of = lookUp(units, unit);
  // "A hundred years ago" is a manner of speaking.
  return of && number <= 20 ? { kind: 'relative', unit: of, offset: direction * number } : null;
}

export const countable =
  /^[\s\u00a0-]?(?:%|(?:people|persons|patients|doses|cases|deaths|percent|per cent|million|billion|trillion|thousand|hours?|hrs|GMT|UTC|local time|units|tablets|vials|mg|ml|g|kg|km|miles|meters|metres|tons|tonnes|dollars|euros|yuan|children|women|men|babies|health workers|doctors|nurses|hospitals|clinics|countries|participants|volunteers|samples|copies|beds|homes|villages|students|workers|employees|companies|sites|delegates|exhibitors|visitors|residents|square|years|days|minutes|points)(?![A-Za-zÀ-ɏ]))/iu;
export const notAYear =
  /(?:No\.?|number|pages?|pp?\.|room|resolution|flight|route|model|type|version|about|around|some|nearly|almost|over|more than|fewer than|less than|at least|at most|up to|approximately|roughly|exactly|only|total of|ISO|Windows|Rs\.?|Rp\.?|USD|at|than|another|additional|extra|x|(?<![A-Za-zÀ-ɏ]-?\d{0,3})\d[-–—x×]?)[\s\u00a0]{1,2}$/iu;
export const between = /(?<![A-Za-zÀ-ɏ])between[\s\u00a0]$/iu;
export const lawNumber =
  /(?:No\.?|Number|Law|Act|Decree|Regulation|Order)[\s\u00a0]\d[\w./-]{0,14}[\s\u00a0]of[\s\u00a0]$/iu;
/** After a bare year: a lower-case plural is what was counted. */
export const counted =
  /^[\s\u00a0](?!(?:as|is|was|has|its|this|across|versus|plans|targets|goals|figures|elections|sales|revenues|earnings|results|levels|estimates|guidelines|talks|Olympics|Games|floods)(?![A-Za-zÀ-ɏ]))(?:[a-z]{2,20}[\s\u00a0-])?[a-z]{2,20}(?<!s)s(?![A-Za-zÀ-ɏ])/u;
export const roughly =
  /(?:more than|over|nearly|almost|about|around|some|roughly|approximately|at least|less than|under|just over|or)[\s\u00a0]$/iu;
export const inMonth =
  /(?:in|since|by|until|till|through|from|during|between|for|of|before|after|throughout|starting|beginning)[\s\u00a0]{1,2}$/iu;
