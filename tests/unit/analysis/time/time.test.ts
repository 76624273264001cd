import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { time as english } from '../../../../utils/analysis/languages/en/time.ts';
import { time as indonesian } from '../../../../utils/analysis/languages/id/time.ts';
import { time as chinese } from '../../../../utils/analysis/languages/zh/time.ts';
import { isEdtf } from '../../../../utils/analysis/time/edtf.ts';
import { settleOverlaps } from '../../../../utils/analysis/time/propose.ts';
import type { Reading, TimeRules } from '../../../../utils/analysis/time/types.ts';
import { findDates } from '../../../../utils/analysis/time.ts';
import { growth } from '../../growth.ts';

const languages: readonly (readonly [string, TimeRules])[] = [
  ['id', indonesian],
  ['en', english],
  ['zh', chinese],
];

/** Scraps of expressions, so that random texts come near to real ones. */
const scraps = fc.constantFrom(
  ...[
    '4',
    '31',
    '2025',
    '11',
    '/',
    '-',
    '–',
    ' ',
    ', ',
    '(',
    ')',
    '.',
    'Senin',
    'Minggu',
    'November',
    'Februari',
  ],
  ...[
    'pekan lalu',
    'hari yang sama',
    'triwulan',
    'ketiga',
    'akhir',
    'tahun',
    'Nov',
    'Sept.',
    'May',
    'Wednesday',
  ],
  ...[
    'last',
    'the same day',
    'week',
    'ago',
    'and',
    '年',
    '月',
    '日',
    '至',
    '上',
    '周',
    '三',
    '同日',
    '二〇二五',
    '底',
    '前',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join(' ')),
);
const references = fc.constantFrom(
  null,
  '',
  'nonsense',
  '2025',
  '2025-11',
  '2025-11-10',
  '2024-02-29T23:59:00+07:00',
);

describe.each(languages)('findDates in %s', (_code, rules) => {
  it('gives valid, ordered, separate findings for any text', () => {
    fc.assert(
      fc.property(texts, references, (text, publishedAt) => {
        let end = 0;
        for (const finding of findDates(text, rules, publishedAt)) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(text.length);
          expect(finding.value).toSatisfy(isEdtf);
          end = finding.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    '1',
    '1/',
    '2025 ',
    '4 November 2025 ',
    'Senin ',
    'the same day ',
    '11月',
    '同日',
    '(',
    ' ',
    '二',
    '—',
  ])('takes time linear in a text of «%s»', (unit) => {
    const run = (length: number) =>
      findDates(unit.repeat(Math.ceil(length / unit.length)), rules, '2025-11-10');
    // Sixteen times the text; a quadratic rule would take 256 times as long.
    expect(growth(run, 5_000, 80_000)).toBeLessThan(64);
  });

  it('has rules with unique names and global patterns', () => {
    const names = rules.rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    // With `d` a pattern is written in small letters and matched so.
    for (const { pattern } of rules.rules) expect(pattern.flags).toMatch(/^d?gu$/u);
  });
});

describe('settleOverlaps', () => {
  const reading: Reading = { kind: 'same', unit: 'day', offset: 0 };

  it('keeps the longest, then the more trusted, in text order', () => {
    const proposals = [
      { start: 20, end: 24, rule: 'year', rank: 3, reading },
      { start: 10, end: 24, rule: 'day', rank: 1, reading },
      { start: 0, end: 4, rule: 'second', rank: 2, reading },
      { start: 0, end: 4, rule: 'first', rank: 0, reading },
    ];
    expect(settleOverlaps(proposals).map(({ rule }) => rule)).toEqual(['first', 'day']);
  });
});
