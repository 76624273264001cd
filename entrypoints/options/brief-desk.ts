import type { BriefDesk } from '../../components/briefs/brief-desk.ts';
import { failureNotice, type Notice } from '../../components/status.tsx';
import { queryBriefs } from '../../utils/library/brief/stored-briefs.ts';
import type { Library } from '../../utils/library/schema.ts';
import { t } from '../../utils/locale.ts';
import type { BriefCalls } from '../../utils/messages/briefs.ts';

/** Puts things into briefs from wherever the reader is; what came of it is said, and can be taken back. */
export function briefDesk(library: Library, librarian: BriefCalls, say: (notice: Notice) => void): BriefDesk {
  const tell = (text: string, takeBack: () => ReturnType<BriefCalls['removeBrief']>) => {
    const undo = async () => {
      const undone = await takeBack();
      say(undone.ok ? { text: t('briefTakenOutStatus') } : failureNotice(undone.reason, undone.detail));
    };
    // The button that was pressed is still there: the focus stays with it.
    say({ text, undo, keepsFocus: true });
  };
  return {
    briefs: () => queryBriefs(library),
    async add(briefId, picks) {
      if (briefId === null) {
        const started = await librarian.startBrief('', picks);
        if (!started.ok) return say(failureNotice(started.reason, started.detail));
        return tell(t('briefStartedStatus'), () => librarian.removeBrief(started.value.briefId));
      }
      const title = (await library.briefs.get(briefId))?.title.trim() || t('briefUntitled');
      const added = await librarian.addToBrief(briefId, picks);
      if (!added.ok) return say(failureNotice(added.reason, added.detail));
      const { itemIds } = added.value;
      if (itemIds.length === 0) return say({ text: t('briefHadStatus', title) });
      tell(t('briefAddedStatus', title), () =>
        librarian.changeBrief(
          briefId,
          itemIds.map((itemId) => ({ kind: 'remove', itemId }) as const),
        ),
      );
    },
  };
}
