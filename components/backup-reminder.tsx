import { useEffect, useState } from 'preact/hooks';
import {
  backupKnownAt,
  changeBackupState,
  isDue,
  laterIs,
  readBackupState,
  readReminder,
  type Unsaved,
} from '../utils/backup-reminder.ts';
import type { Library } from '../utils/library/schema.ts';
import type { Clock } from '../utils/library/types.ts';
import { queryUnsaved } from '../utils/library/unsaved.ts';
import { count, list, sentences, t } from '../utils/locale.ts';
import { showMoment } from '../utils/locale-dates.ts';
import './backup-reminder.css';
import { hashOf } from './library-place.ts';

interface BackupReminderProps {
  readonly library: Library;
  readonly clock: Clock;
}

/** "12 articles and 5 notes" */
export const unsavedWords = ({ articles, notes }: Unsaved): string =>
  list([
    ...(articles > 0 ? [count('articles', articles)] : []),
    ...(notes > 0 ? [count('notes', notes)] : []),
  ]);

/** A quiet word, where it is time, that the library is in this browser alone. */
export function BackupReminder({ library, clock }: BackupReminderProps) {
  const [due, setDue] = useState<{ readonly unsaved: Unsaved; readonly lastAt: number | null } | null>(null);
  useEffect(() => {
    const ask = async () => {
      const [known, reminder] = await Promise.all([readBackupState(), readReminder()]);
      const state = backupKnownAt(known, clock());
      const unsaved = await queryUnsaved(library, state.lastAt);
      if (isDue(unsaved, state, reminder, clock())) setDue({ unsaved, lastAt: state.lastAt });
    };
    // A library that cannot be read says so where it is read.
    void ask().catch(() => undefined);
  }, []);
  if (!due) return null;
  return (
    <aside class="backup-reminder" aria-label={t('backupReminderLabel')}>
      <p>
        {sentences(
          t('backupDue', unsavedWords(due.unsaved)),
          due.lastAt === null ? t('backupNone') : t('backupLast', showMoment(due.lastAt)),
        )}
      </p>
      <p class="backup-actions">
        <a href={hashOf({ view: 'data' })} onClick={() => setDue(null)}>
          {t('backupAction')}
        </a>
        <button
          type="button"
          class="button button-plain"
          onClick={() => {
            setDue(null);
            void changeBackupState({ quietUntil: clock() + laterIs });
          }}
        >
          {t('backupLater')}
        </button>
      </p>
    </aside>
  );
}
