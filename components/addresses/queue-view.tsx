import type { QueueFigures } from '../../utils/library/queue-figures.ts';
import type { QueueRow } from '../../utils/library/queue-rows.ts';
import { count, keyPart, number, t } from '../../utils/locale.ts';
import { hashOf } from '../library-place.ts';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';
import './addresses.css';

interface QueueActions {
  readonly onHold: () => void;
  readonly onContinue: () => void;
  /** Called inside the reader's gesture: the browser may have to be asked for their sites. */
  readonly onRetry: (rows: readonly QueueRow[]) => void;
  readonly onTakeOff: (rows: readonly QueueRow[]) => void;
  readonly onTakeRestOff: () => void;
  readonly onTidy: () => void;
  /** Removes from the library what the list brought into it. */
  readonly onUndo: (articleIds: readonly string[]) => void;
}

interface QueueViewProps extends QueueActions {
  readonly queue: QueueFigures;
}

const failedAtFirst = 8;
const savedAtFirst = 8;
const nameOf = ({ title, url }: QueueRow) => title || url;

/** How far a list of addresses is: what is being read, what failed and why, what was saved. */
export function QueueView(props: QueueViewProps) {
  const { queue, onHold, onContinue, onTidy, onTakeRestOff } = props;
  const { waiting, held, saved, failed, current } = queue;
  const left = waiting + held + (current ? 1 : 0);
  const total = left + saved + failed;
  const failedRows = useFirstFew(queue.failedRows, failedAtFirst);
  if (total === 0) return null;
  const plain = (label: string, act: () => void, name?: string) => (
    <button type="button" class="button button-plain" aria-label={name} onClick={act}>
      {label}
    </button>
  );
  return (
    <div class="queue">
      <progress
        class="queue-progress"
        max={total}
        value={saved + failed}
        aria-label={t('queueProgressLabel')}
      />
      <p class="queue-words figures" role="status">
        {[
          t('queueProgress', number(saved), number(total), number(failed)),
          left === 0 && t('queueDone'),
          held > 0 && !current && t('queueHeld'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {current && <p class="queue-current">{t('queueReading', nameOf(current))}</p>}
      <p class="addresses-row">
        {(waiting > 0 || (current && held === 0)) && (
          <button type="button" class="button" onClick={onHold}>
            {t('holdAction')}
          </button>
        )}
        {held > 0 && (
          <button type="button" class="button button-primary" onClick={onContinue}>
            {t('continueAction')}
          </button>
        )}
        {waiting + held > 0 && plain(t('queueTakeAllOffAction'), onTakeRestOff)}
      </p>
      {left > 0 && <p class="addresses-note">{t('queueCloses')}</p>}
      {failed > 0 && (
        <section class="queue-part">
          <h3 class="queue-heading">
            {t('queueFailed')} <span class="addresses-count figures">{number(failed)}</span>
          </h3>
          <ul class="queue-list">
            {failedRows.shown.map((row) => (
              <li class="queue-item" key={row.id}>
                <a class="addresses-url" href={row.url} target="_blank" rel="noreferrer">
                  {nameOf(row)}
                </a>
                {row.reason && (
                  <p>
                    {t(`reason_${keyPart(row.reason)}`)}{' '}
                    <span class="addresses-why">{t(`nextStep_${keyPart(row.reason)}`)}</span>
                  </p>
                )}
                <p class="queue-item-actions">
                  {plain(
                    t('queueRetryAction'),
                    () => props.onRetry([row]),
                    t('queueRetryNamed', nameOf(row)),
                  )}
                  {plain(
                    t('queueTakeOffAction'),
                    () => props.onTakeOff([row]),
                    t('queueTakeOffNamed', nameOf(row)),
                  )}
                </p>
              </li>
            ))}
          </ul>
          <ShowAll total={failedRows.total} onClick={failedRows.showAll} />
          {failed > 1 && (
            <p class="addresses-row">
              {plain(t('queueRetryAllAction'), () => props.onRetry(queue.failedRows))}
            </p>
          )}
        </section>
      )}
      {saved > 0 && <Saved {...props} onTidy={onTidy} />}
    </div>
  );
}

function Saved({ queue, onTidy, onUndo }: QueueViewProps) {
  const rows = useFirstFew(queue.savedRows, savedAtFirst);
  const created = queue.savedRows.flatMap((row) => (row.created && row.articleId ? [row.articleId] : []));
  return (
    <details class="queue-part">
      <summary class="figures">{t('queueSaved', count('articles', queue.saved))}</summary>
      <ul class="queue-list">
        {rows.shown.map((row) => (
          <li class="queue-item" key={row.id}>
            <a href={hashOf({ view: 'reading', articleId: row.articleId ?? '', eventId: null })}>
              {nameOf(row)}
            </a>
          </li>
        ))}
      </ul>
      <ShowAll total={rows.total} onClick={rows.showAll} />
      <p class="addresses-row">
        <button type="button" class="button button-plain" onClick={onTidy}>
          {t('queueTidyAction')}
        </button>
        {created.length > 0 && (
          <button type="button" class="button button-plain" onClick={() => onUndo(created)}>
            {t('queueUndoAction')}
          </button>
        )}
      </p>
    </details>
  );
}
