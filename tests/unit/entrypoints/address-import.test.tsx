// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { App } from '../../../entrypoints/options/App.tsx';
import { failure, type Outcome } from '../../../utils/errors.ts';
import { createLibrarian } from '../../../utils/library/librarian.ts';
import type { SavedLink } from '../../../utils/library/run-queue.ts';
import { type Library, openLibrary } from '../../../utils/library/schema.ts';
import { t } from '../../../utils/locale.ts';
import { sampleLibrary } from '../../gallery/sample-library.ts';
import { backgroundDouble } from '../components/background-double.ts';
import { speak } from '../components/interface-language.ts';
import { type Screen, show } from '../components/screen.ts';
import { toolsFor } from '../library/librarian-tools.ts';

let library: Library;
/** Sites into which the browser lets us. */
let granted: Set<string>;
let answer: boolean;
let closed: boolean;
const screens: Screen[] = [];
let saveLink: (url: string) => Promise<Outcome<SavedLink>>;
const request = vi.fn();
const hostOf = (origin = '') => origin.replace('*://', '').replace('/*', '');

const listeners = { addListener: () => {}, removeListener: () => {} };
Object.defineProperty(browser, 'permissions', {
  value: {
    contains: async ({ origins = [] }: { origins?: string[] }) => granted.has(hostOf(origins[0])),
    request: async (asked: { origins: string[] }) => {
      request(asked);
      if (answer) for (const origin of asked.origins) granted.add(hostOf(origin));
      return answer;
    },
    onAdded: listeners,
    onRemoved: listeners,
  },
});

beforeEach(async () => {
  speak('en-GB');
  library = openLibrary();
  await library.articles.bulkPut(sampleLibrary.map(({ article }) => article));
  granted = new Set();
  answer = true;
  closed = false;
  saveLink = async () => failure('fetch-failed');
  request.mockReset();
});
afterEach(async () => {
  // Whoever works on the list stops where it rests, so that nothing is asked of a library that is gone.
  for (const { root } of screens.splice(0)) await act(() => render(null, root));
  closed = true;
  await vi.waitFor(async () => expect(await library.queue.where('state').equals('running').count()).toBe(0));
  await library.delete();
});

async function open(): Promise<Screen> {
  location.hash = '#/data';
  const librarian = createLibrarian(
    toolsFor(library, {
      saveLink: (url) => saveLink(url),
      hasAccess: async (host) => granted.has(host),
      giveBack: async (host) => void granted.delete(host),
      sleep: () => (closed ? new Promise(() => {}) : Promise.resolve()),
    }),
  );
  const screen = await show(
    <App library={library} background={backgroundDouble()} librarian={librarian} clock={() => 1} />,
  );
  screens.push(screen);
  await until(screen, () => expect(screen.has('.addresses-form')).toBe(true));
  return screen;
}
const until = (screen: Screen, holds: () => void | Promise<void>) =>
  vi.waitFor(async () => {
    await screen.settle();
    await holds();
  });
