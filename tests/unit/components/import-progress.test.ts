import { expect, test } from 'vitest';
import { timeLeft } from '../../../components/import-progress.tsx';
import { percent, roughTime } from '../../../utils/locale-progress.ts';
import { speak } from './interface-language.ts';

test('the time that is left follows the pace so far, and is not guessed at once', () => {
  const step = { kind: 'importing', done: 5_000, total: 20_000, took: 30_000 } as const;
  expect(timeLeft(step)).toBe(90_000);
  expect(timeLeft({ ...step, took: 2_999 })).toBeNull();
  expect(timeLeft({ ...step, done: 0 })).toBeNull();
  expect(timeLeft({ ...step, done: 20_000 })).toBe(0);
});

test('a time is told no finer than it can be foreseen', () => {
  speak('en');
  expect([0, 4_200, 12_000, 61_000, 89_000, 91_000, 600_000].map(roughTime)).toEqual([
    '1 second',
    '5 seconds',
    '20 seconds',
    '70 seconds',
    '90 seconds',
    '2 minutes',
    '10 minutes',
  ]);
  expect(percent(0.404)).toBe('40%');
});
