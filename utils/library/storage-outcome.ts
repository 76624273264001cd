import { failure, type Outcome, type Reason, success } from '../errors.ts';

/** What IndexedDB says where it has no room, or is not to be had: in private windows, or with a damaged profile. */
const reasonByName: Readonly<Record<string, Reason>> = {
  QuotaExceededError: 'storage-full',
  OpenFailedError: 'storage-unavailable',
  MissingAPIError: 'storage-unavailable',
  InvalidStateError: 'storage-unavailable',
  DatabaseClosedError: 'storage-unavailable',
  UnknownError: 'storage-unavailable',
};

/** Dexie wraps the browser's error, sometimes twice: an aborted transaction hides a full disk. */
function reasonOf(error: unknown): Reason | null {
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner) {
    // A full disk is the more exact word where an outer error only says that the database would not open.
    if (cause.name === 'QuotaExceededError') return 'storage-full';
  }
  return error instanceof Error ? (reasonByName[error.name] ?? null) : null;
}

/** Runs work on the library; what storage can refuse is an outcome, anything else is thrown on. */
export async function storageOutcome<T>(work: () => PromiseLike<T>): Promise<Outcome<T>> {
  try {
    return success(await work());
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return failure(reason, String(error));
  }
}
