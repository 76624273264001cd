import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { houseInks } from '../../../utils/marks/highlights.ts';
import {
  changeMarkPreferences,
  followMarkPreferences,
  readMarkPreferences,
} from '../../../utils/marks/preferences.ts';

beforeEach(() => fakeBrowser.reset());

test('names are marked until the reader says otherwise', async () => {
  expect(await readMarkPreferences()).toEqual({ shown: true, hiddenTypes: [], inks: houseInks });
});

test('one choice leaves the others as they were', async () => {
  await changeMarkPreferences({ hiddenTypes: ['place'] });
  await changeMarkPreferences({ shown: false });
  expect(await readMarkPreferences()).toEqual({ shown: false, hiddenTypes: ['place'], inks: houseInks });
});

test.each([
  null,
  7,
  { inks: { person: { light: 'red; } *{}', dark: '#fff' }, place: 3 } },
  { shown: 'yes', hiddenTypes: 'all' },
  { hiddenTypes: ['nothing', 7] },
])('what cannot be read is as good as nothing: %o', async (stored) => {
  await fakeBrowser.storage.local.set({ marks: stored });
  expect(await readMarkPreferences()).toEqual({ shown: true, hiddenTypes: [], inks: houseInks });
});

test('a change is told until it is no longer followed', async () => {
  const tell = vi.fn();
  const stop = followMarkPreferences(tell);
  await changeMarkPreferences({ shown: false });
  expect(tell).toHaveBeenCalledExactlyOnceWith({ shown: false, hiddenTypes: [], inks: houseInks });
  stop();
  await changeMarkPreferences({ shown: true });
  expect(tell).toHaveBeenCalledOnce();
});
