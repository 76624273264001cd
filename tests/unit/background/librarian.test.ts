import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readyLibrarian } from '../../../entrypoints/background/librarian.ts';
import { loadScript } from '../../../entrypoints/background/load-script.ts';
import { emptyLibrary } from '../library/fixtures.ts';

vi.mock('../../../entrypoints/background/load-script.ts', () => ({ loadScript: vi.fn() }));

test('a librarian that could not be brought is brought anew with the next call, and then once', async () => {
  const library = emptyLibrary();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Simpul',
    version: '1.2.3',
  });
  const calls = { answers: true };
  vi.mocked(loadScript)
    .mockRejectedValueOnce(new Error('/librarian.js could not be loaded'))
    .mockResolvedValue((() => calls) as never);
  await expect(readyLibrarian(library)).rejects.toThrow('could not be loaded');
  expect(await readyLibrarian(library)).toBe(calls);
  await readyLibrarian(library);
  expect(loadScript).toHaveBeenCalledTimes(2);
});
