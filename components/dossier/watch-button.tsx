import type { Library } from '../../utils/library/schema.ts';
import type { WatchTarget } from '../../utils/library/types.ts';
import { isSameTarget, queryWatches } from '../../utils/library/watches.ts';
import { t } from '../../utils/locale.ts';
import { useLive } from '../use-live.ts';
import './watch-button.css';

interface WatchButtonProps {
  readonly library: Library;
  readonly target: WatchTarget;
  readonly onWatch: (target: WatchTarget, watched: boolean) => void;
}

/** The star: puts something on the watch list or takes it off. */
export function WatchButton({ library, target, onWatch }: WatchButtonProps) {
  const rows = useLive(() => queryWatches(library), 'watches');
  if (rows.state !== 'ready') return null;
  const watched = rows.value.some((row) => isSameTarget(row.target, target));
  return (
    <button
      type="button"
      class="button watch-button"
      aria-pressed={watched}
      onClick={() => onWatch(target, !watched)}
    >
      <span class="watch-star" aria-hidden="true">
        {watched ? '★' : '☆'}
      </span>
      {t('watchAction')}
    </button>
  );
}
