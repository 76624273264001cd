import { beforeEach, expect, test, vi } from 'vitest';
import { failure, type Outcome, success } from '../../../utils/errors.ts';
import { saveArticle } from '../../../utils/library/articles.ts';
import { removeQueued, restoreQueued } from '../../../utils/library/queue.ts';
import { queueHandlers } from '../../../utils/library/queue-handlers.ts';
import type { QueueRow } from '../../../utils/library/queue-rows.ts';
import type { QueueTools, SavedLink } from '../../../utils/library/run-queue.ts';
import type { Library } from '../../../utils/library/schema.ts';
import type { WantedPage } from '../../../utils/messages/queue.ts';
import { emptyLibrary, firstSave, report, unwrap } from './fixtures.ts';
import { toolsFor } from './librarian-tools.ts';

let library: Library;
let time: number;
/** Addresses in the order in which they were fetched, with the time. */
let fetched: [url: string, at: number][];

beforeEach(() => {
  library = emptyLibrary();
  time = firstSave;
  fetched = [];
});

const page = (url: string, more: Partial<WantedPage> = {}): WantedPage => ({
  url,
  host: new URL(url).hostname,
  title: '',
  tags: [],
  collections: [],
  granted: false,
  ...more,
});

async function save(url: string): Promise<Outcome<SavedLink>> {
  fetched.push([url, time]);
  const { articleId, created } = unwrap(await saveArticle(library, report({ article: { url } }), () => time));
  return success({ articleId, created, title: `Title of ${url}` });
}

const tools = (more: Partial<QueueTools> = {}) =>
  toolsFor(library, {
    clock: () => time,
    saveLink: save,
    sleep: async (ms) => {
      time += ms;
    },
    ...more,
  });

const rows = (): Promise<QueueRow[]> => library.queue.orderBy('id').toArray();
const states = async () => (await rows()).map(({ state }) => state);
const settled = () =>
  vi.waitFor(async () => {
    expect(await library.queue.where('state').anyOf('waiting', 'running').count()).toBe(0);
  });

test('addresses are read one after the other, in their order, and filed as was wished', async () => {
  const calls = queueHandlers(tools());
  const pages = ['https://a.example/1', 'https://b.example/2', 'https://c.example/3'].map((url) =>
    page(url, { tags: ['obat'], collections: ['Rapat, Kamis'] }),
  );
  expect(await calls.queuePages(pages)).toEqual(success({ added: 3 }));
  await settled();
  expect(fetched.map(([url]) => url)).toEqual(pages.map(({ url }) => url));
  const [collection] = await library.collections.toArray();
  expect(collection?.name).toBe('Rapat, Kamis');
  for (const row of await rows()) {
    expect(row).toMatchObject({ state: 'saved', created: true, title: `Title of ${row.url}` });
    expect(await library.filings.get(row.articleId ?? '')).toMatchObject({
      tags: ['obat'],
      collectionIds: [collection?.id],
    });
  }
});

test('an address that stands on the list is not put there again, one that was read may be', async () => {
  const calls = queueHandlers(tools({ saveLink: () => new Promise(() => {}) }));
  expect(await calls.queuePages([page('https://a.example/1'), page('https://a.example/1')])).toEqual(
    success({ added: 1 }),
  );
  expect(await calls.queuePages([page('https://a.example/1')])).toEqual(success({ added: 0 }));
  await library.queue.toCollection().modify({ state: 'saved' });
  expect(await calls.queuePages([page('https://a.example/1')])).toEqual(success({ added: 1 }));
});

test('one site is not asked twice within three seconds; another one is read meanwhile', async () => {
  const calls = queueHandlers(tools());
  const urls = ['https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://a.example/3'];
  await calls.queuePages(urls.map((url) => page(url)));
  await settled();
  expect(fetched.map(([url]) => url)).toEqual([
    'https://a.example/1',
    'https://b.example/1',
    'https://a.example/2',
    'https://a.example/3',
  ]);
  const ofOne = fetched.filter(([url]) => url.startsWith('https://a.')).map(([, at]) => at);
  for (const [index, at] of ofOne.slice(1).entries())
    expect(at - (ofOne[index] ?? 0)).toBeGreaterThanOrEqual(3_000);
});

test('held, it reads to the end what was begun and nothing more; then it goes on', async () => {
  const begun = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  const calls = queueHandlers(
    tools({
      saveLink: async (url) => {
        begun.resolve();
        await answer.promise;
        return save(url);
      },
    }),
  );
  await calls.queuePages(
    ['https://a.example/1', 'https://b.example/2', 'https://c.example/3'].map((url) => page(url)),
  );
  await begun.promise;
  expect(await calls.holdQueue()).toEqual(success(null));
  answer.resolve();
  await vi.waitFor(async () => expect(await states()).toEqual(['saved', 'held', 'held']));
  // Waking it is not letting it go on.
  await calls.wakeQueue();
  await vi.waitFor(async () => expect(await states()).toEqual(['saved', 'held', 'held']));
  await calls.continueQueue();
  await settled();
  expect(await states()).toEqual(['saved', 'saved', 'saved']);
});

