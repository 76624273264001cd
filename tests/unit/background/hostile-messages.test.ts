import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCardHandlers } from '../../../entrypoints/background/card-handlers.ts';
import { createHandlers } from '../../../entrypoints/background/handlers.ts';
import { rememberNamed } from '../../../entrypoints/background/named-in-tab.ts';
import { createNoteHandlers } from '../../../entrypoints/background/note-handlers.ts';
import { quietHandlers } from '../../../entrypoints/background/read-quietly.ts';
import { saveArticle } from '../../../utils/library/articles.ts';
import { startBrief } from '../../../utils/library/brief/stored-briefs.ts';
import { addCollection } from '../../../utils/library/collections.ts';
import { exportJson } from '../../../utils/library/export/json.ts';
import { readLibraryFile } from '../../../utils/library/export/read-file.ts';
import { fileArticles } from '../../../utils/library/filings.ts';
import { createLibrarian } from '../../../utils/library/librarian.ts';
import { saveNote } from '../../../utils/library/notes.ts';
import { saveSearch } from '../../../utils/library/saved-searches.ts';
import type { Library } from '../../../utils/library/schema.ts';
import { addWatch } from '../../../utils/library/watches.ts';
import { handle, handleLater, handlePages } from '../../../utils/messaging/handle.ts';
import { ownWords } from '../../../utils/words.ts';
import { speak } from '../components/interface-language.ts';
import { allRows, emptyLibrary, firstSave, report, unwrap } from '../library/fixtures.ts';
import { toolsFor } from '../library/librarian-tools.ts';

vi.mock('../../../entrypoints/background/load-script.ts', () => ({
  loadScript: async () => {
    throw new Error('no scripts here');
  },
}));

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

const clock = () => firstSave;
const page = 'https://warta.example/nota';
const script = { id: 'simpul', url: page, frameId: 0, tab: { id: 7 } };
const own = { id: 'simpul', url: 'chrome-extension://simpul/options.html' };

let listeners: Listener[];
let library: Library;
/** Ids of rows that are there: what is sent must come near to what may be. */
let known: readonly string[];
const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));

/** Opens the doors of the worker as its entry point does. */
async function openDoors(): Promise<
  Record<'background' | 'librarian' | 'card' | 'notes' | 'quiet', string[]>
> {
  const background = createHandlers(library);
  const librarian = createLibrarian(toolsFor(library, { clock }));
  const card = createCardHandlers(library, background);
  const notes = createNoteHandlers(library, clock);
  handle('background', background);
  handleLater('librarian', async () => librarian);
  handlePages('card', card);
  handlePages('notes', notes);
  handlePages('quiet', ({ tabId }) => quietHandlers(library, tabId));
  const at = { tabId: 7, url: page };
  return {
    background: Object.keys(background),
    librarian: Object.keys(librarian),
    card: Object.keys(card(at)),
    notes: Object.keys(notes(at)),
    quiet: ['pageStands'],
  };
}

beforeEach(async () => {
  fakeBrowser.reset();
  speak('en-GB');
  vi.spyOn(console, 'error').mockImplementation(() => {});
  listeners = [];
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://simpul${path}`);
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue('simpul');
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), clock));
  const note = await saveNote(library, { url: page, pageTitle: 'Nota', quote: 'nota' }, clock);
  const collection = await addCollection(library, 'Obat', clock);
  await fileArticles(library, [articleId], { addTags: ['obat'], putIn: [collection?.id ?? ''] }, clock);
  const search = await saveSearch(library, { name: 'Obat', query: 'obat' }, clock);
  const brief = await startBrief(library, 'Nota', [{ kind: 'article', id: articleId }], ownWords(), clock);
  const watch = await addWatch(library, { kind: 'term', term: 'obat' }, clock);
  const [event] = await library.events.toArray();
  await rememberNamed(7, report().analysis.entities);
  known = [articleId, note.id, collection?.id ?? '', search, brief, watch.id, event?.id ?? ''];
});

/** What comes back of a message; undefined where nobody listens to it. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const heard = listeners.map((listener) => listener(message, sender, resolve));
    if (!heard.includes(true)) resolve(undefined);
  });
}

/** What a value is after it crossed: browsers send JSON (Chromium) or clones (Firefox). */
const crossed = (value: unknown, asJson: boolean): unknown =>
  asJson ? JSON.parse(JSON.stringify(value) ?? 'null') : structuredClone(value);

