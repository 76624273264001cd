import { failureNotice } from '../../components/status.tsx';
import type { CollectionChanges } from '../../utils/library/collections.ts';
import type { CollectionRow } from '../../utils/library/reader-rows.ts';
import type { Shelf } from '../../utils/library/shelf.ts';
import { t } from '../../utils/locale.ts';
import type { FilingCalls } from '../../utils/messages/filings.ts';
import type { Actions } from './App.tsx';

/** What can be done with one collection; every act can be taken back. */
export function collectionActions(
  librarian: FilingCalls,
  { say, undoable }: Pick<Actions, 'say' | 'undoable'>,
  shelf: Shelf,
  { id, name }: CollectionRow,
) {
  const ids = shelf.collections.map(({ collection }) => collection.id);
  const place = ids.indexOf(id);
  const moveTo = (to: number) => {
    const others = ids.filter((other) => other !== id);
    void undoable(
      async () => {
        const done = await librarian.orderCollections(others.toSpliced(to, 0, id));
        return done.ok ? { ok: true, value: null } : done;
      },
      async () => {
        const done = await librarian.orderCollections(ids);
        return done.ok ? { ok: true, value: null } : done;
      },
      t('collectionChanged'),
      t('filedUndone'),
    );
  };
  return {
    onEdit: async (changes: CollectionChanges) => {
      const done = await librarian.editCollection(id, changes);
      if (!done.ok) {
        say(failureNotice(done.reason));
        return false;
      }
      const { value: before } = done;
      const undo = async () => {
        const undone = await librarian.editCollection(id, before);
        say(undone.ok ? { text: t('filedUndone') } : failureNotice(undone.reason));
      };
      say({ text: t('collectionChanged'), keepsFocus: true, undo });
      return true;
    },
    onUp: place > 0 ? () => moveTo(place - 1) : null,
    onDown: place < ids.length - 1 ? () => moveTo(place + 1) : null,
    onRemove: () =>
      void undoable(
        () => librarian.removeCollection(id),
        () => librarian.restoreCollection(id),
        t('collectionRemoved', name),
        t('collectionRestored', name),
      ),
  };
}
