import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { storageOutcome } from '../../../utils/library/storage-outcome.ts';

const throwing = (error: unknown) => storageOutcome(() => Promise.reject(error));

test.each<[what: string, error: unknown, reason: string]>([
  ['a full disk', new DOMException('no room', 'QuotaExceededError'), 'storage-full'],
  ['a full disk as Dexie tells it', new Dexie.QuotaExceededError('no room'), 'storage-full'],
  [
    'a full disk behind an aborted transaction',
    new Dexie.AbortError(new DOMException('no room', 'QuotaExceededError')),
    'storage-full',
  ],
  ['a browser without a database', new Dexie.MissingAPIError('no IndexedDB'), 'storage-unavailable'],
  [
    'a database that does not open',
    new Dexie.OpenFailedError(new DOMException('private window', 'InvalidStateError')),
    'storage-unavailable',
  ],
])('%s is an outcome', async (_, error, reason) => {
  expect(await throwing(error)).toMatchObject({ ok: false, reason });
});

test('what is no matter of storage is thrown on', async () => {
  await expect(throwing(new TypeError('our own fault'))).rejects.toThrow('our own fault');
  await expect(throwing('a string')).rejects.toBe('a string');
});

test('work that succeeds brings its value', async () => {
  expect(await storageOutcome(async () => 7)).toEqual({ ok: true, value: 7 });
});
