import * as v from 'valibot';
import { failure, type Outcome } from '../errors.ts';
import type { Handlers } from './handle.ts';

type Arguments<Call> = Call extends (...args: infer Args) => unknown ? Args : never;

/** For each call of a map what its arguments are, as a tuple; `tsc` fails where one is missing. */
export type CallSchemas<Calls> = {
  readonly [Call in keyof Calls]: v.GenericSchema<unknown, Arguments<Calls[Call]>>;
};

type AnyHandler = (...args: readonly unknown[]) => Promise<Outcome<unknown>>;

/**
 * Handlers that are called only with what their calls may hold, rebuilt field by field. Anything else is answered with
 * `unexpected`, and nothing is done: our own pages send no such thing, and nobody else's word is taken for it.
 */
export function checkedCalls<Calls extends object>(
  schemas: CallSchemas<Calls>,
  handlers: Handlers<Calls>,
): Handlers<Calls> {
  const checked = Object.entries<v.GenericSchema<unknown, unknown[]>>(schemas).map(([call, schema]) => {
    const handler = handlers[call as keyof Calls] as AnyHandler;
    const answer: AnyHandler = async (...args) => {
      const given = v.safeParse(schema, args, { abortEarly: true });
      return given.success
        ? handler(...given.output)
        : failure('unexpected', `${call}: ${given.issues[0].message}`);
    };
    return [call, answer];
  });
  return Object.fromEntries(checked) as Handlers<Calls>;
}
