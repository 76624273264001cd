import { failure, type Outcome, type Reason, success } from '../errors.ts';
import { unlessBlocked } from './opening.ts';

/** What IndexedDB says where it has no room, or is not to be had: in private windows, or with a damaged profile. */
const reasonByName: Readonly<Record<string, Reason>> = {
  OpenFailedError: 'storage-unavailable',
  MissingAPIError: 'storage-unavailable',
  InvalidStateError: 'storage-unavailable',
  DatabaseClosedError: 'storage-unavailable',
  UnknownError: 'storage-unavailable',
};

/** The more exact words, where an outer error only says that the database would not open or that work was ended. */
const exactReasonByName: Readonly<Record<string, Reason>> = {
  QuotaExceededError: 'storage-full',
  NewerLibrary: 'newer-library',
  BlockedLibrary: 'library-blocked',
};

/**
 * What storage says by an error; null where that is no word of storage. Dexie wraps the browser's error, sometimes
 * twice: an aborted transaction hides a full disk.
 */
function storageReason(error: unknown): Reason | null {
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner) {
    const exact = exactReasonByName[cause.name];
    if (exact) return exact;
  }
  return error instanceof Error ? (reasonByName[error.name] ?? null) : null;
}

const ofStorage: readonly Reason[] = [...Object.values(reasonByName), ...Object.values(exactReasonByName)];

/** Whether a reason lies with the library, and not with the page that was to go into it. */
export const isOfStorage = (reason: Reason): boolean => ofStorage.includes(reason);

/** Runs work on the library; what storage can refuse is an outcome, anything else is thrown on. */
export async function storageOutcome<T>(work: () => PromiseLike<T>): Promise<Outcome<T>> {
  try {
    return success(await unlessBlocked(work));
  } catch (error) {
    const reason = storageReason(error);
    if (reason === null) throw error;
    return failure(reason, String(error));
  }
}
