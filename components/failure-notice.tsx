import type { Reason } from '../utils/errors.ts';
import { keyPart, t } from '../utils/locale.ts';
import './failure-notice.css';

interface FailureNoticeProps {
  readonly reason: Reason;
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong, in words, and what the reader can do about it. */
export function FailureNotice({ reason, onRetry }: FailureNoticeProps) {
  const part = keyPart(reason);
  return (
    <div class="failure" role="alert">
      <p class="failure-reason">{t(`reason_${part}`)}</p>
      <p>{t(`nextStep_${part}`)}</p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {t('retryAction')}
        </button>
      )}
    </div>
  );
}
