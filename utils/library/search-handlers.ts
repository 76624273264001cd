import { failure, type Outcome, success } from '../errors.ts';
import type { SearchCalls } from '../messages/searches.ts';
import type { Handlers } from '../messaging/handle.ts';
import type { IndexProgress } from '../search/index/catch-up.ts';
import { clearIndex } from '../search/index/clear-index.ts';
import { readVariants } from '../search/read-variants.ts';
import type { LibrarianTools } from './librarian.ts';
import { editSearch, moveSearch, saveSearch } from './saved-searches.ts';
import { storageOutcome } from './storage-outcome.ts';
import { setTombstone } from './tombstones.ts';

export function searchHandlers({ library, clock, bringIndexer }: LibrarianTools): Handlers<SearchCalls> {
  const found = async (work: () => Promise<boolean>): Promise<Outcome<null>> => {
    const done = await storageOutcome(work);
    if (!done.ok) return done;
    return done.value ? success(null) : failure('not-found');
  };
  /** Several pages may ask at once; one answer is for all. */
  let catchingUp: Promise<Outcome<IndexProgress>> | null = null;
  const catchUpOnce = async () => {
    const [{ catchUp }, variants] = await Promise.all([bringIndexer(), readVariants()]);
    return storageOutcome(() => catchUp(library, variants, clock));
  };
  return {
    catchUpIndex: () => {
      catchingUp ??= catchUpOnce().finally(() => {
        catchingUp = null;
      });
      return catchingUp;
    },
    rebuildIndex: async () => {
      const cleared = await storageOutcome(() => clearIndex(library, clock));
      return cleared.ok ? success(null) : cleared;
    },
    saveSearch: async (name, query) => {
      const saved = await storageOutcome(() => saveSearch(library, { name, query }, clock));
      return saved.ok ? success({ searchId: saved.value }) : saved;
    },
    renameSearch: (id, name) => found(() => editSearch(library, id, { name }, clock)),
    removeSearch: (id) => found(() => setTombstone(library, 'searches', id, true, clock)),
    restoreSearch: (id) => found(() => setTombstone(library, 'searches', id, false, clock)),
    moveSearch: (id, place) => found(() => moveSearch(library, id, place, clock)),
    openSearch: (id) => found(() => editSearch(library, id, { openedAt: clock() }, clock)),
  };
}
