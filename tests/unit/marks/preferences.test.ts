import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeMarkPreferences,
  followMarkPreferences,
  readMarkPreferences,
} from '../../../utils/marks/preferences.ts';

beforeEach(() => fakeBrowser.reset());

test('names are marked until the reader says otherwise', async () => {
  expect(await readMarkPreferences()).toEqual({ shown: true, hiddenTypes: [] });
});

test('one choice leaves the others as they were', async () => {
  await changeMarkPreferences({ hiddenTypes: ['place'] });
  await changeMarkPreferences({ shown: false });
  expect(await readMarkPreferences()).toEqual({ shown: false, hiddenTypes: ['place'] });
});

test.each([null, 7, { shown: 'yes', hiddenTypes: 'all' }, { hiddenTypes: ['nothing', 7] }])(
  'what cannot be read is as good as nothing: %o',
  async (stored) => {
    await fakeBrowser.storage.local.set({ marks: stored });
    expect(await readMarkPreferences()).toEqual({ shown: true, hiddenTypes: [] });
  },
);

test('a change is told until it is no longer followed', async () => {
  const tell = vi.fn();
  const stop = followMarkPreferences(tell);
  await changeMarkPreferences({ shown: false });
  expect(tell).toHaveBeenCalledExactlyOnceWith({ shown: false, hiddenTypes: [] });
  stop();
  await changeMarkPreferences({ shown: true });
  expect(tell).toHaveBeenCalledOnce();
});
