import { describe, expect, it } from 'vitest';
import { dateOf, datesIn } from '../../../../utils/article/publication-date/date-text.ts';

describe('datesIn', () => {
  it.each([
    ['Kamis, 6 November 2025 | 10:15 WIB', '2025-11-06T10:15:00+07:00'],
    ['Kamis, 06 Nov 2025 10.15 WITA', '2025-11-06T10:15:00+08:00'],
    ['Jumat, 1 Agustus 2025', '2025-08-01'],
    ['10 Nov 2025', '2025-11-10'],
    ['Nov. 10, 2025, 9:12 p.m.', '2025-11-10T21:12:00'],
    ['2025年11月10日 09:12', '2025-11-10T09:12:00'],
    ['2025 11/18', '2025-11-18'],
    ['2025. 11. 18. 11:27', '2025-11-18T11:27:00'],
    ['2025-11-10T09:12:00+07:00', '2025-11-10T09:12:00+07:00'],
    ['3. März 2026', '2026-03-03'],
    ['le 14 août 2025', '2025-08-14'],
    ['17 de marzo de 2025', '2025-03-17'],
    ['13/02/2025', '2025-02-13'],
    ['05.02.2020', '2020-02-05'],
    ['Mon Oct 11 14:57:21 CEST 2021', '2021-10-11'],
  ])('%s', (text, wanted) => expect(datesIn(text)[0]?.value).toBe(wanted));

  it.each([
    ['31 February 2025'],
    ['version 10.15.7'],
    ['call 0812 2025 1111'],
    ['in 2025'],
    ['room 12 Martin 2025'],
    ['03/04/2025'],
  ])('finds no date in «%s»', (text) => expect(datesIn(text)).toEqual([]));

  it('reads bars in the order that the language uses', () => {
    expect(datesIn('03/04/2025', 'day-first')[0]?.value).toBe('2025-04-03');
    expect(datesIn('03/04/2025', 'month-first')[0]?.value).toBe('2025-03-04');
  });

  it('finds every date where it stands', () => {
    const text = 'Published: 3 March 2026, updated 5 March 2026';
    expect(datesIn(text).map((date) => text.slice(date.start, date.end))).toEqual([
      '3 March 2026',
      '5 March 2026',
    ]);
  });
});

describe('dateOf', () => {
  it.each([
    ['20200413T16:38:07Z', '2020-04-13T16:38:00+00:00'],
    ['20251110', '2025-11-10'],
    ['1762740720', '2025-11-10T02:12:00+00:00'],
    ['Mon, 10 Nov 2025 09:12:00 +0700', '2025-11-10T09:12:00+07:00'],
  ])('%s', (text, wanted) => expect(dateOf(text)?.value).toBe(wanted));
  it.each([['yesterday'], [''], ['123456'], ['20251340']])('none in «%s»', (text) =>
    expect(dateOf(text)).toBeNull(),
  );
});
