import { expect, test } from 'vitest';
import { dayNumber } from '../../utils/library/days.ts';
import {
  showCountdown,
  showDate,
  showDayOfYear,
  showDuration,
  showMonth,
  showPublication,
  showYear,
} from '../../utils/locale-dates.ts';
import { speak } from './components/interface-language.ts';

test.each([
  ['2025-11-04', '4 November 2025', '4 November 2025', '2025年11月4日'],
  ['2025-11', 'November 2025', 'November 2025', '2025年11月'],
  ['2025', '2025', '2025', '2025年'],
])('%s is as precise as it is known', (value, english, indonesian, chinese) => {
  speak('en-GB');
  expect(showDate(value)).toBe(english);
  speak('id');
  expect(showDate(value)).toBe(indonesian);
  speak('zh-CN');
  expect(showDate(value)).toBe(chinese);
});

/** Browsers differ in the thin space beside the dash. */
const narrow = (shown: string): string => shown.replace(/\s*–\s*/u, '–');

test('an interval is told once where its ends share a month', () => {
  speak('en-GB');
  expect(narrow(showDate('2025-11-03/2025-11-09'))).toBe('3–9 November 2025');
});

test('a Chinese interval is written in words', () => {
  speak('zh-CN');
  expect(showDate('2025-07/2025-12')).toBe('2025年7月至12月');
  expect(showDate('2025-11-03/2025-11-09')).toBe('2025年11月3日至9日');
  expect(showDate('2025-11-28/2025-12-02')).toBe('2025年11月28日至12月2日');
  expect(showDate('2025-12-30/2026-01-02')).toBe('2025年12月30日至2026年1月2日');
  expect(showDate('2024-03/2025')).toBe('2024年至2025年');
});

test('an interval is as precise as its coarser end', () => {
  speak('en-GB');
  expect(narrow(showDate('2024-03/2025'))).toBe('2024–2025');
});

test('an open interval shows the end that is known', () => {
  speak('en-GB');
  expect(showDate('../2025-11-09')).toBe('9 November 2025');
  expect(showDate('2025-11-03/..')).toBe('3 November 2025');
});

test('what is no date is shown as it stands', () => {
  speak('en-GB');
  expect(showDate('soon')).toBe('soon');
});

test('the day is the publisher’s, wherever the reader is', () => {
  speak('en-GB');
  expect(showPublication('2025-11-10T00:05:00+07:00')).toBe('10 November 2025, 00:05 (UTC+7)');
  expect(showPublication('2025-11-10T00:05+0530')).toBe('10 November 2025, 00:05 (UTC+5:30)');
  expect(showPublication('2025-11-10T00:05-10:00')).toBe('10 November 2025, 00:05 (UTC−10)');
  expect(showPublication('2025-11-10T23:30Z')).toBe('10 November 2025, 23:30 (UTC)');
  expect(showPublication('2025-11-10T23:30+00:00')).toBe('10 November 2025, 23:30 (UTC)');
  expect(showPublication('2025-11-10')).toBe('10 November 2025');
  speak('zh-CN');
  expect(showPublication('2025-11-10T09:12')).toBe('2025年11月10日 09:12');
  expect(showPublication('2025-11-10T09:12+08:00')).toBe('2025年11月10日 09:12（UTC+8）');
  speak('id');
  expect(showPublication('2025-11-10T14:05+07:00')).toBe('10 November 2025, 14.05 (UTC+7)');
});

test('a day under the heading of its year leaves the year out, a longer time does not', () => {
  speak('en-GB');
  expect(showDayOfYear('2025-11-04')).toBe('4 November');
  expect(showDayOfYear('2025-11')).toBe('November 2025');
  expect(narrow(showDayOfYear('2025-11-03/2025-11-09'))).toBe('3–9 November 2025');
  speak('zh-CN');
  expect(showDayOfYear('2025-11-04')).toBe('11月4日');
});

test('months and years stand alone in a heading', () => {
  speak('id');
  expect(showMonth('2025-08')).toBe('Agustus');
  expect(showYear('2025-08-01')).toBe('2025');
});

test.each([
  // first, last, in English, Indonesian and Chinese; told on 9 November 2025
  ['2025-11-10', '2025-11-10', 'tomorrow', 'besok', '明天'],
  ['2025-11-14', '2025-11-14', 'in 5 days', 'dalam 5 hari', '5天后'],
  ['2025-12-01', '2025-12-01', 'in 3 weeks', 'dalam 3 minggu', '3周后'],
  ['2026-03-09', '2026-03-12', 'in 4 months', 'dalam 4 bulan', '4个月后'],
  ['2025-12-01', '2025-12-31', 'next month', 'bulan depan', '下个月'],
  ['2025-11-01', '2025-11-30', 'this month', 'bulan ini', '本月'],
  ['2026-01-01', '2026-12-31', 'next year', 'tahun depan', '明年'],
  ['2025-01-01', '2025-12-31', 'this year', 'tahun ini', '今年'],
  ['2030-01-01', '2030-12-31', 'in 5 years', 'dalam 5 tahun', '5年后'],
  ['2025-11-08', '2025-11-12', 'this week', 'minggu ini', '本周'],
  ['2025-11-09', '2025-11-09', 'today', 'hari ini', '今天'],
])('%s to %s is %s', (first, last, english, indonesian, chinese) => {
  const told = () => showCountdown(dayNumber('2025-11-09'), dayNumber(first), dayNumber(last));
  speak('en-GB');
  expect(told()).toBe(english);
  speak('id');
  expect(told()).toBe(indonesian);
  speak('zh-CN');
  expect(told()).toBe(chinese);
});

test.each([
  [1, '1 day', '1 hari', '1天'],
  [13, '13 days', '13 hari', '13天'],
  [35, '5 weeks', '5 minggu', '5周'],
  [243, '8 months', '8 bulan', '8个月'],
  [4000, '11 years', '11 tahun', '11年'],
])('%d days are %s', (days, english, indonesian, chinese) => {
  speak('en-GB');
  expect(showDuration(days)).toBe(english);
  speak('id');
  expect(showDuration(days)).toBe(indonesian);
  speak('zh-CN');
  expect(showDuration(days)).toBe(chinese);
});
