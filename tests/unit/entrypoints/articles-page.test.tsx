// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/options/App.tsx';
import { createLibrarian } from '../../../utils/library/librarian.ts';
import { outlineAll } from '../../../utils/library/outlines.ts';
import { type Library, openLibrary } from '../../../utils/library/schema.ts';
import { changeListKeys } from '../../../utils/list-keys-preference.ts';
import { t } from '../../../utils/locale.ts';
import { sampleLibrary } from '../../gallery/sample-library.ts';
import { backgroundDouble } from '../components/background-double.ts';
import { speak } from '../components/interface-language.ts';
import { type Screen, show } from '../components/screen.ts';
import { toolsFor } from '../library/librarian-tools.ts';

let library: Library;
let time = Date.UTC(2025, 10, 9);
const removed = vi.fn(async () => {});

beforeEach(async () => {
  speak('en-GB');
  await changeListKeys(true);
  library = openLibrary();
  await library.articles.bulkPut(sampleLibrary.map(({ article }) => article));
  await library.contents.bulkPut(sampleLibrary.map(({ content }) => content));
  await library.events.bulkPut(sampleLibrary.flatMap(({ events }) => events));
  await outlineAll(library);
});
afterEach(async () => {
  await library.delete();
});

async function open(hash: string): Promise<Screen> {
  location.hash = hash;
  const librarian = createLibrarian(toolsFor(library, { clock: () => time++, onRemoved: removed }));
  const screen = await show(
    <App library={library} background={backgroundDouble()} librarian={librarian} clock={() => time} />,
  );
  await listed(screen, 1);
  return screen;
}

const listed = (screen: Screen, least: number) =>
  vi.waitFor(async () => {
    await screen.settle();
    expect(screen.root.querySelectorAll('.article').length).toBeGreaterThanOrEqual(least);
  });
const until = (screen: Screen, holds: () => void | Promise<void>) =>
  vi.waitFor(async () => {
    await screen.settle();
    await holds();
  });
const says = (screen: Screen, words: string) =>
  until(screen, () => expect(screen.root.querySelector('.library-status')?.textContent).toContain(words));
const titles = (screen: Screen) =>
  [...screen.root.querySelectorAll('.article-name')].map(({ textContent }) => textContent?.slice(0, 12));
const boxes = (screen: Screen) => [...screen.root.querySelectorAll<HTMLInputElement>('.article-choice')];
const choose = async (screen: Screen, place: number, shiftKey = false) => {
  const box = boxes(screen)[place];
  await act(() => void box?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey })));
};
const press = async (screen: Screen, key: string, more: object = {}) => {
  const target = document.activeElement ?? document.body;
  await act(
    () =>
      void target.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      ),
  );
  await screen.settle();
};
const states = async () => (await library.filings.toArray()).map(({ state }) => state).sort();

test('a range is chosen with shift, archived as a whole, and comes back as a whole', async () => {
  const screen = await open('#/articles');
  await listed(screen, 4);
  await choose(screen, 0);
  await choose(screen, 2, true);
  expect(screen.text()).toContain('3 articles selected');
  await screen.click('Archive');
  await says(screen, 'Archived: 3 articles.');
  await until(screen, () => expect(titles(screen)).toHaveLength(1));
  expect(await states()).toEqual(['archived', 'archived', 'archived']);
  await until(screen, () => expect(screen.text()).toContain('3 articles archived, not shown'));
  await screen.click(t('undoAction'));
  await until(screen, () => expect(titles(screen)).toHaveLength(4));
  expect(await states()).toEqual(['unread', 'unread', 'unread']);
  await says(screen, t('filedUndone'));
});

test('all of the filter are chosen, and only those', async () => {
  const screen = await open('#/articles?lang=en');
  await listed(screen, 2);
  const all = screen.root.querySelector<HTMLInputElement>('.bulk-all input');
  await act(() => all?.click());
  expect(screen.text()).toContain('2 articles selected');
  await screen.click('Remove');
  await says(screen, 'Removed from your library: 2 articles.');
  expect(removed).toHaveBeenCalledWith(expect.arrayContaining(['article-en']), true);
  const gone = (await library.articles.toArray()).filter(({ deletedAt }) => deletedAt !== null);
  expect(gone.map(({ lang }) => lang)).toEqual(['en', 'en']);
  await screen.click(t('undoAction'));
  await says(screen, 'Back in your library: 2 articles.');
  expect((await library.articles.toArray()).every(({ deletedAt }) => deletedAt === null)).toBe(true);
});

