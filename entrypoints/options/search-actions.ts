import type { SavedSearchActions } from '../../components/search/saved-searches.tsx';
import { failureNotice } from '../../components/status.tsx';
import { t } from '../../utils/locale.ts';
import type { SearchCalls } from '../../utils/messages/searches.ts';
import type { Actions } from './App.tsx';

/** What the reader does with the searches they keep. */
export function searchActions(
  librarian: SearchCalls,
  { say, undoable }: Pick<Actions, 'say' | 'undoable'>,
): SavedSearchActions & { readonly onKeep: (name: string, query: string) => void } {
  return {
    onKeep: async (name, query) => {
      const kept = await librarian.saveSearch(name, query);
      say(kept.ok ? { text: t('searchKept') } : failureNotice(kept.reason));
    },
    onOpen: ({ id }) => void librarian.openSearch(id),
    onRename: async ({ id }, name) => {
      const done = await librarian.renameSearch(id, name);
      if (!done.ok) say(failureNotice(done.reason));
    },
    onRemove: ({ id, name }) =>
      void undoable(
        () => librarian.removeSearch(id),
        () => librarian.restoreSearch(id),
        t('searchRemoved', name),
        t('searchRestored', name),
      ),
    onMove: async ({ id }, place) => {
      const done = await librarian.moveSearch(id, place);
      if (!done.ok) say(failureNotice(done.reason));
    },
  };
}
