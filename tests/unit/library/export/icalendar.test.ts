import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Act } from '../../../../utils/library/export/act.ts';
import { icalendar } from '../../../../utils/library/export/icalendar.ts';
import { writeAll } from '../../../../utils/library/export/writer.ts';
import { actWith, contextIn, hostile } from './export-context.ts';

const planned = (date: string | null, more: Partial<Act['event']['finding']> = {}) =>
  actWith({ modality: more.modality ?? 'future', finding: { date, modality: 'future', ...more } });
const write = (acts: readonly Act[], language: 'en' | 'id' | 'zh' = 'en') =>
  writeAll(icalendar(contextIn(language)), acts);
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const days = (text: string) =>
  read(text).map(({ startDate, endDate }) => [startDate.toString(), endDate.toString(), startDate.isDate]);

afterEach(() => vi.unstubAllEnvs());

describe('what is still to come', () => {
  // The clock stands at 9 November 2025.
  test.each([
    ['2025-11-20', '2025-11-20', '2025-11-21'],
    ['2025-12', '2025-12-01', '2026-01-01'],
    ['2027', '2027-01-01', '2028-01-01'],
    ['2025-11-03/2025-11-12', '2025-11-03', '2025-11-13'],
    ['2025-11-09', '2025-11-09', '2025-11-10'],
  ])('%s stands as whole days', (date, first, behind) => {
    expect(days(write([planned(date)]))).toEqual([[first, behind, true]]);
  });

  test.each(['Asia/Jakarta', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    'a day is the same day in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(days(write([planned('2025-11-20')]))).toEqual([['2025-11-20', '2025-11-21', true]]);
    },
  );

  test('what is over, did not happen, has no date or is background is left out', () => {
    const acts = [
      planned('2025-11-08'),
      planned('2024'),
      planned(null),
      planned('2026-01-01', { modality: 'negated' }),
      planned('2026-01-01', { modality: 'historical' }),
    ];
    expect(read(write(acts))).toEqual([]);
    expect(() => read(write([]))).not.toThrow();
  });
});

test('an act keeps its UID, says that it is only planned, and keeps nobody busy', () => {
  const act = planned('2025-11-20');
  const [event] = read(write([act]));
  expect(event?.uid).toBe(`${act.id}@simpul`);
  expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect(event?.component.getFirstPropertyValue('url')).toBe(act.reports[0].article.url);
  expect(event?.description).toContain(act.reports[0].article.title);
});

test('no line is longer than 75 octets, whatever the script', () => {
  const quote =
    '国家药监局与印尼食品药品监督管理局签署谅解备忘录，推动人工智能肺结核筛查设备的注册与互认合作不断深化。'.repeat(
      6,
    );
  const text = write([{ ...planned('2026-03'), event: { ...planned('2026-03').event, quote } }], 'zh');
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(read(text)[0]?.description).toContain(quote);
});

test.each(hostile)('%j stays in its field', (words) => {
  const act = actWith(
    { quote: words, modality: 'future', finding: { date: '2026', modality: 'future' } },
    { title: words, siteName: words, url: `https://a.example/${words}` },
  );
  const events = read(write([act]));
  expect(events).toHaveLength(1);
  expect(events[0]?.uid).toBe(`${act.id}@simpul`);
});
