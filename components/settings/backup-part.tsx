import {
  type BackupState,
  type ReminderPreference,
  reminderChanges,
  reminderDays,
  type Unsaved,
} from '../../utils/backup-reminder.ts';
import { count, number, sentences, t } from '../../utils/locale.ts';
import { showMoment } from '../../utils/locale-dates.ts';
import { unsavedWords } from '../backup-reminder.tsx';
import { hashOf } from '../library-place.ts';
import { Part } from './part.tsx';

interface BackupPartProps {
  readonly reminder: ReminderPreference;
  readonly backup: BackupState;
  readonly unsaved: Unsaved;
  readonly onReminder: (reminder: ReminderPreference) => void;
}

/** When the last backup was made, and when the reader wants to be reminded of the next. */
export function BackupPart({ reminder, backup, unsaved, onReminder }: BackupPartProps) {
  const select = (
    label: string,
    value: number,
    values: readonly number[],
    words: (value: number) => string,
    onChange: (value: number) => void,
  ) => (
    <label class="field">
      {label}
      <select onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}>
        {values.map((one) => (
          <option key={one} value={one} selected={one === value}>
            {one === 0 ? t('backupNever') : words(one)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Part title={t('backupHeading')} lead={t('backupLead')}>
      <p>
        {sentences(
          backup.lastAt === null ? t('backupNone') : t('backupLast', showMoment(backup.lastAt)),
          backup.lastAt !== null && unsaved.since !== null && t('backupSince', unsavedWords(unsaved)),
        )}{' '}
        <a href={hashOf({ view: 'data' })}>{t('backupAction')}</a>
      </p>
      <div class="settings-ink-list">
        {select(
          t('backupDaysLabel'),
          reminder.days,
          reminderDays,
          (days) => count('days', days),
          (days) => onReminder({ ...reminder, days }),
        )}
        {select(
          t('backupChangesLabel'),
          reminder.changes,
          reminderChanges,
          (changes) => t('newItems', number(changes)),
          (changes) => onReminder({ ...reminder, changes }),
        )}
      </div>
    </Part>
  );
}
