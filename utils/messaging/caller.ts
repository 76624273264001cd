import { failure, type Reason, reportUnexpected } from '../errors.ts';
import { type Envelope, isReply, type Receiver } from './envelope.ts';

/** Sends an envelope and resolves with what the receiver answered; undefined where nobody did. */
export type Send = (envelope: Envelope) => Promise<unknown>;

/** What browsers say where nobody listens, or where who listened went away before answering. */
const unanswered =
  /receiving end does not exist|message (?:port|channel) (?:is )?closed|back\/forward cache|context was destroyed|actor .{0,80} destroyed|no tab with id|invalid tab id/iu;

/** What Chrome says to a script of an extension that was replaced meanwhile. */
const outdated = /extension context invalidated/iu;

/**
 * Functions that send the calls of a map to their receiver. Every call of Simpul answers an `Outcome`, so an error on
 * the way is one too: `whenUnanswered` where nobody answered, `page-outdated` where Simpul was updated under the page's
 * feet, `unexpected` with the error's name otherwise.
 */
export function caller<Calls extends object>(to: Receiver, send: Send, whenUnanswered: Reason): Calls {
  const call = async (name: string, args: readonly unknown[]) => {
    try {
      const reply = await send({ to, call: name, args });
      if (!isReply(reply)) return failure(whenUnanswered, `${to}.${name}: no answer`);
      // Who threw has reported it already.
      if ('thrown' in reply) return failure('unexpected', `${reply.thrown.name}: ${reply.thrown.message}`);
      return reply.answer;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (unanswered.test(message)) return failure(whenUnanswered, message);
      if (outdated.test(message)) return failure('page-outdated', message);
      reportUnexpected(error);
      return failure('unexpected', message);
    }
  };
  return new Proxy({} as Calls, {
    // A caller is no promise: whoever awaits it must not send a call named `then`.
    get: (_, name) =>
      typeof name === 'string' && name !== 'then' ? (...args: unknown[]) => call(name, args) : undefined,
  });
}
