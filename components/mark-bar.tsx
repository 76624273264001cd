import { t } from '../utils/locale.ts';
import './mark-bar.css';

interface MarkBarProps {
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
  readonly onList: () => void;
}

/** Whether names are marked on the page, and the way to the list of them. */
export function MarkBar({ shown, onShow, onList }: MarkBarProps) {
  return (
    <div class="mark-bar">
      <label class="mark-switch">
        <input type="checkbox" checked={shown} onChange={(event) => onShow(event.currentTarget.checked)} />
        {t('marksOnPage')}
      </label>
      <button type="button" class="button button-plain" onClick={onList}>
        {t('openPanelAction')}
      </button>
    </div>
  );
}
