import { failure, type Outcome } from '../../utils/errors.ts';

/**
 * Calls a script in the page of a tab; where it is not there, it is put in first.
 * @param enter puts it in; what it throws is the page's refusal.
 */
export async function callScript<Calls, Value>(
  script: Calls,
  enter: () => Promise<void>,
  call: (script: Calls) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const first = await call(script);
  if (first.ok || first.reason !== 'page-changed') return first;
  try {
    await enter();
  } catch (error) {
    return failure('page-changed', String(error));
  }
  return call(script);
}
