import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from 'vitest';
import { failure, type Outcome, success } from '../../utils/errors.ts';
import type { BackgroundCalls, QuotedSpan } from '../../utils/messages.ts';
import { caller, type Send } from '../../utils/messaging/caller.ts';
import { type Handlers, handle } from '../../utils/messaging/handle.ts';

type Listener = (message: unknown, sender: object, sendResponse: (reply: unknown) => void) => unknown;

const { listeners } = vi.hoisted(() => ({ listeners: new Set<Listener>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'simpul',
      getURL: (path: string) => `chrome-extension://simpul${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

interface TestCalls {
  double(value: number): Promise<Outcome<number>>;
  fail(): Promise<Outcome<null>>;
  break(): Promise<Outcome<null>>;
}

const handlers: Handlers<TestCalls> = {
  double: async (value) => success(value * 2),
  fail: async () => failure('pdf'),
  break: async () => {
    throw new RangeError('out of range');
  },
};

const ours = { id: 'simpul', url: 'chrome-extension://simpul/popup.html' };

/** Delivers a message as a browser does: as JSON, to every listener, and gives back what the first one answers. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const answers = [...listeners].map((listener) =>
      listener(JSON.parse(JSON.stringify(message)), sender, (reply) =>
        resolve(JSON.parse(JSON.stringify(reply))),
      ),
    );
    if (!answers.includes(true)) {
      reject(new Error('Could not establish connection. Receiving end does not exist.'));
    }
  });
}

let stop = () => {};
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  stop = handle<TestCalls>('background', handlers);
});
afterEach(() => stop());

const callerFor = (sender: object, to: 'background' | 'page' = 'background') =>
  caller<TestCalls>(to, (envelope) => deliver(envelope, sender), 'page-changed');

test('a call reaches its handler and brings back its outcome', async () => {
  expect(await callerFor(ours).double(21)).toEqual({ ok: true, value: 42 });
  expect(await callerFor(ours).fail()).toEqual({ ok: false, reason: 'pdf' });
});

test('a thrown error crosses with its name, and is reported once', async () => {
  expect(await callerFor(ours).break()).toEqual({
    ok: false,
    reason: 'unexpected',
    detail: 'RangeError: out of range',
  });
  expect(console.error).toHaveBeenCalledTimes(1);
});

test('an unknown call is refused, also one that every object has', async () => {
  for (const call of ['launch', 'constructor', 'toString', '__proto__']) {
    const reply = await deliver({ to: 'background', call, args: [] }, ours);
    expect(reply).toEqual({ thrown: { name: 'TypeError', message: `unknown call ${call}` } });
  }
});

test.each<[string, object]>([
  ['another extension', { id: 'stranger', url: 'chrome-extension://stranger/popup.html' }],
  ['a content script in a web page', { id: 'simpul', url: 'https://warta.example/nota' }],
  ['a page that only looks like ours', { id: 'simpul', url: 'chrome-extension://simpul.evil/popup.html' }],
  ['nobody', {}],
])('%s is not answered', async (_, sender) => {
  expect(await callerFor(sender).double(1)).toMatchObject({ ok: false, reason: 'page-changed' });
});

test.each([
  null,
  'double',
  { to: 'background' },
  { to: 'background', call: 'double' },
  { call: 'double', args: [1] },
])('a message that is no call, %o, is left to others', async (message) => {
  await expect(deliver(message, ours)).rejects.toThrow('Receiving end does not exist');
});

test('a call for another receiver is left to it', async () => {
  expect(await callerFor(ours, 'page').double(1)).toMatchObject({ ok: false, reason: 'page-changed' });
});

test('after stopping nothing is answered any more', async () => {
  stop();
  expect(await callerFor(ours).double(1)).toMatchObject({ ok: false, reason: 'page-changed' });
});

test.each<[what: string, send: Send, reason: string]>([
  ['no answer at all', async () => undefined, 'page-changed'],
  [
    'a page that went away',
    async () => Promise.reject(new Error('The message port closed before a response was received.')),
    'page-changed',
  ],
  [
    'a frozen page',
    async () =>
      Promise.reject(
        new Error(
          'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
        ),
      ),
    'page-changed',
  ],
  [
    'a Simpul that was updated under an open page',
    async () => Promise.reject(new Error('Extension context invalidated.')),
    'page-outdated',
  ],
  ['anything else', async () => Promise.reject(new Error('no idea')), 'unexpected'],
])('%s is an outcome', async (_, send, reason) => {
  expect(await caller<TestCalls>('page', send, 'page-changed').fail()).toMatchObject({ ok: false, reason });
});

test('a caller can be awaited without sending anything', async () => {
  const send = vi.fn<Send>();
  const calls = await caller<TestCalls>('page', send, 'page-changed');
  expect(send).not.toHaveBeenCalled();
  expect(calls.fail).toBeTypeOf('function');
});

test('the compiler misses a handler that is not there', () => {
  expectTypeOf<Omit<Handlers<BackgroundCalls>, 'readTab'>>().not.toExtend<Handlers<BackgroundCalls>>();
  expectTypeOf<Parameters<Handlers<BackgroundCalls>['revealInTab']>>().toEqualTypeOf<[number, QuotedSpan]>();
});
