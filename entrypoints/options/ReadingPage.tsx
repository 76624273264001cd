import { FailureNotice } from '../../components/failure-notice.tsx';
import { ReadingView } from '../../components/reading-view.tsx';
import { useLive } from '../../components/use-live.ts';
import { queryStoredArticle } from '../../utils/library/article-list.ts';
import type { Library } from '../../utils/library/schema.ts';
import { t } from '../../utils/locale.ts';

interface ReadingPageProps {
  readonly library: Library;
  readonly articleId: string;
  readonly eventId: string | null;
  readonly onRemove: () => void;
}

/** One stored article, as long as it is in the library. */
export function ReadingPage({ library, articleId, eventId, onRemove }: ReadingPageProps) {
  const stored = useLive(() => queryStoredArticle(library, articleId), articleId);
  if (stored.state === 'loading') return <p class="library-waiting">{t('loadingLibrary')}</p>;
  if (stored.state === 'failed') return <FailureNotice reason="storage-unavailable" />;
  if (stored.value === null) return <FailureNotice reason="not-found" />;
  return <ReadingView stored={stored.value} eventId={eventId} onRemove={onRemove} />;
}