const harm = JSON.parse('{"__proto__":{"harmed":1},"constructor":{"prototype":{"harmed":1}}}');
const nested = JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`);

const hostile = (): fc.Arbitrary<unknown> => {
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(...known),
    fc.constantFrom<unknown>(
      ...[null, undefined, true, -1, 0.5, 1e308, Number.NaN, '', '\uD800', '\u202Egnp', '__proto__', page],
      ...['x'.repeat(100_000), Array.from({ length: 3_000 }, () => 'x'), harm, nested, { length: 1e9 }],
      ...['confirmed', 'archived', 'event', 'title', '*', '*://*/*', 'javascript:alert(1)', '9999-12-31'],
    ),
    fc.string(),
    fc.integer(),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, leaf, tie('list'), tie('row')),
    list: fc.array(tie('value'), { maxLength: 3 }),
    row: fc.dictionary(
      fc.constantFrom(
        ...[
          'id',
          'kind',
          'text',
          'name',
          'remark',
          'tags',
          'state',
          'colour',
          'quote',
          'anchors',
          'url',
          'host',
        ],
        ...[
          'sameAs',
          'verdict',
          'item',
          'itemId',
          'before',
          'rows',
          'entity',
          'target',
          'updatedAt',
          'addTags',
        ],
      ),
      tie('value'),
      { maxKeys: 5 },
    ),
  }));
  return value as fc.Arbitrary<unknown>;
};

let [tried, refused] = [0, 0];
afterAll(() => {
  console.log(`hostile messages tried: ${tried}, answered with a refusal: ${refused}, failed: 0`);
});

/** Whether the library can still be taken out and in again, and no object was harmed. */
async function faults(): Promise<readonly string[]> {
  const read = readLibraryFile(await (await exportJson(library, clock)).text());
  const queued = await library.queue
    .filter(({ url }) => typeof url !== 'string' || !/^https?:/u.test(url))
    .count();
  return [
    ...(read.ok ? [] : [`${read.reason}: ${read.detail}`]),
    ...(queued === 0 ? [] : ['an address in the queue that is none']),
    ...('harmed' in {} ? ['an object of the message became everybody’s'] : []),
    ...unhandled.splice(0).map((reason) => `not caught: ${reason}`),
  ];
}

async function sendAll(to: string, calls: readonly string[], sender: object, runs: number): Promise<void> {
  const message = fc.record({
    call: fc.constantFrom(...calls),
    args: fc.array(hostile(), { maxLength: 4 }),
    asJson: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(message, async ({ call, args, asJson }) => {
      const reply = await deliver({ to, call, args: crossed(args, asJson) }, sender);
      tried++;
      expect(reply).toEqual({
        [reply && Object.hasOwn(reply, 'answer') ? 'answer' : 'thrown']: expect.anything(),
      });
      if (!(reply as { answer?: { ok: boolean } }).answer?.ok) refused++;
      expect(await faults(), `${to}.${call}`).toEqual([]);
    }),
    { numRuns: runs },
  );
}

describe('whatever our own pages send, the library stays whole', () => {
  test('to the worker', { timeout: 120_000 }, async () => {
    const { background } = await openDoors();
    expect(background.length).toBeGreaterThan(20);
    await sendAll('background', background, own, 400);
  });
  test('to the librarian', { timeout: 120_000 }, async () => {
    const { librarian } = await openDoors();
    expect(librarian.length).toBeGreaterThan(40);
    await sendAll('librarian', librarian, own, 800);
  });
});

describe('whatever our script in a page sends, the library stays whole', () => {
  test.each(['card', 'notes', 'quiet'] as const)('to %s', { timeout: 120_000 }, async (to) => {
    const doors = await openDoors();
    await sendAll(to, doors[to], script, 300);
  });

  test('and nothing changes but notes of its own site', { timeout: 120_000 }, async () => {
    const { card, notes } = await openDoors();
    const before = await allRows(library);
    const elsewhere = { ...script, url: 'https://evil.example/', tab: { id: 8 } };
    await sendAll('notes', notes, elsewhere, 200);
    await sendAll('card', card, elsewhere, 200);
    expect(await allRows(library)).toEqual(before);
  });
});

test.each<[string, object]>([
  ['our script in a page', script],
  ['our script in a file', { ...script, url: 'file:///home/reader/a.html' }],
  ['our script in a frame', { ...script, frameId: 3 }],
  ['our script in an empty page', { ...script, url: 'about:blank' }],
  ['our script in a page made of data', { ...script, url: 'data:text/html,x' }],
  ['our script in a page of an object', { ...script, url: 'blob:chrome-extension://simpul/1' }],
  ['a page that looks like ours', { id: 'simpul', url: 'chrome-extension://simpul.evil/options.html' }],
  ['another extension', { id: 'stranger', url: 'chrome-extension://stranger/a.html' }],
  ['another extension that borrows an address', { id: 'stranger', url: own.url }],
  ['a web page', { url: page, frameId: 0, tab: { id: 7 } }],
  ['nobody', {}],
])('of %s the worker and the librarian hear nothing', async (_, sender) => {
  const { background, librarian } = await openDoors();
  const before = await allRows(library);
  for (const [to, calls] of [['background', background] as const, ['librarian', librarian] as const])
    for (const call of calls)
      expect(await deliver({ to, call, args: [known[0], {}] }, sender), call).toBeUndefined();
  expect(await allRows(library)).toEqual(before);
});

test.each<[string, object]>([
  ['our own pages', own],
  ['our script in a frame', { ...script, frameId: 3 }],
  ['a page without a tab', { id: 'simpul', url: page, frameId: 0 }],
  ['our script in an empty page', { ...script, url: 'about:blank' }],
  ['another extension', { ...script, id: 'stranger' }],
  ['nobody', {}],
])('of %s what stands in pages is asked nothing', async (_, sender) => {
  const doors = await openDoors();
  for (const to of ['card', 'notes', 'quiet'] as const)
    for (const call of doors[to])
      expect(await deliver({ to, call, args: [page, {}] }, sender), call).toBeUndefined();
});

test('arguments that are no call’s are refused before anything is done', async () => {
  const { librarian, background } = await openDoors();
  const before = await allRows(library);
  const strange = [{ strange: true }, { strange: true }];
  const answered: string[] = [];
  for (const [to, calls] of [['background', background] as const, ['librarian', librarian] as const])
    for (const call of calls) {
      const reply = await deliver({ to, call, args: strange }, own);
      if ((reply as { answer?: { ok: boolean } }).answer?.ok !== false) answered.push(call);
    }
  expect(await allRows(library)).toEqual(before);
  // Those that take no arguments do what they do.
  expect(answered.sort()).toEqual(
    [
      ...['catchUpIndex', 'continueQueue', 'holdQueue', 'packOutlines', 'rebuildIndex', 'rereadLibrary'],
      'wakeQueue',
    ].sort(),
  );
});
