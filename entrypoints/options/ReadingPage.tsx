import { FailureNotice } from '../../components/failure-notice.tsx';
import { ReadingView } from '../../components/reading-view.tsx';
import { useLive } from '../../components/use-live.ts';
import type { Reason } from '../../utils/errors.ts';
import { queryStoredArticle } from '../../utils/library/article-list.ts';
import { queryTags } from '../../utils/library/notes.ts';
import type { Library } from '../../utils/library/schema.ts';
import { t } from '../../utils/locale.ts';
import type { Actions } from './App.tsx';

interface ReadingPageProps {
  readonly library: Library;
  readonly articleId: string;
  readonly eventId: string | null;
  readonly actions: Actions;
  readonly onRemove: () => void;
}

/** One stored article, as long as it is in the library. */
export function ReadingPage({ library, articleId, eventId, actions, onRemove }: ReadingPageProps) {
  const stored = useLive(() => queryStoredArticle(library, articleId), articleId);
  const tags = useLive(() => queryTags(library), 'tags');
  if (stored.state === 'loading') return <p class="library-waiting">{t('loadingLibrary')}</p>;
  if (stored.state === 'failed') return <Unread reason="storage-unavailable" />;
  if (stored.value === null) return <Unread reason="not-found" />;
  return (
    <ReadingView
      stored={stored.value}
      eventId={eventId}
      onRemove={onRemove}
      knownTags={tags.state === 'ready' ? tags.value : []}
      onNote={actions.addNote}
      onNoteRemove={actions.removeNote}
      onNoteEdit={actions.editNote}
    />
  );
}

function Unread({ reason }: { readonly reason: Reason }) {
  return (
    <>
      <h1 class="unseen">{t('readingView')}</h1>
      <FailureNotice reason={reason} />
    </>
  );
}
