import { describe, expect, it } from 'vitest';
import { time as english } from '../../../../utils/analysis/languages/en/time.ts';
import { time as indonesian } from '../../../../utils/analysis/languages/id/time.ts';
import { readDates } from './read-dates.ts';

describe('a release that another site carries later counts from its own day', () => {
  it.each([
    ['SINGAPORE, April 14, 2026 /PRNewswire/ -- The firm said today', '2026-04-15', 'today → 2026-04-14'],
    ['GENEVA (12 May 2026) – The agency said yesterday', '2026-05-14', 'yesterday → 2026-05-11'],
    ['April 14, 2026 - The firm said today', '2026-04-16', 'today → 2026-04-14'],
  ])('%s', (text, published, finding) => expect(readDates(text, english, published)).toContain(finding));

  it('in Indonesian, too', () => {
    const text = 'Suva, 15 September 2026 – Menteri hari ini tiba di Fiji.';
    expect(readDates(text, indonesian, '2026-09-16')).toContain('hari ini → 2026-09-15');
  });
});

describe('everything else counts from publication', () => {
  it.each([
    ['a date of long ago', 'GENEVA, 2 May 2026 – The agency said today', '2026-05-14'],
    ['a later date', 'GENEVA, 15 May 2026 – The agency said today', '2026-05-14'],
    [
      'a date in the sentence',
      'The firm signed on May 13, 2026 - its third deal - and said today',
      '2026-05-14',
    ],
    ['a dateline without a year', 'GENEVA, May 13 (Reuters) - The agency said today', '2026-05-14'],
  ])('%s', (_why, text, published) =>
    expect(readDates(text, english, published)).toContain(`today → ${published}`),
  );
});
