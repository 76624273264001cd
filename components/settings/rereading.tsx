import type { RereadingRow } from '../../utils/library/types.ts';
import { count, number, t } from '../../utils/locale.ts';

export interface RereadingCalls {
  readonly onReread: () => void;
  readonly onHold: (id: string) => void;
  readonly onContinue: (id: string) => void;
  readonly onUndoReread: (id: string) => void;
}

interface RereadingProps extends RereadingCalls {
  readonly rereading: RereadingRow | null;
  /** How many articles are stored. */
  readonly articles: number;
  readonly corrections: readonly unknown[];
}

/** Reading earlier articles again with the corrections: how far it is, hold, go on, take back. */
export function Rereading(props: RereadingProps) {
  const { rereading, articles, corrections, onReread, onHold, onContinue, onUndoReread } = props;
  if (articles === 0 || (corrections.length === 0 && rereading === null)) return null;
  const state = rereading?.state ?? 'undone';
  const busy = state === 'running' || state === 'undoing';
  return (
    <div class="settings-body">
      <p class="settings-lead">{t('rereadLead')}</p>
      {rereading && (busy || state === 'paused') && (
        <progress
          class="settings-progress"
          max={Math.max(1, rereading.total)}
          value={rereading.seen}
          aria-label={t('rereadProgressLabel')}
        />
      )}
      <p class="settings-note figures" role="status">
        {rereading && rereadingWords(rereading)}
      </p>
      <p class="settings-row">
        {!busy && state !== 'paused' && (
          <button type="button" class="button" onClick={onReread}>
            {t('rereadAction', count('articles', articles))}
          </button>
        )}
        {rereading && state === 'running' && (
          <button type="button" class="button" onClick={() => onHold(rereading.id)}>
            {t('holdAction')}
          </button>
        )}
        {rereading && state === 'paused' && (
          <button type="button" class="button" onClick={() => onContinue(rereading.id)}>
            {t('continueAction')}
          </button>
        )}
        {rereading && (state === 'done' || state === 'paused') && rereading.changed > 0 && (
          <button type="button" class="button button-plain" onClick={() => onUndoReread(rereading.id)}>
            {t('rereadUndoAction')}
          </button>
        )}
      </p>
    </div>
  );
}

function rereadingWords({ state, seen, total, changed }: RereadingRow): string {
  switch (state) {
    case 'running':
    case 'paused':
      return t('rereadProgress', number(seen), number(total), number(changed));
    case 'done':
      return changed === 0 ? t('rereadNothing') : t('rereadDone', count('articles', changed));
    case 'undoing':
      return t('rereadUndoing');
    case 'undone':
      return t('rereadUndone');
  }
}