test('tags go on all that are chosen, and off again', async () => {
  const screen = await open('#/articles');
  await listed(screen, 4);
  await choose(screen, 0);
  await choose(screen, 1);
  await screen.click(t('fileTagsAction'));
  const field = screen.root.querySelector<HTMLInputElement>('.memberships input');
  if (!field) throw new Error('no field for tags');
  expect(document.activeElement).toBe(field);
  field.value = 'vaccines,';
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await says(screen, 'Tags changed: 2 articles.');
  await until(screen, () => expect(screen.root.querySelectorAll('.article .tag')).toHaveLength(2));
  expect(screen.root.querySelector('.shelf')?.textContent).toContain('vaccines2');
  await until(screen, () => expect(screen.has('.membership-list')).toBe(true));
  await screen.click('Remove “vaccines”');
  await until(screen, () => expect(screen.has('.article .tag')).toBe(false));
});

test('a collection is made, filled, renamed, ordered and deleted, each with a way back', async () => {
  const screen = await open('#/articles');
  await listed(screen, 4);
  await choose(screen, 0);
  await screen.click(t('fileCollectionsAction'));
  const field = screen.root.querySelector<HTMLInputElement>('.memberships input');
  if (!field) throw new Error('no field for collections');
  field.value = 'Rapat, Kamis';
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await press(screen, 'Enter');
  await says(screen, 'Collections changed: 1 article.');
  const [collection] = await library.collections.toArray();
  expect(collection?.name).toBe('Rapat, Kamis');
  const there = await open(`#/articles?collection=${collection?.id}`);
  await until(there, () => expect(titles(there)).toHaveLength(1));
  expect(there.root.querySelector('.collection-name')?.textContent).toBe('Rapat, Kamis');
  await there.click(t('collectionRenameAction'));
  const name = there.root.querySelector<HTMLInputElement>('.collection-rename input');
  if (!name) throw new Error('no field for the name');
  name.value = 'Jumat';
  await act(() => void name.dispatchEvent(new Event('input', { bubbles: true })));
  await there.click(t('keepAction'));
  await until(there, () => expect(there.root.querySelector('.collection-name')?.textContent).toBe('Jumat'));
  await there.click(t('undoAction'));
  await until(there, () =>
    expect(there.root.querySelector('.collection-name')?.textContent).toBe('Rapat, Kamis'),
  );
  await there.click(t('collectionRemoveAction'));
  await until(there, () => expect(there.has('.collection-name')).toBe(false));
  await there.click(t('undoAction'));
  await until(there, () => expect(there.has('.collection-name')).toBe(true));
});

test('the keyboard goes through the list, chooses, files and takes back', async () => {
  const screen = await open('#/articles');
  await listed(screen, 4);
  const inFocus = () => document.activeElement?.closest('.article')?.id ?? null;
  await press(screen, 'j');
  const first = inFocus();
  expect(first).not.toBeNull();
  await press(screen, 'j');
  const second = inFocus();
  expect(second).not.toBe(first);
  await press(screen, 'k');
  expect(inFocus()).toBe(first);
  await press(screen, 'e');
  await says(screen, 'Archived: 1 article.');
  await until(screen, () => expect(titles(screen)).toHaveLength(3));
  expect(inFocus()).toBe(second);
  await press(screen, 'z');
  await until(screen, () => expect(titles(screen)).toHaveLength(4));
  await press(screen, 'x');
  await press(screen, 'j');
  await press(screen, 'X', { shiftKey: true });
  expect(screen.text()).toContain('2 articles selected');
  await press(screen, 'r');
  await says(screen, 'Marked as read: 2 articles.');
  await until(screen, () =>
    expect(screen.root.querySelector('.unread-count')?.textContent).toContain('2 unread'),
  );
  await press(screen, 'Escape');
  expect(screen.text()).not.toContain('selected');
  await press(screen, '?');
  expect(screen.has('.key-list')).toBe(true);
});

test('letters typed into a field, and keys switched off, do nothing', async () => {
  const screen = await open('#/articles');
  await listed(screen, 4);
  screen.root.querySelector<HTMLElement>('input[type="search"]')?.focus();
  await press(screen, 'e');
  await press(screen, '*');
  expect(screen.text()).not.toContain('selected');
  await changeListKeys(false);
  const quiet = await open('#/articles');
  await listed(quiet, 4);
  await press(quiet, '*');
  expect(quiet.text()).not.toContain('selected');
});

test('a text that was shown for a while is read; an archived one stays in the archive', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  try {
    location.hash = '#/reading/article-en';
    const librarian = createLibrarian(toolsFor(library, { clock: () => time++, onRemoved: removed }));
    const screen = await show(
      <App library={library} background={backgroundDouble()} librarian={librarian} clock={() => time} />,
    );
    await until(screen, () => expect(screen.has('.filing-word')).toBe(true));
    expect(screen.root.querySelector('.filing-word')?.textContent).toBe('Unread');
    await vi.advanceTimersByTimeAsync(46_000);
    await until(screen, () => expect(screen.root.querySelector('.filing-word')?.textContent).toBe('Read'));
    await screen.click(t('fileArchiveAction'));
    await until(screen, () =>
      expect(screen.root.querySelector('.filing-word')?.textContent).toBe('Archived'),
    );
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await library.filings.get('article-en'))?.state).toBe('archived');
  } finally {
    vi.useRealTimers();
  }
});
