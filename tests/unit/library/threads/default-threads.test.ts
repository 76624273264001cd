import { expect, test } from 'vitest';
import { selectEntries } from '../../../../utils/library/select-entries.ts';
import { defaultThreads } from '../../../../utils/library/threads/default-threads.ts';
import { threadKey, threadOf } from '../../../../utils/library/threads/thread.ts';
import { tieThreads } from '../../../../utils/library/threads/tie-threads.ts';
import { outlined } from './outlined.ts';

const told = (count: number, ...parties: readonly string[]) =>
  Array.from({ length: count }, () => ({
    date: '2025-03-10',
    parties,
    countries: parties.includes('place:sg') ? ['SG'] : [],
  }));

test('the most frequent parties are drawn, those that meet next to each other', () => {
  const columns = outlined([
    [
      ...told(9, 'organization:who', 'organization:nmpa'),
      ...told(8, 'organization:bpom'),
      ...told(5, 'place:sg', 'organization:bpom'),
      ...told(1, 'organization:rare'),
      ...told(7, 'person:ratih-wiranata'),
    ],
  ]);
  const selection = selectEntries(columns, {}, null);
  const { threads, ties } = defaultThreads(columns, selection, 4);
  const keys = threads.map(threadKey);
  // 13 events of BPOM, 9 of WHO and NMPA, 5 of Singapore; a person is no thread unless the reader asks.
  expect(keys).toEqual(['organization:bpom', 'country:SG', 'organization:who', 'organization:nmpa']);
  // The ties that were found before the threads were put in their order are moved with them.
  expect(ties).toEqual(tieThreads(columns, selection, threads));
});

test('they follow the filter', () => {
  const columns = outlined([[...told(9, 'organization:who'), ...told(1, 'place:sg', 'organization:bpom')]]);
  const selection = selectEntries(columns, { entity: 'place:sg' }, null);
  expect(defaultThreads(columns, selection, 6).threads.map(threadKey).toSorted()).toEqual([
    'country:SG',
    'organization:bpom',
  ]);
});

test.each(['country:ID', 'organization:bpom', 'topic:vaccines', 'person:ratih-wiranata'])(
  '%s names a thread',
  (key) => {
    const thread = threadOf(key);
    expect(thread && threadKey(thread)).toBe(key);
  },
);

test.each(['', 'country:id', 'topic:unknown', 'planet:mars', 'organization:', 'organization:a b'])(
  '%s names none',
  (key) => {
    expect(threadOf(key)).toBeNull();
  },
);
