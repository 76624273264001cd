import type { DatePrecision } from '../types.ts';
import { monthNumber } from './months.ts';

export interface WrittenDate {
  readonly value: string;
  readonly precision: DatePrecision;
  /** Where it stands in the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** Which number comes first in `03/04/2025`. */
export type NumericOrder = 'day-first' | 'month-first' | 'unknown';

const earliest = 1990;
const latest = 2059;

const pad = (number: number): string => String(number).padStart(2, '0');

/** `2025-11-10`, or null where there is no such day. */
export function day(year: number, month: number, date: number): string | null {
  if (year < earliest || year > latest || month < 1 || month > 12 || date < 1) return null;
  return date <= new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? `${year}-${pad(month)}-${pad(date)}`
    : null;
}

const zones: Readonly<Record<string, string>> = {
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  GMT: '+00:00',
  UTC: '+00:00',
  Z: '+00:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  BST: '+01:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
  IST: '+05:30',
  SGT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
};

const clock =
  /^(?:T|[\s,|·•–—-]|at|um|jam|pukul|à|a las|às|alle|om|kl\.?|Uhr|\p{L}{2,9}[,.]?\s(?=\d))*?(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d)|h(?<minuteFr>[0-5]\d)|[时時点](?<minuteZh>[0-5]?\d)分?)(?!\.\d{2,4}(?!\d))(?::(?<second>[0-5]\d))?(?:\.\d+)?\s?(?<half>[ap]\.?m\.?(?!\p{L}))?\s?(?<zone>(?:WIB|WITA|WIT|GMT|UTC|CES?T|MES?Z|BST|E[SD]T|P[SD]T|IST|SGT|JST|KST|HKT|Z)(?!\p{L})(?![+-]\d))?(?:GMT|UTC)?(?<offset>[+-][01]\d:?[0-5]\d)?/iu;

/** Reads the time of day that follows a date, with its zone; `after` is the text behind the date. */
function withTime(
  value: string,
  after: string,
): { readonly value: string; readonly length: number; readonly timed: boolean } {
  const match = clock.exec(after.slice(0, 48));
  const groups = match?.groups;
  if (match === null || groups === undefined) return { value, length: 0, timed: false };
  let hour = Number(groups.hour);
  const half = groups.half?.toLowerCase();
  if (half?.startsWith('p') && hour < 12) hour += 12;
  if (half?.startsWith('a') && hour === 12) hour = 0;
  const minute = groups.minute ?? groups.minuteFr ?? pad(Number(groups.minuteZh ?? 0));
  const offset =
    groups.offset?.replace(/^(.\d\d):?(\d\d)$/u, '$1:$2') ?? zones[groups.zone?.toUpperCase() ?? ''] ?? '';
  return {
    value: `${value}T${pad(hour)}:${minute}:${groups.second ?? '00'}${offset}`,
    length: match[0].length,
    timed: true,
  };
}

const year = '(?<year>(?:19|20)\\d{2})(?!\\d)';
const forms: readonly RegExp[] = [
  /(?<!\d)(?<year>(?:19|20)\d{2})\s?(?<mark>[-/.])\s?(?<month>0?[1-9]|1[0-2])\s?\k<mark>\s?(?<day>[0-2]?\d|3[01])(?!\d)(?:\.(?=\s\d{1,2}:))?/gu,
  // `2025 11/18`, as agencies set it in boxes of their own.
  /(?<!\d)(?<year>20\d{2})\s{1,3}(?<month>0?[1-9]|1[0-2])\s?\/\s?(?<day>[0-2]?\d|3[01])(?![\d/])/gu,
  /(?<!\d)(?<year>(?:19|20)\d{2})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일号號]/gu,
  new RegExp(
    `(?<![\\d.,:])(?<day>\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH|er|e|º|ª|\\.)?(?:\\s|-|/)*(?:[Dd]e\\s|of\\s|d['’])?(?<name>\\p{L}[\\p{L}\\p{M}]+)[.,]?(?:\\s?/\\s?\\p{L}+)?(?:\\s|-|/)*(?:[Dd]el?\\s)?['’]?${year}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<name>\\p{L}[\\p{L}\\p{M}]+)\\.?\\s*-?(?<day>\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s|-)*(?:[Aa]t\\s\\d{1,2}:\\d{2}\\s?[AaPp][Mm],?\\s)?(?:\\d{2}:\\d{2}:\\d{2}\\s(?:[A-Z]{3,5}\\s)?)?${year}`,
    'gu',
  ),
  /(?<![\d.,/-])(?<first>\d{1,2})\s?(?<mark>[./-])\s?(?<second>\d{1,2})\s?\k<mark>\s?(?<year>(?:19|20)\d{2}|\d{2})(?![\d/:-]|[.,]\d)/gu,
];

function numeric(groups: Record<string, string | undefined>, order: NumericOrder): string | null {
  const first = Number(groups.first);
  const second = Number(groups.second);
  const written = groups.year ?? '';
  // Two-digit years are dates only where dots or bars are the custom: 17.03.20, 17/03/20.
  if (written.length === 2 && groups.mark === '-') return null;
  const fullYear = written.length === 2 ? 2000 + Number(written) : Number(written);
  if (first > 12) return day(fullYear, second, first);
  if (second > 12) return groups.mark === '.' ? null : day(fullYear, first, second);
  if (first === second || groups.mark === '.' || order === 'day-first') return day(fullYear, second, first);
  return order === 'month-first' ? day(fullYear, first, second) : null;
}

/** Every date written in a text, in the order in which they stand; years 1990 to 2059, whole days only. */
export function datesIn(text: string, order: NumericOrder = 'unknown'): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  if (!/\d{2}/u.test(text)) return found;
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const groups = match.groups ?? {};
      let value: string | null;
      if (groups.first !== undefined) value = numeric(groups, order);
      else {
        const month = groups.name === undefined ? Number(groups.month) : monthNumber(groups.name);
        value = month === null ? null : day(Number(groups.year), month, Number(groups.day));
      }
      if (value === null) continue;
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((known) => known.start < end && known.end > start)) continue;
      const timed = withTime(value, text.slice(end));
      found.push({
        value: timed.value,
        precision: timed.timed ? 'minute' : 'day',
        start,
        end: end + timed.length,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The date a machine-readable attribute holds: ISO 8601, RFC 822, a written date, or a Unix time in seconds or milliseconds. */
export function dateOf(text: string, order: NumericOrder = 'unknown'): WrittenDate | null {
  const raw = text.trim();
  if (raw === '' || raw.length > 200) return null;
  const whole: Pick<WrittenDate, 'start' | 'end'> = { start: 0, end: raw.length };
  if (/^1\d{9}(?:\d{3})?$/u.test(raw)) {
    const time = new Date(raw.length === 10 ? Number(raw) * 1000 : Number(raw));
    return { ...whole, value: time.toISOString().replace(/\.\d+Z$/u, '+00:00'), precision: 'minute' };
  }
  const compact =
    /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?:T?(?<hour>\d{2}):?(?<minute>\d{2})(?::?\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?|\D.*)?$/u.exec(
      raw,
    )?.groups;
  if (compact !== undefined) {
    const value = day(Number(compact.year), Number(compact.month), Number(compact.day));
    if (value === null) return null;
    if (compact.hour === undefined) return { ...whole, value, precision: 'day' };
    const { value: timed } = withTime(value, `T${compact.hour}:${compact.minute}${compact.zone ?? ''}`);
    return { ...whole, value: timed, precision: 'minute' };
  }
  return datesIn(raw, order)[0] ?? null;
}
