import { browser } from 'wxt/browser';
import { reportUnexpected } from '../errors.ts';
import { type Envelope, isEnvelope, type Receiver, type Reply, thrownReply } from './envelope.ts';

/** One function for each call of a map; `tsc` fails where one is missing. */
export type Handlers<Calls> = { readonly [Call in keyof Calls]: Calls[Call] };

interface Sender {
  readonly id?: string;
  readonly url?: string;
}

/** Our own pages and worker, never a web page, its content script or another extension. */
function isOurs(sender: Sender): boolean {
  const home = browser.runtime.getURL('/');
  return sender.id === browser.runtime.id && (sender.url === undefined || sender.url.startsWith(home));
}

async function answer(handlers: object, { call, args }: Envelope): Promise<Reply> {
  try {
    const handler: unknown = Object.hasOwn(handlers, call) ? Reflect.get(handlers, call) : undefined;
    if (typeof handler !== 'function') throw new TypeError(`unknown call ${call}`);
    return { answer: await Reflect.apply(handler, handlers, [...args]) };
  } catch (error) {
    reportUnexpected(error);
    return thrownReply(error);
  }
}

/**
 * Answers the calls that are sent to `receiver` by our own extension. `sendResponse` with `true` is the one way of
 * answering later that every browser and the polyfill understand. Returns how to stop.
 */
export function handle<Calls>(receiver: Receiver, handlers: Handlers<Calls> & object): () => void {
  const listener = (
    message: unknown,
    sender: Sender,
    sendResponse: (reply: Reply) => void,
  ): true | undefined => {
    if (!isEnvelope(message, receiver) || !isOurs(sender)) return undefined;
    void answer(handlers, message).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
