import type { UpkeepCalls } from '../messages/upkeep.ts';
import type { Handlers } from '../messaging/handle.ts';
import type { LibrarianTools } from './librarian.ts';
import { packOutlines } from './outline-snapshot.ts';
import { checkLibrary } from './self-check/check-library.ts';
import { storageOutcome } from './storage-outcome.ts';

export function upkeepHandlers({ library, clock }: LibrarianTools): Handlers<UpkeepCalls> {
  return {
    packOutlines: () => storageOutcome(() => packOutlines(library)),
    checkLibrary: (repairs) => storageOutcome(() => checkLibrary(library, repairs, clock)),
  };
}
