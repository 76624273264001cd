import type { Library } from '../../utils/library/schema.ts';
import { number, t } from '../../utils/locale.ts';
import { queryIndexState } from '../../utils/search/index/index-state.ts';
import { DataPart } from '../library-data.tsx';
import { useLive } from '../use-live.ts';

interface IndexPartProps {
  readonly library: Library;
  readonly onRebuild: () => void;
}

/** How far the full-text index is, and the way to build it anew. */
export function IndexPart({ library, onRebuild }: IndexPartProps) {
  const state = useLive(() => queryIndexState(library), 'index');
  return (
    <DataPart title={t('searchIndexTitle')}>
      <p>{t('searchIndexSays')}</p>
      {state.state === 'ready' && (
        <p class="figures" role="status">
          {t('searchIndexStands', number(state.value.indexed), number(state.value.total))}
        </p>
      )}
      <button type="button" class="button" onClick={onRebuild}>
        {t('searchIndexRebuild')}
      </button>
    </DataPart>
  );
}
