import { hashOf } from '../../components/library-place.ts';
import { failureNotice } from '../../components/status.tsx';
import type { LibraryFilter } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import type { FilingCalls } from '../../utils/messages/filings.ts';
import type { Actions } from './App.tsx';

/** Renames the tag of a filter, and goes where its articles are then; both can be taken back. @returns whether it was done. */
export async function renameTag(
  librarian: FilingCalls,
  say: Actions['say'],
  filter: LibraryFilter & { readonly tag: string },
  name: string,
): Promise<boolean> {
  const done = await librarian.renameTag(filter.tag, name);
  if (!done.ok) {
    say(failureNotice(done.reason));
    return false;
  }
  // In the same place of the history: the articles of the former name are none.
  const show = (tag: string) => location.replace(hashOf({ view: 'articles', filter: { ...filter, tag } }));
  const { value: renamed } = done;
  const undo = async () => {
    const undone = await librarian.restoreTag(renamed);
    if (undone.ok) show(renamed.from);
    say(undone.ok ? { text: t('filedUndone') } : failureNotice(undone.reason));
  };
  show(renamed.to);
  say({ text: t('tagRenamed', renamed.from, renamed.to), undo });
  return true;
}