test('what fails says why, does not stop the others, and is read again on request', async () => {
  let down = true;
  const calls = queueHandlers(
    tools({
      saveLink: async (url) => {
        if (url.endsWith('broken')) throw new TypeError('no such page');
        return down && url.startsWith('https://a.') ? failure('fetch-failed', '503') : save(url);
      },
      hasAccess: async (host) => host !== 'closed.example',
    }),
  );
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  await calls.queuePages(
    [
      'https://a.example/1',
      'https://closed.example/2',
      'https://c.example/broken',
      'https://d.example/4',
    ].map((url) => page(url)),
  );
  await settled();
  expect((await rows()).map(({ state, reason }) => [state, reason])).toEqual([
    ['failed', 'fetch-failed'],
    ['failed', 'access-refused'],
    ['failed', 'unexpected'],
    ['saved', null],
  ]);
  expect(reported).toHaveBeenCalledOnce();
  // A site without access is never asked.
  expect(fetched.map(([url]) => url)).toEqual(['https://d.example/4']);
  down = false;
  const [first] = await rows();
  await calls.retryQueued([first?.id ?? ''], []);
  await settled();
  expect(await states()).toEqual(['saved', 'failed', 'failed', 'saved']);
  expect((await rows())[0]).toMatchObject({ attempts: 2, reason: null });
});

test('a full disk ends the run; the rest waits', async () => {
  const calls = queueHandlers(tools({ saveLink: async () => failure('storage-full') }));
  await calls.queuePages(['https://a.example/1', 'https://b.example/2'].map((url) => page(url)));
  await vi.waitFor(async () => expect(await states()).toEqual(['failed', 'waiting']));
});

test('a worker that was ended over a page reads it again when it wakes, but not for ever', async () => {
  const ended = queueHandlers(tools({ saveLink: () => new Promise(() => {}) }));
  await ended.queuePages(['https://a.example/1', 'https://b.example/2'].map((url) => page(url)));
  await vi.waitFor(async () => expect(await states()).toEqual(['running', 'waiting']));
  const woken = queueHandlers(tools());
  await woken.wakeQueue();
  await settled();
  expect(await states()).toEqual(['saved', 'saved']);

  await library.queue.clear();
  for (let life = 0; life < 3; life++) {
    const calls = queueHandlers(tools({ saveLink: () => new Promise(() => {}) }));
    await (life === 0 ? calls.queuePages([page('https://deadly.example/1')]) : calls.wakeQueue());
    await vi.waitFor(async () => expect((await rows())[0]?.attempts).toBe(life + 1));
  }
  await queueHandlers(tools()).wakeQueue();
  await vi.waitFor(async () =>
    expect((await rows())[0]).toMatchObject({ state: 'failed', reason: 'unexpected' }),
  );
  expect(fetched.map(([url]) => url)).not.toContain('https://deadly.example/1');
});

test('asked twice, it runs once', async () => {
  const calls = queueHandlers(tools());
  await calls.queuePages([page('https://a.example/1'), page('https://b.example/2')]);
  for (let times = 0; times < 5; times++) await calls.wakeQueue();
  await settled();
  expect(fetched).toHaveLength(2);
});

test('access that was granted for the list is given back with the last page of a site, no sooner', async () => {
  const events: string[] = [];
  const calls = queueHandlers(
    tools({
      saveLink: async (url) => {
        events.push(url);
        return url.includes('/fails') ? failure('not-an-article') : save(url);
      },
      giveBack: async (host) => void events.push(`give back ${host}`),
    }),
  );
  await calls.queuePages([
    page('https://a.example/1', { granted: true }),
    page('https://www.a.example/fails', { granted: true }),
    page('https://mine.example/3'),
    page('https://c.example/4', { granted: true }),
  ]);
  await settled();
  await vi.waitFor(() => expect(events).toHaveLength(6));
  expect(events.filter((event) => event.startsWith('give'))).toEqual([
    'give back www.a.example',
    'give back c.example',
  ]);
  expect(events.indexOf('give back www.a.example')).toBeGreaterThan(
    events.indexOf('https://www.a.example/fails'),
  );
  expect((await rows()).some(({ granted }) => granted)).toBe(false);
});

test('what is taken off the list is read no more, its access goes, and it can come back', async () => {
  const given: string[] = [];
  const calls = queueHandlers(
    tools({ saveLink: () => new Promise(() => {}), giveBack: async (host) => void given.push(host) }),
  );
  await calls.queuePages([
    page('https://a.example/1', { granted: true }),
    page('https://b.example/2', { granted: true }),
  ]);
  await vi.waitFor(async () => expect(await states()).toEqual(['running', 'waiting']));
  const before = await rows();
  const removed = unwrap(await calls.removeQueued(before.map(({ id }) => id)));
  // What is being read stays.
  expect(removed.map(({ url }) => url)).toEqual(['https://b.example/2']);
  expect(given).toEqual(['b.example']);
  await restoreQueued(library, removed);
  expect((await rows()).map(({ url }) => url)).toEqual(before.map(({ url }) => url));
  expect(await removeQueued(library, ['unknown'])).toEqual([]);
});
