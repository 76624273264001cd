import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../../utils/library/days.ts';
import {
  lastMonths,
  type Period,
  periodsFor,
  placeIn,
  startOf,
  windowOfPeriod,
} from '../../../../utils/library/dossier/periods.ts';
import { topicsOverTime } from '../../../../utils/library/dossier/topics-over-time.ts';
import { toldColumns } from '../told.ts';

const day = dayNumber;
const today = day('2026-11-15');
const shown = (periods: readonly Period[]) =>
  periods.map((period) => `${period.kind} ${startOf(period)?.slice(0, 7) ?? ''}`.trim());

describe('periods', () => {
  test('twelve months where they hold all', () => {
    const periods = periodsFor({ first: day('2026-01-20'), last: today }, today);
    expect(shown(periods)).toHaveLength(12);
    expect([shown(periods)[0], shown(periods).at(-1)]).toEqual(['month 2025-12', 'month 2026-11']);
    expect(dayOfNumber(periods[2]?.to ?? 0)).toBe('2026-02-28');
  });

  test('quarters where they do not, what lies before and behind them together', () => {
    const periods = periodsFor({ first: day('2010-01-20'), last: day('2030-01-01') }, today);
    expect(shown(periods)).toEqual([
      'earlier',
      ...[2024, 2025, 2026].flatMap((year) => ['01', '04', '07', '10'].map((m) => `quarter ${year}-${m}`)),
      'later 2027-01',
    ]);
    expect(shown(lastMonths(today, day('2026-12-01'))).at(-1)).toBe('later 2026-12');
  });

  test('periods touch, and each day lies in one', () => {
    const periods = periodsFor({ first: day('2010-01-20'), last: day('2030-01-01') }, today);
    for (let at = 1; at < periods.length; at++)
      expect(periods[at]?.from).toBe((periods[at - 1]?.to ?? 0) + 1);
    for (let at = day('2023-11-01'); at < day('2027-02-01'); at++)
      expect(periods.filter(({ from, to }) => from <= at && at <= to)).toHaveLength(1);
  });

  test.each([
    ['2026-03-31', '2026-03-31', 'month 2026-03'],
    ['2026-03-01', '2026-03-31', 'month 2026-03'],
    // A week across two months counts where it begins.
    ['2026-03-30', '2026-04-05', 'month 2026-03'],
    // A year does not say the month.
    ['2026-01-01', '2026-12-31', undefined],
    ['2025-01-01', '2025-12-31', undefined],
    ['2024-01-01', '2024-12-31', undefined],
  ])('%s to %s', (first, last, expected) => {
    const periods = lastMonths(today, today);
    expect(shown(periods)[placeIn(periods, day(first), day(last))]).toBe(expected);
  });

  test('a year that lies before all quarters is told there', () => {
    const periods = periodsFor({ first: day('2010-01-01'), last: today }, today);
    expect(placeIn(periods, day('2010-01-01'), day('2010-12-31'))).toBe(0);
  });

  test('what an address shows of a period has two ends', () => {
    const stretch = { first: day('2010-01-20'), last: day('2030-01-01') };
    const periods = periodsFor(stretch, today);
    const [earlier, quarter] = periods;
    const later = periods.at(-1);
    expect(earlier && windowOfPeriod(earlier, stretch)).toEqual({ from: '2010-01-20', to: '2023-12-31' });
    expect(quarter && windowOfPeriod(quarter, stretch)).toEqual({ from: '2024-01-01', to: '2024-03-31' });
    expect(later && windowOfPeriod(later, stretch)).toEqual({ from: '2027-01-01', to: '2030-01-01' });
  });
});

test('topics over time: the most frequent first, and what has no month of its own is said to have none', () => {
  const act = { actors: ['place:cn', 'place:sg'] };
  const columns = toldColumns([
    {
      events: [
        { ...act, date: '2026-10-02', topics: ['vaccines', 'drug-control'] },
        { ...act, date: '2026-10-09', topics: ['vaccines'] },
        { ...act, date: '2026', topics: ['vaccines'] },
        { ...act, date: '2026-10-09' },
      ],
    },
  ]);
  const told = [0, 1, 2, 3].map((entry) => ({ entry, topics: columns.entryTopics.at(entry) }));
  const grid = topicsOverTime(columns, told, lastMonths(today, today));
  expect(grid.rows.map(({ topic, total, counts }) => [topic, total, counts[10]])).toEqual([
    ['vaccines', 3, 2],
    ['drug-control', 1, 1],
  ]);
  expect(grid.unplaced).toBe(1);
});
