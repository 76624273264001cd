import type { ComponentChildren } from 'preact';
import type { Reason } from '../utils/errors.ts';
import { keyPart, t } from '../utils/locale.ts';
import './failure-notice.css';

interface FailureNoticeProps {
  readonly reason: Reason;
  readonly onRetry?: (() => void) | undefined;
  /** Another way on. */
  readonly children?: ComponentChildren;
}

/** What went wrong, in words, and what the reader can do about it. */
export function FailureNotice({ reason, onRetry, children }: FailureNoticeProps) {
  const part = keyPart(reason);
  const isOutdated = reason === 'page-outdated';
  const act = isOutdated ? () => location.reload() : onRetry;
  return (
    <div class="failure" role="alert">
      <p class="failure-reason">{t(`reason_${part}`)}</p>
      <p>{t(`nextStep_${part}`)}</p>
      {act && (
        <button type="button" class="button" onClick={act}>
          {t(isOutdated ? 'reloadAction' : 'retryAction')}
        </button>
      )}
      {children}
    </div>
  );
}
