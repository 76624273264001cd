import { useEffect, useState } from 'preact/hooks';
import { number, sentences, t } from '../utils/locale.ts';
import { forgetImport, type ImportProgress, unfinishedImport } from '../utils/unfinished-import.ts';
import './backup-reminder.css';
import { hashOf } from './library-place.ts';

/** An import that was broken off: what of it is there, and how it goes on. */
export function UnfinishedImport() {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  useEffect(() => {
    unfinishedImport().then(setProgress, () => undefined);
  }, []);
  if (!progress) return null;
  const leave = () => setProgress(null);
  return (
    <aside class="backup-reminder unfinished-import" aria-label={t('importUnfinishedLabel')}>
      <p>
        {sentences(
          t('importUnfinished', progress.file, number(progress.done), number(progress.total)),
          t('importUnfinishedNext'),
        )}
      </p>
      <p class="backup-actions">
        <a href={hashOf({ view: 'data' })} onClick={leave}>
          {t('importAction')}
        </a>
        <button
          type="button"
          class="button button-plain"
          onClick={() => {
            leave();
            void forgetImport();
          }}
        >
          {t('importLeave')}
        </button>
      </p>
    </aside>
  );
}
