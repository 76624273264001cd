import { expect, test } from 'vitest';
import { allSeenAt, visitAt } from '../../../../utils/library/overview/visits.ts';

const hour = 3_600_000;

test('the first visit knows of none before it', () => {
  expect(visitAt(null, 100 * hour)).toEqual({ since: null, last: 100 * hour });
});

test('new is what came since the visit before; looking twice in an hour makes nothing old', () => {
  const first = visitAt(null, 100 * hour);
  const again = visitAt(first, 100.5 * hour);
  expect(again.since).toBeNull();
  const nextDay = visitAt(again, 124 * hour);
  expect(nextDay).toEqual({ since: 100.5 * hour, last: 124 * hour });
  // One long visit, looked at every half hour, keeps its beginning.
  const later = [124.5, 125, 125.5, 126].reduce((known, at) => visitAt(known, at * hour), nextDay);
  expect(later).toEqual({ since: 100.5 * hour, last: 126 * hour });
});

test('all seen is seen from that moment on', () => {
  expect(visitAt(allSeenAt(10 * hour), 10.5 * hour).since).toBe(10 * hour);
});

test('a clock that was put back hides nothing', () => {
  expect(visitAt({ since: 90 * hour, last: 100 * hour }, 80 * hour)).toEqual({
    since: 80 * hour,
    last: 80 * hour,
  });
  expect(visitAt({ since: null, last: 100 * hour }, 80 * hour).since).toBeNull();
});
