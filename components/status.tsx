import { useEffect, useRef } from 'preact/hooks';
import type { Reason } from '../utils/errors.ts';
import { keyPart, t } from '../utils/locale.ts';
import './status.css';

/** What is said about the last thing the reader did. */
export interface Notice {
  readonly text: string;
  readonly next?: string;
  /** Where exactly it went wrong, for whoever can use it. */
  readonly detail?: string | undefined;
  readonly undo?: () => void;
  /** What the reader pressed is still there, and they may press it again. */
  readonly keepsFocus?: boolean;
}

export const failureNotice = (reason: Reason, detail?: string): Notice => {
  const part = keyPart(reason);
  return { text: t(`reason_${part}`), next: t(`nextStep_${part}`), detail };
};

interface StatusProps {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/**
 * Says quietly that something worked, or why it did not. It stays until it is closed or replaced: no race against
 * a clock. Where it offers to undo, the focus comes here, unless what was focused is still there.
 */
export function Status({ notice, onDismiss }: StatusProps) {
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (notice?.undo && !notice.keepsFocus) undoButton.current?.focus();
  }, [notice]);
  return (
    <div class={notice ? 'status' : 'status status-empty'}>
      <div role="status" class="status-words">
        {notice && <p>{notice.text}</p>}
        {notice?.next && <p class="status-next">{notice.next}</p>}
        {notice?.detail && <p class="status-detail">{notice.detail}</p>}
      </div>
      {notice?.undo && (
        <button type="button" class="button button-plain" ref={undoButton} onClick={notice.undo}>
          {t('undoAction')}
        </button>
      )}
      {notice && (
        <button type="button" class="status-close" aria-label={t('dismissAction')} onClick={onDismiss}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      )}
    </div>
  );
}
