// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/options/App.tsx';
import { outlineAll } from '../../../utils/library/outlines.ts';
import { type Library, openLibrary, schemaVersion } from '../../../utils/library/schema.ts';
import { t } from '../../../utils/locale.ts';
import { sampleLibrary } from '../../gallery/sample-library.ts';
import { backgroundDouble } from '../components/background-double.ts';
import { speak } from '../components/interface-language.ts';
import { librarianDouble } from '../components/librarian-double.ts';
import { fetchPackaged } from '../components/packaged-files.ts';
import { type Screen, show } from '../components/screen.ts';

let library: Library;

beforeEach(async () => {
  speak('en-GB');
  vi.stubGlobal('fetch', fetchPackaged);
  location.hash = '';
  library = openLibrary();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  library.close();
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('simpul');
    deleting.onsuccess = resolve;
    deleting.onblocked = reject;
  });
});

async function fill(): Promise<void> {
  await library.articles.bulkPut(sampleLibrary.map(({ article }) => article));
  await library.contents.bulkPut(sampleLibrary.map(({ content }) => content));
  await library.events.bulkPut(sampleLibrary.flatMap(({ events }) => events));
  await outlineAll(library);
}

async function open(hash: string): Promise<Screen> {
  location.hash = hash;
  return show(
    <App
      library={library}
      background={backgroundDouble()}
      librarian={librarianDouble()}
      clock={() => Date.UTC(2025, 10, 9)}
    />,
  );
}

/** Waits until the database has answered and the page shows it. */
const shows = (screen: Screen, words: string) =>
  vi.waitFor(
    async () => {
      await screen.settle();
      expect(screen.text()).toContain(words);
    },
    { timeout: 8_000 },
  );

/** Another page of a newer Simpul, which brings the library to its own version. */
const openNewer = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const opening = indexedDB.open('simpul', (schemaVersion + 1) * 10);
    opening.onupgradeneeded = () => void opening.result.createObjectStore('letters');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

describe('a library of another version', () => {
  test.each(['#/timeline', '#/data', '#/notes'])('is not shown at %s, and can be exported', async (hash) => {
    await fill();
    const articles = await library.articles.count();
    (await openNewer()).close();
    library.close();
    library = openLibrary();
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`);
    const screen = await open(hash);
    await shows(screen, t('reason_newer_library'));
    expect(screen.text()).toContain(t('nextStep_newer_library'));
    expect(screen.has('.opening-newer ~ main')).toBe(true);
    await act(() =>
      [...screen.root.querySelectorAll<HTMLButtonElement>('.opening-newer button')]
        .find(({ textContent }) => textContent === t('exportAction'))
        ?.click(),
    );
    await shows(screen, t('exportedStatus'));
    const backup = JSON.parse((await files[0]?.text()) ?? '');
    expect(backup.version).toBe(schemaVersion + 1);
    expect(backup.articles).toHaveLength(articles);
  });

  test('takes the library out of the hands of an old page, which says so and asks to be loaded again', async () => {
    await fill();
    const screen = await open('#/timeline');
    await shows(screen, '10 entries');
    const newer = await openNewer();
    await shows(screen, t('reason_page_outdated'));
    expect(screen.text()).toContain('10 entries');
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    await screen.click(t('reloadAction'));
    expect(reload).toHaveBeenCalledOnce();
    expect(library.isOpen()).toBe(false);
    newer.close();
  });

  test('waits for an old page that holds it, says so, and goes on when that page lets go', async () => {
    const holding = indexedDB.open('simpul', 10);
    holding.onupgradeneeded = () => {
      for (const name of ['articles', 'contents', 'events', 'entities', 'notes'])
        holding.result.createObjectStore(name, { keyPath: 'id' });
    };
    await vi.waitFor(() => expect(holding.readyState).toBe('done'));
    const screen = await open('#/timeline');
    await shows(screen, t('reason_library_blocked'));
    holding.result.close();
    await shows(screen, t('emptyHeading'));
    expect(screen.text()).not.toContain(t('reason_library_blocked'));
  }, 20_000);
});
