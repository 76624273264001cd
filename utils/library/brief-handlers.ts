import { failure, success } from '../errors.ts';
import type { BriefCalls } from '../messages/briefs.ts';
import type { Handlers } from '../messaging/handle.ts';
import { ownWords } from '../words.ts';
import { addToBrief, changeBrief, startBrief } from './brief/stored-briefs.ts';
import type { LibrarianTools } from './librarian.ts';
import { storageOutcome } from './storage-outcome.ts';
import { setTombstone } from './tombstones.ts';

export function briefHandlers({ library, clock }: LibrarianTools): Handlers<BriefCalls> {
  const found = async (work: () => Promise<boolean>) => {
    const done = await storageOutcome(work);
    if (!done.ok) return done;
    return done.value ? success(null) : failure('not-found');
  };
  return {
    startBrief: async (title, picks) => {
      const started = await storageOutcome(() => startBrief(library, title, picks, ownWords(), clock));
      return started.ok ? success({ briefId: started.value }) : started;
    },
    addToBrief: async (briefId, picks) => {
      const added = await storageOutcome(() => addToBrief(library, briefId, picks, ownWords(), clock));
      if (!added.ok) return added;
      return added.value === null ? failure('not-found') : success({ itemIds: added.value });
    },
    changeBrief: (briefId, changes) => found(() => changeBrief(library, briefId, changes, clock)),
    removeBrief: (briefId) => found(() => setTombstone(library, 'briefs', briefId, true, clock)),
    restoreBrief: (briefId) => found(() => setTombstone(library, 'briefs', briefId, false, clock)),
  };
}
