import { browser } from 'wxt/browser';
import { reportUnexpected } from '../errors.ts';
import { type Envelope, isEnvelope, type Receiver, type Reply, thrownReply } from './envelope.ts';

/** One function for each call of a map; `tsc` fails where one is missing. */
export type Handlers<Calls> = { readonly [Call in keyof Calls]: Calls[Call] };

interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** A web page in which our own script calls. */
export interface CallingPage {
  readonly tabId: number;
  readonly url: string;
}

/** Our own pages and worker, never a web page, its content script or another extension. */
function isOurs(sender: Sender): boolean {
  const home = browser.runtime.getURL('/');
  return sender.id === browser.runtime.id && (sender.url === undefined || sender.url.startsWith(home));
}

/** Our own script in the top frame of a tab; never a web page itself, which cannot call, nor another extension. */
function callingPage({ id, url, frameId, tab }: Sender): CallingPage | null {
  if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined || url === undefined) return null;
  return /^(?:https?|file):/u.test(url) ? { tabId: tab.id, url } : null;
}

async function answer(coming: object | Promise<object>, { call, args }: Envelope): Promise<Reply> {
  try {
    const handlers = await coming;
    const handler: unknown = Object.hasOwn(handlers, call) ? Reflect.get(handlers, call) : undefined;
    if (typeof handler !== 'function') throw new TypeError(`unknown call ${call}`);
    return { answer: await Reflect.apply(handler, handlers, [...args]) };
  } catch (error) {
    reportUnexpected(error);
    return thrownReply(error);
  }
}

function listen(
  receiver: Receiver,
  handlersFor: (sender: Sender) => object | Promise<object> | null,
): () => void {
  const listener = (
    message: unknown,
    sender: Sender,
    sendResponse: (reply: Reply) => void,
  ): true | undefined => {
    const handlers = isEnvelope(message, receiver) ? handlersFor(sender) : null;
    if (!handlers) return undefined;
    void answer(handlers, message as Envelope).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Answers the calls that are sent to `receiver` by our own extension. `sendResponse` with `true` is the one way of
 * answering later that every browser and the polyfill understand. Returns how to stop.
 */
export function handle<Calls>(receiver: Receiver, handlers: Handlers<Calls> & object): () => void {
  return listen(receiver, (sender) => (isOurs(sender) ? handlers : null));
}

/** Like `handle`, with handlers that are brought when the first call comes. */
export function handleLater<Calls>(
  receiver: Receiver,
  bring: () => Promise<Handlers<Calls> & object>,
): () => void {
  return listen(receiver, (sender) => (isOurs(sender) ? bring() : null));
}

/** Answers the calls of our own scripts in web pages, each by the page that calls. Returns how to stop. */
export function handlePages<Calls>(
  receiver: Receiver,
  handlersFor: (page: CallingPage) => Handlers<Calls> & object,
): () => void {
  return listen(receiver, (sender) => {
    const page = callingPage(sender);
    return page && handlersFor(page);
  });
}