const paste = async (screen: Screen, text: string) => {
  const field = screen.root.querySelector<HTMLTextAreaElement>('.addresses-form textarea');
  if (!field) throw new Error('no field for addresses');
  field.value = text;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await act(
    () =>
      void screen.root
        .querySelector('.addresses-form')
        ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  await until(screen, () => expect(screen.has('.addresses-preview')).toBe(true));
};
const says = (screen: Screen, words: string) => until(screen, () => expect(screen.text()).toContain(words));

const list = `
https://a.example/berita/1
https://a.example/berita/1?utm_source=mail
https://www.b.example/2
https://b.example/
${sampleLibrary[0]?.article.url}
`;

test('a list says what is new, from where, and what is left out for which reason', async () => {
  const screen = await open();
  await paste(screen, list);
  expect(screen.text()).toContain('To be read: 2 addresses');
  expect(screen.text()).toContain('Left out: 3 addresses');
  const left = screen.root.querySelector('.addresses-left')?.textContent;
  for (const why of ['already saved', 'listed twice', 'a front page or a file']) expect(left).toContain(why);
  expect(request).not.toHaveBeenCalled();
  expect(await library.queue.count()).toBe(0);
});

test('text without an address says so', async () => {
  const screen = await open();
  await paste(screen, 'Rapat Kamis pukul 9');
  expect(screen.text()).toContain(t('queueNone'));
  expect(screen.text()).not.toContain('Read and save');
});

test('the browser is asked once for all sites; refused, nothing goes on the list', async () => {
  answer = false;
  const screen = await open();
  await paste(screen, list);
  await screen.click('Read and save');
  expect(request).toHaveBeenCalledOnce();
  expect(request.mock.calls[0]?.[0].origins).toEqual([
    '*://a.example/*',
    '*://www.a.example/*',
    '*://www.b.example/*',
    '*://b.example/*',
  ]);
  await says(screen, t('reason_access_refused'));
  expect(await library.queue.count()).toBe(0);
  expect(screen.has('.addresses-preview')).toBe(true);
});

test('a site that is left out is neither asked for nor read', async () => {
  const screen = await open();
  await paste(screen, list);
  const box = screen.root.querySelector<HTMLInputElement>('.addresses-choice input');
  await act(() => box?.click());
  expect(screen.text()).toContain('To be read: 1 address');
  await screen.click('Read and save');
  await until(screen, async () => expect(await library.queue.count()).toBe(1));
  expect(request.mock.calls[0]?.[0].origins).toHaveLength(2);
});

test('what fails stands there with its reason and next step, and is read again after access was asked for anew', async () => {
  const screen = await open();
  await paste(screen, 'https://a.example/berita/1');
  await screen.click('Read and save');
  await says(screen, t('reason_fetch_failed'));
  expect(screen.text()).toContain(t('nextStep_fetch_failed'));
  expect(screen.text()).toContain('0 of 1 read, 1 failed');
  // The access that was granted for the list went with its last page.
  await until(screen, () => expect(granted.size).toBe(1));
  granted.clear();
  saveLink = async () => ({ ok: true, value: { articleId: 'article-en', created: true, title: 'A title' } });
  const again = await open();
  await says(again, t('reason_fetch_failed'));
  await again.click('Try again: https://a.example/berita/1');
  expect(request).toHaveBeenCalledTimes(2);
  await says(again, '1 of 1 read, 0 failed');
  expect(again.text()).toContain(t('queueDone'));
  expect(again.text()).toContain('Saved: 1 article');
  await again.click(t('queueTidyAction'));
  await until(again, async () => expect(await library.queue.count()).toBe(0));
  await again.click(t('undoAction'));
  await until(again, async () => expect(await library.queue.count()).toBe(1));
});

test('a list is held, shows so, and the rest of it is taken off and comes back', async () => {
  const end = Promise.withResolvers<Outcome<SavedLink>>();
  saveLink = () => end.promise;
  const screen = await open();
  await paste(screen, 'https://a.example/1\nhttps://b.example/2\nhttps://c.example/3');
  await screen.click('Read and save');
  await says(screen, 'Now: https://a.example/1');
  await until(screen, () =>
    expect(screen.root.querySelector('.library-views')?.textContent).toContain('3 still to be read'),
  );
  await screen.click(t('holdAction'));
  await until(screen, async () => expect(await library.queue.where('state').equals('held').count()).toBe(2));
  await screen.click(t('queueTakeAllOffAction'));
  await says(screen, 'Taken off the list: 2 addresses.');
  await screen.click(t('undoAction'));
  await says(screen, t('queueRestored'));
  expect(await library.queue.count()).toBe(3);
  closed = true;
  end.resolve(failure('fetch-failed'));
});

test('bookmarks bring their folders, as tags or as collections', async () => {
  const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>Health</H3><DL><p>
    <DT><A HREF="https://a.example/1">One</A><DT><H3>China</H3><DL><p>
    <DT><A HREF="https://b.example/2">Two</A></DL><p></DL><p></DL>`;
  const screen = await open();
  const input = screen.root.querySelector<HTMLInputElement>('.addresses-file input');
  if (!input) throw new Error('no place for a file');
  Object.defineProperty(input, 'files', { value: [new File([file], 'bookmarks.html')], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await says(screen, 'To be read: 2 addresses');
  const radios = [...screen.root.querySelectorAll<HTMLInputElement>('input[name="folders-as"]')];
  expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]);
  await act(() => radios[2]?.click());
  await screen.click('Read and save');
  await until(screen, async () => expect(await library.queue.count()).toBe(2));
  const names = new Map((await library.collections.toArray()).map(({ id, name }) => [id, name]));
  const rows = await library.queue.orderBy('id').toArray();
  expect(
    rows.map(({ title, tags, collectionIds }) => [title, tags, collectionIds.map((id) => names.get(id))]),
  ).toEqual([
    ['One', [], ['Health']],
    ['Two', [], ['China']],
  ]);
});
