import { t } from '../utils/locale.ts';
import './save-bar.css';

interface SaveBarProps {
  readonly saved: boolean;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

/** What can be done with the article that was read. */
export function SaveBar({ saved, busy, onSave, onRemove }: SaveBarProps) {
  // Not `disabled`: the button that was pressed keeps the focus while its work is done.
  const unlessBusy = (action: () => void) => () => {
    if (!busy) action();
  };
  return (
    <div class="save-bar">
      <button
        type="button"
        class={saved ? 'button' : 'button button-primary'}
        aria-disabled={busy}
        onClick={unlessBusy(onSave)}
      >
        {t(busy ? 'workingStatus' : saved ? 'updateAction' : 'saveAction')}
      </button>
      {saved && (
        <button type="button" class="button" aria-disabled={busy} onClick={unlessBusy(onRemove)}>
          {t('removeAction')}
        </button>
      )}
    </div>
  );
}
