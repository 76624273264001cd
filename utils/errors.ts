/**
 * Expected outcomes are values with one of these reasons; each has a message and a next step in every UI language
 * (`reason_<name>` and `nextStep_<name>`, dashes as underscores). Anything else is thrown and reported once.
 */
export const reasons = [
  'browser-page',
  'extension-store',
  'pdf',
  'file-access',
  'not-an-article',
  'unsupported-language',
  'paywalled',
  'still-loading',
  'page-changed',
  'access-refused',
  'not-called',
  'fetch-failed',
  'storage-full',
  'storage-unavailable',
  'newer-library',
  'library-blocked',
  'page-outdated',
  'invalid-file',
  'newer-file',
  'invalid-registry',
  'not-found',
  'unexpected',
] as const;
export type Reason = (typeof reasons)[number];

export interface Failure {
  readonly ok: false;
  readonly reason: Reason;
  /** For a log or a report; never shown as the only message. */
  readonly detail?: string;
}
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}
export type Outcome<T> = Success<T> | Failure;

export const success = <T>(value: T): Success<T> => ({ ok: true, value });
export const failure = (reason: Reason, detail?: string): Failure =>
  detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };

const reported = new WeakSet<object>();

/** Reports an error that nobody expected, once, however many borders it crosses. */
export function reportUnexpected(error: unknown): void {
  if (typeof error === 'object' && error !== null) {
    if (reported.has(error)) return;
    reported.add(error);
  }
  // biome-ignore lint/suspicious/noConsole: the one place where an error that is a fault of ours is reported
  console.error('Simpul:', error);
}
