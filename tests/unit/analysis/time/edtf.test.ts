import { describe, expect, it } from 'vitest';
import {
  compareEdtf,
  dayOf,
  firstDay,
  isEdtf,
  isWithin,
  lastDay,
  lengthInDays,
  overlap,
  precisionOf,
  toEdtf,
} from '../../../../utils/analysis/time/edtf.ts';

describe('EDTF', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31', 'year', 365],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', 29],
    ['2025-11-04', '2025-11-04', '2025-11-04', 'day', 1],
    ['2025-11-04T23:30:00-08:00', '2025-11-04', '2025-11-04', 'day', 1],
    ['2025-11-03/2025-11-09', '2025-11-03', '2025-11-09', 'interval', 7],
    ['2026-01/2026-04', '2026-01-01', '2026-04-30', 'interval', 120],
    ['2024/2029', '2024-01-01', '2029-12-31', 'interval', 2192],
  ])('%s covers its days', (value, first, last, precision, length) => {
    expect(isEdtf(value)).toBe(true);
    expect([firstDay(value), lastDay(value), precisionOf(value), lengthInDays(value)]).toEqual([
      first,
      last,
      precision,
      length,
    ]);
  });

  it.each([
    '',
    '25',
    '2025-13',
    '2025-02-30',
    '2025-11-04/',
    '2025-11-09/2025-11-03',
    '2025/2026/2027',
    'November',
    '2025-11-04 10:00',
  ])('refuses «%s»', (value) => {
    expect(isEdtf(value)).toBe(false);
    expect([firstDay(value), lastDay(value), precisionOf(value), lengthInDays(value)]).toEqual([
      null,
      null,
      null,
      0,
    ]);
  });

  it('orders as a timeline does: by first day, the more exact first, nonsense last', () => {
    const values = [
      'nonsense',
      '2026',
      '2025-11',
      '2025',
      '2025-11-03/2025-11-09',
      '2025-11-01',
      '2025-11-03',
    ];
    expect(values.toSorted(compareEdtf)).toEqual([
      '2025',
      '2025-11-01',
      '2025-11',
      '2025-11-03',
      '2025-11-03/2025-11-09',
      '2026',
      'nonsense',
    ]);
  });

  it('compares periods', () => {
    expect(overlap('2025-11', '2025-10-30/2025-11-01')).toBe(true);
    expect(overlap('2025-11', '2025-12')).toBe(false);
    expect(isWithin('2025-11-04', '2025-11')).toBe(true);
    expect(isWithin('2025', '2025-11')).toBe(false);
    expect(overlap('2025', 'nonsense')).toBe(false);
  });

  it('writes one point or two', () => {
    expect(toEdtf({ year: 2025, month: 1 }, { year: 2025, month: 1 })).toBe('2025-01');
    expect(toEdtf({ year: 2025 }, { year: 2026 })).toBe('2025/2026');
    expect(dayOf('2025-11')).toBeNull();
  });
});
