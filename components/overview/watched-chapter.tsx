import type { Fresh } from '../../utils/library/overview/new-since.ts';
import { queryTermsSince, watchedSince } from '../../utils/library/overview/watched-since.ts';
import type { Library } from '../../utils/library/schema.ts';
import { queryWatches } from '../../utils/library/watches.ts';
import { t } from '../../utils/locale.ts';
import { Chapter } from '../dossier/chapter.tsx';
import { useLive } from '../use-live.ts';
import type { KnownOutlines } from '../use-outlines.ts';
import { WatchedTurned } from './watched-turned.tsx';

interface WatchedChapterProps {
  readonly library: Library;
  readonly known: KnownOutlines;
  readonly fresh: Fresh;
}

/** What of the watch list has turned up; nothing where nothing is watched. */
export function WatchedChapter({ library, known, fresh }: WatchedChapterProps) {
  const live = useLive(async () => {
    const watches = await queryWatches(library);
    const named = watchedSince(known.columns, watches, fresh);
    return {
      watches,
      turned: [...named, ...(await queryTermsSince(library, known.columns, watches, fresh))],
    };
  }, `${known.version} ${fresh.articles.length}`);
  if (live.state !== 'ready' || live.value.watches.length === 0) return null;
  const { turned } = live.value;
  return (
    <Chapter title={t('watchHeading')}>
      {turned.length === 0 ? (
        <p class="chapter-note">{t('overviewNothingWatched')}</p>
      ) : (
        <WatchedTurned turned={turned} />
      )}
    </Chapter>
  );
}
