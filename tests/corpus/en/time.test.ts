import { describe, expect, it } from 'vitest';
import { time } from '../../../utils/analysis/languages/en/time.ts';
import { readDates } from '../../unit/analysis/time/read-dates.ts';

/** A Monday. */
const published = '2025-11-10';
const read = (text: string, publishedAt: string | null = published) => readDates(text, time, publishedAt);

describe('English dates', () => {
  it.each([
    ['They met in Hanoi on Sept 11.', ['Sept 11 → 2025-09-11']],
    ['The order of Jan. 21 was withdrawn.', ['Jan. 21 → 2025-01-21']],
    ['The deal of 5 May 2025 holds.', ['5 May 2025 → 2025-05-05']],
    ['The deal of November 4th, 2025 holds.', ['November 4th, 2025 → 2025-11-04']],
    ['The forum ran Nov 3-5, 2025.', ['Nov 3-5, 2025 → 2025-11-03/2025-11-05']],
    [
      'The forum ran from 28 October to 3 November 2025.',
      ['28 October to 3 November 2025 → 2025-10-28/2025-11-03'],
    ],
    ['It runs Nov. 28 to Dec. 3.', ['Nov. 28 to Dec. 3 → 2025-11-28/2025-12-03']],
    ['They met on Nov. 3 and 4.', ['Nov. 3 and 4 → 2025-11-03/2025-11-04']],
    ['Talks opened on Monday (Nov 10).', ['Monday (Nov 10) → 2025-11-10']],
    ['Talks opened on Thursday (6/11).', ['Thursday (6/11) → 2025-11-06']],
    ['He signed it on Saturday, Nov. 8.', ['Saturday, Nov. 8 → 2025-11-08']],
    ['The fund starts in Q3 2026.', ['Q3 2026 → 2026-07/2026-09']],
    ['The fund starts in the third quarter of 2026.', ['the third quarter of 2026 → 2026-07/2026-09']],
    ['The plant opens in the first half of 2026.', ['the first half of 2026 → 2026-01/2026-06']],
    ['The plan covers 2024–2029.', ['2024–2029 → 2024/2029']],
    ['It rose between 2020 and 2024.', ['2020 and 2024 → 2020/2024']],
    ['The minister arrived last Tuesday.', ['last Tuesday → 2025-11-04']],
    ['A spokesman announced it on Wednesday.', ['Wednesday → 2025-11-05']],
    [
      'A delegation will arrive on Wednesday, she said on Friday.',
      ['Wednesday → 2025-11-12', 'Friday → 2025-11-07'],
    ],
    ['Talks resume next Monday.', ['next Monday → 2025-11-17']],
    ['It began three years ago.', ['three years ago → 2022']],
    ['It began two weeks ago.', ['two weeks ago → 2025-10-27/2025-11-02']],
    ['Trials start in early 2026.', ['early 2026 → 2026-01/2026-04']],
    ['Trials started in mid-October.', ['mid-October → 2025-10-11/2025-10-20']],
    ['Trials end by the end of the year.', ['the end of the year → 2025-09/2025-12']],
    ['Cases fell last month and this year.', ['last month → 2025-10', 'this year → 2025']],
    ['They talked over the weekend.', ['the weekend → 2025-11-08/2025-11-09']],
    ['They spoke yesterday.', ['yesterday → 2025-11-09']],
    ['He came for the 2025 China International Fair.', ['2025 → 2025']],
    ['Money flows early, in 2026, for laboratories.', ['2026 → 2026']],
    ['It was agreed in May and at the September meeting.', ['May → 2025-05', 'September → 2025-09']],
    ['The clinic dates from the mid-1950s.', ['mid-1950s → 1950/1959']],
    ['They met on Nov. 4. The same day they signed.', ['Nov. 4 → 2025-11-04', 'The same day → 2025-11-04']],
    ['Envoys sit down in the week of 17 November.', ['week of 17 November → 2025-11-17/2025-11-23']],
    ['Nurses strike in the week beginning Nov. 26.', ['week beginning Nov. 26 → 2025-11-24/2025-11-30']],
    ['Doses came in the second week of May.', ['second week of May → 2025-05-08/2025-05-14']],
    ['Sales grew in the first ten months of 2024.', ['first ten months of 2024 → 2024-01/2024-10']],
    ['It will be gone by the end of the decade.', ['the end of the decade → 2029']],
    ['In 2019 it paid twice as much as a year earlier.', ['2019 → 2019', 'a year earlier → 2018']],
    ['The factory opens by year-end.', ['year-end → 2025-09/2025-12']],
    ['Peru withdrew from the fund in February.', ['February → 2025-02']],
    ['Peru withdrew from the fund on Dec. 12.', ['Dec. 12 → 2024-12-12']],
    ['Peru and Chile agreed to meet in January.', ['January → 2026-01']],
    ['Peru invited Chile to a summit in December.', ['December → 2025-12']],
    ['The vaccine is due in January.', ['January → 2026-01']],
    ['Ministers adopted the plan on Friday.', ['Friday → 2025-11-07']],
    ["Lima's plan to fill vials took a step on Friday.", ['Friday → 2025-11-07']],
    ['The clinic is to be opened on Friday.', ['Friday → 2025-11-14']],
    ['The talks are set for Dec. 2 (Tuesday).', ['Dec. 2 → 2025-12-02']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Nurses may march for better pay; May Lwin said so.',
    'It was the first week of school, and the first eight months of her life.',
    'A year earlier nothing was known of it; the previous year had been calm.',
    'She is a year older and works on the decade-old plan.',
    'Some 2025 people and 2000 doses arrived; 2,025 more follow.',
    'Law No. 17 of 2023 applies, as does UN Resolution 2010.',
    'Version iOS 17.4 costs $2025 or 20.25 percent.',
    'Call 021-2025-1234. The match ended 21-17.',
    'COVID-19, H1N1, ICD-10 and J45.0; 10/11 patients took 2 x 500 mg.',
    'Recently and currently, in recent years, over the past three years, two decades ago.',
    'The clinic opens every Monday, and Monday to Friday from 10:30.',
    'There is no February 30, 2025.',
    'The day 10/12/2025 can be read in two ways.',
    'More than two years ago nobody knew.',
    'Prices fell on Black Friday.',
  ])('finds nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('prefers the year behind to the year ahead', () => {
    expect(read('Kenya signed on December 4.', '2025-12-24')).toEqual(['December 4 → 2025-12-04']);
    expect(read('Kenya signed on December 4.', '2026-01-24')).toEqual(['December 4 → 2025-12-04']);
    expect(read('The summit will open on January 15.', '2025-12-24')).toEqual(['January 15 → 2026-01-15']);
  });

  it('takes the day of publication from its own time zone', () => {
    expect(read('He spoke today.', '2025-11-10T00:30:00+07:00')).toEqual(['today → 2025-11-10']);
    expect(read('He spoke today.', '2025-11-10T23:30:00-08:00')).toEqual(['today → 2025-11-10']);
  });

  it('doubts a date that its weekday contradicts', () => {
    expect(read('Wednesday, 4 November 2025')).toEqual(['Wednesday, 4 November 2025 → 2025-11-04 ?']);
  });
});
